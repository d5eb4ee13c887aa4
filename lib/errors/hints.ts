/** Which exchanges a pasted error speaks of by name. */
import { type Exchange, type ExchangeId } from '../exchanges/exchange.ts';

/**
 * Names under which logs speak of an exchange besides its id: ccxt's ids, API hosts, header names.
 * Source of the ids: ccxt's list of exchanges; of the hosts, headers
 * and names of fields: each exchange's API documentation and the logs in test/errors/logs.
 */
const ALIASES = {
  binance: ['binanceus', 'binanceusdm', 'binancecoinm', 'x-mbx', 'binance.us'],
  bybit: ['pybit', 'x-bapi', 'ret_code', 'ret_msg', 'retcode', 'retmsg'],
  okx: ['okex', 'okex3', 'okex5', 'myokx', 'okxus', 'ok-access'],
  kucoin: ['kucoinfutures', 'kc-api'],
  bitget: ['requesttime'],
  gate: ['gateio', 'gate.io', 'gate_api', 'gateapi'],
  coinbase: ['coinbaseexchange', 'coinbaseadvanced', 'coinbasepro', 'cb-access', 'cdp'],
  kraken: ['krakenfutures', 'krakenex', 'pykrakenapi', 'eapi', 'egeneral'],
  mexc: ['x-mexc-apikey'],
  bingx: ['x-bx-apikey'],
  htx: ['huobi', 'huobipro', 'err-code'],
  bitstamp: [],
  cryptocom: ['crypto.com'],
  bitfinex: ['x-bfx', 'restv2'],
  deribit: ['usdiff'],
  gemini: ['x-gemini'],
} as const satisfies Record<ExchangeId, readonly string[]>;

/** Ids that are words of other meaning as well: they count only where ccxt puts them, before the body. */
const AMBIGUOUS: readonly ExchangeId[] = ['gate', 'gemini'];

/** The exchanges that `text` names, by id, alias or host. */
export function namedExchanges(text: string, exchanges: readonly Exchange[]): ReadonlySet<ExchangeId> {
  const lower = text.toLowerCase();
  const named = exchanges.filter(({ id, hosts }) => {
    const prefix = new RegExp(`(?:^|[\\s:'"<])${id}\\s*(?:[{[>]|get |post |https?:)`, 'm');
    if (prefix.test(lower)) return true;
    const plain = AMBIGUOUS.includes(id) ? [] : [id];
    const domains = hosts.map(({ host }) => host.split('.').slice(-2).join('.'));
    return [...plain, ...ALIASES[id], ...domains].some((name) => hasWord(lower, name));
  });
  return new Set(named.map(({ id }) => id));
}

/** Whether `word` stands in `text` with no letter or digit on either side. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}
