import { type Exchange } from '../exchange.ts';

const CLI = 'README and internal/cli/keymgmtcmd of digitalx-official/digitalx-cli (official, 2026)';
const OLD_CLI = 'tests of korbit-official/korbit-cli (official, 2026)';
const OPENAPI = 'text derived from the OpenAPI file in api-evangelist/korbit, 2026-07-19';
const GUIDE = 'public code (weak source): a bot vendor’s guide to keys, undated';

export const digitalx = {
  id: 'digitalx',
  name: 'Digital X',
  verified: '2026-12-01',
  hosts: [
    { host: 'digitalx.miraeasset.com', source: CLI },
    { host: 'developers.digitalx.miraeasset.com', source: CLI },
    // Korbit's portal until September 2026.
    { host: 'developers.korbit.co.kr', source: OLD_CLI },
  ],
  pages: [
    {
      path: '/manage/create',
      hosts: ['developers.digitalx.miraeasset.com', 'developers.korbit.co.kr'],
      source: CLI,
    },
    {
      path: '/manage',
      hosts: ['developers.digitalx.miraeasset.com', 'developers.korbit.co.kr'],
      source: `inferred from ${CLI}`,
    },
  ],
  examples: [
    'https://developers.digitalx.miraeasset.com/manage/create',
    'https://developers.digitalx.miraeasset.com/manage/create?label=grid&permissions=7#form',
    'https://developers.digitalx.miraeasset.com/manage',
    'https://developers.korbit.co.kr/manage/create',
    'https://developers.korbit.co.kr/manage/',
  ],
  nonExamples: [
    'https://developers.digitalx.miraeasset.com.evil.example/manage/create',
    'https://developers.digitalx-miraeasset.com/manage/create',
    'https://developers.dlgitalx.miraeasset.com/manage/create',
    'https://digitalx.miraeasset.com/manage/create',
    'https://digitalx.miraeasset.com/market/btc-krw',
    'https://developers.digitalx.miraeasset.com/docs',
    'https://developers.digitalx.miraeasset.com/manage/create/help',
    'https://developers.digitalx.miraeasset.com/docs/manage',
    'https://www.korbit.co.kr/settings/api',
    'https://api.korbit.co.kr/manage',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: '자산 조회', means: ['read'], locale: 'ko', source: GUIDE },
    { label: '주문 조회', means: ['read'], locale: 'ko', source: GUIDE },
    { label: '주문 신청', means: ['trade'], locale: 'ko', source: GUIDE },
    { label: '입금 조회', means: ['read'], locale: 'ko', source: GUIDE },
    // Makes addresses that coins come in by.
    { label: '입금 신청', means: [], locale: 'ko', source: GUIDE },
    // Holds the word for withdrawing, and only looks.
    { label: '출금 조회', means: ['read'], locale: 'ko', source: GUIDE },
    { label: '출금 신청', means: ['withdraw'], locale: 'ko', source: GUIDE },
    { label: 'readBalances', means: ['read'], source: CLI },
    { label: 'readOrders', means: ['read'], source: CLI },
    { label: 'writeOrders', means: ['trade'], source: CLI },
    { label: 'readDeposits', means: ['read'], source: CLI },
    { label: 'writeDeposits', means: [], source: CLI },
    { label: 'readWithdrawals', means: ['read'], source: CLI },
    { label: 'writeWithdrawals', means: ['withdraw'], source: CLI },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: true,
    // An IPv6 address goes in as its /64. Whether an IPv4 network does is not known.
    cidr: true,
    source: `${CLI}; ${OLD_CLI}`,
  },
  consequences: [],
  keyRules: { lifeDays: 365, source: OPENAPI },
  filledByLink: {
    parameters: ['public_key', 'permissions', 'label', 'whitelist'],
    source: `${CLI}: its link fills the form of /manage/create`,
  },
  links: {
    apiManagement: 'https://developers.digitalx.miraeasset.com/manage',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
