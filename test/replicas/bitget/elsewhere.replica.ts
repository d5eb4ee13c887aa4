import { dataStatePen } from '../drawings/data-state-pen.ts';
import { elsewhere } from '../drawings/elsewhere.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bitget/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'bitget',
  brand: 'Bitget',
  pen: dataStatePen,
  withdraw: 'https://www.bitget.com/asset/withdraw',
  trade: 'https://www.bitget.com/spot/BTCUSDT',
  security: 'https://www.bitget.com/account/setting',
  planted: secrets.secret,
});
