import { type AddressDescription } from '../address-tools.ts';
import { type Severity } from '../finding.ts';
import { effectiveRight } from '../rights.ts';
import { isAnywhere } from './anywhere.ts';
import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** A prefix this short is shared with thousands of strangers: the key is as good as not fenced. */
const HARDLY_A_FENCE = { 4: 16, 6: 32 } as const;

/** A range on the list holds so many addresses that strangers are inside the fence. */
export const ipTooWide: Rule = {
  id: 'ip-too-wide',
  evaluate(key, { exchange }, addresses) {
    const wide = enforcedOrTyped(key, addresses)
      .flatMap((address) => {
        const described = addresses.describe(address);
        return described?.tooWide ? [{ address, described, width: widthOf(described) }] : [];
      })
      .sort((a, b) => b.width - a.width);
    const [widest] = wide;
    if (widest === undefined) return [];
    const withdraws = effectiveRight(key, 'withdraw', exchange).state === 'on';
    return [
      {
        rule: 'ip-too-wide',
        severity: severityOf(widest.described, withdraws),
        facts: {
          addresses: wide.map(({ address }) => address),
          count: wide.length,
          widest: widest.address,
          holds: isAnywhere(widest.described) ? null : widest.described.count,
        },
      },
    ];
  },
  refs: whitelistRefs,
};

/** Bits that are free; a range `first-last` has no prefix and comes right after "anywhere". */
function widthOf(described: AddressDescription): number {
  if (isAnywhere(described)) return Number.POSITIVE_INFINITY;
  const bits = described.family === 4 ? 32 : 128;
  return bits - (described.prefix ?? 0);
}

function severityOf(widest: AddressDescription, withdraws: boolean): Severity {
  if (isAnywhere(widest)) return withdraws ? 'critical' : 'high';
  const { family, prefix } = widest;
  return prefix === null || prefix <= HARDLY_A_FENCE[family] ? 'high' : 'medium';
}
