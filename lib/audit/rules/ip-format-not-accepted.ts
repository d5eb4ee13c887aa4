import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { formatProblem } from './format-problem.ts';
import { type Rule } from './rule.ts';

/**
 * The form holds an address in a format that this exchange is known to refuse. Only for forms: what a list of saved
 * keys shows was accepted.
 */
export const ipFormatNotAccepted: Rule = {
  id: 'ip-format-not-accepted',
  evaluate(key, { exchange }, addresses) {
    if (key.kind !== 'form') return [];
    const found = enforcedOrTyped(key, addresses).flatMap((address) => {
      const problem = formatProblem(address, exchange, addresses);
      return problem === null ? [] : [{ address, problem }];
    });
    if (found.length === 0) return [];
    return [
      {
        rule: 'ip-format-not-accepted',
        severity: 'high',
        facts: {
          addresses: found.map(({ address }) => address),
          formats: [...new Set(found.map(({ problem }) => problem))].sort(),
          count: found.length,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
