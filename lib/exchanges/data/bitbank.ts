import { type Exchange } from '../exchange.ts';

const MCP = "docs of bitbank-lab-mcp (docs/private-api.md, README; the exchange's own by name and content)";
const FORM = 'screenshot, arbitious/md_docs manual/preparation/getapikey_bb/img03.png, 2018-06';

export const bitbank = {
  id: 'bitbank',
  name: 'bitbank',
  verified: '2026-11-30',
  hosts: [{ host: 'app.bitbank.cc', source: MCP }],
  pages: [{ path: '/account/api', source: MCP }],
  examples: [
    'https://app.bitbank.cc/account/api',
    'https://app.bitbank.cc/account/api/',
    'https://app.bitbank.cc/account/api?from=menu#new',
  ],
  nonExamples: [
    'https://app.bitbank.cc.evil.example/account/api',
    'https://app.bltbank.cc/account/api',
    'https://app-bitbank.cc/account/api',
    'https://bitbank.cc/account/api',
    'https://api.bitbank.cc/account/api',
    'https://app.bitbank.cc/account/withdrawal',
    'https://app.bitbank.cc/trade/btc_jpy',
    'https://app.bitbank.cc/account/security',
    'https://app.bitbank.cc/account/api/docs',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: '参照', means: ['read'], locale: 'ja', source: `${MCP}; ${FORM}` },
    { label: '取引', means: ['trade'], locale: 'ja', source: `${MCP}; ${FORM}` },
    { label: '出金', means: ['withdraw'], locale: 'ja', source: `${MCP}; ${FORM}` },
  ],
  ip: {
    // That there is a limit and that it is optional is known; how its field takes addresses is not.
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: MCP,
  },
  consequences: [],
  links: {
    apiManagement: 'https://app.bitbank.cc/account/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
