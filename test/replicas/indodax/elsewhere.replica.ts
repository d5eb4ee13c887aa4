import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

/** Indodax's other pages. Their paths are assumed. */

const secrets = plant('indodax/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'indodax',
  brand: 'Indodax',
  pen: soupPen,
  withdraw: 'https://indodax.com/finance/btc/withdraw',
  trade: 'https://indodax.com/market/BTCIDR',
  security: 'https://indodax.com/profile/security',
  planted: secrets.secret,
});
