import { ariaPen } from '../drawings/aria-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('gate/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'gate',
  brand: 'Gate',
  pen: ariaPen,
  withdraw: 'https://www.gate.com/myaccount/withdraw/USDT',
  trade: 'https://www.gate.com/trade/BTC_USDT',
  security: 'https://www.gate.com/myaccount/profile/security',
  planted: secrets.secret,
});
