import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Toobit's other pages. Their paths are assumed. */

const secrets = plant('toobit/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'toobit',
  brand: 'Toobit',
  pen: ariaPen,
  withdraw: 'https://www.toobit.com/en-US/assets/withdraw',
  trade: 'https://www.toobit.com/en-US/spot/BTC_USDT',
  security: 'https://www.toobit.com/en-US/user/security',
  planted: secrets.secret,
});
