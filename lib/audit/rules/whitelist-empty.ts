import { consequenceFacts, refusalToSave } from './consequences.ts';
import { restrictionLabel, whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The restriction is on and no address is allowed: it cannot be saved, or it locks the user out. */
export const whitelistEmpty: Rule = {
  id: 'whitelist-empty',
  evaluate(key, { exchange }) {
    const refusal = refusalToSave(key, exchange);
    const isEmpty = key.ipRestriction === 'on' && key.ips !== null && key.ips.length === 0;
    if (!isEmpty && refusal === null) return [];
    return [
      {
        rule: 'whitelist-empty',
        severity: 'high',
        facts: {
          label: restrictionLabel(key),
          typed: key.typed,
          // Where each address has to be confirmed, one that is merely typed is lost on save.
          entry: key.field?.entry ?? null,
          refused: refusal !== null,
          ...consequenceFacts(refusal),
        },
      },
    ];
  },
  refs: whitelistRefs,
};
