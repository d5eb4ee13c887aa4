/** ccxt's tables of errors, flat. */
import ccxt from 'ccxt';
import { EXCHANGE_IDS, type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { OTHER_NAMES } from './ccxt-not-ours.ts';

export interface Entry {
  /** The part of the exchange that the table is of; '': any. */
  readonly product: string;
  /** A code, or a message that is known as a whole or in part. */
  readonly key: string;
  /** The name of the class that ccxt raises. */
  readonly raised: string;
}

type Table = Readonly<Record<string, unknown>>;
type Client = new () => { readonly exceptions?: Table };

/** ccxt's ids of each exchange that Keyfence knows, its regions' and products' among them. */
export const CLIENTS: readonly (readonly [client: string, id: ExchangeId])[] = EXCHANGE_IDS.flatMap((id) =>
  [id, ...(OTHER_NAMES[id] ?? [])]
    .filter((name) => ccxt.exchanges.includes(name))
    .map((name) => [name, id] as const),
);

/** Every entry of the table of one of ccxt's ids. */
export function entriesOf(client: string): readonly Entry[] {
  const Class = (ccxt as unknown as Readonly<Record<string, Client>>)[client];
  return Class === undefined ? [] : entriesIn(new Class().exceptions ?? {}, '');
}

function entriesIn(table: Table, product: string): readonly Entry[] {
  return Object.entries(table).flatMap(([key, value]): readonly Entry[] => {
    if (typeof value === 'function') return [{ product, key, raised: value.name }];
    if (typeof value !== 'object' || value === null) return [];
    return entriesIn(value as Table, key === 'exact' || key === 'broad' ? product : key);
  });
}

/** The host that ccxt asks where one number means something else on each product. */
const HOSTS: Readonly<Record<string, string>> = {
  spot: 'sapi',
  linear: 'fapi',
  inverse: 'dapi',
  option: 'eapi',
  portfolioMargin: 'papi',
};

/** A line as ccxt would raise it, with nothing in its body but what the table tells apart. */
export function lineOf(client: string, { product, key }: Entry): string {
  const host = HOSTS[product];
  const request = host === undefined ? '' : `GET https://${host}.example/v1 400 `;
  const body = /^-?\d+$/.test(key) ? `{"code":${key},"msg":"?"}` : `{"error":${JSON.stringify(key)}}`;
  return `${client} ${request}${body}`;
}
