/** The approved sets as the audit sees them: flattened, with every date resolved against the clock. Pure. */
import { DAY_MS } from '../../lib/audit/days.ts';
import { type ApprovedAddress } from '../../lib/audit/policy.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';

export function approvedAddresses(sets: readonly IpSet[], now: number): readonly ApprovedAddress[] {
  return sets.flatMap(({ label, entries }) =>
    entries.map((entry) => ({
      address: entry.address,
      label: entry.note || label,
      ...standingOf(entry, now),
    })),
  );
}

function standingOf({ from, until }: IpEntry, now: number): Pick<ApprovedAddress, 'state' | 'days'> {
  if (until !== null) {
    const days = Math.ceil((until - now) / DAY_MS);
    if (until <= now) return { state: 'retired', days };
    if (from === null || from <= now) return { state: 'retiring', days };
  }
  if (from !== null && from > now) return { state: 'pending', days: Math.ceil((from - now) / DAY_MS) };
  return { state: 'current', days: null };
}
