import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

/** CoinEx's other pages. Their paths are assumed. */

const secrets = plant('coinex/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'coinex',
  brand: 'CoinEx',
  pen: soupPen,
  withdraw: 'https://www.coinex.com/en/asset/withdraw',
  trade: 'https://www.coinex.com/en/exchange/btc-usdt',
  security: 'https://www.coinex.com/en/my/info/security',
  planted: secrets.secret,
});
