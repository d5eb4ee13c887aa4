/** What Bybit shows after a key is made, a last chance to warn, and its list of keys. */
import { listed, only, read, shown } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { drawn, KEY, type Manner, NATIVE, type Picture, planted, SECRET, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';
import { assets, CSS, rights } from './picture-form.ts';

export { planted };

const base = { exchange: 'bybit', brand: 'Bybit', css: CSS } as const;

const NOTE =
  '<div class="panel orange">To ensure the security of your account, your API secret key will be revealed only once at the time of creation and will be hidden thereafter. Please keep the secret key confidential and do not disclose it to anyone.</div>';

/** Every value is held by a field that is disabled; the rights by a text area. */
const disabledField = (
  { suffix }: Manner,
  at: string,
  label: string,
  value: string,
  lines?: number,
): string =>
  field({ at, label, value, loose: suffix === 'soup', ...(lines === undefined ? {} : { lines }) })
    .replace('<input ', '<input disabled ')
    .replace('<textarea ', '<textarea disabled ');

const receipt = (
  name: string,
  from: string,
  key: string,
  words: string,
  expect: Picture['expect'],
  behind: (manner: Manner) => string = () => '',
): Picture => ({
  ...base,
  name,
  url: 'https://www.bybit.com/app/user/add-secret-key',
  from,
  draw: (manner) => `<h1>Create New Key</h1>${behind(manner)}`,
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Key successfully added',
      `${NOTE}${disabledField(manner, 'n', 'Name', key)}${disabledField(manner, 'k', 'API Key', KEY)}<a href="#">Copy</a>${disabledField(manner, 's', 'API Secret', SECRET)}<a href="#">Copy</a>${disabledField(manner, 'p', 'Permission', words, 3)}<button type="button">Understood</button>`,
      true,
    ),
  expect,
});

const HEADS = [
  'Name for the API key/Application Name',
  'API Key Usage',
  'APIKey',
  'API Secret',
  'Permission',
  'IP Address Added',
  'Time Created',
  'Days to Expiration',
  'Edit',
];

const list = (name: string, from: string, row: readonly string[], expect: Picture['expect']): Picture => ({
  ...base,
  name,
  url: 'https://www.bybit.com/app/user/api-management',
  from,
  draw: (manner) =>
    `<h1>API Management</h1><button>Create New Key</button><ul class="muted"><li>We recommend that users add their IP addresses to each API key. A maximum of 100 IP addresses can be added to each key. e.g.192.168.1.1,192.168.1.2,192.168.1.3</li><li class="orange">API keys that are not bound to IP addresses are valid for three (3) months, and those that are bound to IP addresses are permanently valid.</li><li class="orange">After changing your login password, please set up new API key(s), as the old one will expire within seven (7) days.</li></ul><h3>API Key Records</h3><button>Bulk edit IP addresses</button>${manner.table(HEADS, [row])}`,
  expect,
});

const ACTIONS = '<a href="#">Enable Symbol Whitelist</a> <a href="#">Delete</a> <a href="#">Edit</a>';
const TRADES =
  'Contracts - Orders Positions , USDC Contracts - Trade , Unified Trading - Trade , SPOT - Trade';

const pictures: readonly Picture[] = [
  receipt(
    'receipt-2025-trade',
    'picture of the dialog after creation, RemusDEX/MM-KISS-Bot bybit-key-successful.png, 2025-02; the form is behind it',
    'MM-KISS-BOT',
    TRADES,
    read(listed('MM-KISS-BOT', only('read', 'trade'), 'unknown', null)),
    (manner) =>
      rights(
        manner,
        ['Assets', 'Type', 'Read-Write'],
        [assets('off', { account: false, sub: false, withdraw: false, exchange: false })],
      ),
  ),
  receipt(
    'receipt-2025-read-only',
    'picture of the dialog after creation, woojunsik/coin bybit-step6.png, 2025-06: the last word turns all before it',
    'ab',
    'Unified Trading - Trade , SPOT - Trade , Wallet - Account Transfer Subaccount Transfer , Exchange - Convert，Exchange History Read-Only',
    read(listed('ab', only('read'), 'unknown', null)),
  ),
  receipt(
    'receipt-2025-withdraw',
    'picture of the dialog after creation, dv-net/dv-docs bybit14.png, 2025-10',
    'dv-net',
    `${TRADES} , Wallet - Account Transfer Subaccount Transfer Withdrawal , Exchange - Convert，Exchange History , P2P - Orders Ads , Bybit Pay - Orders`,
    read(
      listed('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null, {
        rules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
  ),
  receipt(
    'receipt-2026-transfer',
    'picture of the dialog after creation, icgio/exchanges-api-guide bybit, 2026-01',
    '',
    `${TRADES} , Wallet - Account Transfer Subaccount Transfer , Exchange - Exchange History`,
    read(listed(null, only('read', 'trade', 'transfer'), 'unknown', null, { rules: ['transfer-enabled'] })),
  ),
  list(
    'list-2024',
    'picture of the list, copin-protocol/copin-docs image (104), 2024-06',
    [
      'Bybit <span class="chip">HMAC</span>',
      'API Transaction',
      KEY,
      '******',
      TRADES,
      '-- <svg width="10" height="10"><path d="M1 9l8-8" stroke="#333"></path></svg>',
      '2024-04-18 16:55:53',
      '28',
      ACTIONS,
    ],
    read(listed('Bybit', only('read', 'trade'), 'off', [])),
  ),
  list(
    'list-2025',
    'picture of the list, RemusDEX/MM-KISS-Bot bybit-key-saved.png, 2025-02; its addresses are blurred: others here',
    [
      'MM-KISS-BOT <span class="chip">HMAC</span>',
      'API Transaction',
      KEY,
      '******',
      TRADES,
      '203.0.113.10 203.0.113.11 203.0.113.12',
      '2025-02-25 13:44:14',
      'Permanent',
      ACTIONS,
    ],
    read(
      listed('MM-KISS-BOT', only('read', 'trade'), 'on', ['203.0.113.10', '203.0.113.11', '203.0.113.12']),
    ),
  ),
  list(
    'list-cut-2025',
    'the list of 2025-02 with a cell that ends in an ellipsis, as narrow tables draw it',
    [
      'MM-KISS-BOT',
      'API Transaction',
      KEY,
      '******',
      'Contracts - Orders Positions , USDC Cont...',
      '--',
      '2025-02-25 13:44:14',
      '88',
      ACTIONS,
    ],
    read(listed('MM-KISS-BOT', shown({ read: 'on', trade: 'on' }), 'off', [])),
  ),
];

export const replicas: readonly Replica[] = pictures.flatMap((one) => drawn(one, [NATIVE, SOUP]));
