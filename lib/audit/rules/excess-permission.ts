import { type Permission } from '../../exchanges/exchange.ts';
import { needs } from '../purposes.ts';
import { effectiveRight, rightsOn } from '../rights.ts';
import { labelFacts, rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** Rights with a rule of their own. */
const ELSEWHERE: readonly Permission[] = ['transfer', 'withdraw'];

/** The key has a right that its purpose does not need. */
export const excessPermission: Rule = {
  id: 'excess-permission',
  evaluate(key, { exchange, policy }) {
    const excess = rightsOn(key, exchange).filter(
      (right) => !ELSEWHERE.includes(right) && !needs(policy.purpose, right),
    );
    if (excess.length === 0) return [];
    const evidence = excess.flatMap((right) => effectiveRight(key, right, exchange).evidence);
    return [
      {
        rule: 'excess-permission',
        severity: 'medium',
        facts: { permissions: excess, ...labelFacts(evidence, 'on'), purpose: policy.purpose },
      },
    ];
  },
  refs: (key, _finding, { exchange, policy }) =>
    rightsOn(key, exchange)
      .filter((right) => !ELSEWHERE.includes(right) && !needs(policy.purpose, right))
      .flatMap((right) => rightRefs(key, right, exchange)),
};
