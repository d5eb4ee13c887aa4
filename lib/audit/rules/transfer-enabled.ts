import { needs } from '../purposes.ts';
import { effectiveRight, rightsOn } from '../rights.ts';
import { consequenceFacts, consequenceFor } from './consequences.ts';
import { labelFacts, rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * The key can move funds between the user's accounts, and its purpose does not ask for that. `info` where the exchange
 * folds it into a right that the purpose needs: there is nothing to turn off.
 */
export const transferEnabled: Rule = {
  id: 'transfer-enabled',
  evaluate(key, { exchange, policy }) {
    const { state, evidence, within } = effectiveRight(key, 'transfer', exchange);
    if (state !== 'on' || needs(policy.purpose, 'transfer')) return [];
    const unavoidable = within !== null && needs(policy.purpose, within);
    const consequence =
      within === 'trade'
        ? consequenceFor(exchange, ['trade-includes-transfer'], rightsOn(key, exchange))
        : null;
    return [
      {
        rule: 'transfer-enabled',
        severity: unavoidable ? 'info' : 'medium',
        facts: {
          ...labelFacts(evidence, 'on'),
          within,
          purpose: policy.purpose,
          ...consequenceFacts(consequence),
        },
      },
    ];
  },
  refs: (key, _finding, { exchange }) => rightRefs(key, 'transfer', exchange),
};
