/** What the dashboard shows and what it can ask for. `entrypoints/dashboard` wires it; tests wire it to fakes. */
import { type Purpose } from '../../lib/audit/policy.ts';
import { type ExchangeId, type ExchangeLinks, type Permission } from '../../lib/exchanges/exchange.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { type ImportDiff, type ImportMode } from '../../lib/portability/diff-import.ts';
import { type FoundAddress } from '../popup/model.ts';
import { type Undoable } from '../shared/undoable.ts';
import { type LivingModel, type LivingState } from './living.ts';

export type Standing = 'unfenced' | 'drift' | 'old' | 'fenced' | 'check';

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
  readonly missing: readonly string[];
  readonly strangers: readonly string[];
  readonly standing: Standing;
  /** Whole days since it was made, or since it was first seen; `atLeast` in the second case. */
  readonly ageDays: number;
  readonly atLeast: boolean;
  /** ms since the epoch */
  readonly firstSeen: number;
  readonly lastSeen: number;
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
  readonly checkedAt: number | null;
  readonly count: number;
  /** It was refused for having grown too much, which the user may agree to. */
  readonly hasExploded: boolean;
  readonly proposal: { readonly add: readonly string[]; readonly remove: readonly string[] } | null;
}

export interface DecodedError {
  readonly exchange: string;
  readonly code: string;
  readonly message: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** It can be the address. */
  readonly maybeIp: boolean;
  /** Each cause in a sentence with what to do. */
  readonly causes: readonly string[];
  readonly echoed: { readonly address: string; readonly approved: boolean } | null;
  readonly source: string;
}

export interface SettingsView {
  readonly purposeDefault: Purpose;
  readonly paused: readonly ExchangeId[];
  readonly maxKeyAgeDays: number | null;
  readonly lookUpPublicIp: boolean;
}

export interface ExchangeRow {
  readonly id: ExchangeId;
  readonly name: string;
  readonly links: ExchangeLinks;
}

export interface DashboardState {
  /** ms since the epoch */
  readonly now: number;
  readonly sets: readonly IpSet[];
  /** Sets that an organisation keeps: shown, not changed. */
  readonly managed: readonly string[];
  readonly keys: readonly KeyRow[];
  /** null: this build has no feeds. */
  readonly feeds: readonly FeedRow[] | null;
  readonly living: LivingState;
  readonly ticks: readonly string[];
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
  /** What is in a text that is to join the set `setId`. */
  findAddresses(setId: string, text: string): readonly FoundAddress[];
  addEntries(setId: string, addresses: readonly string[], note: string): Promise<Undoable>;
  changeEntry(entryId: string, change: EntryChange): Promise<Undoable>;
  removeEntries(entryIds: readonly string[]): Promise<Undoable>;
  /** The old address retires at `retireAt`, the new one is live from `liveAt`. Both in ms since the epoch. */
  replaceAddress(entryId: string, address: string, liveAt: number, retireAt: number): Promise<Undoable>;

  forgetKey(id: string): Promise<Undoable>;
  decode(text: string): readonly DecodedError[];
  tick(id: string, on: boolean): Promise<void>;

  /** Must run inside the click: it asks for access to the feed's host. */
  subscribeFeed(url: string, label: string): Promise<void>;
  checkFeed(id: string): Promise<void>;
  /** Must run inside the click: asks again for access to the feed's host, and then for the feed. */
  allowFeed(id: string): Promise<void>;
  removeFeed(id: string): Promise<Undoable>;
  settleFeed(id: string, accept: boolean): Promise<Undoable>;

  exportSets(format: 'json' | 'csv'): string;
  exportKeys(format: 'json' | 'csv'): string;
  /** Hands a file to the user. */
  download(name: string, type: string, text: string): void;
  previewImport(text: string, mode: ImportMode): ImportPreview;
  applyImport(diff: ImportDiff): Promise<Undoable>;

  changeSettings(change: Partial<SettingsView>): Promise<void>;

  readonly living: LivingModel;
}
