import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** XT's other pages. Their paths are assumed. */

const secrets = plant('xt/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'xt',
  brand: 'XT',
  pen: nativePen,
  withdraw: 'https://www.xt.com/en/accounts/assets/withdraw',
  trade: 'https://www.xt.com/en/trade/btc_usdt',
  security: 'https://www.xt.com/en/accounts/security',
  planted: secrets.secret,
});
