import { needs } from '../purposes.ts';
import { effectiveRight, rightsOn } from '../rights.ts';
import { consequenceFacts, consequenceFor } from './consequences.ts';
import { labelFacts, rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The key can send funds away, and its purpose does not ask for that. */
export const withdrawEnabled: Rule = {
  id: 'withdraw-enabled',
  evaluate(key, { exchange, policy }) {
    const { state, evidence, within } = effectiveRight(key, 'withdraw', exchange);
    if (state !== 'on' || needs(policy.purpose, 'withdraw')) return [];
    const unbound = key.ipRestriction === 'off';
    const kinds = unbound ? (['withdraw-needs-ip', 'key-locked'] as const) : (['key-locked'] as const);
    const consequence = consequenceFor(exchange, kinds, rightsOn(key, exchange));
    return [
      {
        rule: 'withdraw-enabled',
        severity: 'critical',
        facts: {
          ...labelFacts(evidence, 'on'),
          within,
          purpose: policy.purpose,
          ...consequenceFacts(consequence),
        },
      },
    ];
  },
  refs: (key, _finding, { exchange }) => rightRefs(key, 'withdraw', exchange),
};
