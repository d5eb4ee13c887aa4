import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** BloFin's other pages. Their paths are assumed. */

const secrets = plant('blofin/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'blofin',
  brand: 'BloFin',
  pen: nativePen,
  withdraw: 'https://blofin.com/assets/withdraw',
  trade: 'https://blofin.com/futures/BTC-USDT',
  security: 'https://blofin.com/account/security',
  planted: secrets.secret,
});
