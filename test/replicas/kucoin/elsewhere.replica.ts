import { elsewhere } from '../drawings/elsewhere.ts';
import { twinPen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('kucoin/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'kucoin',
  brand: 'KuCoin',
  pen: twinPen,
  withdraw: 'https://www.kucoin.com/assets/withdraw/USDT',
  trade: 'https://www.kucoin.com/trade/BTC-USDT',
  security: 'https://www.kucoin.com/account/security',
  planted: secrets.secret,
});
