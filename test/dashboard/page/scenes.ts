import { type LedgerEntry } from '../../../lib/ledger/ledger.ts';
import { planMigration, startMigration } from '../../../lib/ledger/migration.ts';
import { addressTools } from '../../audit/fixtures.ts';
import { entry as ledgerEntry } from '../../ledger/fixtures.ts';
/** States of the dashboard that tests and pictures look at. */

import { exchangeRow } from '../../../components/dashboard/exchange-row.ts';
import { type DashboardState, type KeyRow } from '../../../components/dashboard/model.ts';
import { registry } from '../../../lib/exchanges/registry.ts';
import { type IpSet } from '../../../lib/ip/ip-set.ts';
import { NOT_MANAGED } from '../../../lib/managed/managed-policy.ts';
import { sync } from '../../../lib/storage/items/sync.ts';

const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 5, 1, 12);

const NAMES = { binance: 'Binance', bybit: 'Bybit', okx: 'OKX', kraken: 'Kraken', kucoin: 'KuCoin' } as const;
type Known = keyof typeof NAMES;

const key = (id: string, exchange: Known, name: string | null, more: Partial<KeyRow> = {}): KeyRow => ({
  id,
  exchange: { id: exchange, name: NAMES[exchange] },
  name,
  mask: `${id.slice(0, 3)}…x8`,
  rights: ['read', 'trade'],
  unread: [],
  restriction: 'on',
  ips: ['203.0.113.10'],
  missing: [],
  pending: [],
  strangers: [],
  retired: [],
  comparedWith: { labels: ['grid bot', 'signal vendor'], isChosen: false },
  purpose: null,
  setIds: null,
  alike: null,
  standing: 'fenced',
  ageDays: 12,
  atLeast: false,
  firstSeen: NOW - 12 * DAY,
  lastSeen: NOW - DAY,
  createdAt: null,
  ends: null,
  rules: {},
  ending: null,
  isNew: false,
  changes: [],
  href: 'https://www.binance.com/en/my/settings/api-management',
  ...more,
});

const entry = (id: string, address: string, note: string, more: Partial<IpSet['entries'][number]> = {}) => ({
  id,
  address,
  note,
  from: null,
  until: null,
  addedAt: NOW - 40 * DAY,
  ...more,
});

const set = (id: string, label: string, entries: IpSet['entries'], more: Partial<IpSet> = {}): IpSet => ({
  id,
  label,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries,
  ...more,
});

const link = (path: string) => `https://www.binance.com/${path}`;
const base: DashboardState = {
  now: NOW,
  sets: [
    set('s1', 'grid bot', [
      entry('e1', '203.0.113.10', 'VPS-1'),
      entry('e2', '198.51.100.7', 'VPS-2, old', { until: NOW + 12 * DAY }),
      entry('e3', '198.51.100.23', 'VPS-2, new', { from: NOW + 7 * DAY }),
    ]),
    set('s2', 'signal vendor', [entry('e4', '192.0.2.0/28', 'all of them')], {
      owner: 'vendor',
      role: 'vendor',
    }),
  ],
  managed: [],
  keys: [
    key('PiC', 'binance', 'grid bot', {
      rights: ['read', 'trade', 'withdraw'],
      restriction: 'off',
      ips: [],
      standing: 'unfenced',
      ageDays: 41,
    }),
    key('b2', 'binance', 'dca'),
    key('b3', 'binance', 'tax', { rights: ['read'] }),
    key('b4', 'binance', 'old one', { standing: 'old', ageDays: 400, atLeast: true }),
    key('8fK', 'bybit', 'dca', {
      standing: 'drift',
      missing: ['198.51.100.7'],
      strangers: ['203.0.113.99'],
      retired: ['203.0.113.44'],
      ips: ['203.0.113.10', '203.0.113.99', '203.0.113.44'],
      comparedWith: { labels: ['grid bot'], isChosen: true },
      setIds: ['s1'],
      alike: { nth: 1, of: 2 },
      ageDays: 87,
      changes: [
        { kind: 'permission', at: NOW - 3 * DAY, permission: 'withdraw', from: 'off', to: 'on' },
        { kind: 'addresses', at: NOW - 2 * DAY, added: ['203.0.113.99'], removed: [] },
      ],
    }),
    key('y2', 'bybit', 'grid', {
      restriction: 'off',
      ips: [],
      standing: 'unfenced',
      createdAt: NOW - 85 * DAY,
      ends: { at: NOW + 5 * DAY, days: 5 },
      ending: { kind: 'unbound-key-expires', days: 90 },
      isNew: true,
    }),
    key('o1', 'okx', 'arb'),
    key('o2', 'okx', null, {
      standing: 'check',
      rights: [],
      unread: ['read', 'trade', 'transfer', 'withdraw'],
      ips: null,
      restriction: 'unknown',
    }),
    key('k1', 'kraken', 'tax report', { rights: ['read'] }),
    key('k2', 'kraken', 'grid'),
    key('u1', 'kucoin', 'futures', { restriction: 'managed', ips: null }),
  ],
  exposure: [5, 5, 4, 4, 3, 3, 2].map((open, index) => ({ at: NOW - (6 - index) * 7 * DAY, open })),
  feeds: [
    {
      id: 'f1',
      label: 'signal vendor',
      url: 'https://vendor.example/ips.json',
      state: 'ok',
      why: null,
      hint: null,
      choices: null,
      checkedAt: NOW - 3_600_000,
      count: 12,
      hasExploded: false,
      proposal: { add: ['203.0.113.77'], remove: ['203.0.113.70'] },
    },
    {
      id: 'f2',
      label: 'other vendor',
      url: 'https://other.example/list.txt',
      state: 'failing',
      why: 'It answered with a web page, not with a list.',
      hint: null,
      choices: null,
      checkedAt: NOW - 5 * DAY,
      count: 4,
      hasExploded: true,
      proposal: null,
    },
  ],
  living: {
    reminders: [
      {
        kind: 'goes-live',
        id: 'r1',
        at: NOW + 3 * DAY,
        days: 3,
        address: '203.0.113.77',
        setLabel: 'vendor',
        keyIds: ['k1'],
      },
      { kind: 'expires', id: 'r2', at: NOW + 5 * DAY, days: 5, exchange: 'bybit', keyId: 'k2', name: null },
    ],
    managed: NOT_MANAGED,
    aside: [],
    sync: sync.fallback,
    syncSets: false,
    moves: [],
    feedCheckHours: 6,
  },
  keeping: { looks: { theme: 'system', language: null }, version: '0.1.0' },
  ticks: ['binance/leak/stop'],
  accepted: [
    {
      id: 'a1',
      exchange: 'Kraken',
      keyName: 'tax report',
      rule: 'ip-restriction-off',
      reason: 'the accountant’s tool has no fixed address',
      at: NOW - 9 * DAY,
    },
    {
      id: 'a2',
      exchange: 'Binance',
      keyName: 'grid bot',
      rule: 'approved-ip-missing',
      reason: 'It is for a short time',
      at: NOW - 19 * DAY,
    },
  ],
  settings: {
    purposeDefault: 'trading-bot',
    paused: ['okx'],
    maxKeyAgeDays: 90,
    lookUpPublicIp: true,
    lastLook: true,
  },
  exchanges: (Object.keys(NAMES) as Known[]).map((id) => ({
    ...exchangeRow(registry[id]),
    links: {
      apiManagement: link('api'),
      withdrawalAddresses: link('addresses'),
      security: link('security'),
      subAccounts: null,
    },
  })),
};

