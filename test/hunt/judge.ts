/** A reading beside the truth. */
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { isSameName } from './render.ts';
import { type Accept, type KeyTruth, type PageTruth } from './spec.ts';

/**
 * `unsafe`: a right that is on reads as off, or an open key as restricted. `unproved`: safe, and nothing on the page says so.
 * `foreign-address`: an address that the key does not allow is among those that it does. `wrong`: anything else that is
 * not so. `unknown`: nothing is said where a person can tell.
 */
export const FAULTS = [
  'unsafe',
  'foreign-address',
  'unproved',
  'false-page',
  'error',
  'wrong',
  'lost-key',
  'extra-key',
  'unknown',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Problem {
  readonly fault: Fault;
  readonly text: string;
}

export function judge(reading: Pick<PageReading, 'state' | 'keys'>, truth: PageTruth): Problem[] {
  const { keys } = reading;
  if (truth.keys.length === 0)
    return keys.map((key) => ({
      fault: 'false-page',
      text: `a key ${JSON.stringify(key.name)} where there is none`,
    }));
  const problems: Problem[] = [];
  const pairs = paired(keys, truth.keys);
  // A card of another key need not be read: it is there to be confused with.
  const lost = truth.keys.filter(
    (key) => key.ipRestriction !== null && !pairs.some(([, of]) => of === key),
  ).length;
  if (lost > 0)
    problems.push({ fault: 'lost-key', text: `${String(lost)} of ${String(truth.keys.length)} keys lost` });
  if (keys.length > truth.keys.length)
    problems.push({
      fault: 'extra-key',
      text: `${String(keys.length)} keys, not ${String(truth.keys.length)}`,
    });
  for (const [got, want] of pairs) problems.push(...judgeKey(got, want));
  return problems;
}

/** Keys of the same name belong together, the rest by their order. */
function paired(keys: readonly KeySettings[], truths: readonly KeyTruth[]): [KeySettings, KeyTruth][] {
  const pairs: [KeySettings, KeyTruth][] = [];
  const left = [...keys];
  const take = (truth: KeyTruth, fits: (key: KeySettings) => boolean): boolean => {
    const place = left.findIndex(fits);
    const [key] = place < 0 ? [] : left.splice(place, 1);
    if (key !== undefined) pairs.push([key, truth]);
    return key !== undefined;
  };
  const unnamed = truths.filter((truth) => !take(truth, (key) => isSameName(key.name, truth.name)));
  for (const truth of unnamed) take(truth, (key) => truth.kinds.includes(key.kind));
  for (const truth of truths) if (!pairs.some(([, of]) => of === truth)) take(truth, () => true);
  return pairs;
}

function judgeKey(got: KeySettings, want: KeyTruth): Problem[] {
  const problems: Problem[] = [];
  const whose = want.name ?? got.name;
  const name = whose === null ? '' : `${whose}: `;
  for (const right of PERMISSIONS) {
    const fault = faultOf(got.permissions[right], want.permissions[right], right === 'read' ? [] : ['off']);
    if (fault !== null)
      problems.push({
        fault,
        text: `${name}${right} ${got.permissions[right]}, not ${want.permissions[right]?.[0] ?? ''}`,
      });
  }
  const ip = faultOf(got.ipRestriction, want.ipRestriction, ['on', 'managed']);
  if (ip !== null)
    problems.push({
      fault: ip,
      text: `${name}restriction ${got.ipRestriction}, not ${want.ipRestriction?.[0] ?? ''}`,
    });
  const foreign = (got.ips ?? []).filter((address) => !want.allowed.includes(address));
  if (foreign.length > 0)
    problems.push({ fault: 'foreign-address', text: `${name}${foreign.join(', ')} is not allowed` });
  else if (
    want.ips !== null &&
    got.ipRestriction === 'on' &&
    JSON.stringify(got.ips) !== JSON.stringify(want.ips)
  )
    problems.push({
      fault: got.ips === null ? 'unknown' : 'wrong',
      text: `${name}ips ${JSON.stringify(got.ips)}, not ${JSON.stringify(want.ips)}`,
    });
  if (want.name !== null && got.name !== want.name)
    problems.push({
      fault: got.name === null ? 'unknown' : 'wrong',
      text: `name ${JSON.stringify(got.name)}, not ${JSON.stringify(want.name)}`,
    });
  if (!want.kinds.includes(got.kind))
    problems.push({ fault: 'wrong', text: `${name}${got.kind}, not ${want.kinds[0] ?? ''}` });
  return problems;
}

function faultOf<T extends string>(got: T, accept: Accept<T>, safe: readonly T[]): Fault | null {
  if (accept === null || accept.includes(got)) return null;
  if (got === 'unknown') return 'unknown';
  if (!safe.includes(got)) return 'wrong';
  return accept.every((one) => one === 'unknown') ? 'unproved' : 'unsafe';
}
