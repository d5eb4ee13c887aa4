/** What the dashboard shows and what it can ask for. `entrypoints/dashboard` wires it; tests wire it to fakes. */
import { type Finding, type RuleId } from '../../lib/audit/finding.ts';
import { type Purpose } from '../../lib/audit/policy.ts';
import { type Blame } from '../../lib/errors/blames.ts';
import { type EchoVerdict } from '../../lib/errors/echoed-address.ts';
import { type Checked } from '../../lib/exchanges/checked.ts';
import {
  type Consequence,
  type Exchange,
  type ExchangeId,
  type Permission,
} from '../../lib/exchanges/exchange.ts';
import { type FeedChoices, type FeedFilter } from '../../lib/ip/feed-shapes.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { type Exposure } from '../../lib/ledger/exposure.ts';
import { type Assignment, type LedgerChange } from '../../lib/ledger/ledger.ts';
import { type ImportDiff, type ImportMode } from '../../lib/portability/diff-import.ts';
import { type FoundAddress } from '../shared/found-address.ts';
import { type Undoable } from '../shared/undoable.ts';
import { type KeepingModel, type KeepingState } from './keeping.ts';
import { type LivingModel, type LivingState } from './living.ts';

/** `listless`: it works from anywhere, as every key of an exchange that has no list of addresses, and cannot withdraw. */
export type Standing = 'unfenced' | 'drift' | 'old' | 'listless' | 'fenced' | 'check';

export interface KeyRow {
  readonly id: string;
  readonly exchange: { readonly id: ExchangeId; readonly name: string };
  readonly name: string | null;
  readonly mask: string | null;
  /** Rights that are on; those that were never read are in `unread`. */
  readonly rights: readonly Permission[];
  readonly unread: readonly Permission[];
  readonly restriction: 'on' | 'off' | 'managed' | 'unknown';
  readonly ips: readonly string[] | null;
  /** Approved and in use, and not on the key's list: the bot will be locked out. */
  readonly missing: readonly string[];
  /** Approved for later, and not on the key's list yet. */
  readonly pending: readonly string[];
  /** On the key's list and not approved: someone else can get in. */
  readonly strangers: readonly string[];
  /** On the key's list and retired. */
  readonly retired: readonly string[];
  /** Labels of the sets that the list is compared with; `isChosen`: whether the key is known to be for all of them. */
  readonly comparedWith: { readonly labels: readonly string[]; readonly isChosen: boolean };
  /** What the user has said of it; null: nothing. */
  readonly purpose: Purpose | null;
  readonly setIds: readonly string[] | null;
  /** Its place among keys that look the same; null: it looks like no other. */
  readonly alike: { readonly nth: number; readonly of: number } | null;
  readonly standing: Standing;
  /** Whole days since it was made, or since it was first seen; `atLeast` in the second case. */
  readonly ageDays: number;
  readonly atLeast: boolean;
  /** ms since the epoch */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly createdAt: number | null;
  /** When the exchange ends the key for having no addresses; null: it does not, or the day is not known. */
  readonly ends: { readonly at: number; readonly days: number } | null;
  /** What the exchange does to the key for having no addresses; null: nothing. */
  /** What the exchange does with every key: facts for `keyRuleWords`. */
  readonly rules: Finding['facts'];
  readonly ending: { readonly kind: Consequence['kind']; readonly days: number | null } | null;
  /** It turned up lately beside keys that were known. */
  readonly isNew: boolean;
  /** Oldest first. */
  readonly changes: readonly LedgerChange[];
  /** The exchange's page for keys. */
  readonly href: string | null;
}

export interface FeedRow {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly state: 'ok' | 'failing' | 'stale' | 'never' | 'no-access';
  /** Why it fails; null: it does not. */
  readonly why: string | null;
  /** What would work instead; null: nothing to say. */
  readonly hint: string | null;
  /** What there is to choose from, and what is chosen; null: nothing. */
  readonly choices: (FeedChoices & { readonly filter: FeedFilter | null }) | null;
  readonly checkedAt: number | null;
  /** Of what was accepted; null: nothing was yet. */
  readonly count: number | null;
  /** It was refused for having grown too much, which the user may agree to. */
  readonly hasExploded: boolean;
  readonly proposal: { readonly add: readonly string[]; readonly remove: readonly string[] } | null;
}

export interface DecodedError {
  /** null: no exchange is named, and any server may say this. Several where they say the very same: "A or B". */
  readonly exchange: string | null;
  /** The exchange's page for keys; null: none is known. */
  readonly page: string | null;
  /** Empty: the text has none. */
  readonly code: string;
  /** Empty: no list holds the code, and the causes are guessed from words. */
  readonly message: string;
  /** The text counts the withdraw right among those that would do. */
  readonly offersWithdraw: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly blame: Blame;
  readonly causes: readonly { readonly means: string; readonly fix: string }[];
  readonly source: string;
}

/** What to compare the whitelist with. */
export interface Comparison {
  /** The address that the exchange saw, and where it stands in the approved list; null: the log does not say. */
  readonly echoed: { readonly address: string; readonly verdict: EchoVerdict } | null;
  /** It is one address that the internet reaches. */
  readonly canApprove: boolean;
  /** Keys of the exchanges in question that are bound to addresses, and not to this one. */
  readonly unlisted: readonly KeyRow[];
  /** Keys of those exchanges whose list was read. */
  readonly read: number;
}

