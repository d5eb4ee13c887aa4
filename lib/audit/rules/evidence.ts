/** What rules share in reading the evidence of a key. */
import { type Exchange, type Permission } from '../../exchanges/exchange.ts';
import { type Evidence, type KeySettings, type Tri } from '../key-settings.ts';
import { effectiveRight } from '../rights.ts';
import { type Rule } from './rule.ts';

/** The page's own label of the evidence that is in `state`, and how many more there are. */
export function labelFacts(
  evidence: readonly Evidence[],
  state: Tri,
): { label: string | null; labels: readonly string[] } {
  const labels = [...new Set(evidence.filter((one) => one.state === state).map(({ label }) => label))];
  return { label: labels[0] ?? null, labels };
}

/** The label of what settles the IP restriction. */
export function restrictionLabel(key: KeySettings): string | null {
  return decisiveFirst(key)[0]?.label ?? null;
}

/** What settles the IP restriction is a field that holds no address: there is nothing to choose. */
export function isEmptyField(key: KeySettings): boolean {
  return key.ipRestriction === 'off' && decisiveFirst(key)[0]?.state === 'unknown';
}

/**
 * The evidence of the IP restriction, what settles it first: of two radios the chosen one ("Unrestricted" is on),
 * else a switch or a text that is as the restriction is.
 */
function decisiveFirst({ ipEvidence, ipRestriction }: KeySettings): readonly Evidence[] {
  const rank = ({ state }: Evidence): number => (state === 'on' ? 0 : state === ipRestriction ? 1 : 2);
  return ipEvidence.toSorted((a, b) => rank(a) - rank(b));
}

export function refsOf(evidence: readonly Evidence[]): readonly number[] {
  return [...new Set(evidence.flatMap(({ ref }) => (ref === null ? [] : [ref])))];
}

export function rightRefs(key: KeySettings, permission: Permission, exchange: Exchange): readonly number[] {
  const { evidence } = effectiveRight(key, permission, exchange);
  return refsOf(evidence.filter(({ state }) => state === 'on'));
}

/** `refs` of a rule about the whitelist: the field, else the controls of the restriction. */
export const whitelistRefs: Rule['refs'] = (key) =>
  key.field === null ? refsOf(key.ipEvidence) : [key.field.ref];

/** `refs` of a rule about the restriction as such: its controls, else the field. */
export const restrictionRefs: Rule['refs'] = (key) => {
  const refs = refsOf(decisiveFirst(key));
  return refs.length > 0 || key.field === null ? refs : [key.field.ref];
};

/** `refs` of a rule that has nothing to show. */
export const noRefs: Rule['refs'] = () => [];
