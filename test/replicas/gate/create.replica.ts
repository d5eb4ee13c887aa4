import { ariaPen } from '../drawings/aria-pen.ts';
import { newsletter } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read, waiting } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('gate/create');
export const planted = plantedStrings(secrets);

const PRODUCTS = [
  ['spot', 'Spot/Margin Trade'],
  ['perp', 'Perpetual Contract'],
  ['delivery', 'Delivery contract'],
  ['wallet', 'Wallet'],
  ['withdraw', 'Withdraw'],
  ['account', 'Account'],
] as const;

const product = (pen: Pen, mark: string, label: string): string =>
  `<div class="product" style="border-top:1px solid #eee;padding:6px 0">${pen.box({ at: mark, label, on: false })}<div style="margin-left:24px">${pen.radios(
    {
      at: `${mark}-mode`,
      name: label,
      chosen: `${mark}-ro`,
      choices: [
        { at: `${mark}-rw`, label: 'Read And Write' },
        { at: `${mark}-ro`, label: 'Read Only' },
      ],
    },
  )}</div></div>`;

const first = (pen: Pen): string =>
  `${heading('API Key Type')}${pen.radios({
    at: 'type',
    chosen: 'v4',
    choices: [
      { at: 'v4', label: 'API v4 Key' },
      {
        at: 'v2',
        label: 'API v2 Key',
        hint: 'One set per user only. The newly created API Key and Secret will overwrite the previous one',
      },
    ],
  })}${heading('Account Type')}${pen.radios({
    at: 'account-type',
    chosen: 'classic',
    choices: [
      { at: 'classic', label: 'Classic Account', hint: 'Remaining: 19 sets' },
      { at: 'portfolio', label: 'Portfolio Margin Account', hint: 'Remaining: 0 sets' },
      { at: 'testnet', label: 'Testnet', hint: 'Remaining: 20 sets' },
    ],
  })}`;

const make = (name: string, pen: Pen): Replica => ({
  id: `gate/${name}`,
  exchange: 'gate',
  url: 'https://www.gate.com/myaccount/profile/api-key/manage',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshot of the first step, 2024; the blocks below it as guides of 2023-2025 tell',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Key Management',
      brand: 'Gate',
      pen,
      main: `<h1>Create API Key</h1><div class="card">${field({ at: 'remark', label: 'API Key Remark' })}${heading('IP Permissions')}${pen.radios(
        {
          at: 'ip',
          name: 'IP Permissions',
          chosen: 'later',
          choices: [
            { at: 'bind', label: 'Bind IP' },
            { at: 'later', label: 'Later' },
          ],
        },
      )}<div data-e2e="ip-block">${field({ at: 'ips', label: 'IP address', placeholder: 'Separate by commas' })}</div>${first(pen)}${heading('Permissions')}${PRODUCTS.map(([mark, label]) => product(pen, mark, label)).join('')}${pen.box({ at: 'pairs', label: 'Enable trading pairs allowlist', on: false })}<button>Submit</button></div>${newsletter(pen)}<input type="hidden" value="${secrets.secret}">`,
      wiring: {
        boxes: [...PRODUCTS.map(([mark]) => mark), 'pairs'],
        radios: [
          ['bind', 'later'],
          ['v4', 'v2'],
          ['classic', 'portfolio', 'testnet'],
          ...PRODUCTS.map(([mark]) => [`${mark}-rw`, `${mark}-ro`]),
        ],
        shows: { bind: 'ip-block' },
      },
    }),
  },
  states: [
    {
      name: 'fresh: nothing ticked, bound later',
      steps: [],
      expect: read(form(null, only(), 'off', [], { rules: ['ip-restriction-off'] })),
    },
    {
      name: 'Withdraw + Read Only is no withdraw',
      steps: [{ click: at('withdraw') }, { click: at('pairs') }],
      expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'Withdraw + Read And Write',
      steps: [{ click: at('withdraw') }, { click: at('withdraw-rw') }],
      expect: read(form(null, only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'Read And Write over a product that is not ticked grants nothing',
      steps: [{ click: at('withdraw-rw') }, { click: at('wallet-rw') }, { click: at('spot') }],
      expect: read(
        form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'spot acts, perpetual only reads, wallet acts; bound to one address',
      steps: [
        { type: 'gate-bot', into: at('remark') },
        { click: at('spot') },
        { click: at('spot-rw') },
        { click: at('perp') },
        { click: at('wallet') },
        { click: at('wallet-rw') },
        { click: at('bind') },
        { type: '203.0.113.50', into: at('ips') },
      ],
      expect: read(
        form('gate-bot', only('read', 'trade', 'transfer'), 'on', ['203.0.113.50'], {
          rules: ['transfer-enabled'],
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
});

const typeStep = (name: string, pen: Pen): Replica => ({
  id: `gate/${name}`,
  exchange: 'gate',
  url: 'https://www.gate.io/myaccount/profile/api-key/manage',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshot of the first step, 2024',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Key Management',
      brand: 'Gate.io',
      pen,
      main: `<h1>Create API Key</h1><div class="card">${first(pen)}<button>Next</button><i hidden>${secrets.code}</i></div>`,
      wiring: {
        radios: [
          ['v4', 'v2'],
          ['classic', 'portfolio', 'testnet'],
        ],
      },
    }),
  },
  states: [
    {
      // What the key may do comes in a later step: there are no key settings on the page yet.
      name: 'type and account only',
      steps: [{ click: at('testnet') }],
      expect: waiting,
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen),
  make('create-aria', ariaPen),
  make('create-soup', soupPen),
  typeStep('key-type', nativePen),
];
