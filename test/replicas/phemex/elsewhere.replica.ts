import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Phemex's other pages. Their paths are assumed. */

const secrets = plant('phemex/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'phemex',
  brand: 'Phemex',
  pen: ariaPen,
  withdraw: 'https://phemex.com/assets/withdraw',
  trade: 'https://phemex.com/spot/trade/BTCUSDT',
  security: 'https://phemex.com/account/security',
  planted: secrets.secret,
});
