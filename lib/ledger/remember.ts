/** Notes what a reading says of keys that exist, and tells what is new about them. Pure. */
import { type AddressTools } from '../audit/address-tools.ts';
import { formsFirst, normaliseKey } from '../audit/audit.ts';
import { DAY_MS } from '../audit/days.ts';
import { type KeySettings, type PageReading, type Tri } from '../audit/key-settings.ts';
import { type LedgerMemory } from '../audit/rules/rule.ts';
import { PERMISSIONS, type Permission } from '../exchanges/exchange.ts';
import { type Identity, identify } from './identify.ts';
import {
  entryId,
  type Ledger,
  type LedgerChange,
  type LedgerEntry,
  MAX_CHANGES,
  MAX_KEYS,
} from './ledger.ts';

/** A key that was not seen for this long is looked at anew: what differs then is news. */
const VISIT_GAP_MS = 30 * 60_000;
/** `lastSeen` is no finer than this, so that a page that is read every second does not write every second. */
const LAST_SEEN_STEP_MS = 60_000;
/** Pages show the day of a key's making in the user's time zone, or in theirs. */
const DAY_SLACK_MS = 2 * DAY_MS;

export interface Remembered {
  /** The very same ledger if there was nothing to note: then nothing has to be stored. */
  readonly ledger: Ledger;
  /** What is known of the key `keyId` of the reading; null: it cannot be told from others, or does not exist yet. */
  memoryFor(keyId: string): LedgerMemory | null;
  /** The entry of the key `keyId` of the reading; null as above. */
  entryFor(keyId: string): LedgerEntry | null;
}

/**
 * `now`: ms since the epoch. The unknown never overwrites what is known, and never counts as a change.
 * Of a key that is both in a form and in the list, the list is what the exchange has saved: it is noted last.
 */
export function remember(
  ledger: Ledger,
  reading: PageReading,
  now: number,
  addresses: Pick<AddressTools, 'normalise'>,
): Remembered {
  const keys = formsFirst(reading.keys).map((key) => normaliseKey(key, addresses));
  const identities = identify(ledger, reading.exchange, keys);
  const isNews = newsIn(ledger, reading, identities, now);
  const noted = new Map<string, LedgerEntry>();
  const seen = new Map<string, { readonly key: KeySettings; readonly entry: LedgerEntry }>();
  for (const key of keys) {
    const identity = identities.get(key) ?? null;
    if (identity === null) continue;
    const { id } = identity;
    const before = noted.get(id) ?? identity.entry ?? newEntry(id, key, reading, isNews(key), now);
    const entry = note(before, key, now);
    if (identity.isSaved) noted.set(id, entry);
    seen.set(key.id, { key, entry });
  }
  return {
    ledger: merge(ledger, noted),
    entryFor: (keyId) => seen.get(keyId)?.entry ?? null,
    memoryFor: (keyId) => {
      const one = seen.get(keyId);
      return one === undefined ? null : memoryOf(one.entry, one.key);
    },
  };
}

/**
 * Tells whether a key that turns up now is news. Keys that come one after the other while a list is seen for the first
 * time are not. Nor is a key that is older than the first look at this exchange: it stood on a page, or behind a filter,
 * that nobody looked at. Nor, where the page shows no such day, are the keys of a further page of the list: a reading
 * without any known key, when known ones were on the page a moment ago.
 */
function newsIn(
  ledger: Ledger,
  { exchange }: PageReading,
  identities: ReadonlyMap<KeySettings, Identity | null>,
  now: number,
): (key: KeySettings) => boolean {
  const known = ledger.filter(
    (entry) => entry.exchange === exchange && isApart(now, entry.firstSeen, VISIT_GAP_MS),
  );
  const shown = new Set([...identities.values()].map((identity) => identity?.entry?.id));
  const isFurtherPage =
    known.some(({ lastSeen }) => !isApart(now, lastSeen, VISIT_GAP_MS)) &&
    !known.some(({ id }) => shown.has(id));
  const firstLook = Math.min(...known.map(({ firstSeen }) => firstSeen));
  return ({ createdAt }) => {
    if (known.length === 0) return false;
    return createdAt === null ? !isFurtherPage : createdAt > firstLook - DAY_SLACK_MS;
  };
}

/** Whether two moments are more than `gap` apart, whichever comes first: clocks are set back as well. */
const isApart = (one: number, other: number, gap: number): boolean => Math.abs(one - other) > gap;

function newEntry(
  id: string,
  key: KeySettings,
  { exchange }: PageReading,
  newcomer: boolean,
  now: number,
): LedgerEntry {
  const { name, mask, permissions, ipRestriction, ips, createdAt, expiresInDays } = key;
  const state = { permissions, ipRestriction, ips };
  return {
    exchange,
    id,
    name,
    mask,
    ...state,
    firstSeen: now,
    lastSeen: now,
    createdAt,
    expiresInDays,
    purpose: null,
    setIds: null,
    changes: [],
    newcomer,
    visit: { startedAt: now, previousAt: null, ...state },
  };
}

