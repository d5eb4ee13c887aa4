import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading, soupTable, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bitstamp/keys');
const other = plant('bitstamp/keys/other');
export const planted = plantedStrings(secrets, other);

const base = {
  exchange: 'bitstamp',
  url: 'https://www.bitstamp.net/account/security/api/',
  locale: 'en',
} as const;
const frame = {
  lang: 'en',
  title: 'API access',
  brand: 'Bitstamp',
  side: ['Withdrawal confirmations', 'API access', 'Linked accounts', 'Recurring buy/sell', 'Close account'],
} as const;

const lines = (...texts: readonly string[]): string =>
  texts.map((text) => `<div class="muted">${text}</div>`).join('');
const VIEWS = ['View account balances', 'View your transactions', 'View open orders'];
const rowsWith = (pen: Pen): string[][] => [
  [
    `<div>${secrets.keyId}</div>${lines(...VIEWS, 'Cancel orders', 'Create buy orders', 'Create sell orders')}`,
    'Jul. 23, 2024<br>08:31 AM',
    'Testing',
    `${pen.toggle({ at: 'active-1', label: '', on: true })} ✎ 🗑`,
  ],
  [
    `<div>${other.keyId}</div>${lines(...VIEWS)}`,
    'Jun. 14, 2024<br>12:02 PM',
    'Main account',
    `${pen.toggle({ at: 'active-2', label: '', on: true })} ✎ 🗑`,
  ],
];

const list = (name: string, pen: Pen, draw: typeof table): Replica => ({
  ...base,
  id: `bitstamp/${name}`,
  drawing: pen === soupPen ? 'div-soup' : 'table-prose',
  madeFrom: 'screenshot of the key list, 2024',
  page: {
    html: drawPage({
      ...frame,
      pen,
      main: `<h1>API access</h1><button>New API key</button><h3>Your existing API keys</h3>${draw(['Key', 'Created at', 'Account', 'Actions'], rowsWith(pen))}`,
      wiring: { boxes: ['active-1', 'active-2'] },
    }),
  },
  states: [
    {
      // The account is no name of the key; the switch only says whether the key is in use.
      name: 'two keys, rights as lines under the key',
      steps: [],
      expect: read(
        listed(null, only('read', 'trade'), 'unknown', null, { notRules: ['withdraw-enabled'] }),
        listed(null, only('read'), 'unknown', null, {
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
});

const create = (name: string, pen: Pen): Replica => ({
  ...base,
  id: `bitstamp/${name}`,
  drawing: pen.name,
  madeFrom: 'facts on the form with basic and advanced settings, 2024',
  page: {
    html: drawPage({
      ...frame,
      pen,
      main: `<h1>API access</h1><div class="card"><h3>New API key</h3><p class="muted">Basic configuration does not allow withdrawals. IP filters and withdrawal permissions need Advanced settings.</p>${heading('Permissions')}${pen.toggle({ at: 'read', label: 'Read main account balances and transactions', on: true })}${pen.toggle({ at: 'trade', label: 'Allow trading', on: true })}${pen.toggle({ at: 'sub', label: 'Allow sub account transfers', on: false })}${pen.toggle({ at: 'advanced', label: 'Advanced settings', on: false })}<div data-e2e="more">${pen.toggle({ at: 'withdraw', label: 'Allow withdrawals', on: false })}${field({ at: 'ips', label: 'IP filters', lines: 2, hint: 'Leave empty to allow access from any IP' })}</div><button>Create API key</button><input type="hidden" value="${secrets.secret}"></div>`,
      wiring: { boxes: ['read', 'trade', 'sub', 'advanced', 'withdraw'], shows: { advanced: 'more' } },
    }),
  },
  states: [
    {
      name: 'basic: withdraw and IP controls do not exist yet',
      steps: [],
      expect: read(
        form(null, { read: 'on', trade: 'on', transfer: 'off', withdraw: 'unknown' }, 'unknown', null, {
          rules: ['unreadable'],
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'advanced: withdraw off, no filter',
      steps: [{ click: at('advanced') }],
      expect: read(form(null, only('read', 'trade'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'advanced: withdraw on, filtered, transfers on',
      steps: [
        { click: at('advanced') },
        { click: at('withdraw') },
        { click: at('sub') },
        { type: '203.0.113.110', into: at('ips') },
      ],
      expect: read(
        form(null, only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.110'], {
          rules: ['withdraw-enabled', 'transfer-enabled'],
        }),
      ),
    },
  ],
});

const created: Replica = {
  ...base,
  id: 'bitstamp/created',
  drawing: 'cards-prose',
  madeFrom: 'screenshot of "Your new API key", 2024',
  page: {
    html: drawPage({
      ...frame,
      main: `<h1>API access</h1><div class="card"><h3>Your new API key</h3><p>This is your new key, you can now <b>activate it</b> and then confirm its activation via email.</p><h4>Key</h4><p>${secrets.keyId}</p><h4>Secret</h4><p>${secrets.secret}</p><p>Copy the secret and store it in a safe place.</p><h4>Associated account</h4><p>Main account</p><h4>Permissions</h4><ul>${[...VIEWS, 'Cancel orders', 'Create buy orders', 'Create sell orders'].map((text) => `<li>${text}</li>`).join('')}</ul><button>Activate API key</button></div>`,
    }),
  },
  states: [
    {
      name: 'a key in prose beside its secret',
      steps: [],
      expect: read(listed(null, only('read', 'trade'), 'unknown', null, { notRules: ['withdraw-enabled'] })),
    },
  ],
};

export const replicas: readonly Replica[] = [
  list('list-table', nativePen, table),
  list('list-soup', soupPen, soupTable),
  create('create-native', nativePen),
  create('create-aria', ariaPen),
  created,
];
