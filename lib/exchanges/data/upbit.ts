import { type Exchange } from '../exchange.ts';

const KEY_DOC = 'https://docs.upbit.com/kr/v1.6.4/docs/api-key (official, 2026)';
const SETUP = 'https://docs.upbit.com/kr/v1.6.4/docs/api-setup (official, 2026)';
const AUTH = 'https://docs.upbit.com/kr/reference/auth (official, 2026-09-22)';
const POCKET = 'https://docs.upbit.com/kr/reference/get-pocket-api-keys (official, 2026)';
const COUNT = 'https://docs.upbit.com/changelog/improved_ip_count (official, 2024-11-04)';
const ALWAYS = 'https://docs.upbit.com/changelog, change of 2022-03-18 (official)';
const LIFE = 'https://docs-e.upbit.com/reference/open-api-key-list (official)';
const CLI = "text of the set-up skill of the exchange's own command line tool, undated";
const FORM = 'screenshot, jjweidon/everbit client/public/images/upbit-key/step3-request-key.png, 2025-07-17';

export const upbit = {
  id: 'upbit',
  name: 'Upbit',
  verified: '2026-11-30',
  hosts: [
    { host: 'upbit.com', source: POCKET },
    { host: 'www.upbit.com', source: CLI },
    { host: 'sg.upbit.com', source: CLI },
    { host: 'id.upbit.com', source: CLI },
    { host: 'th.upbit.com', source: CLI },
  ],
  pages: [{ path: '/mypage/open_api_management', source: `${POCKET}; ${CLI}` }],
  examples: [
    'https://upbit.com/mypage/open_api_management',
    'https://www.upbit.com/mypage/open_api_management?tab=fund_source',
    'https://sg.upbit.com/mypage/open_api_management/',
    'https://id.upbit.com/mypage/open_api_management#key',
    'https://th.upbit.com/mypage/open_api_management',
  ],
  nonExamples: [
    'https://upbit.com.evil.example/mypage/open_api_management',
    'https://upblt.com/mypage/open_api_management',
    'https://upbit-kr.com/mypage/open_api_management',
    // Addresses that coins may go to: no key is made there.
    'https://upbit.com/mypage/open_api_management/withdraw_access_register',
    'https://upbit.com/exchange?code=CRIX.UPBIT.KRW-BTC',
    'https://upbit.com/balances/BTC',
    'https://upbit.com/mypage',
    'https://upbit.com/service_center/open_api_guide',
    'https://docs.upbit.com/kr/docs/api-key',
    'https://api.upbit.com/mypage/open_api_management',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: '자산조회', means: ['read'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    { label: '주문조회', means: ['read'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    { label: '주문하기', means: ['trade'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    // Holds the word for withdrawing, and only looks.
    { label: '출금조회', means: ['read'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    { label: '출금하기', means: ['withdraw'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    { label: '입금조회', means: ['read'], locale: 'ko', source: `${AUTH}; ${FORM}` },
    // Makes addresses that coins come in by.
    { label: '입금하기', means: [], locale: 'ko', source: `${AUTH}; ${FORM}` },
    // Between the main pocket and those under it.
    { label: '포켓관리', means: ['transfer'], locale: 'ko', source: POCKET },
    { label: '자산이전', means: ['transfer'], locale: 'ko', source: SETUP },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 10,
    ipv4: true,
    ipv6: false,
    cidr: null,
    source: `${COUNT}; ${KEY_DOC}`,
  },
  consequences: [
    { kind: 'key-needs-ip', days: null, source: `${ALWAYS}; ${KEY_DOC}` },
    {
      kind: 'key-locked',
      days: null,
      whenAnyOf: ['withdraw'],
      source: `${KEY_DOC}: since 2026-07-09 the lock 출금 안심차단 is on from the start`,
    },
  ],
  keyRules: { lifeDays: 365, rightsCanChange: false, source: `${LIFE}; ${KEY_DOC}` },
  links: {
    apiManagement: 'https://upbit.com/mypage/open_api_management',
    withdrawalAddresses: 'https://upbit.com/mypage/open_api_management/withdraw_access_register',
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
