/** Keys that came to be in spite of a critical finding, noted with their entries. Pure. */
import { type RuleId } from '../audit/finding.ts';
import { type ExchangeId } from '../exchanges/exchange.ts';
import { type Ledger, type LedgerEntry, MAX_CHANGES } from './ledger.ts';

export interface CreatedAnyway {
  readonly exchange: ExchangeId;
  /** As the form named the key; null: it did not. */
  readonly keyName: string | null;
  /** The critical findings of that moment. */
  readonly rules: readonly RuleId[];
  /** ms since the epoch */
  readonly at: number;
}

/** A key turns up in the list within this time (ms) of being made, or it is another one without a name. */
const TURNS_UP_WITHIN = 60 * 60 * 1000;

/** A page that heard no answer says it once more within this time (ms): it is the same key. */
const SAID_AGAIN = 60 * 1000;

/** The list with `one` in front; the same list where it was said already. */
export function withCreatedAnyway(
  list: readonly CreatedAnyway[],
  one: CreatedAnyway,
): readonly CreatedAnyway[] {
  const isThere = list.some(
    ({ exchange, keyName, rules, at }) =>
      exchange === one.exchange &&
      keyName === one.keyName &&
      rules.join() === one.rules.join() &&
      Math.abs(one.at - at) < SAID_AGAIN,
  );
  return isThere ? list : [one, ...list];
}

/** The ledger with each of `made` noted once, on the newest entry that it can be; the same ledger if there is none. */
export function noteCreatedAnyway(ledger: Ledger, made: readonly CreatedAnyway[]): Ledger {
  let noted = ledger;
  for (const one of made) {
    const entry = noted
      .filter((candidate) => isOf(candidate, one))
      .toSorted((a, b) => b.firstSeen - a.firstSeen)[0];
    if (entry === undefined || isNoted(noted, one)) continue;
    const change = { kind: 'created-anyway', at: one.at, rules: [...one.rules] } as const;
    noted = noted.map((other) =>
      other === entry ? { ...entry, changes: [...entry.changes, change].slice(-MAX_CHANGES) } : other,
    );
  }
  return noted;
}

function isOf({ exchange, name, firstSeen, lastSeen }: LedgerEntry, one: CreatedAnyway): boolean {
  if (exchange !== one.exchange || name !== one.keyName) return false;
  if (Math.abs(lastSeen - one.at) > TURNS_UP_WITHIN) return false;
  return one.keyName !== null || (firstSeen >= one.at && firstSeen - one.at <= TURNS_UP_WITHIN);
}

const isNoted = (ledger: Ledger, { exchange, at }: CreatedAnyway): boolean =>
  ledger.some(
    (entry) =>
      entry.exchange === exchange &&
      entry.changes.some((change) => change.kind === 'created-anyway' && change.at === at),
  );
