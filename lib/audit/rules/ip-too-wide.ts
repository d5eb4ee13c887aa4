import { type Severity } from '../finding.ts';
import { effectiveRight } from '../rights.ts';
import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** A prefix this short is shared with millions of strangers: the key is as good as not fenced. */
const HARDLY_A_FENCE = { 4: 16, 6: 32 } as const;

/** A range on the list holds so many addresses that strangers are inside the fence. */
export const ipTooWide: Rule = {
  id: 'ip-too-wide',
  evaluate(key, { exchange }, addresses) {
    const wide = enforcedOrTyped(key, addresses)
      .flatMap((address) => {
        const described = addresses.describe(address);
        return described?.tooWide ? [{ address, ...described, prefix: described.prefix ?? 0 }] : [];
      })
      .sort((a, b) => a.prefix - b.prefix);
    const [widest] = wide;
    if (widest === undefined) return [];
    const withdraws = effectiveRight(key, 'withdraw', exchange).state === 'on';
    const severityOf = (): Severity => {
      if (widest.prefix === 0 && withdraws) return 'critical';
      return widest.prefix <= HARDLY_A_FENCE[widest.family] ? 'high' : 'medium';
    };
    return [
      {
        rule: 'ip-too-wide',
        severity: severityOf(),
        facts: {
          addresses: wide.map(({ address }) => address),
          count: wide.length,
          widest: widest.address,
          holds: widest.count,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
