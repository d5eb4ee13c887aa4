import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bybit/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'bybit',
  brand: 'Bybit',
  pen: soupPen,
  withdraw: 'https://www.bybit.com/user/assets/withdraw',
  trade: 'https://www.bybit.com/trade/usdt/BTCUSDT',
  security: 'https://www.bybit.com/app/user/security',
  planted: secrets.secret,
});
