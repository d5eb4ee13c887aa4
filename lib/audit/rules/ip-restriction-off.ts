import { type Permission } from '../../exchanges/exchange.ts';
import { effectiveRight, rightsOn } from '../rights.ts';
import { consequenceFacts, consequenceFor, refusalToSave, UNBOUND_KINDS } from './consequences.ts';
import { isEmptyField, restrictionLabel, restrictionRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

const ACTING: readonly Permission[] = ['trade', 'transfer', 'withdraw'];

/** The key works from every address. Together with withdraw, a leak of the key alone loses the funds. */
export const ipRestrictionOff: Rule = {
  id: 'ip-restriction-off',
  evaluate(key, { exchange }) {
    if (key.ipRestriction !== 'off' || refusalToSave(key, exchange) !== null) return [];
    const rights = rightsOn(key, exchange);
    const withdraw = rights.includes('withdraw');
    // No key there is bound to addresses: nothing that the user could have done otherwise.
    const isGiven = exchange.ip.control === 'none';
    return [
      {
        rule: 'ip-restriction-off',
        severity: withdraw ? 'critical' : isGiven ? 'medium' : 'high',
        facts: {
          noList: isGiven,
          label: restrictionLabel(key),
          empty: isEmptyField(key),
          rights,
          withdraw,
          // Said only of a key whose other rights are known to be off.
          readOnly: ACTING.every((right) => effectiveRight(key, right, exchange).state === 'off'),
          ...consequenceFacts(consequenceFor(exchange, UNBOUND_KINDS, rights)),
        },
      },
    ];
  },
  refs: restrictionRefs,
};
