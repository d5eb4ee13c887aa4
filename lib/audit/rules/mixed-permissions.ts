import { effectiveRight } from '../rights.ts';
import { labelFacts, rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * One key both trades and moves funds: two keys would leak half as much. What is too much is said by the rules on
 * rights; this one names the way out, hence `info`. Silent where the exchange cannot part the two.
 */
export const mixedPermissions: Rule = {
  id: 'mixed-permissions',
  evaluate(key, { exchange }) {
    const trade = effectiveRight(key, 'trade', exchange);
    const transfer = effectiveRight(key, 'transfer', exchange);
    const parted = trade.within === null && transfer.within === null;
    if (trade.state !== 'on' || transfer.state !== 'on' || !parted) return [];
    return [
      {
        rule: 'mixed-permissions',
        severity: 'info',
        facts: {
          label: labelFacts(trade.evidence, 'on').label,
          transferLabel: labelFacts(transfer.evidence, 'on').label,
        },
      },
    ];
  },
  refs: (key, _finding, { exchange }) => rightRefs(key, 'transfer', exchange),
};
