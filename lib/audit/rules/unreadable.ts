import { PERMISSIONS, type Permission } from '../../exchanges/exchange.ts';
import { type AddressTools } from '../address-tools.ts';
import { type KeySettings } from '../key-settings.ts';
import { needs } from '../purposes.ts';
import { effectiveRight } from '../rights.ts';
import { enforcedList } from './enforced.ts';
import { refsOf } from './evidence.ts';
import { type Rule, type RuleContext } from './rule.ts';

/** What could not be read: a right, the restriction as such, or the addresses on the list. */
export type UnreadablePart = Permission | 'ip-restriction' | 'addresses';

/**
 * The one voice of the unknown. A right that the purpose needs anyway may stay unknown without a word, with one
 * exception: withdraw, of which everybody wants to know.
 */
export const unreadable: Rule = {
  id: 'unreadable',
  evaluate(key, context, addresses) {
    const what = unknownParts(key, context, addresses);
    if (what.length === 0) return [];
    const list = enforcedList(key, addresses);
    const both = what.filter((part) => isContradicted(part, key));
    return [
      {
        rule: 'unreadable',
        severity: what.some((part) => part !== 'addresses') ? 'medium' : 'info',
        facts: {
          what,
          entries: list?.illegible ?? [],
          behindAdvanced: isBehindAdvanced(key, context, what),
          ...(both.length > 0 ? { both } : {}),
        },
      },
    ];
  },
  refs: (key, { facts }, { exchange }) => {
    const { what } = facts;
    const rights = PERMISSIONS.toReversed().filter((right) => Array.isArray(what) && what.includes(right));
    return [
      ...rights.flatMap((right) =>
        refsOf(effectiveRight(key, right, exchange).evidence.filter(({ state }) => state === 'unknown')),
      ),
      ...(Array.isArray(what) && what.includes('ip-restriction') ? refsOf(key.ipEvidence) : []),
    ];
  },
};

/** One part of the page says on and another off. */
function isContradicted(part: UnreadablePart, { proofs }: KeySettings): boolean {
  if (part === 'addresses') return false;
  return proofs[part === 'ip-restriction' ? 'ipRestriction' : part] === 'both';
}

/** The exchange makes these controls when its "Advanced settings" are opened: until then nobody can see them. */
function isBehindAdvanced(
  { kind }: KeySettings,
  { exchange }: RuleContext,
  what: readonly UnreadablePart[],
): boolean {
  return kind === 'form' && exchange.ip.control === 'advanced' && what.includes('ip-restriction');
}

function unknownParts(
  key: KeySettings,
  { exchange, policy }: RuleContext,
  addresses: AddressTools,
): readonly UnreadablePart[] {
  const hidden = key.provenance.filter(({ state }) => state === 'unknown');
  const unknownRight = (right: Permission): boolean =>
    effectiveRight(key, right, exchange).state === 'unknown' ||
    hidden.some(({ permission }) => permission === right);
  const rights = PERMISSIONS.toReversed().filter(
    (right) => (right === 'withdraw' || !needs(policy.purpose, right)) && unknownRight(right),
  );
  const restriction =
    key.ipRestriction === 'unknown' || hidden.some(({ permission }) => permission === 'ip-restriction');
  const list = enforcedList(key, addresses);
  const blindList = key.ipRestriction === 'on' && (list === null || list.illegible.length > 0);
  return [
    ...rights.slice(0, rights.includes('withdraw') ? 1 : 0),
    ...(restriction ? (['ip-restriction'] as const) : []),
    ...rights.slice(rights.includes('withdraw') ? 1 : 0),
    ...(blindList ? (['addresses'] as const) : []),
  ];
}
