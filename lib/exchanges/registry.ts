/** Every exchange that Keyfence knows. Total: an id without a data file does not compile. */
import { binance } from './data/binance.ts';
import { bingx } from './data/bingx.ts';
import { bitbank } from './data/bitbank.ts';
import { bitfinex } from './data/bitfinex.ts';
import { bitget } from './data/bitget.ts';
import { bithumb } from './data/bithumb.ts';
import { bitstamp } from './data/bitstamp.ts';
import { bitvavo } from './data/bitvavo.ts';
import { blofin } from './data/blofin.ts';
import { bybit } from './data/bybit.ts';
import { coinbase } from './data/coinbase.ts';
import { coinex } from './data/coinex.ts';
import { coinone } from './data/coinone.ts';
import { cryptocom } from './data/cryptocom.ts';
import { deribit } from './data/deribit.ts';
import { digitalx } from './data/digitalx.ts';
import { gate } from './data/gate.ts';
import { gemini } from './data/gemini.ts';
import { htx } from './data/htx.ts';
import { hyperliquid } from './data/hyperliquid.ts';
import { indodax } from './data/indodax.ts';
import { kraken } from './data/kraken.ts';
import { kucoin } from './data/kucoin.ts';
import { lbank } from './data/lbank.ts';
import { mexc } from './data/mexc.ts';
import { okx } from './data/okx.ts';
import { phemex } from './data/phemex.ts';
import { toobit } from './data/toobit.ts';
import { upbit } from './data/upbit.ts';
import { xt } from './data/xt.ts';
import { type Exchange, type ExchangeId } from './exchange.ts';

export const registry: Readonly<Record<ExchangeId, Exchange>> = {
  binance,
  bybit,
  okx,
  kucoin,
  bitget,
  gate,
  coinbase,
  kraken,
  mexc,
  bingx,
  htx,
  bitstamp,
  cryptocom,
  bitfinex,
  deribit,
  gemini,
  bitvavo,
  upbit,
  bithumb,
  coinex,
  coinone,
  bitbank,
  lbank,
  blofin,
  toobit,
  digitalx,
  xt,
  phemex,
  indodax,
  hyperliquid,
};

/** In the order of EXCHANGE_IDS. */
export const exchanges: readonly Exchange[] = Object.values(registry);

/** Every host of every exchange, sorted, without a scheme. */
export function allHosts(): string[] {
  return exchanges.flatMap((exchange) => exchange.hosts.map(({ host }) => host)).sort();
}

/** The match patterns of the manifest: `https://<host>/*` for every host. */
export function matchPatterns(): string[] {
  return allHosts().map((host) => `https://${host}/*`);
}
