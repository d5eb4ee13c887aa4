/** How far the whitelists of known keys have drifted from the approved list. Pure. */
import { type AddressTools } from '../audit/address-tools.ts';
import { type Coverage, coverageOf } from '../audit/coverage.ts';
import { type ApprovedAddress } from '../audit/policy.ts';
import { type Ledger, type LedgerEntry } from './ledger.ts';

export interface Drift {
  readonly entry: LedgerEntry;
  /** `unbound`: no restriction at all; `managed`: the app's own addresses; `unknown`: never read; `unassigned`: nothing is approved for it, or it is not said what. */
  readonly state: 'clean' | 'drifted' | 'unbound' | 'managed' | 'unknown' | 'unassigned';
  /** Approved and in use, and not on the key's list. */
  readonly missing: readonly string[];
  /** Approved for later, and not on the key's list yet. Alone it is no drift. */
  readonly pending: readonly string[];
  /** On the key's list, and not approved. */
  readonly unknownIps: readonly string[];
  /** On the key's list, and retired. */
  readonly retired: readonly string[];
}

/**
 * The drift of every key, in the ledger's order. Each approved list is indexed once and each address looked up once, so
 * that single addresses cost linear time; `approvedFor` should return the same array for keys with the same sets.
 * `wantsAll`: whether the key is to hold all of it, see `setsOfKey`.
 */
export function driftOf(
  ledger: Ledger,
  approvedFor: (entry: LedgerEntry) => readonly ApprovedAddress[],
  addresses: AddressTools,
  wantsAll: (entry: LedgerEntry) => boolean = () => true,
): readonly Drift[] {
  const indexes = new Map<readonly ApprovedAddress[], ApprovedIndex>();
  return ledger.map((entry) => {
    const approved = approvedFor(entry);
    const index = indexes.get(approved) ?? indexOf(approved, addresses);
    indexes.set(approved, index);
    return driftOfKey(entry, index, wantsAll(entry), addresses);
  });
}

interface ApprovedIndex {
  readonly inUse: readonly string[];
  readonly pending: readonly string[];
  readonly live: Coverage;
  readonly retired: Coverage;
  readonly isEmpty: boolean;
}

function indexOf(approved: readonly ApprovedAddress[], addresses: AddressTools): ApprovedIndex {
  const those = (...states: readonly ApprovedAddress['state'][]): readonly string[] => [
    ...new Set(approved.filter(({ state }) => states.includes(state)).map(({ address }) => address)),
  ];
  return {
    inUse: those('current', 'retiring'),
    pending: those('pending'),
    live: coverageOf(those('current', 'retiring', 'pending'), addresses),
    retired: coverageOf(those('retired'), addresses),
    isEmpty: approved.length === 0,
  };
}

function driftOfKey(
  entry: LedgerEntry,
  index: ApprovedIndex,
  wantsAll: boolean,
  addresses: AddressTools,
): Drift {
  const nothing = { entry, missing: [], pending: [], unknownIps: [], retired: [] };
  const { ipRestriction, ips } = entry;
  if (ipRestriction === 'off') return { ...nothing, state: 'unbound' };
  if (ipRestriction === 'managed') return { ...nothing, state: 'managed' };
  const legible = ips?.every((ip) => addresses.normalise(ip) !== null) ?? false;
  if (ipRestriction === 'unknown' || ips === null || !legible) return { ...nothing, state: 'unknown' };
  if (index.isEmpty) return { ...nothing, state: 'unassigned' };
  const listed = coverageOf(ips, addresses);
  const strangers = ips.filter((ip) => !index.live.covers(ip));
  const isMissing = (address: string): boolean => wantsAll && !listed.covers(address);
  const missing = once(() => index.inUse.filter(isMissing));
  const pending = once(() => index.pending.filter(isMissing));
  return {
    entry,
    state:
      strangers.length > 0 || index.inUse.some(isMissing) ? 'drifted' : wantsAll ? 'clean' : 'unassigned',
    get missing() {
      return missing();
    },
    get pending() {
      return pending();
    },
    unknownIps: strangers.filter((ip) => !index.retired.covers(ip)),
    retired: strangers.filter((ip) => index.retired.covers(ip)),
  };
}

/** Worked out when it is first asked for: a thousand keys that lack thousands of addresses each are not all looked at. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
