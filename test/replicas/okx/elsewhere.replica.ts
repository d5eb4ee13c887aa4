import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('okx/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'okx',
  brand: 'OKX',
  pen: nativePen,
  withdraw: 'https://www.okx.com/balance/withdrawal/usdt-erc20',
  trade: 'https://www.okx.com/trade-spot/btc-usdt',
  security: 'https://www.okx.com/account/security',
  planted: secrets.secret,
});
