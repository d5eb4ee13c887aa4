/** A reading as it is after a paste: what was learned by writing comes before what the form looks like. Pure. */
import { type KeySettings } from '../audit/key-settings.ts';
import { type IpControl } from '../exchanges/exchange.ts';
import { includes } from './same-address.ts';
import { type Pasted } from './word.ts';

/**
 * The key with the words of its last paste: an address is held only where it was seen in the list.
 * @param control how this exchange is known to switch its restriction
 */
export function withPasted(key: KeySettings, pasted: Pasted, control: IpControl['control']): KeySettings {
  const addressesOf = (isIn: boolean): string[] =>
    pasted.addresses.filter(({ word }) => (word === 'in-list') === isIn).map(({ address }) => address);
  if (key.ips === null) return { ...key, pasted };
  const [sure, others] = [addressesOf(true), addressesOf(false)];
  const held = key.ips.filter((ip) => !includes(others, ip));
  const ips = [...held, ...sure.filter((address) => !includes(held, address))];
  // What was taken for held stands in the box, and waits there.
  const moved = key.ips.filter((ip) => includes(others, ip) && !includes(key.typed, ip));
  return {
    ...key,
    ips,
    typed: [...key.typed, ...moved],
    ipRestriction: restrictionOf(key, ips, control),
    pasted,
  };
}

/** Where there is nothing to switch, addresses are the restriction. */
function restrictionOf(
  { ipRestriction, ips: before }: KeySettings,
  ips: readonly string[],
  control: IpControl['control'],
): KeySettings['ipRestriction'] {
  if (control !== 'field') return ipRestriction;
  if (ipRestriction === 'on' && ips.length === 0 && before?.length !== 0) return 'off';
  return ipRestriction === 'off' && ips.length > 0 && before?.length === 0 ? 'on' : ipRestriction;
}
