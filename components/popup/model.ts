/**
 * What the popup shows and what it can ask for. `entrypoints/popup` wires it to the background; tests wire it to fakes.
 * Words that depend on data (a finding's title, why an address is left out) arrive as text; the popup's own words are its own.
 */
import { type PasteReport } from '../../lib/audit/audit-view.ts';
import { type RuleId, type Severity } from '../../lib/audit/finding.ts';
import { type FoundAddress } from '../shared/found-address.ts';
import { type Undoable } from '../shared/undoable.ts';

export type Tone = Severity | 'fenced' | 'unreadable';

export interface FindingLine {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  /** What it means and what to do, as paragraphs. */
  readonly paragraphs: readonly string[];
}

export interface KeyLine {
  readonly id: string;
  readonly name: string | null;
  readonly kind: 'form' | 'listed';
  readonly tone: Tone;
  /** The verdict in a sentence. */
  readonly verdict: string;
  /** Worst first. */
  readonly findings: readonly FindingLine[];
  /** Addresses of its list that nobody approved yet and that can be approved. */
  readonly approvable: readonly string[];
  /** The set of the key that an approval is offered for; null: the first. */
  readonly setId: string | null;
}

/** How the tab stands, in a sentence and a quiet line under it (empty: none). */
export interface TabVerdict {
  readonly tone: Tone;
  readonly title: string;
  readonly detail: string;
}

/** What can be said of the tab. `loading` is what the static frame shows. */
export type TabStatus =
  | {
      readonly kind:
        | 'loading'
        | 'not-exchange'
        | 'no-access'
        | 'paused'
        | 'waiting'
        | 'unreadable'
        | 'unchecked';
    }
  /** An exchange's page that is not its API page; `apiPage` is where keys are managed, where a source gives it. */
  | { readonly kind: 'other-page'; readonly apiPage: string | null }
  | {
      readonly kind: 'read';
      readonly verdict: TabVerdict;
      readonly keys: readonly KeyLine[];
      readonly readAt: number;
    };

export interface FamilyReport {
  readonly verdict: 'confirmed' | 'unconfirmed' | 'disagree' | 'none';
  /** One address, or every one that was answered when the services disagree. */
  readonly answers: readonly { readonly address: string; readonly services: readonly string[] }[];
  readonly failures: readonly { readonly service: string; readonly why: string }[];
}

export interface OwnAddressReport {
  readonly v4: FamilyReport;
  readonly v6: FamilyReport;
  /** ms since the epoch */
  readonly at: number;
}

export interface Entry {
  readonly id: string;
  readonly address: string;
  readonly note: string;
  /** Where it stands in its life; `days` until it goes live or ends, null: no date. */
  readonly state: 'pending' | 'current' | 'retiring' | 'retired';
  readonly days: number | null;
}

export interface LeftOut {
  readonly address: string;
  readonly why: string;
}

export interface ApprovedList {
  readonly setId: string | null;
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  readonly entries: readonly Entry[];
  /** How many addresses this exchange takes; null: not known, or no exchange. */
  readonly limit: number | null;
  /** The list as this exchange takes it. */
  readonly copyText: string;
  readonly leftOut: readonly LeftOut[];
  /** The tab has a form with a field that can be pasted into. */
  readonly canPaste: boolean;
  /** How many addresses a paste would add; null: it is not known, e.g. before the key's sets are chosen. */
  readonly toPaste: number | null;
  /** Sets come from an organisation's policy and cannot be changed here. */
  readonly readOnly: boolean;
}

export interface PastePlan {
  readonly keyName: string | null;
  /** The sets of which the user has to say first which the key is for; empty: it is known. */
  readonly choose: readonly { readonly id: string; readonly label: string }[];
  readonly add: readonly string[];
  readonly kept: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How many of those the form has no room for. */
  readonly full: number;
}

export interface PopupState {
  /** Host name of the tab without `www.`; null: a page of the browser's own, or one that Keyfence may not see. */
  readonly host: string | null;
  readonly exchange: { readonly name: string } | null;
  readonly tab: TabStatus;
  readonly botPlace: 'here' | 'server' | null;
  /** Commands that print a server's public address. */
  readonly commands: readonly { readonly family: 4 | 6; readonly text: string }[];
  readonly own: {
    readonly busy: boolean;
    readonly report: OwnAddressReport | null;
    /** The look-up as a whole failed. */
    readonly failure: string | null;
  };
  readonly approved: ApprovedList;
  /** What became of the last paste into the tab's form, as long as it stands; null: there is none. */
  readonly pasted: PasteReport | null;
  /** The user's own sets, which an approved address may join. */
  readonly ownSets: readonly { readonly id: string; readonly label: string }[];
  /** What the user selected on a page to approve it; null: nothing, or long ago. */
  readonly selected: readonly FoundAddress[] | null;
  /** Where Keyfence works, with the pages on which keys are made. */
  readonly exchanges: readonly { readonly name: string; readonly apiPage: string }[];
}

export type ServerAnswer =
  | { readonly ok: true; readonly address: string; readonly remark: string | null }
  | { readonly ok: false; readonly why: string };

export interface PopupModel {
  state(): PopupState;
  /** Calls `listener` after each change. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;

  /** Must run inside the click: Firefox asks for permissions only there. Returns whether access was granted. */
  grantAccess(): Promise<boolean>;
  resume(): Promise<void>;
  openApiPage(url: string): Promise<void>;
  openDashboard(): Promise<void>;
  /** What the finding means, why it matters and what to do. */
  openHelp(rule: RuleId): Promise<void>;

  setBotPlace(place: 'here' | 'server'): Promise<void>;
  /** Strict: one public address and nothing else. */
  readServerAnswer(text: string): ServerAnswer;
  lookUp(): Promise<void>;

  chooseSet(id: string): Promise<void>;
  findAddresses(text: string): readonly FoundAddress[];
  /** Puts addresses that were seen somewhere on a set. `setId` null: the first, made if need be. Throws an Error for people. */
  approve(addresses: readonly string[], setId: string | null): Promise<Undoable>;
  /** Puts what was selected on a page away. */
  dropSelected(): Promise<void>;
  /** Throws an Error whose message is for people. */
  add(addresses: readonly string[], note: string): Promise<Undoable>;
  /** Throws an Error whose message is for people, e.g. when the address is not one. */
  edit(entryId: string, address: string, note: string): Promise<Undoable>;
  remove(entryId: string): Promise<Undoable>;

  copy(text: string): Promise<boolean>;
  planPaste(): Promise<PastePlan | null>;
  /** Notes for which sets the key is into whose form a paste would go. */
  choosePasteSets(ids: readonly string[]): Promise<void>;
  /** Throws an Error whose message is for people. */
  paste(): Promise<PasteReport>;
  /** Takes the last paste back; whether what stood there before stands there again. */
  undoPaste(): Promise<boolean>;
}
