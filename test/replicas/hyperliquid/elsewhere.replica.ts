import { elsewhere } from '../drawings/elsewhere.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

/** Hyperliquid's other pages. Their paths are assumed. */

const secrets = plant('hyperliquid/elsewhere');
export const planted = plantedStrings(secrets);

export const replicas: readonly Replica[] = elsewhere({
  exchange: 'hyperliquid',
  brand: 'Hyperliquid',
  pen: nativePen,
  withdraw: 'https://app.hyperliquid.xyz/portfolio',
  trade: 'https://app.hyperliquid.xyz/trade/BTC',
  security: 'https://app.hyperliquid.xyz/settings',
  planted: secrets.secret,
});
