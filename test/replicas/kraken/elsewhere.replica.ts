import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('kraken/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'kraken',
  brand: 'Kraken',
  pen: ariaPen,
  withdraw: 'https://www.kraken.com/u/funding/withdraw',
  trade: 'https://pro.kraken.com/app/trade/btc-usd',
  security: 'https://pro.kraken.com/app/settings/security',
  planted: secrets.secret,
});
