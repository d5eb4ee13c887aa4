/** Pages on an exchange's host that speak the same words and are no API pages: nothing may appear there. */
import { ariaPen } from '../drawings/aria-pen.ts';
import { decoys, tradeWidget } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { nothing } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('binance/no-api-page');
export const planted = plantedStrings(secrets);

const make = (name: string, url: string, pen: Pen, main: string, boxes: readonly string[]): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url,
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'drawn from general knowledge of such pages; the addresses are near-misses of the API page',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'Binance',
      brand: 'Binance',
      pen,
      main: `${main}${decoys(pen)}<script type="application/json">{"session":"${secrets.secret}"}</script>`,
      wiring: { boxes },
    }),
  },
  states: [
    { name: 'opened', steps: [], expect: nothing },
    { name: 'something ticked', steps: [{ click: at(boxes[0] ?? '') }], expect: nothing },
  ],
});

const withdrawPage = `<h1>Withdraw Crypto</h1>${field({ at: 'address', label: 'Address', value: '' })}${field({ at: 'amount', label: 'Withdraw amount' })}${heading('Withdrawal settings')}`;

export const replicas: readonly Replica[] = [
  make(
    'wallet-withdraw',
    'https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto/USDT',
    nativePen,
    `${withdrawPage}${nativePen.box({ at: 'w1', label: 'Enable Withdrawals to whitelisted addresses only', on: true })}${nativePen.box({ at: 'w2', label: 'One-step withdrawal', on: false })}`,
    ['w1', 'w2'],
  ),
  make(
    'spot-trading',
    'https://www.binance.com/en/trade/BTC_USDT',
    ariaPen,
    `<h1>BTC/USDT</h1>${tradeWidget()}${ariaPen.box({ at: 't1', label: 'Enable Spot & Margin Trading', on: true })}${ariaPen.toggle({ at: 't2', label: 'Transfer', on: false })}`,
    ['t1', 't2'],
  ),
  make(
    'security-settings',
    'https://www.binance.com/en/my/security',
    nativePen,
    `<h1>Security</h1>${nativePen.toggle({ at: 's1', label: 'Withdrawal Whitelist', on: false })}${nativePen.toggle({ at: 's2', label: 'Restrict access to trusted IPs only', on: true })}${heading('API Management')}<a href="/en/my/settings/api-management">API Management</a>${table(['Device', 'IP Address', 'Permissions'], [['Chrome', '203.0.113.10', 'Enable Withdrawals, Enable Reading']])}`,
    ['s1', 's2'],
  ),
  make(
    'look-alike-path',
    'https://www.binance.com/en/support/faq/my/settings/api-management',
    nativePen,
    `<h1>API Management</h1><p>How to create an API key</p>${nativePen.box({ at: 'h1', label: 'Enable Withdrawals', on: true })}${nativePen.radios(
      {
        at: 'h-ip',
        chosen: 'h-any',
        choices: [
          { at: 'h-any', label: 'Unrestricted (Less Secure)' },
          { at: 'h-trusted', label: 'Restrict access to trusted IPs only' },
        ],
      },
    )}`,
    ['h1'],
  ),
];
