import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Coinone's other pages. Their paths are assumed. */

const secrets = plant('coinone/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'coinone',
  brand: 'Coinone',
  pen: nativePen,
  withdraw: 'https://coinone.co.kr/balance/transfer/withdrawal-address',
  trade: 'https://coinone.co.kr/exchange/trade/btc/krw',
  security: 'https://coinone.co.kr/user/security',
  planted: secrets.secret,
});
