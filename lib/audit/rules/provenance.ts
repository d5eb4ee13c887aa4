/** What the two rules on provenance share. */
import { PERMISSIONS } from '../../exchanges/exchange.ts';
import { type Finding } from '../finding.ts';
import { type KeySettings, type Provenance } from '../key-settings.ts';

/** Worst first. */
const TARGETS: readonly Provenance['permission'][] = [...PERMISSIONS.toReversed(), 'ip-restriction'];

/**
 * The entries of `kind` that let the key do more, one per right, worst first: a right that is on, a restriction that is off.
 */
export function loosening(key: KeySettings, kind: Provenance['kind']): readonly Provenance[] {
  const loose = key.provenance.filter(
    (one) => one.kind === kind && one.state === (one.permission === 'ip-restriction' ? 'off' : 'on'),
  );
  return TARGETS.flatMap((target) => loose.filter((one) => one.permission === target).slice(0, 1));
}

/** The controls that `finding` speaks of. */
export function provenanceRefs(key: KeySettings, { rule, facts }: Finding): readonly number[] {
  const found = key.provenance.filter(
    (one) => one.kind === rule && one.permission === facts.permission && one.label === facts.label,
  );
  return [...new Set(found.flatMap(({ ref }) => (ref === null ? [] : [ref])))];
}
