import { type AddressDescription } from '../address-tools.ts';

/** Whether an entry says "any address": the whole space, or the unspecified address that forms take for it. */
export function isAnywhere({ prefix, scope, tooWide }: AddressDescription): boolean {
  return tooWide && (prefix === 0 || scope === 'any' || scope === 'unspecified');
}
