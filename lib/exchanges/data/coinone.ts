import { type Exchange } from '../exchange.ts';

const DOC = 'https://docs.coinone.co.kr/docs/about-public-api (official)';
const OLD = `${DOC}, version 1.0`;
const GUIDE = 'public code (weak source): a bot vendor’s guide to keys';

export const coinone = {
  id: 'coinone',
  name: 'Coinone',
  verified: '2026-11-30',
  hosts: [{ host: 'coinone.co.kr', source: DOC }],
  pages: [
    { path: '/user/api/management', source: DOC },
    { path: '/user/api/management/personal-api', source: 'public code (weak source)' },
  ],
  examples: [
    'https://coinone.co.kr/user/api/management',
    'https://coinone.co.kr/user/api/management/?tab=personal#new',
    'https://coinone.co.kr/user/api/management/personal-api',
  ],
  nonExamples: [
    'https://coinone.co.kr.evil.example/user/api/management',
    'https://coin0ne.co.kr/user/api/management',
    'https://coinone-co.kr/user/api/management',
    'https://coinone.co.kr/user/api/guide',
    'https://coinone.co.kr/exchange/trade/btc/krw',
    'https://coinone.co.kr/balance/transfer/withdrawal-address',
    'https://coinone.co.kr/user/security',
    'https://docs.coinone.co.kr/user/api/management',
    'https://api.coinone.co.kr/user/api/management',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: '잔고 조회', means: ['read'], locale: 'ko', source: DOC },
    { label: '고객 정보', means: ['read'], locale: 'ko', source: DOC },
    // Holds the word for withdrawing, and only looks.
    { label: '입출금 조회', means: ['read'], locale: 'ko', source: DOC },
    { label: '주문 조회', means: ['read'], locale: 'ko', source: DOC },
    { label: '주문 권한', means: ['trade'], locale: 'ko', source: DOC },
    { label: '주문 관리', means: ['trade'], locale: 'ko', source: OLD },
    { label: '출금 권한', means: ['withdraw'], locale: 'ko', source: DOC },
    { label: '자산 출금', means: ['withdraw'], locale: 'ko', source: OLD },
  ],
  ip: {
    control: 'switch',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${GUIDE}: a switch "IP 지정"; how addresses go into its list is not known`,
  },
  consequences: [],
  keyRules: { rightsCanChange: false, source: GUIDE },
  links: {
    apiManagement: 'https://coinone.co.kr/user/api/management',
    withdrawalAddresses: 'https://coinone.co.kr/balance/transfer/withdrawal-address',
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
