/** States of the popup that tests and pictures look at. Addresses are of the documentation ranges. */
import { type Entry, type FindingLine, type PopupState } from '../../../components/popup/model.ts';

const finding = (
  rule: FindingLine['rule'],
  severity: FindingLine['severity'],
  title: string,
): FindingLine => ({
  rule,
  severity,
  title,
  paragraphs: [
    '“Enable Withdrawals” is ticked. A trading bot never needs it.',
    'Turn it off before you save.',
  ],
});

const entry = (id: string, address: string, note: string, more: Partial<Entry> = {}): Entry => ({
  id,
  address,
  note,
  state: 'current',
  days: null,
  ...more,
});

const base: PopupState = {
  host: 'binance.com',
  exchange: { name: 'Binance' },
  tab: {
    kind: 'read',
    readAt: Date.now() - 4000,
    verdict: { tone: 'critical', title: 'Do not create this key yet', detail: '3 serious findings.' },
    keys: [
      {
        id: 'k1',
        name: 'grid bot',
        kind: 'form',
        tone: 'critical',
        verdict: 'Do not create this key yet',
        findings: [
          finding('withdraw-enabled', 'critical', 'It can withdraw your funds'),
          finding('ip-restriction-off', 'critical', 'It works from any address'),
          finding('approved-ip-missing', 'high', '2 approved addresses are missing'),
        ],
        approvable: [],
        setId: 's1',
      },
    ],
  },
  botPlace: 'server',
  commands: [{ family: 4, text: 'curl -4 -s https://api.ipify.org' }],
  own: {
    busy: false,
    failure: null,
    report: {
      at: Date.now() - 2000,
      v4: {
        verdict: 'confirmed',
        answers: [{ address: '192.0.2.44', services: ['ipify', 'ident.me'] }],
        failures: [],
      },
      v6: {
        verdict: 'unconfirmed',
        answers: [{ address: '2001:db8::44', services: ['ipify'] }],
        failures: [{ service: 'ident.me', why: 'it answered with a web page, not with an address' }],
      },
    },
  },
  approved: {
    setId: 's1',
    sets: [{ id: 's1', label: 'grid bot' }],
    entries: [
      entry('e1', '203.0.113.10', 'VPS-1'),
      entry('e2', '198.51.100.7', 'VPS-2', { state: 'retiring', days: 12 }),
    ],
    limit: 30,
    copyText: '203.0.113.10,198.51.100.7',
    leftOut: [],
    canPaste: true,
    toPaste: 2,
    readOnly: false,
  },
  pasted: null,
  ownSets: [{ id: 's1', label: 'grid bot' }],
  selected: null,
  exchanges: [
    'Binance',
    'Bitfinex',
    'Bitget',
    'Bitstamp',
    'Bybit',
    'Coinbase',
    'Gate',
    'Kraken',
    'KuCoin',
    'OKX',
  ].map((name) => ({ name, apiPage: `https://${name.toLowerCase()}.example/api` })),
};

const LONG =
  'a very long label that somebody typed to describe the machine in the second data centre of the vendor';
const tab = (kind: 'not-exchange' | 'no-access' | 'paused' | 'waiting' | 'unreadable'): PopupState => ({
  ...base,
  tab: { kind },
});
const noOwn = { busy: false, failure: null, report: null };
const noList = {
  ...base.approved,
  setId: null,
  sets: [],
  entries: [],
  copyText: '',
  canPaste: false,
  limit: null,
};

