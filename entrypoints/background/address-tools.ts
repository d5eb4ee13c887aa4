/** lib/ip, as the audit asks for it. */
import {
  type AddressDescription,
  type AddressReach,
  type AddressTools,
} from '../../lib/audit/address-tools.ts';
import { contains, isTooWide, normalise, parseAddress } from '../../lib/ip/address.ts';
import { isTooFar, reachOf } from '../../lib/ip/reach.ts';
import { uiLanguage } from '../../lib/words/words.ts';

/** Beyond this, a count is read more easily as "17 million" than as digits. */
const MANY = 100_000n;

export const addressTools: AddressTools = { normalise, contains, describe, reach };

function describe(text: string): AddressDescription | null {
  const parsed = parseAddress(text);
  if (!parsed.ok) return null;
  const { family, prefix, count, scope } = parsed.value;
  return { family, prefix, count: countForPeople(BigInt(count)), scope, tooWide: isTooWide(text) };
}

function reach(text: string): AddressReach | null {
  const found = reachOf(text);
  if (found === null) return null;
  const { family, count, isEverywhere } = found;
  const bits = count > 1n ? (count - 1n).toString(2).length : 0;
  return { family, bits, count: countForPeople(count), isEverywhere, tooWide: isTooFar(found) };
}

function countForPeople(count: bigint): string {
  return formatFor(uiLanguage(), count < MANY ? 'standard' : 'compact').format(count);
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Made once: it takes longer to make than to use, and a list of keys has hundreds of addresses. */
function formatFor(language: string, notation: 'standard' | 'compact'): Intl.NumberFormat {
  const id = `${language} ${notation}`;
  const format = FORMATS.get(id) ?? new Intl.NumberFormat(language, { notation, compactDisplay: 'long' });
  FORMATS.set(id, format);
  return format;
}
