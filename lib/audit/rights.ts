/**
 * The rights that a key has in effect: what its controls say, and what the exchange folds into them
 * (on OKX, trade contains transfer).
 */
import { type Exchange, PERMISSIONS, type Permission } from '../exchanges/exchange.ts';
import { type Evidence, type KeySettings, type Tri } from './key-settings.ts';

export interface EffectiveRight {
  readonly state: Tri;
  /** What speaks for the right, the controls that are on first. */
  readonly evidence: readonly Evidence[];
  /** The right that contains this one, if this one cannot be turned off by itself. */
  readonly within: Permission | null;
}

const BY_STATE: Readonly<Record<Tri, number>> = { on: 0, unknown: 1, off: 2 };

/** The effective right `permission` of `key`. A contained right is on with its container, and unknown with it. */
export function effectiveRight(key: KeySettings, permission: Permission, exchange: Exchange): EffectiveRight {
  const own = key.permissions[permission];
  const evidence = worstFirst(key.evidence[permission]);
  const container = strongestContainer(key, permission, exchange);
  if (container === null) return { state: own, evidence, within: null };
  const outer = key.permissions[container];
  const outerEvidence = worstFirst(key.evidence[container]);
  if (BY_STATE[outer] < BY_STATE[own]) {
    return { state: outer, evidence: outerEvidence, within: container };
  }
  const inseparable = own === 'on' && outer === 'on' && isSubset(onOnly(evidence), onOnly(outerEvidence));
  return { state: own, evidence, within: inseparable ? container : null };
}

/** The rights that are on, in the order of PERMISSIONS. */
export function rightsOn(key: KeySettings, exchange: Exchange): readonly Permission[] {
  return PERMISSIONS.filter((permission) => effectiveRight(key, permission, exchange).state === 'on');
}

function strongestContainer(key: KeySettings, inner: Permission, exchange: Exchange): Permission | null {
  const containers = PERMISSIONS.filter(
    (outer) => outer !== inner && holds(outer, inner, exchange, new Set()),
  );
  const [strongest] = [...containers].sort(
    (a, b) => BY_STATE[key.permissions[a]] - BY_STATE[key.permissions[b]],
  );
  return strongest ?? null;
}

function holds(outer: Permission, inner: Permission, exchange: Exchange, seen: Set<Permission>): boolean {
  if (seen.has(outer)) return false;
  seen.add(outer);
  const direct = exchange.contains?.[outer] ?? [];
  return direct.includes(inner) || direct.some((middle) => holds(middle, inner, exchange, seen));
}

function worstFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((a, b) => BY_STATE[a.state] - BY_STATE[b.state]);
}

function onOnly(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ state }) => state === 'on');
}

function isSubset(inner: readonly Evidence[], outer: readonly Evidence[]): boolean {
  return inner.every((a) => outer.some((b) => a.ref === b.ref && a.label === b.label));
}
