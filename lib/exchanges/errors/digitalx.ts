import { type ErrorFacts } from '../api-error.ts';

const CLI = 'internal/cli of digitalx-official/digitalx-cli (official, 2026)';
const OLD_CLI = 'tests of korbit-official/korbit-cli (official, 2026)';
const WEAK = 'public code (weak source)';

/** The documents do not pin down the symbols; these are those that the exchange's own tool knows. */
export const digitalx = {
  inLogs: ['digitalx', 'digital x', 'korbit'],
  marks: ['x-kapi-key'],
  errors: [
    { means: ['ip-not-allowed'], source: `${OLD_CLI}; ${CLI}`, rows: [['IP_NOT_ALLOWED']] },
    // Also for some seconds after its making.
    { means: ['key-unknown'], source: CLI, rows: [['KEY_NOT_FOUND']] },
    { means: ['key-expired'], source: CLI, rows: [['KEY_EXPIRED']] },
    { means: ['key-frozen'], source: CLI, rows: [['KEY_DEACTIVATED']] },
    { means: ['clock-skew'], source: CLI, rows: [['EXCEED_TIME_WINDOW']] },
    { means: ['account-restricted'], source: WEAK, rows: [['INVALID_USER_STATUS']] },
  ],
} as const satisfies ErrorFacts;
