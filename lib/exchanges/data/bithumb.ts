import { type Exchange } from '../exchange.ts';

const START = 'https://apidocs.bithumb.com/docs/빠른-시작-가이드 (official, API 2.x)';
const LIST_DOC = 'official page "API 키 리스트 조회" as stored in a public repository, 2025';
const FORM = 'screenshots, jwpgdx/drtb public/images/apikey-guide-02.webp and -03.webp, 2025-04-15';
const WEAK = 'public code (weak source)';

export const bithumb = {
  id: 'bithumb',
  name: 'Bithumb',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.bithumb.com', source: `${FORM}; ${WEAK}` },
    { host: 'bithumb.com', source: LIST_DOC },
  ],
  pages: [{ path: '/react/api-support/management-api', source: `${LIST_DOC}; ${FORM}` }],
  examples: [
    'https://www.bithumb.com/react/api-support/management-api',
    'https://bithumb.com/react/api-support/management-api/',
    'https://www.bithumb.com/react/api-support/management-api?tab=2#key',
  ],
  nonExamples: [
    'https://www.bithumb.com.evil.example/react/api-support/management-api',
    'https://www.bithurnb.com/react/api-support/management-api',
    'https://www.bithumb.com/react/api-support',
    'https://www.bithumb.com/react/trade/order/BTC-KRW',
    'https://www.bithumb.com/react/inout/withdraw/BTC',
    'https://www.bithumb.com/react/my/security',
    'https://apidocs.bithumb.com/react/api-support/management-api',
    'https://api.bithumb.com/react/api-support/management-api',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: '자산조회', means: ['read'], locale: 'ko', source: `${START}; ${FORM}` },
    { label: '주문조회', means: ['read'], locale: 'ko', source: `${START}; ${FORM}` },
    { label: '주문하기', means: ['trade'], locale: 'ko', source: `${START}; ${FORM}` },
    // Holds the word for withdrawing, and only looks.
    { label: '출금조회', means: ['read'], locale: 'ko', source: FORM },
    { label: '출금하기', means: ['withdraw'], locale: 'ko', source: `${START}; ${FORM}` },
    { label: '입금조회', means: ['read'], locale: 'ko', source: FORM },
    { label: '입금하기', means: [], locale: 'ko', source: FORM },
    // The boxes of the older API, on a tab of the same page.
    { label: '가상자산 출금', means: ['withdraw'], locale: 'ko', source: WEAK },
    { label: '지갑 정보', means: ['read'], locale: 'ko', source: WEAK },
    { label: '거래 내역', means: ['read'], locale: 'ko', source: WEAK },
    { label: '주문', means: ['trade'], locale: 'ko', source: WEAK },
    { label: '매수주문', means: ['trade'], locale: 'ko', source: WEAK },
    { label: '매도주문', means: ['trade'], locale: 'ko', source: WEAK },
    { label: '주문 취소', means: ['trade'], locale: 'ko', source: WEAK },
  ],
  ip: {
    control: 'field',
    // A field and a square button with a plus: one address at a time.
    entry: 'confirm',
    separator: ',',
    maxEntries: 5,
    ipv4: true,
    ipv6: null,
    cidr: null,
    source: `${FORM}; ${LIST_DOC}`,
  },
  consequences: [{ kind: 'key-needs-ip', days: null, source: `${LIST_DOC}; ${START}` }],
  keyRules: { lifeDays: 365, rightsCanChange: false, source: `${LIST_DOC}; ${FORM}` },
  links: {
    apiManagement: 'https://www.bithumb.com/react/api-support/management-api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