function note(entry: LedgerEntry, key: KeySettings, now: number): LedgerEntry {
  const name = key.name ?? entry.name;
  const mask = key.mask ?? entry.mask;
  const state = {
    permissions: mergedRights(entry.permissions, key.permissions),
    ipRestriction: key.ipRestriction === 'unknown' ? entry.ipRestriction : key.ipRestriction,
    ips: key.ips ?? entry.ips,
  };
  const isBack = isApart(now, entry.lastSeen, VISIT_GAP_MS);
  const visit = completed(
    isBack
      ? {
          startedAt: now,
          previousAt: entry.lastSeen,
          permissions: entry.permissions,
          ipRestriction: entry.ipRestriction,
          ips: entry.ips,
        }
      : entry.visit,
    state,
  );
  const past = isBack ? entry.changes : entry.changes.filter(({ at }) => at < visit.startedAt);
  const recent = isBack ? [] : entry.changes.filter(({ at }) => at >= visit.startedAt);
  const changes = [...past, ...changesOf(visit, state, recent, now)].slice(-MAX_CHANGES);
  return {
    ...entry,
    id: name === entry.name && mask === entry.mask ? entry.id : entryId(entry.exchange, name, mask),
    name,
    mask,
    ...state,
    // A clock that was set back makes what lies ahead of it wrong.
    firstSeen: Math.min(entry.firstSeen, now),
    lastSeen: isApart(now, entry.lastSeen, LAST_SEEN_STEP_MS - 1) ? now : entry.lastSeen,
    createdAt: key.createdAt ?? entry.createdAt,
    expiresInDays: key.ipRestriction === 'on' ? null : (key.expiresInDays ?? entry.expiresInDays),
    changes,
    visit,
  };
}

type State = Pick<LedgerEntry, 'permissions' | 'ipRestriction' | 'ips'>;

function mergedRights(old: State['permissions'], seen: State['permissions']): State['permissions'] {
  return byRight((right) => (seen[right] === 'unknown' ? old[right] : seen[right]));
}

/** What was unknown when the visit began and is known now was no change: it was merely learned. */
function completed(visit: LedgerEntry['visit'], state: State): LedgerEntry['visit'] {
  return {
    ...visit,
    permissions: mergedRights(state.permissions, visit.permissions),
    ipRestriction: visit.ipRestriction === 'unknown' ? state.ipRestriction : visit.ipRestriction,
    ips: visit.ips ?? state.ips,
  };
}

function byRight(stateOf: (right: Permission) => Tri): Record<Permission, Tri> {
  return {
    read: stateOf('read'),
    trade: stateOf('trade'),
    transfer: stateOf('transfer'),
    withdraw: stateOf('withdraw'),
  };
}

/** The changes since the visit began; one that was noted before keeps its time. */
function changesOf(
  visit: LedgerEntry['visit'],
  state: State,
  noted: readonly LedgerChange[],
  now: number,
): readonly LedgerChange[] {
  const changes: LedgerChange[] = noted.filter(({ kind }) => kind === 'created-anyway');
  for (const permission of PERMISSIONS) {
    const from = visit.permissions[permission];
    const to = state.permissions[permission];
    const at = noted.find((one) => one.kind === 'permission' && one.permission === permission)?.at ?? now;
    if (from !== to) changes.push({ kind: 'permission', at, permission, from, to });
  }
  const timeOf = (kind: LedgerChange['kind']) => noted.find((one) => one.kind === kind)?.at ?? now;
  if (visit.ipRestriction !== state.ipRestriction) {
    const { ipRestriction: from } = visit;
    changes.push({ kind: 'ip-restriction', at: timeOf('ip-restriction'), from, to: state.ipRestriction });
  }
  const added = without(state.ips, visit.ips);
  const removed = without(visit.ips, state.ips);
  if (added.length + removed.length > 0) {
    changes.push({ kind: 'addresses', at: timeOf('addresses'), added, removed });
  }
  return changes.toSorted((a, b) => a.at - b.at);
}

function without(some: readonly string[] | null, others: readonly string[] | null): readonly string[] {
  if (some === null || others === null) return [];
  const gone = new Set(others);
  return some.filter((one) => !gone.has(one));
}

function memoryOf({ visit, firstSeen, newcomer }: LedgerEntry, key: KeySettings): LedgerMemory {
  return {
    isNew: newcomer && firstSeen >= visit.startedAt,
    widenedPermissions: PERMISSIONS.filter(
      (right) => visit.permissions[right] === 'off' && key.permissions[right] === 'on',
    ),
    addedAddresses: without(key.ips, visit.ips),
    firstSeenAt: firstSeen,
    lastSeenAt: visit.previousAt,
  };
}

function merge(ledger: Ledger, noted: ReadonlyMap<string, LedgerEntry>): Ledger {
  const known = new Set(ledger.map(({ id }) => id));
  const fresh = [...noted].filter(([id]) => !known.has(id)).map(([, entry]) => entry);
  const kept = ledger.map((entry) => {
    const next = noted.get(entry.id);
    return next === undefined || isSame(next, entry) ? entry : next;
  });
  if (fresh.length === 0 && kept.every((entry, index) => entry === ledger[index])) return ledger;
  const all = [...kept, ...fresh];
  if (all.length <= MAX_KEYS) return all;
  const newest = new Set(all.toSorted((a, b) => b.lastSeen - a.lastSeen).slice(0, MAX_KEYS));
  return all.filter((entry) => newest.has(entry));
}

/** Entries are plain data whose fields are always written in the same order. */
function isSame(a: LedgerEntry, b: LedgerEntry): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
