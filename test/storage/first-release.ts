/** Storage as the first version wrote it, frozen: every later version must bring all of it along. */

const entry = (n: number, more: object = {}) => ({
  id: `entry-${n}`,
  address: `203.0.113.${n}`,
  note: 'Frankfurt',
  from: null,
  until: null,
  addedAt: 1_790_000_000_000,
  ...more,
});

const rights = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' };
const state = { permissions: rights, ipRestriction: 'on', ips: ['203.0.113.1'] };

export const FIRST_RELEASE = {
  settings: {
    version: 1,
    value: {
      purposeDefault: 'screener',
      pausedExchanges: ['okx'],
      maxKeyAgeDays: 90,
      botRunsHere: false,
      lookUpPublicIp: false,
    },
  },
  ipSets: {
    version: 1,
    value: [
      {
        id: 'prod',
        // It took labels of up to 200 characters, and up to 200 sets.
        label: 'Production '.repeat(18).trim(),
        owner: 'own',
        environment: 'production',
        role: 'primary',
        entries: [entry(1), entry(2, { from: 1_800_000_000_000 }), entry(3, { until: 1_700_000_000_000 })],
      },
      ...Array.from({ length: 149 }, (_, n) => ({
        id: `set-${n}`,
        label: `Set ${n}`,
        owner: 'vendor',
        environment: 'staging',
        role: 'vendor',
        entries: [],
      })),
    ],
  },
  acceptedRisks: {
    version: 1,
    value: [{ exchange: 'binance', keyName: 'grid', rule: 'ip-restriction-off', reason: 'home', at: 1 }],
  },
  keyChoices: {
    version: 1,
    value: [{ exchange: 'bybit', keyName: 'new', mask: null, purpose: 'screener', setIds: ['prod'] }],
  },
  ledger: {
    version: 1,
    value: [
      {
        exchange: 'binance',
        id: '["binance","grid","PiC…x8"]',
        name: 'grid',
        mask: 'PiC…x8',
        ...state,
        firstSeen: 1_790_000_000_000,
        lastSeen: 1_790_000_000_000,
        createdAt: null,
        expiresInDays: null,
        purpose: 'trading-bot',
        setIds: ['prod'],
        changes: [{ kind: 'addresses', at: 1_790_000_000_000, added: ['203.0.113.1'], removed: [] }],
        newcomer: false,
        visit: { startedAt: 1_790_000_000_000, previousAt: null, ...state },
      },
    ],
  },
  ticks: { version: 1, value: ['binance/leak/stop'] },
} as const;
