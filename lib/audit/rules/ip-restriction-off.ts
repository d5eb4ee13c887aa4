import { rightsOn } from '../rights.ts';
import { consequenceFacts, consequenceFor, UNBOUND_KINDS } from './consequences.ts';
import { restrictionLabel, restrictionRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The key works from every address. Together with withdraw, a leak of the key alone loses the funds. */
export const ipRestrictionOff: Rule = {
  id: 'ip-restriction-off',
  evaluate(key, { exchange }) {
    if (key.ipRestriction !== 'off') return [];
    const rights = rightsOn(key, exchange);
    const withdraw = rights.includes('withdraw');
    return [
      {
        rule: 'ip-restriction-off',
        severity: withdraw ? 'critical' : 'high',
        facts: {
          label: restrictionLabel(key),
          rights,
          withdraw,
          readOnly: key.permissions.trade === 'off' && rights.every((right) => right === 'read'),
          ...consequenceFacts(consequenceFor(exchange, UNBOUND_KINDS, rights)),
        },
      },
    ];
  },
  refs: restrictionRefs,
};
