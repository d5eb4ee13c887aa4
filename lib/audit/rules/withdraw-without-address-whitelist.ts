import { needs } from '../purposes.ts';
import { effectiveRight } from '../rights.ts';
import { labelFacts, rightRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * A payout key may withdraw. What then keeps the funds is the exchange's withdrawal address whitelist, which is on
 * another page: the rule asks for it. `high` while nothing else fences the key, `info` once its addresses do.
 */
export const withdrawWithoutAddressWhitelist: Rule = {
  id: 'withdraw-without-address-whitelist',
  evaluate(key, { exchange, policy }) {
    const { state, evidence } = effectiveRight(key, 'withdraw', exchange);
    if (state !== 'on' || !needs(policy.purpose, 'withdraw')) return [];
    const fenced =
      key.ipRestriction === 'managed' ||
      (key.ipRestriction === 'on' && key.ips !== null && key.ips.length > 0);
    return [
      {
        rule: 'withdraw-without-address-whitelist',
        severity: fenced ? 'info' : 'high',
        facts: { ...labelFacts(evidence, 'on'), fenced, url: exchange.links.withdrawalAddresses },
      },
    ];
  },
  refs: (key, _finding, { exchange }) => rightRefs(key, 'withdraw', exchange),
};
