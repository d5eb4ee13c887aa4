/** What lists are drawn of, and how a listed key is wanted. */
import { type Permission } from '../../lib/exchanges/exchange.ts';
import { type KindPage, type WantedKey } from './kind.ts';

/** A listed key as it must be read. */
export const keyOf = (
  name: string,
  on: readonly Permission[],
  off: readonly Permission[],
  ip?: WantedKey['ip'],
  ips?: readonly string[],
): WantedKey => ({
  kind: 'listed',
  name,
  rights: Object.fromEntries([...on.map((right) => [right, 'on']), ...off.map((right) => [right, 'off'])]),
  ...(ip === undefined ? {} : { ip }),
  ...(ips === undefined ? {} : { ips }),
});

export const pageOf = (
  drawn: string,
  exchange: KindPage['exchange'],
  locale: KindPage['locale'],
  body: string,
  keys: readonly WantedKey[],
  css = '',
): KindPage => ({ drawn, exchange, locale, body, keys, css });

const line = (cell: 'td' | 'th', cells: readonly (string | number)[]): string =>
  `<tr>${cells.map((one) => `<${cell}>${one}</${cell}>`).join('')}</tr>`;
export const tr = (cells: readonly (string | number)[]): string => line('td', cells);
export const th = (cells: readonly string[]): string => line('th', cells);
