/** Bybit's list of keys as pictures of two years show it. */
import { listed, only, read } from '../drawings/expected.ts';
import { drawn, KEY, NATIVE, type Picture, planted, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'bybit', brand: 'Bybit' } as const;

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
];

export const replicas: readonly Replica[] = pictures.flatMap((one) => drawn(one, [NATIVE, SOUP]));
