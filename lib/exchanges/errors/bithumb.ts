import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bithumb.js';
const TABLE = 'https://apidocs.bithumb.com/docs/api-주요-에러-코드 (official, 2026-10-27)';
const OLD = 'https://apidocs.bithumb.com/v1.2.0/docs/api-주요-에러-코드 (official, API 1.x)';

export const bithumb = {
  inLogs: ['bithumb'],
  errors: [
    { means: ['ip-not-allowed'], source: TABLE, rows: [['NotAllowIP', 'not allowed client IP']] },
    { means: ['permission-missing'], source: TABLE, rows: [['out_of_scope', '권한이 부족합니다.']] },
    { means: ['clock-skew'], source: TABLE, rows: [['expired_jwt', 'Jwt가 만료되었습니다.']] },
    {
      means: ['wrong-secret'],
      source: TABLE,
      rows: [
        ['jwt_verification', 'Jwt 토큰 검증에 실패했습니다.'],
        ['invalid_query_payload', 'Jwt의 query를 검증하는데 실패하였습니다.'],
      ],
    },
    {
      means: ['account-restricted'],
      source: TABLE,
      rows: [
        ['blocked_member_id', 'Service usage has been restricted in accordance with our operational policy.'],
      ],
    },
    // The older API has one number for an address and for a right; only its words tell them apart.
    {
      means: ['ip-not-allowed'],
      source: `${OLD}; ${CCXT}`,
      rows: [['5302', 'Method Not Allowed.(Access IP)']],
    },
    {
      means: ['permission-missing'],
      source: `${OLD}; ${CCXT}`,
      rows: [['5302', 'Method Not Allowed.(Access)']],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [['5302', 'Method Not Allowed.(BTC Adress)']],
    },
    {
      means: ['key-unknown', 'wrong-secret'],
      source: `${OLD}; ${CCXT}`,
      rows: [['5300', 'Invalid Apikey']],
    },
    { means: ['key-unknown'], source: CCXT, rows: [['5200', 'Not Member']] },
    {
      means: ['clock-skew'],
      source: OLD,
      rows: [['5100', 'Bad Request (Request Time:reqTime<ms>/nowTime<ms>)']],
    },
    {
      means: ['key-format', 'wrong-secret'],
      source: CCXT,
      rows: [['5100', 'Bad Request.(Auth Data)']],
    },
    { means: ['address-banned'], source: OLD, rows: [['5600', '접속 차단된 IP입니다.']] },
  ],
} as const satisfies ErrorFacts;
