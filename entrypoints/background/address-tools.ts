/** lib/ip, as the audit asks for it. */
import { type AddressDescription, type AddressTools } from '../../lib/audit/address-tools.ts';
import { contains, isTooWide, normalise, parseAddress } from '../../lib/ip/address.ts';
import { uiLanguage } from '../../lib/words/words.ts';

/** Beyond this, a count is read more easily as "17 million" than as digits. */
const MANY = 100_000n;

export const addressTools: AddressTools = { normalise, contains, describe };

function describe(text: string): AddressDescription | null {
  const parsed = parseAddress(text);
  if (!parsed.ok) return null;
  const { family, prefix, count, scope } = parsed.value;
  return { family, prefix, count: countForPeople(BigInt(count)), scope, tooWide: isTooWide(text) };
}

function countForPeople(count: bigint): string {
  const notation = count < MANY ? 'standard' : 'compact';
  return new Intl.NumberFormat(uiLanguage(), { notation, compactDisplay: 'long' }).format(count);
}
