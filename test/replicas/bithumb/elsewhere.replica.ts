import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Bithumb's other pages. Their paths are assumed. */

const secrets = plant('bithumb/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'bithumb',
  brand: 'Bithumb',
  pen: ariaPen,
  withdraw: 'https://www.bithumb.com/react/inout/withdraw/BTC',
  trade: 'https://www.bithumb.com/react/trade/order/BTC-KRW',
  security: 'https://www.bithumb.com/react/my/security',
  planted: secrets.secret,
});
