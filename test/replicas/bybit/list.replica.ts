import { currentIp } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, read, shown, waiting } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { dialog, field, heading, soupDialog, soupTable, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { LIST_HEADS as HEADS } from './words.ts';

const first = plant('bybit/list/1');
const second = plant('bybit/list/2');
const third = plant('bybit/list/3');
export const planted = plantedStrings(first, second, third);

const EDIT = 'Enable Symbol Whitelist Delete Edit';
const pencil = (mark: string): string =>
  `<i class="icon-edit" role="button" tabindex="0" data-e2e="${mark}" style="cursor:pointer">✎</i>`;
const ROWS = [
  [
    `${first.keyId} <i class="icon-copy"></i>`,
    '******',
    'Contracts - Orders Positions , USDC Contracts - Trade , Unified Trading - Trade , SPOT - Trade , Wallet - Account Transfer Subaccount Transfer , Exchange - Convert，Exchange History',
    `-- ${pencil('edit-1')}`,
    '2026-08-20 00:13:37',
    '87',
    EDIT,
  ],
  [
    `${second.keyId} <i class="icon-copy"></i>`,
    '******',
    'Unified Trading - Trade , Wallet - Account Transfer Withdrawal',
    `203.0.113.10,203.0.113.11 ${pencil('edit-2')}`,
    '2026-02-05 08:00:01',
    '--',
    EDIT,
  ],
  [
    `${third.keyId} <i class="icon-copy"></i>`,
    '******',
    'SPOT - Trade',
    `198.51.100.23 ${pencil('edit-3')}`,
    '2025-11-30 17:45:12',
    '--',
    EDIT,
  ],
];

// The column never names reading, but who may trade may look.
const transfers = listed(null, { read: 'on', trade: 'on', transfer: 'on', withdraw: 'off' }, 'off', [], {
  rules: ['ip-restriction-off', 'transfer-enabled'],
  notRules: ['withdraw-enabled'],
});
const withdraws = listed(
  null,
  { read: 'on', trade: 'on', transfer: 'on', withdraw: 'on' },
  'on',
  ['203.0.113.10', '203.0.113.11'],
  { rules: ['withdraw-enabled'], notRules: ['ip-restriction-off'] },
);
const trades = listed(
  null,
  { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
  'on',
  ['198.51.100.23'],
  { notRules: ['withdraw-enabled', 'ip-restriction-off'] },
);

const NOTES = `<ul class="muted"><li>Each account can have up to 20 keys.</li><li>For security reasons, please do not reveal your key(s) to non-trusted third parties. We recommend that users add their IP addresses to each API key. A maximum of 100 IP addresses can be added to each key. To add multiple IP addresses, enter them separately with commas in between, e.g.192.168.1.1,192.168.1.2,192.168.1.3</li><li>API keys that are not bound to IP addresses are valid for three (3) months, and those that are bound to IP addresses are permanently valid.</li></ul>`;

const ipDialog = (pen: Pen): string =>
  `<p><b>1</b> API Keys selected</p><div class="panel">x***</div>${heading('Add IP addresses')}${pen.radios({
    at: 'ip',
    chosen: 'any',
    choices: [
      { at: 'trusted', label: 'Only IPs with permissions granted are allowed to access the OpenAPI' },
      {
        at: 'any',
        label: 'No IP restriction',
        hint: "Your account is at risk. Fiat trading and withdrawal services are restricted. If an API key isn't linked to an IP address, it will expire in 3 months.",
      },
    ],
  })}<div data-e2e="ip-block">${field({ at: 'ips', label: '', lines: 2, placeholder: 'Enter IP addresses' })}</div><button>Submit</button>`;

const make = (name: string, pen: Pen, soup: boolean): Replica => {
  const body = soup ? soupTable(HEADS, ROWS) : table(HEADS, ROWS);
  const box = soup ? soupDialog : dialog;
  // The dialog shows no permission and not whose row it belongs to: they stay unknown.
  const dialogKey = (ip: 'on' | 'off', ips: readonly string[]) => form(null, shown(), ip, ips);
  return {
    id: `bybit/${name}`,
    exchange: 'bybit',
    url: 'https://www.bybit.com/app/user/api-management',
    drawing: soup ? 'div-soup' : 'table-prose',
    locale: 'en',
    madeFrom: 'screenshots of the key table and of "Edit IP Addresses", 2026-02-06',
    page: {
      html: drawPage({
        lang: 'en',
        title: 'API Management',
        brand: 'Bybit',
        pen,
        main: `<h1>API Management</h1><button>Create New Key</button>${NOTES}<p>API Key Records</p><button>Bulk edit IP addresses</button>${body}${currentIp()}`,
        after: box('dlg', 'Edit IP Addresses', ipDialog(pen), false),
        wiring: {
          radios: [['trusted', 'any']],
          shows: { trusted: 'ip-block' },
          opens: { 'edit-1': 'dlg' },
          closes: { 'dlg-close': 'dlg' },
        },
      }),
    },
    states: [
      { name: 'three rows', steps: [], expect: read(transfers, withdraws, trades) },
      {
        name: 'IP dialog open over them',
        steps: [{ click: at('edit-1') }],
        expect: read(dialogKey('off', []), transfers, withdraws, trades),
      },
      {
        name: 'IP dialog, restricted, one address typed',
        steps: [{ click: at('edit-1') }, { click: at('trusted') }, { type: '203.0.113.99', into: at('ips') }],
        expect: read(dialogKey('on', ['203.0.113.99']), transfers, withdraws, trades),
      },
      {
        name: 'dialog opened and closed: a closed editor is no form',
        steps: [{ click: at('edit-1') }, { click: at('trusted') }, { click: at('dlg-close') }],
        expect: read(transfers, withdraws, trades),
      },
    ],
  };
};

const emptyList: Replica = {
  id: 'bybit/list-empty',
  exchange: 'bybit',
  url: 'https://testnet.bybit.com/app/user/api-management',
  drawing: 'table-prose',
  locale: 'en',
  madeFrom: 'the key table of 2026-02-06 without rows',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Management',
      brand: 'Bybit',
      main: `<h1>API Management</h1>${NOTES}${table(HEADS, [])}<p>No records</p><i hidden>${first.code}</i>`,
    }),
  },
  states: [{ name: 'no row', steps: [], expect: waiting }],
};

const noPermissionColumn: Replica = {
  id: 'bybit/list-narrow',
  exchange: 'bybit',
  url: 'https://www.bybit.com/app/user/api-management',
  drawing: 'table-prose',
  locale: 'en',
  madeFrom: 'the key table of 2026-02-06 with the columns that a narrow window keeps',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Management',
      brand: 'Bybit',
      main: `<h1>API Management</h1>${table(
        ['APIKey', 'Permission', 'Edit'],
        [
          [first.keyId, '4 permissions', 'Edit'],
          [second.keyId, 'Unified Trading - Trade , +3 more', 'Edit'],
        ],
      )}`,
    }),
  },
  states: [
    {
      name: 'a count says nothing of withdraw, a missing column nothing of addresses',
      steps: [],
      expect: read(
        listed(null, shown(), 'unknown', null, { rules: ['unreadable'], notRules: ['ip-restriction-off'] }),
        listed(null, shown({ read: 'on', trade: 'on' }), 'unknown', null, { rules: ['unreadable'] }),
      ),
    },
  ],
};

export const replicas: readonly Replica[] = [
  make('list-table', nativePen, false),
  make('list-table-twin', twinPen, false),
  make('list-soup', soupPen, true),
  emptyList,
  noPermissionColumn,
];
