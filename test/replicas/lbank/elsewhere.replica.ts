import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

/** LBank's other pages. Their paths are assumed. */

const secrets = plant('lbank/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'lbank',
  brand: 'LBank',
  pen: soupPen,
  withdraw: 'https://www.lbank.com/en-US/user/withdraw/',
  trade: 'https://www.lbank.com/en-US/trade/btc_usdt/',
  security: 'https://www.lbank.com/en-US/user/security/',
  planted: secrets.secret,
});
