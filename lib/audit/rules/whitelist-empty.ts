import { restrictionLabel, whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The restriction is on and no address is allowed: it cannot be saved, or it locks the user out. */
export const whitelistEmpty: Rule = {
  id: 'whitelist-empty',
  evaluate(key) {
    if (key.ipRestriction !== 'on' || key.ips === null || key.ips.length > 0) return [];
    return [
      {
        rule: 'whitelist-empty',
        severity: 'high',
        facts: {
          label: restrictionLabel(key),
          typed: key.typed,
          // Where each address has to be confirmed, one that is merely typed is lost on save.
          entry: key.field?.entry ?? null,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
