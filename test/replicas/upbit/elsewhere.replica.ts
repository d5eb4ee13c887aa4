import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Upbit's other pages. Their paths are assumed. */

const secrets = plant('upbit/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'upbit',
  brand: 'Upbit',
  pen: nativePen,
  withdraw: 'https://upbit.com/withdraws/BTC',
  trade: 'https://upbit.com/exchange?code=CRIX.UPBIT.KRW-BTC',
  security: 'https://upbit.com/mypage/security',
  planted: secrets.secret,
});
