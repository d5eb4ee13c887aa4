import { listed, only, read, waiting } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { drawn, type Manner, type Picture, planted, SECRET } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Hyperliquid's API wallets: no boxes and no addresses on any of its pages; the dialog shows the private key before it counts. */

const WALLET = '0x1111222233334444555566667777888899990000';
const FROM = 'screenshots, copin-protocol/copin-docs .gitbook/assets, 2025-04-15; the rows are assumed';
const base = {
  exchange: 'hyperliquid',
  url: 'https://app.hyperliquid.xyz/API',
  brand: 'Hyperliquid',
  title: 'API',
  from: FROM,
} as const;

const NOTE =
  "API wallets (also known as agent wallets) can perform actions on behalf of your account without having withdrawal permissions. You must still use your account's public address for info requests.";
const HEADS = ['API Wallet Name', 'API Wallet Address', 'Valid Until', 'Remove'] as const;

const draw =
  (note: string, heads: readonly string[], rows: readonly (readonly string[])[]) =>
  (manner: Manner): string =>
    `<h1>API</h1><p>${note}</p><div class="line">${field({ at: 'name', label: '', loose: true, placeholder: 'API Wallet Name' })}${field({ at: 'address', label: '', loose: true, placeholder: 'API Wallet Address' })}<button>Generate</button><button>Authorize API Wallet</button></div>${manner.table(heads, rows)}`;

const rights = only('read', 'trade');
const open = { rules: ['ip-restriction-off'], notRules: ['withdraw-enabled', 'unreadable'] } as const;

const empty: Picture = {
  ...base,
  name: 'empty',
  draw: draw(NOTE, HEADS, []),
  expect: waiting,
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: draw(NOTE, HEADS, [
    ['grid', WALLET, '5/30/2027, 10:00:00 AM', 'Remove'],
    ['hedge', WALLET.replace('1111', '2222'), '6/30/2027, 10:00:00 AM', 'Remove'],
  ]),
  expect: read(listed('grid', rights, 'off', [], open), listed('hedge', rights, 'off', [], open)),
};

const chinese: Picture = {
  ...base,
  locale: 'zh-CN',
  name: 'list-zh',
  from: `${FROM}; so are the Chinese words`,
  draw: draw(
    'API钱包（也称为代理钱包）可以代表您的账户执行操作，但没有提现权限。',
    ['API钱包名称', 'API钱包地址', '有效期至', '移除'],
    [['grid', WALLET, '2027/5/30 10:00:00', '移除']],
  ),
  expect: read(listed('grid', rights, 'off', [], open)),
};

const authorize: Picture = {
  ...list,
  name: 'authorize',
  after: (manner) =>
    manner.dialog(
      'authorize',
      'Authorize API Wallet',
      `${manner.value('API Wallet Name', 'payout')}${manner.value('API Wallet Address', WALLET)}${field({ at: 'days', label: '', loose: true, value: '180' })}<p style="color:#d55">Be sure to save the randomly generated private key. It will no longer be accessible once authorized.</p><p style="color:#d55">Private Key:</p><p>${SECRET}</p><button>Authorize</button>`,
      true,
    ),
};

export const replicas: readonly Replica[] = [
  ...drawn(empty),
  ...drawn(list),
  ...drawn(chinese),
  ...drawn(authorize),
];
