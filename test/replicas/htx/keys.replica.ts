import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading, soupTable, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('htx/keys');
const other = plant('htx/keys/other');
export const planted = plantedStrings(secrets, other);

const OLD_HEADS = [
  'Create Date',
  'Notes',
  'Access Key',
  'Bind IP Address',
  'Expire in (days)',
  'Status',
  'Action',
];
const OLD_ROWS = [
  ['2026-05-01', 'arb', secrets.keyId, '203.0.113.100,203.0.113.101', '--', 'Normal', 'Edit Delete'],
  ['2026-09-01', 'tax', other.keyId, '--', '41', 'Normal', 'Edit Delete'],
];
const HEADS = ['Tag/Name', 'Permission', 'Access Key', 'Status', 'Created', 'Action'];
const ROWS = [
  ['arb', 'Read, Trade', secrets.keyId, 'Active', '2026-05-01', 'Edit Delete'],
  ['vault', 'Read, Withdraw', other.keyId, 'Active', '2026-09-01', 'Edit Delete'],
];

const oldRows = [
  // No column speaks of rights here.
  listed('arb', shown(), 'on', ['203.0.113.100', '203.0.113.101'], { notRules: ['ip-restriction-off'] }),
  listed('tax', shown(), 'off', [], { rules: ['ip-restriction-off'] }),
];
const newRows = [
  // Trade contains transfers between own accounts on HTX, as its API documents tell.
  listed('arb', only('read', 'trade', 'transfer'), 'unknown', null, { notRules: ['withdraw-enabled'] }),
  listed('vault', only('read', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] }),
];

const make = (name: string, pen: Pen, body: string, rows: typeof oldRows): Replica => ({
  id: `htx/${name}`,
  exchange: 'htx',
  url: 'https://www.htx.com/en-us/apikey',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshot of the create page of the Huobi era; columns of the newer list from facts of 2026',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Management',
      brand: 'HTX',
      pen,
      main: `<h1>API Management</h1><div class="card"><h3>Create API Key</h3>${field({ at: 'notes', label: 'Notes' })}${heading('Permissions')}${pen.box({ at: 'read', label: 'Read', on: true, disabled: true })}${pen.box({ at: 'trade', label: 'Trade', on: false })}${pen.box({ at: 'withdraw', label: 'Withdraw', on: false })}${field({ at: 'ips', label: 'Bind IP Address (Optional)', hint: 'Expiry date of the key unbound to IP address is 90 days.' })}<button>Create</button><div class="muted">If there are more than one IP addresses, you should separate them with halfwidth comma (e.g. 192.168.1.1,192.168.1.2,192.168.1.3).</div></div><div class="card"><h3>MyAPI Key</h3>${body}</div>`,
      wiring: { boxes: ['trade', 'withdraw'] },
    }),
  },
  states: [
    {
      name: 'empty form over two keys',
      steps: [],
      expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] }), ...rows),
    },
    {
      name: 'withdraw, one address',
      steps: [
        { type: 'payout', into: at('notes') },
        { click: at('withdraw') },
        { type: '198.51.100.11', into: at('ips') },
      ],
      expect: read(
        form('payout', only('read', 'withdraw'), 'on', ['198.51.100.11'], { rules: ['withdraw-enabled'] }),
        ...rows,
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen, table(OLD_HEADS, OLD_ROWS), oldRows),
  make('create-soup', soupPen, soupTable(OLD_HEADS, OLD_ROWS), oldRows),
  make('create-aria', ariaPen, table(HEADS, ROWS), newRows),
];
