/**
 * "I am moving from A to B": what to do on which key, in an order in which no bot stops. The new address goes in beside
 * the old one everywhere, then the bots move and are looked at, and only then the old address goes. Pure.
 */
import { type AddressTools } from '../audit/address-tools.ts';
import { coverageOf } from '../audit/coverage.ts';
import { EXCHANGE_IDS, type ExchangeId } from '../exchanges/exchange.ts';
import { type Ledger, type LedgerEntry } from './ledger.ts';

/** What is stored of a move. */
export interface Migration {
  /** Normalised addresses. */
  readonly from: string;
  readonly to: string;
  /** ms since the epoch */
  readonly startedAt: number;
  /** Entries that held `from` when the move began: they stay in the plan after they let go of it. */
  readonly keyIds: readonly string[];
  /** Entries whose bot the user has seen working from `to`. */
  readonly verified: readonly string[];
}

export const PHASES = ['add-new', 'verify', 'remove-old'] as const;
export type Phase = (typeof PHASES)[number];

export interface MigrationStep {
  readonly phase: Phase;
  readonly entry: LedgerEntry;
  readonly done: boolean;
  /** A step that may not be done before another one is; null: it may be done now. */
  readonly waitsFor: Phase | null;
  /** `add-new` only: the list has no room beside the old address. */
  readonly full: boolean;
  /** `remove-old` only: a range holds the old address, so that taking it out means changing this range. */
  readonly range: string | null;
}

export interface MigrationPlan {
  /** All of one phase before the next; inside a phase by exchange and name. */
  readonly steps: readonly MigrationStep[];
  /** Restricted keys whose list was never read: they may hold `from`. Look at them by eye. */
  readonly unknown: readonly LedgerEntry[];
  readonly done: boolean;
}

/** The move as it begins. `from` and `to`: normalised addresses. */
export function startMigration(
  ledger: Ledger,
  move: { readonly from: string; readonly to: string; readonly now: number },
  addresses: AddressTools,
): Migration {
  const { from, to, now } = move;
  const keyIds = ledger.filter((entry) => holds(entry, from, addresses)).map(({ id }) => id);
  return { from, to, startedAt: now, keyIds, verified: [] };
}

/**
 * The steps of a move as the ledger stands. They tick themselves: a key whose list holds `to` has its first step done, one
 * that holds `to` alone has all done. `maxEntries`: how many addresses a key of the exchange takes; null: not known.
 */
export function planMigration(
  migration: Migration,
  ledger: Ledger,
  maxEntries: (exchange: ExchangeId) => number | null,
  addresses: AddressTools,
): MigrationPlan {
  const begun = new Set(migration.keyIds);
  const moving = ledger
    .filter((entry) => begun.has(entry.id) || holds(entry, migration.from, addresses))
    .toSorted(byExchangeAndName);
  const perKey = moving.map((entry) => stepsOf(entry, migration, maxEntries(entry.exchange), addresses));
  const steps = PHASES.flatMap((phase) => perKey.flat().filter((step) => step.phase === phase));
  return {
    steps,
    unknown: ledger.filter(
      ({ id, ipRestriction, ips }) =>
        !begun.has(id) && (ipRestriction === 'unknown' || (ipRestriction === 'on' && ips === null)),
    ),
    done: steps.every(({ done }) => done),
  };
}

function stepsOf(
  entry: LedgerEntry,
  { from, to, verified }: Migration,
  max: number | null,
  addresses: AddressTools,
): readonly MigrationStep[] {
  const ips = entry.ips ?? [];
  const added = holds(entry, to, addresses);
  const range = ips.find((ip) => ip !== from && addresses.contains(ip, from)) ?? null;
  const sharedRange = range !== null && addresses.contains(range, to);
  // A range that holds both stays as it is: there is nothing to take out.
  const removed = added && !ips.includes(from) && (range === null || sharedRange);
  const seen = added && (removed || verified.includes(entry.id));
  const step = { entry, waitsFor: null, full: false, range: null };
  return [
    { ...step, phase: 'add-new', done: added, full: !added && max !== null && ips.length >= max },
    { ...step, phase: 'verify', done: seen, waitsFor: added ? null : 'add-new' },
    {
      ...step,
      phase: 'remove-old',
      done: removed,
      waitsFor: seen ? null : 'verify',
      range: removed ? null : range,
    },
  ];
}

/** Whether the key's list is known to let `address` in. */
function holds({ ipRestriction, ips }: LedgerEntry, address: string, addresses: AddressTools): boolean {
  return ipRestriction === 'on' && ips !== null && coverageOf(ips, addresses).covers(address);
}

function byExchangeAndName(a: LedgerEntry, b: LedgerEntry): number {
  const byExchange = EXCHANGE_IDS.indexOf(a.exchange) - EXCHANGE_IDS.indexOf(b.exchange);
  return byExchange || (a.name ?? '').localeCompare(b.name ?? '', 'en') || a.id.localeCompare(b.id, 'en');
}
