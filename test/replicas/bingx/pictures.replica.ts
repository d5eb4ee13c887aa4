import { form, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  type Picture,
  planted,
  RADIX,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'bingx', url: 'https://bingx.com/en/accounts/api', brand: 'BingX' } as const;

type Right = readonly [label: string, on: boolean, greyed?: boolean];
const boxes = ({ pen }: Manner, rights: readonly Right[]): string =>
  `<div class="cols">${rights.map(([label, on, greyed], i) => pen.box({ at: `b${String(i)}`, label, on, disabled: greyed === true })).join('')}</div>`;

const RULES =
  '<div class="panel muted"><p>4. Each API key can be linked up to 20 IP addresses.</p><p>5. For your security, API keys with withdrawal permissions must be linked to an IP address. API keys that are not linked to an IP address and have permissions for spot and futures trading, universal transfer, and subaccount management will be automatically deleted after 14 days of inactivity. API keys that are linked to an IP address or only have read permissions do not have an expiration limit.</p><p>6. Linking an API key with trading and withdrawal permissions to third-party platforms may pose security risks.</p></div>';

const PLACEHOLDER =
  '1. Enabling the withdrawal permission requires linking IP addresses. 2. Up to 20 IP addresses can be added. Separate them by English commas. Support IPV4 and IPV6.';

const ip = ({ pen }: Manner, name: string, chosen: 'any' | 'trusted', disabled: boolean): string =>
  `${heading(name)}${pen.radios({
    at: 'ip',
    name,
    chosen,
    disabled,
    choices: [
      {
        at: 'any',
        label: 'Unrestricted (less secure)',
        hint: 'This API key allows access from any IP address, not recommended.',
      },
      { at: 'trusted', label: 'Restrict access to trusted IPs only (recommended)' },
    ],
  })}`;

const keyAndSecret = (manner: Manner): string =>
  `${manner.value('API Key', KEY)}${manner.value('Secret Key', SECRET)}<p class="orange">The Secret Key only shows once and will be hidden after refreshing or closing the page. Please keep it securely</p>`;

const create = (
  name: string,
  from: string,
  rights: readonly Right[],
  expect: Picture['expect'],
): Picture => ({
  ...base,
  name,
  from,
  draw: () => `<h1>API Management</h1>${RULES}<button>Create API</button>`,
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Create API Key',
      `${field({ at: 'label', label: 'Label the API Key', value: 'Crypticorn API' })}${heading('Permissions')}${boxes(manner, rights)}${field({ at: 'ips', label: 'IP Address Whitelist (Optional)', lines: 4, placeholder: PLACEHOLDER })}<p class="orange">*Enhance security by linking IPs to the API Key.</p><button type="button">Cancel</button><button type="button">Confirm</button>`,
      true,
    ),
  wiring: { boxes: rights.flatMap(([, , greyed], i) => (greyed === true ? [] : [`b${String(i)}`])) },
  expect,
});

const pictures: readonly Picture[] = [
  create(
    'create-2026',
    'picture of the create dialog, icgio/exchanges-api-guide bingx, 2026-01',
    [
      ['Read', true, true],
      ['Spot Trading', true],
      ['Perpetual Futures Trading', false],
      ['Universal Transfer', false],
      ['Withdraw', false],
      ['Manage Subaccounts', false],
      ['P2P Trading', false],
    ],
    read(form('Crypticorn API', only('read', 'trade'), 'off', [])),
  ),
  create(
    'create-read-only-box',
    'the create dialog of 2026-01 with the greyed box called "Read-only", as its page text speaks of such keys',
    [
      ['Read-only', true, true],
      ['Spot Trading', true],
      ['Perpetual Futures Trading', false],
      ['Universal Transfer', false],
      ['Withdraw', true],
      ['Manage Subaccounts', false],
    ],
    read(
      form('Crypticorn API', only('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
    ),
  ),
  {
    ...base,
    name: 'card-2026',
    from: 'picture of the page after creation, icgio/exchanges-api-guide bingx, 2026-01; 127.0.0.1 there, another address here',
    draw: (manner) =>
      `<h1>API Management</h1>${RULES}<h3>Existing API</h3><div class="card"><div class="line"><h4>Crypticorn AI</h4><span class="muted">Purpose: API Trading · Created Time: 2025-05-19 16:09:09</span><button>Edit</button><button>Delete</button></div>${keyAndSecret(manner)}${heading('API Permissions')}${boxes(
        manner,
        [
          ['Read', true, true],
          ['Spot Trading', true, true],
          ['Perpetual Futures Trading', true, true],
          ['Universal Transfer', false, true],
          ['Withdraw', false, true],
          ['Manage Subaccounts', false, true],
          ['P2P Trading', false, true],
        ],
      )}${ip(manner, 'IP Access Restrictions', 'trusted', true)}<span class="chip">203.0.113.10</span></div>`,
    expect: read(form('Crypticorn AI', only('read', 'trade'), 'on', ['203.0.113.10'])),
  },
  {
    ...base,
    name: 'edit-2024',
    from: 'picture of a card in edit mode over a folded one, copin-protocol/copin-docs image (10), 2024-01: Read stands second',
    draw: (manner) =>
      `<h1>API Management</h1><h3>API Created</h3><div class="card"><div class="line">›<h4>copin12Sep</h4><span class="muted">Created Time2023-09-12 10:39:06</span></div></div><div class="card"><div class="line">⌄<h4>Copin Copy Trade</h4><span class="muted">Created Time2024-01-02 15:23:11</span><a href="#">Save</a><a href="#">Cancel</a></div>${keyAndSecret(manner)}${heading('API Permissions')}${boxes(
        manner,
        [
          ['Spot Trading', false],
          ['Read', true, true],
          ['Perpetual Futures Trading', true],
          ['Universal Transfer', false],
          ['Withdraw', false, true],
          ['Manage Subaccounts', false],
        ],
      )}${ip(manner, 'IP Address Restrictions', 'any', false)}<p class="muted">Scan for a Quick Import</p></div>`,
    wiring: { boxes: ['b0', 'b2', 'b3', 'b5'], radios: [['any', 'trusted']] },
    expect: read(form('Copin Copy Trade', only('read', 'trade'), 'off', [])),
    more: [
      {
        name: 'universal transfer as well',
        steps: [{ click: at('b3') }],
        expect: read(form('Copin Copy Trade', only('read', 'trade', 'transfer'), 'off', [])),
      },
    ],
  },
];

/** The key is there, and folded: seven words of rights stand in the rules above it, and none of them is its. */
const folded: Picture = {
  ...base,
  name: 'list-folded-2026',
  from: 'picture of the list, icgio/exchanges-api-guide bingx, 2026-01: the one card is folded',
  draw: () =>
    `<h1>API Management</h1>${RULES}<button>Create API</button><a href="#">API Documentation</a><select aria-label="Account"><option>Main Account</option></select><h3>Existing API</h3><div class="card"><div class="line"><h4>Crypticorn</h4><span class="muted">Purpose: API Trading · Created Time: 2025-05-12 15:15:03</span><button>Edit</button><button>Delete</button></div></div>`,
  expect: { state: 'waiting', keys: [] },
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one, i) => drawn(one, [[NATIVE, ARIA, RADIX][i % 3] ?? NATIVE, SOUP])),
  ...drawn(folded),
];
