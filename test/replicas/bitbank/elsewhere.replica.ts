import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** bitbank's other pages. Their paths are assumed. */

const secrets = plant('bitbank/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'bitbank',
  brand: 'bitbank',
  pen: ariaPen,
  withdraw: 'https://app.bitbank.cc/account/withdrawal',
  trade: 'https://app.bitbank.cc/trade/btc_jpy',
  security: 'https://app.bitbank.cc/account/security',
  planted: secrets.secret,
});
