import { rightsOn } from '../rights.ts';
import { noRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** A key that was not there before. A form that makes a new key is no news: only keys that exist can be. */
export const newKeySeen: Rule = {
  id: 'new-key-seen',
  evaluate(key, { exchange, memory }) {
    const exists = key.kind === 'listed' || key.mask !== null;
    if (memory === null || !memory.isNew || !exists) return [];
    return [
      {
        rule: 'new-key-seen',
        severity: 'medium',
        facts: { name: key.name, mask: key.mask, rights: rightsOn(key, exchange) },
      },
    ];
  },
  refs: noRefs,
};
