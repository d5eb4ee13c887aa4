import { isHarmless, isPublicKey } from '../../exchanges/filled-by-link.ts';
import { type Severity } from '../finding.ts';
import { rightsOn } from '../rights.ts';
import { rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The form came filled by the address of the page: whoever made the link chose what the key may do, and perhaps whose it is. */
export const prefilledByLink: Rule = {
  id: 'prefilled-by-link',
  evaluate(key, { exchange, filledBy }) {
    if (key.kind !== 'form' || filledBy.every(isHarmless)) return [];
    const rights = rightsOn(key, exchange);
    const publicKey = filledBy.some(isPublicKey);
    const withdraw = rights.includes('withdraw');
    const acts = rights.some((right) => right !== 'read');
    const severity: Severity = withdraw ? 'critical' : publicKey || acts ? 'high' : 'medium';
    return [
      { rule: 'prefilled-by-link', severity, facts: { parameters: filledBy, publicKey, withdraw, rights } },
    ];
  },
  refs: (key, _finding, { exchange }) => rightRefs(key, 'withdraw', exchange),
};
