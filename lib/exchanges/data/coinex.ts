import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const HELP = 'https://support.coinex.com/hc/en-us/articles/900004316323 (official help)';
const HELP_ZH = 'https://support.coinex.com/hc/zh-cn/articles/900004316323 and /zh-tw/ (official help)';
const FAQ = 'https://www.coinex.com/en/help/sections/articles/44802223055257 (official FAQ)';
const FORM =
  'screenshot, copin-protocol/copin-docs .gitbook/assets/Screenshot 2024-11-06 at 14.56.56.png, 2024-11-06';

export const coinex = {
  id: 'coinex',
  name: 'CoinEx',
  verified: '2026-11-30',
  hosts: [{ host: 'www.coinex.com', source: `${HELP}; ${FAQ}` }],
  pages: [{ path: `${LOCALE_PREFIX}/apikey`, source: `${FAQ}; ${FORM}` }],
  examples: [
    'https://www.coinex.com/apikey',
    'https://www.coinex.com/en/apikey',
    'https://www.coinex.com/zh-hans/apikey/',
    'https://www.coinex.com/en/apikey?from=menu#list',
  ],
  nonExamples: [
    'https://www.coinex.com.evil.example/apikey',
    'https://www.colnex.com/apikey',
    'https://www.coinex-pro.com/en/apikey',
    'https://www.coinex.com/en/exchange/btc-usdt',
    'https://www.coinex.com/en/asset/withdraw',
    'https://www.coinex.com/en/my/info/security',
    'https://www.coinex.com/en/help/apikey',
    'https://docs.coinex.com/apikey',
    'https://api.coinex.com/apikey',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: 'Trade', means: ['trade'], source: `${HELP}; ${FORM}` },
    { label: 'Withdraw', means: ['withdraw'], source: `${HELP}; ${FORM}` },
    { label: '可交易', means: ['trade'], source: HELP_ZH },
    { label: '可提现', means: ['withdraw'], locale: 'zh-CN', source: HELP_ZH },
    { label: '可提現', means: ['withdraw'], locale: 'zh-TW', source: HELP_ZH },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    // One address a line: commas are not taken.
    separator: '\n',
    maxEntries: 50,
    ipv4: true,
    ipv6: true,
    cidr: null,
    source: `${HELP}; ${HELP_ZH}; ${FORM}`,
  },
  consequences: [{ kind: 'unbound-key-expires', days: 90, source: `${HELP}; ${FORM}` }],
  keyRules: { activationMinutes: 10, source: FAQ },
  links: {
    apiManagement: 'https://www.coinex.com/apikey',
    // Of the API alone, and on the same page: that of the site does not count for it.
    withdrawalAddresses: 'https://www.coinex.com/apikey',
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
