import { drawPage } from '../drawings/document.ts';
import { listed, only, read } from '../drawings/expected.ts';
import { facts, table } from '../drawings/parts.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const first = plant('kucoin/list/1');
const second = plant('kucoin/list/2');
const third = plant('kucoin/list/3');
export const planted = plantedStrings(first, second, third);

const HEAD =
  '<h1>API Management</h1><button>Create API</button><button>Withdraw to API Address Book</button><button>Abnormal API Call Notifications</button>';
const card = (name: string, rows: readonly (readonly [string, string])[]): string =>
  `<div class="card"><div><span style="font-size:18px">${name}</span> <span class="muted">V2</span> <i>✎</i><i>🗑</i></div>${facts(rows)}</div>`;
const definitions = (name: string, rows: readonly (readonly [string, string])[]): string =>
  `<section class="panel"><h3>${name}</h3><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl></section>`;

const NO_IP = 'No <span style="color:#f8b32d">less secure; binding an IP address is recommended</span>';
const keys = (draw: typeof card): string =>
  draw('Xiaolan', [
    ['Key', first.keyId],
    ['Usage', 'API-based trading'],
    ['API Restrictions', '<span class="tip">General</span>'],
    ['IP Restriction', NO_IP],
  ]) +
  draw('payroll', [
    ['Key', second.keyId],
    ['Usage', 'API-based trading'],
    ['API Restrictions', 'General, Spot Trading, Transfer'],
    ['IP Restriction', '203.0.113.30, 203.0.113.31'],
  ]) +
  draw('3commas', [
    ['Key', third.keyId],
    ['Usage', 'Link Third-Party Applications'],
    ['API Restrictions', 'General, Spot Trading, Futures Trading'],
  ]);

const expected = read(
  listed('Xiaolan', only('read'), 'off', [], {
    rules: ['ip-restriction-off'],
    notRules: ['withdraw-enabled'],
  }),
  listed('payroll', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.30', '203.0.113.31'], {
    rules: ['withdraw-enabled'],
    notRules: ['ip-restriction-off'],
  }),
  // Bound on KuCoin's side to the app's addresses, which the list does not show.
  listed('3commas', only('read', 'trade'), 'managed', null, {
    notRules: ['ip-restriction-off', 'whitelist-empty'],
  }),
);

const list = (name: string, drawing: string, body: string): Replica => ({
  id: `kucoin/${name}`,
  exchange: 'kucoin',
  url: 'https://www.kucoin.com/account/api',
  drawing,
  locale: 'en',
  madeFrom: 'screenshot of a list card, 2023',
  page: { html: drawPage({ lang: 'en', title: 'API Management', brand: 'KuCoin', main: `${HEAD}${body}` }) },
  states: [{ name: 'three keys', steps: [], expect: expected }],
});

const drawer: Replica = {
  id: 'kucoin/created-drawer',
  exchange: 'kucoin',
  url: 'https://www.kucoin.com/account/api/create',
  drawing: 'cards-prose',
  locale: 'en',
  madeFrom: 'screenshot of the "API Created!" drawer, 2023',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'Create API',
      brand: 'KuCoin',
      main: '<h1>Create API</h1><p>2FA</p><input type="password" value="123456"><input placeholder="Email Code"><input placeholder="Google Code">',
      after: `<div class="mask"></div><div class="dialog" role="dialog" aria-modal="true" aria-label="API Created!"><h2>API Created!</h2>${[
        ['API Name', 'Xiaolan'],
        ['Key', first.keyId],
        [
          'Secret',
          `API Secret cannot be retrieved and will ONLY be displayed for ONE time. Please note it down and keep it safe. <b>${first.secret}</b>`,
        ],
        ['Usage', 'API-Based Trading'],
        ['API Permissions', 'General'],
        ['IP Restriction', 'No'],
      ]
        .map(([label, value]) => `<div class="muted">${label}</div><div>${value}</div>`)
        .join('')}<button>Confirm</button></div>`,
    }),
  },
  states: [
    {
      // It tells of a key and has no control: nothing can be edited here, so it is no form.
      name: 'the drawer that shows the secret',
      steps: [],
      expect: read(listed('Xiaolan', only('read'), 'off', [], { rules: ['ip-restriction-off'] })),
    },
  ],
};

export const replicas: readonly Replica[] = [
  list('list-cards', 'cards-prose', keys(card)),
  list('list-definitions', 'cards-prose', keys(definitions)),
  list(
    'list-table',
    'table-prose',
    table(
      ['Name', 'Key', 'Usage', 'API Restrictions', 'IP Restriction', 'Action'],
      [
        ['Xiaolan', first.keyId, 'API-based trading', 'General', NO_IP, 'Edit Delete'],
        [
          'payroll',
          second.keyId,
          'API-based trading',
          'General, Spot Trading, Transfer',
          '203.0.113.30, 203.0.113.31',
          'Edit Delete',
        ],
        [
          '3commas',
          third.keyId,
          'Link Third-Party Applications',
          'General, Spot Trading, Futures Trading',
          '',
          'Edit Delete',
        ],
      ],
    ),
  ),
  drawer,
];
