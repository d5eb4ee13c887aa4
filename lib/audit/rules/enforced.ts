/** The whitelist as the exchange would enforce it. */
import { type AddressTools } from '../address-tools.ts';
import { type KeySettings } from '../key-settings.ts';

export interface EnforcedList {
  /** Normalised addresses and CIDRs, in the form's order, each once. */
  readonly addresses: readonly string[];
  /** Entries that are no address as far as we can tell: they may hold anything. */
  readonly illegible: readonly string[];
}

/**
 * null where there is no list to judge: the restriction is off, unknown or the app's own, or the list is unknown.
 */
export function enforcedList(key: KeySettings, addresses: AddressTools): EnforcedList | null {
  if (key.ipRestriction !== 'on' || key.ips === null) return null;
  const entries = [...new Set(key.ips)];
  const illegible = entries.filter((entry) => addresses.normalise(entry) === null);
  return { addresses: entries.filter((entry) => !illegible.includes(entry)), illegible };
}

/** Every entry of the enforced list and what is typed beside it, also those that are no address as far as we can tell. */
export function entriesInForce(key: KeySettings): readonly string[] {
  return key.ipRestriction === 'on' ? [...new Set([...(key.ips ?? []), ...key.typed])] : [];
}

/** The enforced list and what is typed beside it, to be judged before it is taken over. */
export function enforcedOrTyped(key: KeySettings, addresses: AddressTools): readonly string[] {
  const list = enforcedList(key, addresses);
  if (list === null) return [];
  const typed = key.typed.filter((entry) => addresses.normalise(entry) !== null);
  return [...new Set([...list.addresses, ...typed])];
}
