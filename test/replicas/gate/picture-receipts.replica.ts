/** What Gate shows after a key is made, its list, and the dialog of agreements before. */
import { form, listed, only, read, shown } from '../drawings/expected.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  type Picture,
  planted,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'gate', brand: 'Gate' } as const;
const CREATE = 'https://www.gate.com/myaccount/profile/api-key/create';
const MANAGE = 'https://www.gate.com/myaccount/profile/api-key/manage';

/** How much is the label, of what is the value: the reverse of every other exchange. */
const receipt = (
  name: string,
  from: string,
  remark: string,
  levels: readonly (readonly [level: string, products: string])[],
  expect: Picture['expect'],
): Picture => ({
  ...base,
  name,
  url: CREATE,
  title: 'Create API Key',
  from,
  draw: (manner: Manner) =>
    `<h1>API Key Is Created Successfully</h1><p>The following API Key will allow you to query account information and trade.</p><p class="orange">Do not disclose it to others.</p>${manner.value('Key', KEY)}${manner.value('Secret', SECRET)}<div class="panel orange">It is the only chance you can access it. Record it and keep it safely.</div>${manner.value('Remark', remark)}${manner.value('API Key Type', 'API v4 Key')}${manner.value('Account Type', 'Classic Account')}<div class="muted">Permissions</div>${levels.map(([level, products]) => manner.value(level, products)).join('')}<button>Create More</button><button>Return to API List</button>`,
  expect,
});

const HEADS = ['API Remark', 'Created At', 'Key', 'Account Type', 'Permissions', 'Recent Login', 'Actions'];

const pictures: readonly Picture[] = [
  receipt(
    'receipt-2024',
    'picture of the page after creation, copin-protocol/copin-docs image (128), 2024-06',
    'Copin',
    [
      ['Read And Write', 'Perpetual Futures, Delivery Futures'],
      ['Read Only', 'Spot Trade, Wallet, Custody, Subaccount, Account, Margin Trading (Unified Account)'],
    ],
    read(listed('Copin', only('read', 'trade'), 'unknown', null)),
  ),
  receipt(
    'receipt-2025',
    'picture of the page after creation, dv-net/dv-docs gateio10.png, 2025-10',
    'dv-net',
    [
      [
        'Read And Write',
        'Spot Trade, Wallet, Custody, Withdraw, Option, Subaccount, Commission Details, P2P, Account',
      ],
      ['Read Only', 'No Permission'],
    ],
    read(
      listed('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null, {
        rules: ['withdraw-enabled'],
      }),
    ),
  ),
  receipt(
    'receipt-2026',
    'picture of the page after creation, icgio/exchanges-api-guide gate, 2026-01',
    'GoodCrypto',
    [
      ['Read And Write', 'Spot/Margin Trade, Perpetual Contract, Delivery Contract'],
      ['Read Only', 'Earn, Wallet'],
    ],
    read(listed('GoodCrypto', only('read', 'trade'), 'unknown', null)),
  ),
  receipt(
    'receipt-read-only',
    'the page after creation of 2024 and 2026, of a key that only reads',
    'watch',
    [
      ['Read And Write', 'No Permission'],
      ['Read Only', 'Spot Trade, Wallet, Withdraw'],
    ],
    read(listed('watch', only('read'), 'unknown', null, { notRules: ['withdraw-enabled'] })),
  ),
  {
    ...base,
    name: 'list-2024',
    url: MANAGE,
    from: 'picture of the list, copin-protocol/copin-docs image (129), 2024-06: both lines of rights end in an ellipsis',
    draw: (manner) =>
      `<h1>API Key Management</h1><button>Create API Key</button><div class="panel">Each API key can be bound to a maximum of 40 IP addresses or IP segments. E.G.192.168.1.1,192.168.1.2,192.168.0.1/24. API Key not bound to IP will be automatically disabled in 90 days.</div><select aria-label="Filter"><option>All</option></select>${manner.table(HEADS, [['Copin', '2024/06/18 15:17:57<div class="orange">Expires after 90 days</div>', KEY, 'Trading Account V4', '<div>Read And Write: Delivery Futures Perp...</div><div>Read Only: Custody Spot Trade A...</div>', '2024/06/18 15:17:57', '<a href="#">Delete</a> <a href="#">Detail</a>']])}`,
    expect: read(listed('Copin', shown({ read: 'on', trade: 'on' }), 'unknown', null)),
  },
];

/** Three boxes that are agreements stand over the form, which keeps its own state. */
const risk: Picture = {
  ...base,
  name: 'risk-2024',
  url: CREATE,
  title: 'Create API Key',
  from: 'picture of the dialog before creation, copin-protocol/copin-docs image (126), 2024-06; behind it two rows of the form',
  draw: ({ pen }) =>
    `<h1>Create API Key</h1><label>API Key Remark <input type="text" value="Copin"></label><h4>Permissions</h4><div>${pen.toggle({ at: 'withdraw', label: 'Withdraw', on: false })}</div><button>Submit</button>`,
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Risk Reminder',
      `<p class="orange">Please confirm that you are aware of the following risks:</p>${manner.pen.box({ at: 'r1', label: 'API Key & Secret equals your account credentials. Any third party who knows your API Key & Secret may have access to the assets of your account.', on: true })}${manner.pen.box({ at: 'r2', label: 'You are solely responsible for any damages arising from API Key or Secret leak.', on: true })}${manner.pen.box({ at: 'r3', label: 'I agree to the API Terms of Service', on: true })}<button type="button">Cancel</button><button type="button">I Accept</button>`,
      true,
    ),
  expect: read(form('Copin', shown({ withdraw: 'off' }), 'unknown', null)),
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one) => drawn(one, [NATIVE, SOUP])),
  ...drawn(risk, [NATIVE, ARIA]),
];
