/**
 * What the background answers to a reading: the audit with the handles that the overlay needs, in the user's language,
 * so that no rule and no sentence has to be made inside a page. Plain JSON; `refs` point at controls of the reading
 * that it answers.
 */
import { type ExchangeId, type Permission } from '../exchanges/exchange.ts';
import { type Pasted, type PasteWord } from '../paste/word.ts';
import { type Finding } from './finding.ts';
import { type IpRestriction, type Tri } from './key-settings.ts';
import { type Purpose } from './policy.ts';
import { type Verdict, type VerdictLevel } from './verdict.ts';

/** A finding before it is put in words. */
export interface JudgedViewFinding extends Finding {
  /** Controls to ring for "show me", worst first; empty: nothing to show. */
  readonly refs: readonly number[];
  /** Set when the user accepted this risk for this key: shown greyed, not counted. */
  readonly accepted: { readonly reason: string; readonly at: number } | null;
}

export interface FindingWords {
  readonly title: string;
  /** One or two sentences that quote the page's own label. */
  readonly body: string;
  readonly fix: string;
  /** What the exchange itself does about it; null: nothing that a source names. */
  readonly consequence: string | null;
}

export interface ViewFinding extends JudgedViewFinding {
  readonly words: FindingWords;
  /** How bad it is, in words. */
  readonly severityWords: string;
  /** A paste into the key's form is the answer to it. */
  readonly wantsPaste: boolean;
  /** The addresses that it is about, in the order of the facts; empty where the key's plan of a paste names them. */
  readonly rows: readonly ViewRow[];
}

/** An address and what is known of it in words, e.g. "VPS-1 · missing". */
export interface ViewRow {
  /** Normalised address or CIDR, or one as the page wrote it. */
  readonly address: string;
  readonly note: string;
  readonly tone: VerdictLevel;
}

/** The pill beside a control, with the worst that was found of it. */
export interface ViewMarker {
  readonly ref: number;
  readonly tone: VerdictLevel;
  /** What to do with the control, e.g. "turn this off". */
  readonly word: string;
}

/** A key before it is put in words. */
export interface JudgedKeyView {
  readonly id: string;
  readonly kind: 'form' | 'listed';
  readonly name: string | null;
  readonly mask: string | null;
  readonly permissions: Readonly<Record<Permission, Tri>>;
  readonly ipRestriction: IpRestriction;
  readonly ips: readonly string[] | null;
  readonly findings: readonly JudgedViewFinding[];
  readonly purpose: Purpose;
  /** Ids of the sets that are approved for this key. */
  readonly setIds: readonly string[];
  /** Labels of the sets that hold its addresses, while the user has not said which of several it is for; null: it is known. */
  readonly unchosen: readonly string[] | null;
  /** Whether its addresses were compared with an approved list; false: there is none yet. */
  readonly compared: boolean;
  /** Addresses of its list that nobody approved yet and that can be approved. */
  readonly approvable: readonly string[];
  /** What its form would do now: make a key, change one, or nothing, because it only shows one. */
  readonly mode: 'create' | 'save' | 'view';
  /** What a paste would add to the form's list now; null: this key has no field to paste into. */
  readonly paste: {
    readonly add: readonly string[];
    readonly leftOut: readonly { address: string; why: string }[];
  } | null;
  /** What became of the last paste, as long as it stands. */
  readonly pasted?: Pasted | undefined;
}

export interface KeyView extends JudgedKeyView {
  /** Worst first. */
  readonly findings: readonly ViewFinding[];
  /** Its name, its mask, or what stands for them. */
  readonly title: string;
  /** How this key alone stands, and that in a sentence. */
  readonly level: VerdictLevel;
  readonly verdict: string;
  /** What was looked at and found right, one line each; empty while there is something to say against the key. */
  readonly checked: readonly string[];
  /** What a person has to look at because it could not be read, one line each. */
  readonly toCheck: readonly string[];
  /** What is worth knowing of the key whatever is found of it, one line each. */
  readonly notes: readonly string[];
  /** The plan of a paste, address by address. */
  readonly planRows: readonly ViewRow[];
  /** What became of the last paste, as long as it stands; absent or null: there is none. */
  readonly report?: PasteReport | null | undefined;
  /** What the overlay opens for: rules of serious findings, and `unreadable` for a form of which not all could be read. */
  readonly alarms: readonly string[];
}

export interface ViewSet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** It is an organisation's: addresses cannot join it here. */
  readonly readOnly: boolean;
}

/** A view before it is put in words. */
export interface JudgedView {
  readonly exchange: { readonly id: ExchangeId; readonly name: string };
  readonly state: 'waiting' | 'read' | 'unreadable';
  readonly keys: readonly JudgedKeyView[];
  /** There are more keys, which are still being read. */
  readonly listPending?: true | undefined;
  readonly sets: readonly ViewSet[];
  /** The exchange is paused: nothing is shown but a pill that says so. */
  readonly paused: boolean;
  readonly readAt: number;
}

/** The one thing to do now for the first key. */
export interface ViewNext {
  /** `show`: look at the controls `refs`; `approve`: say whose its addresses are. */
  readonly act: 'show' | 'approve';
  readonly text: string;
  readonly refs: readonly number[];
}

export interface AuditView extends JudgedView {
  /** The form that is being filled in first, then the worst. */
  readonly keys: readonly KeyView[];
  /** null: nothing, or the paste that the first key's plan is for. */
  readonly next: ViewNext | null;
  readonly verdict: Pick<Verdict, 'level' | 'badge'> & {
    readonly title: string;
    /** One quiet line under the title; empty: nothing to add. */
    readonly detail: string;
  };
  /** What it is about, e.g. "Binance · new key". */
  readonly subject: string;
  readonly markers: readonly ViewMarker[];
  /** What a person has to look at on a page of which no key could be read. */
  readonly toCheck: readonly string[];
}

/** What became of a paste, in words: the same wherever it is shown. */
export interface PasteReport {
  /** The word for all of it; `nothing`: there was nothing to write; `no-field`: nothing to write into. */
  readonly result: PasteWord | 'nothing' | 'no-field';
  readonly title: string;
  readonly rows: readonly ViewRow[];
  /** The list is on the clipboard. */
  readonly copied: boolean;
  /** The form's own button that the user has to press; empty: none. */
  readonly refs: readonly number[];
}
