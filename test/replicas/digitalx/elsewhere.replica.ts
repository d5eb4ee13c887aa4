import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

/** Digital X's other pages. Their paths are assumed. */

const secrets = plant('digitalx/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'digitalx',
  brand: 'Digital X',
  pen: soupPen,
  withdraw: 'https://digitalx.miraeasset.com/wallet/withdraw',
  trade: 'https://digitalx.miraeasset.com/market/btc-krw',
  security: 'https://developers.digitalx.miraeasset.com/docs',
  planted: secrets.secret,
});
