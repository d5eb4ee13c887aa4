import { type AddressReach } from '../address-tools.ts';
import { type Severity } from '../finding.ts';
import { effectiveRight } from '../rights.ts';
import { entriesInForce } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** So many free bits are shared with thousands of strangers: the key is as good as not fenced. */
const HARDLY_A_FENCE = { 4: 16, 6: 96 } as const;
/** Half of all addresses or more: nobody could tell it from no fence. */
const NO_FENCE = { 4: 31, 6: 125 } as const;

/** An entry of the list may hold so many addresses that strangers are inside the fence, whatever notation it is in. */
export const ipTooWide: Rule = {
  id: 'ip-too-wide',
  evaluate(key, { exchange }, addresses) {
    const wide = entriesInForce(key)
      .flatMap((address) => {
        const reach = addresses.reach(address);
        return reach?.tooWide ? [{ address, reach }] : [];
      })
      .sort((a, b) => widthOf(b.reach) - widthOf(a.reach));
    const [widest] = wide;
    if (widest === undefined) return [];
    const withdraws = effectiveRight(key, 'withdraw', exchange).state === 'on';
    return [
      {
        rule: 'ip-too-wide',
        severity: severityOf(widest.reach, withdraws),
        facts: {
          addresses: wide.map(({ address }) => address),
          count: wide.length,
          widest: widest.address,
          holds: widest.reach.isEverywhere ? null : widest.reach.count,
        },
      },
    ];
  },
  refs: whitelistRefs,
};

const widthOf = ({ bits, isEverywhere }: AddressReach): number =>
  isEverywhere ? Number.POSITIVE_INFINITY : bits;

function severityOf({ bits, family, isEverywhere }: AddressReach, withdraws: boolean): Severity {
  if (withdraws && (isEverywhere || bits >= NO_FENCE[family])) return 'critical';
  return isEverywhere || bits >= HARDLY_A_FENCE[family] ? 'high' : 'medium';
}
