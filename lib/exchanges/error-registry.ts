/** The errors of every exchange that Keyfence knows. Total: an id without a file in `errors/` does not compile. */
import { type ErrorFacts } from './api-error.ts';
import { binance } from './errors/binance.ts';
import { bingx } from './errors/bingx.ts';
import { bitbank } from './errors/bitbank.ts';
import { bitfinex } from './errors/bitfinex.ts';
import { bitget } from './errors/bitget.ts';
import { bithumb } from './errors/bithumb.ts';
import { bitstamp } from './errors/bitstamp.ts';
import { bitvavo } from './errors/bitvavo.ts';
import { blofin } from './errors/blofin.ts';
import { bybit } from './errors/bybit.ts';
import { coinbase } from './errors/coinbase.ts';
import { coinex } from './errors/coinex.ts';
import { coinone } from './errors/coinone.ts';
import { cryptocom } from './errors/cryptocom.ts';
import { deribit } from './errors/deribit.ts';
import { digitalx } from './errors/digitalx.ts';
import { gate } from './errors/gate.ts';
import { gemini } from './errors/gemini.ts';
import { htx } from './errors/htx.ts';
import { hyperliquid } from './errors/hyperliquid.ts';
import { indodax } from './errors/indodax.ts';
import { kraken } from './errors/kraken.ts';
import { kucoin } from './errors/kucoin.ts';
import { lbank } from './errors/lbank.ts';
import { mexc } from './errors/mexc.ts';
import { okx } from './errors/okx.ts';
import { phemex } from './errors/phemex.ts';
import { toobit } from './errors/toobit.ts';
import { upbit } from './errors/upbit.ts';
import { xt } from './errors/xt.ts';
import { type ExchangeId } from './exchange.ts';

export const errorBook: Readonly<Record<ExchangeId, ErrorFacts>> = {
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
