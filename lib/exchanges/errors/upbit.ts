import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/upbit.js';
const GUIDE = 'https://docs.upbit.com/kr/reference/rest-api-guide (official, 2026-08-31)';
const SETUP = 'https://docs.upbit.com/kr/v1.6.4/docs/api-setup (official, 2026)';
const OLD = 'https://docs.upbit.com/docs/api-주요-에러-코드-목록 (official, about 2023)';

export const upbit = {
  inLogs: ['upbit'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: GUIDE,
      rows: [['no_authorization_ip', 'This is not a verified IP', 'This is not a verified IP.']],
    },
    {
      means: ['ip-not-allowed'],
      source: OLD,
      rows: [['no_authorization_i_p', '허용되지 않은 IP 주소입니다.']],
    },
    // The status is 401 or 403, as the host has it: the name alone counts.
    {
      means: ['permission-missing'],
      source: `${GUIDE}; ${SETUP}`,
      rows: [['out_of_scope', '권한이 부족합니다.']],
    },
    {
      means: ['key-expired'],
      source: `${GUIDE}; ${CCXT}`,
      rows: [['expired_access_key', 'This key has expired.']],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [['invalid_access_key', '잘못된 엑세스 키입니다.']],
    },
    {
      means: ['wrong-secret'],
      source: `${GUIDE}; ${CCXT}`,
      rows: [['jwt_verification', 'Jwt 토큰 검증에 실패했습니다.'], ['invalid_query_payload']],
    },
    { means: ['nonce'], source: GUIDE, rows: [['nonce_used']] },
    { means: ['key-format'], source: GUIDE, rows: [['no_authorization_token']] },
    { means: ['key-frozen'], source: SETUP, rows: [['open_api_withdraw_locked']] },
    { means: ['withdrawal-address'], source: SETUP, rows: [['withdraw_address_not_registered']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [['thirdparty_agreement_required', '개인정보 제 3자 제공 동의가 필요합니다.']],
    },
  ],
} as const satisfies ErrorFacts;
