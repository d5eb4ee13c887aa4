import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const FAQ = 'https://www.toobit.com/en-US/support/api-faq (official FAQ, undated)';
const GUIDE = 'https://www.toobit.com/support/toobit-api-key-creation-guide (official help, undated)';

export const toobit = {
  id: 'toobit',
  name: 'Toobit',
  verified: '2026-12-01',
  hosts: [{ host: 'www.toobit.com', source: GUIDE }],
  pages: [{ path: `${LOCALE_PREFIX}/user/sub-api`, source: GUIDE }],
  examples: [
    'https://www.toobit.com/user/sub-api',
    'https://www.toobit.com/en-US/user/sub-api/',
    'https://www.toobit.com/ja-JP/user/sub-api?from=menu#new',
  ],
  nonExamples: [
    'https://www.toobit.com.evil.example/user/sub-api',
    'https://www.tooblt.com/user/sub-api',
    'https://www-toobit.com/en-US/user/sub-api',
    'https://toobit.com.co/user/sub-api',
    'https://api.toobit.com/user/sub-api',
    'https://www.toobit.com/en-US/support/api-faq',
    'https://www.toobit.com/en-US/spot/BTC_USDT',
    'https://www.toobit.com/en-US/user/security',
    'https://www.toobit.com/en-US/assets/withdraw',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: 'read-only', means: ['read'], source: FAQ },
    { label: 'trade (write)', means: ['trade'], source: FAQ },
  ],
  unseenLabels: { rights: ['withdraw'], source: `${FAQ} names the right in prose` },
  ip: {
    control: 'field',
    entry: 'list',
    // How several go into the field is not documented.
    separator: ',',
    maxEntries: 15,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${FAQ}; separator inferred`,
  },
  consequences: [{ kind: 'unbound-key-expires', days: 90, source: FAQ }],
  links: {
    apiManagement: 'https://www.toobit.com/user/sub-api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
