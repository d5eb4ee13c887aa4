/** Audits to show. */
import {
  type AuditView,
  type JudgedKeyView,
  type JudgedView,
  type JudgedViewFinding,
  type PasteReport,
} from '../../lib/audit/audit-view.ts';
import { type Fact, type RuleId, type Severity } from '../../lib/audit/finding.ts';
import { inWords } from '../../lib/words/view-words.ts';

export function finding(
  rule: RuleId,
  severity: Severity,
  refs: number[] = [],
  facts: Record<string, Fact> = {},
): JudgedViewFinding {
  return { rule, severity, refs, facts, accepted: null };
}

export function key(part: Partial<JudgedKeyView> = {}): JudgedKeyView {
  return {
    id: 'form-1',
    kind: 'form',
    name: null,
    mask: null,
    permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
    ipRestriction: 'on',
    ips: ['203.0.113.10', '198.51.100.7'],
    findings: [],
    purpose: 'trading-bot',
    setIds: ['vps'],
    unchosen: null,
    paste: null,
    compared: true,
    approvable: [],
    mode: 'create',
    ...part,
  };
}

export function view(keys: readonly JudgedKeyView[], part: Partial<JudgedView> = {}): AuditView {
  return inWords({
    exchange: { id: 'binance', name: 'Binance' },
    state: 'read',
    keys,
    sets: [
      { id: 'vps', label: 'VPS-1', count: 2, readOnly: false },
      { id: 'backup', label: 'failover', count: 1, readOnly: false },
    ],
    paused: false,
    readAt: 1_790_000_000_000,
    ...part,
  });
}

const missing = ['203.0.113.10', '198.51.100.7'];

const fenced = view([key()]);
const waiting = view([], { state: 'waiting' });
const paused = view([key()], { paused: true });
const unreadablePage = view([], { state: 'unreadable' });
const unreadableKey = view([
  key({
    permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'unknown' },
    findings: [finding('unreadable', 'medium', [3], { what: ['withdraw'] })],
  }),
]);
const risky = view([
  key({
    permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' },
    ipRestriction: 'off',
    ips: [],
    findings: [
      finding('approved-ip-missing', 'high', [5], { addresses: missing, labels: ['VPS-1', 'failover'] }),
      finding('withdraw-enabled', 'critical', [3], { label: 'Enable Withdrawals' }),
      finding('ip-restriction-off', 'critical', [4], { label: 'Unrestricted (Less Secure)' }),
    ],
    paste: { add: missing, leftOut: [{ address: '2001:db8::7', why: 'ipv6-not-accepted' }] },
  }),
]);

const LONG =
  'Berechtigungsübertragungsverwaltungseinstellung für Auszahlungsadressenbestätigungsverfahren '.repeat(3);

/** Long German words, a 200-character label, thirty addresses, many keys. */
const crowded = view(
  [
    key({
      name: LONG.slice(0, 200),
      mask: 'PiC…x8',
      permissions: { read: 'on', trade: 'on', transfer: 'on', withdraw: 'on' },
      findings: [
        finding('withdraw-enabled', 'critical', [3], { label: LONG.slice(0, 200) }),
        finding('unapproved-ip', 'high', [5], {
          addresses: Array.from(
            { length: 30 },
            (_, index) => `2001:db8:85a3:8d3:1319:8a2e:370:${7000 + index}`,
          ),
        }),
        finding('transfer-enabled', 'medium', [2], { label: LONG.slice(0, 120) }),
        finding('key-too-old', 'info'),
        { ...finding('mixed-permissions', 'medium'), accepted: { reason: LONG, at: 1 } },
      ],
    }),
    ...Array.from({ length: 14 }, (_, index) =>
      key({
        id: `listed-${index}`,
        kind: 'listed',
        name: index === 2 ? LONG : `bot ${index}`,
        mask: 'ab…z',
        findings: index % 3 === 0 ? [finding('ip-restriction-off', 'high', [])] : [],
      }),
    ),
  ],
  { sets: [{ id: 'vps', label: LONG, count: 30, readOnly: false }] },
);

const found = ['93.184.216.34', '198.51.100.20'];
/** Nothing is approved yet, so nothing was compared. */
const uncompared = view([key({ compared: false, setIds: [], approvable: found, ips: found })], { sets: [] });
const unapproved = view([
  key({
    ips: found,
    approvable: found.slice(0, 1),
    findings: [finding('unapproved-ip', 'medium', [5], { addresses: found.slice(0, 1), count: 1 })],
  }),
]);
/** Several sets, and nobody has said which the key is for. */
const unasked = view([
  key({ setIds: [], unchosen: [], paste: { add: [], leftOut: [] }, ipRestriction: 'off', ips: [] }),
]);
/** Cards that are only looked at: the one that needs somebody is the second. */
const cards = view([
  key({
    id: 'a',
    name: 'Hummingbot',
    mask: 'PiC…x8',
    mode: 'view',
    findings: [finding('unapproved-ip', 'high', [5], { addresses: found, count: 2 })],
    approvable: found,
  }),
  key({
    id: 'b',
    name: 'payouts-prod',
    mask: 'Qr7…b2',
    mode: 'view',
    findings: [
      finding('withdraw-enabled', 'critical', [3], { label: 'Enable Withdrawals' }),
      finding('key-too-old', 'info', [], { days: 400, maxDays: 90 }),
    ],
  }),
  key({ id: 'c', name: 'tax', mask: 'aa1…0c', mode: 'view' }),
]);

export const VIEWS = {
  fenced,
  waiting,
  paused,
  unreadablePage,
  unreadableKey,
  risky,
  crowded,
  uncompared,
  unapproved,
  unasked,
  cards,
};

export const report: PasteReport = {
  result: 'refused',
  title: 'The form did not take everything.',
  rows: [
    { address: '203.0.113.10', note: 'in the list', tone: 'fenced' },
    { address: '198.51.100.7', note: 'refused: “Only IPv6 here”', tone: 'high' },
    { address: '2001:db8::7', note: 'left out', tone: 'medium' },
  ],
  copied: true,
  refs: [],
};
