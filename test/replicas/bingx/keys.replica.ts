import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { dialog, facts, field, heading, soupDialog } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bingx/keys');
export const planted = plantedStrings(secrets);

const BOXES = [
  ['read', 'Read'],
  ['spot', 'Spot Trading'],
  ['perp', 'Perpetual Futures Trading'],
  ['universal', 'Universal Transfer'],
  ['withdraw', 'Withdraw'],
  ['sub', 'Manage Subaccounts'],
] as const;
const base = { exchange: 'bingx', url: 'https://bingx.com/en-gb/account/api/', locale: 'en' } as const;
const frame = { lang: 'en', title: 'API Management', brand: 'BingX' } as const;

const create = (name: string, pen: Pen, box: typeof dialog): Replica => ({
  ...base,
  id: `bingx/${name}`,
  drawing: pen.name,
  madeFrom: 'screenshot of the create dialog, 2024-12-04',
  page: {
    html: drawPage({
      ...frame,
      pen,
      main: '<h1>API Management</h1><button>Create API</button><a href="#">API Documentation</a>',
      after: box(
        'dlg',
        'Create API Key',
        `${field({ at: 'label', label: 'Label the API Key', placeholder: 'Enter label (max. 25 characters)' })}${heading('Permissions')}${BOXES.map(([mark, label]) => pen.box({ at: mark, label, on: mark === 'read', disabled: mark === 'read' })).join('')}${field({ at: 'ips', label: 'IP Address Whitelist (Optional)', lines: 3, placeholder: '1. Enabling the withdrawal permission requires linking IP addresses. 2. Up to 20 IP addresses can be added. Separate them by English commas. Support IPV4 and IPV6.', hint: '*Enhance security by linking IPs to the API Key.' })}<button>Cancel</button><button>Confirm</button><input type="hidden" value="${secrets.code}">`,
        true,
      ),
      wiring: { boxes: BOXES.map(([mark]) => mark).filter((mark) => mark !== 'read') },
    }),
  },
  states: [
    { name: 'fresh', steps: [], expect: read(form(null, only('read'), 'off', [])) },
    {
      name: 'sub-account management is none of the four',
      steps: [{ type: 'bx', into: at('label') }, { click: at('sub') }],
      expect: read(form('bx', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'perpetual futures, withdraw, an IPv4 and an IPv6 address',
      steps: [
        { click: at('perp') },
        { click: at('withdraw') },
        { type: '203.0.113.90,2001:DB8::90', into: at('ips') },
      ],
      expect: read(
        form(null, only('read', 'trade', 'withdraw'), 'on', ['203.0.113.90', '2001:db8::90'], {
          rules: ['withdraw-enabled'],
          notRules: ['ip-restriction-off'],
        }),
      ),
    },
  ],
});

const card = (name: string, pen: Pen): Replica => ({
  ...base,
  id: `bingx/${name}`,
  drawing: pen.name,
  madeFrom: 'screenshot of a key card, 2024-12-04',
  page: {
    html: drawPage({
      ...frame,
      pen,
      main: `<h1>API Management</h1><div class="card"><h3>Hummingbot</h3><div>Purpose: API Trading</div><div>Created Time: 2024-11-11 18:13:19</div>${facts(
        [
          ['API Key', secrets.keyId],
          ['Secret Key', secrets.secret],
        ],
      )}${heading('API Permissions')}${BOXES.map(([mark, label]) => pen.box({ at: mark, label, on: mark !== 'withdraw', disabled: true })).join('')}${heading('IP Access Restrictions')}${pen.radios(
        {
          at: 'ip',
          chosen: 'any',
          disabled: true,
          choices: [
            {
              at: 'any',
              label: 'Unrestricted (less secure)',
              hint: 'This API key allows access from any IP address, not recommended.',
            },
            { at: 'trusted', label: 'Restrict access to trusted IPs only (recommended)' },
          ],
        },
      )}<button>Edit</button><button>Delete</button></div>`,
    }),
  },
  states: [
    {
      name: 'greyed: everything but withdraw, unrestricted',
      steps: [],
      expect: read(
        form('Hummingbot', only('read', 'trade', 'transfer'), 'off', [], {
          rules: ['transfer-enabled', 'ip-restriction-off'],
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  create('create-native', nativePen, dialog),
  create('create-soup', soupPen, soupDialog),
  card('card-native', nativePen),
  card('card-soup', soupPen),
  card('card-aria', ariaPen),
];