export const SCENES = {
  base,
  empty: {
    ...base,
    host: 'example.org',
    exchange: null,
    tab: { kind: 'not-exchange' },
    botPlace: null,
    own: noOwn,
    approved: noList,
  },
  'no-access': tab('no-access'),
  paused: tab('paused'),
  waiting: tab('waiting'),
  unreadable: tab('unreadable'),
  other: {
    ...base,
    tab: { kind: 'other-page', apiPage: 'https://www.binance.com/en/my/settings/api-management' },
  },
  several: {
    ...base,
    botPlace: 'here',
    tab: {
      kind: 'read',
      readAt: Date.now() - 400_000,
      verdict: { tone: 'high', title: '1 key needs you today', detail: '' },
      keys: [
        {
          id: 'a',
          name: null,
          kind: 'form',
          tone: 'high',
          verdict: 'Not fenced yet',
          findings: [finding('ip-restriction-off', 'high', 'It works from any address')],
          approvable: [],
          setId: 's1',
        },
        {
          id: 'b',
          name: 'dca',
          kind: 'listed',
          tone: 'unreadable',
          verdict: 'Check this key by eye',
          findings: [],
          approvable: [],
          setId: null,
        },
        {
          id: 'c',
          name: 'tax',
          kind: 'listed',
          tone: 'fenced',
          verdict: 'Fenced: read only',
          findings: [],
          approvable: [],
          setId: null,
        },
        {
          id: 'd',
          name: 'grid',
          kind: 'listed',
          tone: 'fenced',
          verdict: 'Fenced: trade only',
          findings: [],
          approvable: [],
          setId: null,
        },
      ],
    },
    own: {
      busy: false,
      failure: null,
      report: {
        at: Date.now() - 7_200_000,
        v4: {
          verdict: 'disagree',
          answers: [
            { address: '192.0.2.44', services: ['ipify'] },
            { address: '192.0.2.45', services: ['ident.me', 'AWS'] },
          ],
          failures: [],
        },
        v6: { verdict: 'none', answers: [], failures: [{ service: 'ipify', why: 'no answer in 5 seconds' }] },
      },
    },
  },
  fenced: {
    ...base,
    tab: {
      kind: 'read',
      readAt: Date.now(),
      verdict: {
        tone: 'fenced',
        title: 'Fenced: trade only, 2 addresses',
        detail: 'Withdraw is off, and the key works from listed addresses alone.',
      },
      keys: [
        {
          id: 'c',
          name: 'grid',
          kind: 'form',
          tone: 'fenced',
          verdict: 'Fenced: trade only, 2 addresses',
          findings: [],
          approvable: [],
          setId: null,
        },
      ],
    },
  },
  long: {
    ...base,
    host: 'www.a-rather-long-subdomain-of-the-exchange.binance.com',
    approved: {
      ...base.approved,
      sets: [
        { id: 's1', label: LONG },
        { id: 's2', label: 'other' },
      ],
      entries: Array.from({ length: 30 }, (_, index) =>
        entry(
          `e${index}`,
          index % 3 === 0
            ? `2001:db8:1234:5678:9abc:def0:1234:${(4096 + index).toString(16)}`
            : `203.0.113.${index}`,
          index % 4 === 0 ? LONG : `VPS-${index}`,
          index % 5 === 0 ? { state: 'pending', days: 1 } : {},
        ),
      ),
      leftOut: [{ address: '2001:db8::1', why: 'Binance takes no IPv6 addresses' }],
    },
  },
  sets: {
    ...base,
    approved: {
      ...base.approved,
      sets: [
        { id: 's1', label: 'production' },
        { id: 's2', label: 'staging' },
      ],
    },
  },
  forty: {
    ...base,
    botPlace: 'server',
    approved: {
      ...base.approved,
      entries: Array.from({ length: 40 }, (_, index) =>
        entry(`e${index}`, `203.0.113.${index + 1}`, `VPS-${index}`),
      ),
    },
  },
  unapproved: {
    ...base,
    tab: {
      kind: 'read',
      readAt: Date.now(),
      verdict: { tone: 'medium', title: 'Nothing urgent, 1 thing to look at', detail: '' },
      keys: [
        {
          id: 'u',
          name: 'grid bot',
          kind: 'form',
          tone: 'medium',
          verdict: 'Nothing urgent, 1 thing to look at',
          findings: [finding('unapproved-ip', 'medium', '1 address is not on your approved list')],
          approvable: ['93.184.216.34'],
          setId: 's1',
        },
      ],
    },
    ownSets: [
      { id: 's1', label: 'grid bot' },
      { id: 's2', label: 'payouts' },
    ],
  },
  selected: {
    ...base,
    tab: { kind: 'not-exchange' },
    exchange: null,
    host: null,
    selected: [
      { written: '93.184.216.34', address: '93.184.216.34', remark: null },
      { written: '10.0.0.1', address: null, remark: 'a private address: the exchange never sees it' },
    ],
  },
  managed: { ...base, approved: { ...base.approved, readOnly: true } },
} satisfies Record<string, PopupState>;