const LONG =
  'a very long label that somebody typed to describe the machine in the second data centre of the vendor';

const MOVER: LedgerEntry = {
  ...ledgerEntry({ name: 'mover', ips: ['203.0.113.1', '203.0.113.2'] }),
  id: 'mover',
};
const MOVE = {
  ...startMigration([MOVER], { from: '203.0.113.1', to: '203.0.113.2', now: NOW }, addressTools),
  id: 'm',
  finishedAt: null,
};

const MOVERS: readonly LedgerEntry[] = (['binance', 'kraken', 'kraken'] as const).map((exchange, index) =>
  ledgerEntry({ exchange, name: `mover ${index}`, ips: ['203.0.113.1', '203.0.113.2'] }),
);
const MOVE_TWO = {
  ...startMigration(MOVERS, { from: '203.0.113.1', to: '203.0.113.2', now: NOW }, addressTools),
  id: 'two',
  finishedAt: null,
};

export const SCENES = {
  base,
  empty: { ...base, sets: [], keys: [], exposure: [], feeds: [], ticks: [], accepted: [] },
  /** Access to the feed's host was taken, sync is on, and what is saved fails. */
  refused: {
    ...base,
    feeds: base.feeds?.map((feed) => ({ ...feed, state: 'no-access', proposal: null })) ?? null,
    living: { ...base.living, syncSets: true },
  },
  managed: {
    ...base,
    managed: ['s1', 's2'],
    feeds: null,
    living: {
      ...base.living,
      aside: [{ copy: `quarantine:ledger:${NOW}`, key: 'ledger', at: NOW }],
      managed: {
        ...NOT_MANAGED,
        purposeDefault: 'screener',
        maxKeyAgeDays: 30,
        problems: [{ why: 'bad-address', where: 'ipSets.0.entries.2.address' }],
      },
    },
  },
  moving: {
    ...base,
    living: {
      ...base.living,
      moves: [
        { move: MOVE, plan: planMigration(MOVE, [MOVER], () => null, addressTools), isApproved: false },
      ],
    },
  },
  /** Two exchanges, whose keys have both addresses. */
  movingTwo: {
    ...base,
    living: {
      ...base.living,
      moves: [
        { move: MOVE_TWO, plan: planMigration(MOVE_TWO, MOVERS, () => null, addressTools), isApproved: true },
      ],
    },
  },
  conflict: {
    ...base,
    living: {
      ...base.living,
      syncSets: true,
      sync: {
        ...sync.fallback,
        status: 'conflict',
        conflict: {
          hash: 'h',
          at: NOW - DAY,
          sets: [set('s1', 'office', [entry('e9', '198.51.100.9', '')])],
        },
      },
    },
  },
  long: {
    ...base,
    sets: [set('s1', LONG, [entry('e1', '2001:db8:1234:5678:9abc:def0:1234:5678', LONG)])],
    keys: [key('l1', 'binance', LONG, { ips: ['2001:db8:1234:5678:9abc:def0:1234:5678', '203.0.113.0/24'] })],
  },
  many: {
    ...base,
    sets: Array.from({ length: 5 }, (_, s) =>
      set(
        `s${s}`,
        `set ${s}`,
        Array.from({ length: 1000 }, (__, n) =>
          entry(`e${s}-${n}`, `203.${s}.${n >> 8}.${n & 255}`, `machine ${n}`),
        ),
      ),
    ),
    keys: Array.from({ length: 1000 }, (_, n) =>
      key(`k${n}`, (['binance', 'bybit', 'okx', 'kraken', 'kucoin'] as const)[n % 5] ?? 'okx', `bot ${n}`, {
        ageDays: n,
        standing: n % 97 === 0 ? 'drift' : 'fenced',
      }),
    ),
  },
} satisfies Record<string, DashboardState>;
