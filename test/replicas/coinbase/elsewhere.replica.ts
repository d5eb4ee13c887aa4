import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('coinbase/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'coinbase',
  brand: 'Coinbase',
  pen: nativePen,
  withdraw: 'https://www.coinbase.com/send',
  trade: 'https://www.coinbase.com/advanced-trade/spot/BTC-USD',
  security: 'https://www.coinbase.com/settings/security',
  planted: secrets.secret,
});
