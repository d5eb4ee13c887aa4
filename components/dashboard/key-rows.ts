/** From the ledger and the approved list to the rows of the table. Pure. */
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { factsOfRules } from '../../lib/audit/rules/key-rules.ts';
import { type Exchange, PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { flatten } from '../../lib/ip/approved-list.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { daysBetween } from '../../lib/ip/rotation.ts';
import { setsOfKey } from '../../lib/ip/sets-of-key.ts';
import { type Drift, driftOf } from '../../lib/ledger/drift.ts';
import { endingOf, endOf, lifeOf } from '../../lib/ledger/ending.ts';
import { entryId, type Ledger, type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { twinsOf } from '../../lib/ledger/twins.ts';
import { type KeyRow, type Standing } from './model.ts';

export function keyRows(
  ledger: Ledger,
  sets: readonly IpSet[],
  maxKeyAgeDays: number | null,
  now: number,
  addresses: AddressTools,
): readonly KeyRow[] {
  const approvedBySets = new Map<string, ReturnType<typeof flatten>>();
  const approvedFor = ({ setIds }: LedgerEntry) => {
    const its = setsOfKey(setIds, sets).sets;
    const group = JSON.stringify(its.map(({ id }) => id));
    const known = approvedBySets.get(group) ?? flatten(its, now);
    approvedBySets.set(group, known);
    return known;
  };
  const wantsAll = ({ setIds }: LedgerEntry) => setsOfKey(setIds, sets).isChosen;
  const alike = alikeIn(ledger);
  return driftOf(ledger, approvedFor, addresses, wantsAll).map((drift) =>
    keyRow(drift, comparedWith(drift.entry, sets), alike.get(drift.entry.id) ?? null, maxKeyAgeDays, now),
  );
}

function comparedWith({ setIds }: LedgerEntry, all: readonly IpSet[]): KeyRow['comparedWith'] {
  const { sets, isChosen } = setsOfKey(setIds, all);
  return { labels: sets.map(({ label }) => label), isChosen };
}

/** Of each key that looks like others of its exchange, its place among them. */
function alikeIn(ledger: Ledger): ReadonlyMap<string, NonNullable<KeyRow['alike']>> {
  const groups = Map.groupBy(ledger, ({ exchange, name, mask }) => entryId(exchange, name, mask));
  return new Map(
    [...groups].flatMap(([base, { length }]) =>
      length < 2
        ? []
        : twinsOf(ledger, base).map(({ id }, index) => [id, { nth: index + 1, of: length }] as const),
    ),
  );
}

/** A key is called new for so long after it turned up. */
const NEW_DAYS = 7;

function keyRow(
  drift: Drift,
  comparedWith: KeyRow['comparedWith'],
  alike: KeyRow['alike'],
  maxKeyAgeDays: number | null,
  now: number,
): KeyRow {
  const { entry } = drift;
  const exchange: Exchange = registry[entry.exchange];
  const { name, links } = exchange;
  const endsAt = endOf(entry, lifeOf(entry, exchange));
  const ending = endingOf(entry, exchange);
  const ageDays = Math.max(0, daysBetween(entry.createdAt ?? entry.firstSeen, now));
  const isOld = maxKeyAgeDays !== null && ageDays > maxKeyAgeDays;
  return {
    id: entry.id,
    exchange: { id: entry.exchange, name },
    name: entry.name,
    mask: entry.mask,
    rights: PERMISSIONS.filter((right) => entry.permissions[right] === 'on'),
    unread: PERMISSIONS.filter((right) => entry.permissions[right] === 'unknown'),
    restriction: entry.ipRestriction,
    ips: entry.ips,
    get missing() {
      return drift.missing;
    },
    get pending() {
      return drift.pending;
    },
    strangers: drift.unknownIps,
    retired: drift.retired,
    comparedWith,
    alike,
    purpose: entry.purpose,
    setIds: entry.setIds,
    standing: standingOf(drift, isOld, exchange.ip.control === 'none'),
    ageDays,
    atLeast: entry.createdAt === null,
    firstSeen: entry.firstSeen,
    lastSeen: entry.lastSeen,
    createdAt: entry.createdAt,
    ends: endsAt === null ? null : { at: endsAt, days: daysBetween(now, endsAt) },
    rules: exchange.keyRules === undefined ? {} : factsOfRules(exchange.keyRules),
    ending: ending && { kind: ending.kind, days: ending.days },
    isNew: entry.newcomer && daysBetween(entry.firstSeen, now) <= NEW_DAYS,
    changes: entry.changes,
    href: links.apiManagement,
  };
}

/** A right to withdraw is never shown as fenced, and what was not read is never shown as fenced either. */
function standingOf({ entry, state }: Drift, isOld: boolean, hasNoList: boolean): Standing {
  const { permissions, ips } = entry;
  if (hasNoList && state === 'unbound' && permissions.withdraw === 'off') return isOld ? 'old' : 'listless';
  const isOpen = state === 'unbound' || (entry.ipRestriction === 'on' && ips?.length === 0);
  if (isOpen || permissions.withdraw === 'on') return 'unfenced';
  if (state === 'drifted') return 'drift';
  if (state === 'unknown' || state === 'unassigned' || permissions.withdraw === 'unknown') return 'check';
  return isOld ? 'old' : 'fenced';
}