export interface Decoding {
  /** The text without what may be a secret: all of it that may be shown or kept. */
  readonly text: string;
  /** Something was taken out. */
  readonly hid: boolean;
  /** The likeliest first; empty: none of the errors that are known. */
  readonly errors: readonly DecodedError[];
  /** null: nothing in it has to do with an address. */
  readonly compare: Comparison | null;
}

export interface AcceptedRow {
  readonly id: string;
  readonly exchange: string;
  readonly keyName: string | null;
  readonly rule: RuleId;
  readonly reason: string;
  /** ms since the epoch */
  readonly at: number;
}

export interface SettingsView {
  readonly purposeDefault: Purpose;
  readonly paused: readonly ExchangeId[];
  readonly maxKeyAgeDays: number | null;
  readonly lookUpPublicIp: boolean;
  /** Whether a press on Create or Save is held once while something critical is found. */
  readonly lastLook: boolean;
}

/** An exchange, what it does with keys, and how that is known. */
export interface ExchangeRow
  extends Pick<Exchange, 'id' | 'name' | 'links' | 'rights' | 'ip' | 'consequences' | 'keyRules'> {
  readonly checked: Checked;
}

export interface DashboardState {
  /** ms since the epoch */
  readonly now: number;
  readonly sets: readonly IpSet[];
  /** Sets that an organisation keeps: shown, not changed. */
  readonly managed: readonly string[];
  readonly keys: readonly KeyRow[];
  /** Keys that stood open, week by week. */
  readonly exposure: readonly Exposure[];
  /** null: this build has no feeds. */
  readonly feeds: readonly FeedRow[] | null;
  readonly living: LivingState;
  readonly keeping: KeepingState;
  readonly ticks: readonly string[];
  /** Findings that the user accepted, newest first. */
  readonly accepted: readonly AcceptedRow[];
  readonly settings: SettingsView;
  readonly exchanges: readonly ExchangeRow[];
}

export type SetTraits = Pick<IpSet, 'label' | 'owner' | 'environment' | 'role'>;
export type EntryChange = Partial<Pick<IpEntry, 'address' | 'note' | 'from' | 'until'>>;

export type ImportPreview =
  | { readonly ok: true; readonly diff: ImportDiff }
  | { readonly ok: false; readonly why: string };

/** Methods that save throw an Error whose message is for people. */
export interface DashboardModel {
  state(): DashboardState;
  subscribe(listener: () => void): () => void;

  /** Returns the id of the new set. */
  addSet(traits: SetTraits): Promise<string>;
  changeSet(id: string, traits: SetTraits): Promise<void>;
  removeSet(id: string): Promise<Undoable>;
  /** Whoever uses the first uses the second then. */
  mergeSets(fromId: string, intoId: string): Promise<Undoable>;
  /** What is in a text that is to join the set `setId`. */
  findAddresses(setId: string, text: string): readonly FoundAddress[];
  /** `setId` null: the first set, made if need be. */
  approve(addresses: readonly string[], setId: string | null): Promise<Undoable>;
  addEntries(setId: string, addresses: readonly string[], note: string): Promise<Undoable>;
  changeEntry(entryId: string, change: EntryChange): Promise<Undoable>;
  removeEntries(entryIds: readonly string[]): Promise<Undoable>;
  /**
   * The old address retires at `retireAt`, the new one is live from `liveAt`, both in ms since the epoch; and the move of
   * the keys from one to the other begins.
   */
  replaceAddress(entryId: string, address: string, liveAt: number, retireAt: number): Promise<Undoable>;

  forgetKeys(ids: readonly string[]): Promise<Undoable>;
  /** What is absent stays as it was. */
  assignKey(id: string, said: Assignment): Promise<Undoable>;
  decode(text: string): Decoding;
  tick(id: string, on: boolean): Promise<void>;
  /** Takes off every tick that begins with `prefix`. */
  untick(prefix: string): Promise<Undoable>;
  /** The finding speaks up again. */
  withdrawAcceptance(id: string): Promise<Undoable>;

  /** Must run inside the click: it asks for access to the feed's host. */
  subscribeFeed(url: string, label: string): Promise<void>;
  /** What is wanted of a list of many services or regions. */
  chooseFeed(id: string, filter: FeedFilter): Promise<void>;
  checkFeed(id: string): Promise<void>;
  /** Must run inside the click: asks again for access to the feed's host, and then for the feed. */
  allowFeed(id: string): Promise<void>;
  removeFeed(id: string): Promise<Undoable>;
  settleFeed(id: string, accept: boolean): Promise<Undoable>;

  exportSets(format: 'json' | 'csv'): string;
  /** One set: as lines of text for people and for other tools, or as a file that an import takes. */
  shareSet(id: string, format: 'text' | 'json'): string;
  /** Returns whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
  exportKeys(format: 'json' | 'csv'): string;
  /** Hands a file to the user. */
  download(name: string, type: string, text: string): void;
  previewImport(text: string, mode: ImportMode): ImportPreview;
  applyImport(diff: ImportDiff): Promise<Undoable>;

  changeSettings(change: Partial<SettingsView>): Promise<void>;

  readonly living: LivingModel;
  readonly keeping: KeepingModel;
}
