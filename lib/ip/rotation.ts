/** Where an approved address stands in its life, and how one address replaces another without a gap. */
import { type RotationState } from '../audit/policy.ts';
import { type IpEntry } from './ip-set.ts';
import { smallestSet } from './smallest-set.ts';

export const DAY_MS = 86_400_000;
/** A vendor's published policy: new addresses 7 days ahead, old ones 30 days longer (MRD Indicators, "IP whitelist & rotation"). */
export const ANNOUNCE_DAYS = 7;
export const OVERLAP_DAYS = 30;

export interface EntryState {
  readonly state: RotationState;
  /** Whole UTC days until it goes live (pending) or is retired (retiring); retired: days since, not above 0; null: no date. */
  readonly days: number | null;
}

/** The state of an entry at `now` (ms since the epoch). */
export function stateOf({ from, until }: Pick<IpEntry, 'from' | 'until'>, now: number): EntryState {
  if (until !== null && now >= until) return { state: 'retired', days: daysBetween(now, until) };
  if (from !== null && now < from) return { state: 'pending', days: daysBetween(now, from) };
  if (until !== null) return { state: 'retiring', days: daysBetween(now, until) };
  return { state: 'current', days: null };
}

/** Midnight UTC of the day of `time`. */
export const utcDay = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

/** Calendar days in UTC from `start` to `end`: the same for everyone, whatever the hour or the time zone. */
export const daysBetween = (start: number, end: number): number => (utcDay(end) - utcDay(start)) / DAY_MS;

export interface ReplacementRequest {
  /** Normalised address or CIDR. */
  readonly old: string;
  readonly new: string;
  /** ms since the epoch */
  readonly now: number;
  readonly announceDays?: number;
  readonly overlapDays?: number;
}

export interface ReplacementStep {
  /** `announce`: put the new address into every key now. `switch`: both are live. `remove`: take the old one out. */
  readonly action: 'announce' | 'switch' | 'remove';
  /** Midnight UTC, ms since the epoch. */
  readonly at: number;
  /** Days before (negative) or after the switch. */
  readonly day: number;
  /** The smallest list that a key needs from this step on. */
  readonly keyNeeds: readonly string[];
}

export interface Replacement {
  readonly steps: readonly [ReplacementStep, ReplacementStep, ReplacementStep];
  /** Dates to write into the two entries. */
  readonly oldUntil: number;
  readonly newFrom: number;
}

/**
 * The timetable of a replacement that is announced today. Throws RangeError when a number of days is not a whole
 * number from 0 up, or when both addresses are the same.
 */
export function planReplacement(request: ReplacementRequest): Replacement {
  const { announceDays = ANNOUNCE_DAYS, overlapDays = OVERLAP_DAYS, now } = request;
  if (![announceDays, overlapDays].every((days) => Number.isInteger(days) && days >= 0)) {
    throw new RangeError('days must be whole numbers from 0 up');
  }
  if (request.old === request.new) throw new RangeError('the addresses must differ');
  const today = utcDay(now);
  const newFrom = today + announceDays * DAY_MS;
  const oldUntil = newFrom + overlapDays * DAY_MS;
  const both = smallestSet([request.old, request.new]).needed;
  return {
    steps: [
      { action: 'announce', at: today, day: announceDays === 0 ? 0 : -announceDays, keyNeeds: both },
      { action: 'switch', at: newFrom, day: 0, keyNeeds: both },
      { action: 'remove', at: oldUntil, day: overlapDays, keyNeeds: [request.new] },
    ],
    oldUntil,
    newFrom,
  };
}
