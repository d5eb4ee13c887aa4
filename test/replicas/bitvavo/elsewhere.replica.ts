import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Bitvavo's other pages. The paths but that of a market are assumed. */

const secrets = plant('bitvavo/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'bitvavo',
  brand: 'Bitvavo',
  pen: nativePen,
  withdraw: 'https://account.bitvavo.com/wallet/withdraw',
  trade: 'https://account.bitvavo.com/markets/BTC-EUR',
  security: 'https://account.bitvavo.com/user/security',
  planted: secrets.secret,
});
