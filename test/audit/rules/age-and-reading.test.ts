import { type RuleContext } from '../../../lib/audit/rules/rule.ts';
import { type Consequence } from '../../../lib/exchanges/exchange.ts';
import { context, exchange, key, NOW } from '../fixtures.ts';
import { type Cases, testRules } from './cases.ts';

const off = key({ ipRestriction: 'off', ips: [] });
const DAY = 86_400_000;
const readOnly = key({ ipRestriction: 'off', ips: [] }, { trade: 'off' });
function bound(consequences: readonly Consequence[]): RuleContext {
  return context({}, { exchange: exchange({ consequences }) });
}
const bybit = bound([{ kind: 'unbound-key-expires', days: 90, source: 'test' }]);
const binance = bound([
  { kind: 'unbound-key-deleted', days: null, whenAnyOf: ['trade', 'transfer', 'withdraw'], source: 'test' },
]);

const NO_MEMORY = {
  isNew: false,
  widenedPermissions: [],
  addedAddresses: [],
  firstSeenAt: NOW,
  lastSeenAt: null,
};

const CASES: Cases = {
  'unbound-key-expires': [
    { name: 'no fact, no finding', key: off, severity: null },
    {
      name: 'expires',
      key: off,
      context: bybit,
      severity: 'medium',
      facts: { days: 90, expiresInDays: null },
    },
    {
      name: 'soon',
      key: key({ ipRestriction: 'off', ips: [], expiresInDays: 7 }),
      context: bybit,
      severity: 'high',
      facts: { expiresInDays: 7, expiresAt: NOW + 7 * DAY },
    },
    {
      name: 'later',
      key: key({ ipRestriction: 'off', ips: [], expiresInDays: 8 }),
      context: bybit,
      severity: 'medium',
    },
    {
      name: 'by its age',
      key: key({ ipRestriction: 'off', ips: [], createdAt: NOW - 85 * DAY }),
      context: bybit,
      severity: 'high',
      facts: { expiresInDays: 5, expiresAt: NOW + 5 * DAY },
    },
    {
      name: 'older than it can be: the day is not known',
      key: key({ ipRestriction: 'off', ips: [], createdAt: NOW - 95 * DAY }),
      context: bybit,
      severity: 'medium',
      facts: { expiresInDays: null, expiresAt: null },
    },
    {
      name: 'deleted',
      key: off,
      context: binance,
      severity: 'medium',
      facts: { kind: 'unbound-key-deleted' },
    },
    {
      name: 'counted from the day on which it was made',
      key: key({ ipRestriction: 'off', ips: [], createdAt: NOW - 86 * DAY }),
      context: bybit,
      severity: 'high',
      facts: { expiresInDays: 4 },
    },
    {
      name: 'older than its days: renewed in a way that nobody saw',
      key: key({ ipRestriction: 'off', ips: [], createdAt: NOW - 91 * DAY }),
      context: bybit,
      severity: 'medium',
      facts: { expiresInDays: null },
    },
    {
      name: 'an idle key is not counted from its first day',
      key: key({ ipRestriction: 'off', ips: [], createdAt: NOW - 10 * DAY }),
      context: bound([{ kind: 'unbound-key-deleted-idle', days: 14, source: 'test' }]),
      severity: 'medium',
      facts: { expiresInDays: null },
    },
    { name: 'reading alone is spared', key: readOnly, context: binance, severity: null },
    { name: 'bound', key: key(), context: bybit, severity: null },
    { name: 'unknown', key: key({ ipRestriction: 'unknown' }), context: bybit, severity: null },
  ],
  'key-too-old': [
    {
      name: 'old',
      key: key({ createdAt: NOW - 91 * DAY }),
      context: context({ maxKeyAgeDays: 90 }),
      severity: 'medium',
      facts: { days: 91, maxDays: 90 },
    },
    {
      name: 'on the day',
      key: key({ createdAt: NOW - 90 * DAY }),
      context: context({ maxKeyAgeDays: 90 }),
      severity: null,
    },
    { name: 'no such rule', key: key({ createdAt: 0 }), severity: null },
    {
      name: 'at least as old as the first look at it',
      key: key(),
      context: context({ maxKeyAgeDays: 90 }, { memory: { ...NO_MEMORY, firstSeenAt: NOW - 100 * DAY } }),
      severity: 'medium',
      facts: { days: 100, atLeast: true },
    },
    { name: 'age unknown', key: key(), context: context({ maxKeyAgeDays: 1 }), severity: null },
  ],
  unreadable: [
    { name: 'all known', key: key(), severity: null },
    {
      name: 'withdraw and restriction',
      key: key({ kind: 'listed', ipRestriction: 'unknown', ips: null }, { withdraw: 'unknown' }),
      severity: 'medium',
      facts: { what: ['withdraw', 'ip-restriction'] },
      refs: [3, 10],
    },
    {
      name: 'a right beyond the purpose',
      key: key({}, { transfer: 'unknown' }),
      severity: 'medium',
      facts: { what: ['transfer'] },
    },
    {
      name: 'a right of which the page says both',
      key: key(
        { proofs: { ...key().proofs, withdraw: 'both', trade: 'both', ipRestriction: 'both' } },
        { withdraw: 'unknown' },
      ),
      severity: 'medium',
      facts: { what: ['withdraw'], both: ['withdraw'] },
    },
    { name: 'a right that the purpose needs', key: key({}, { trade: 'unknown' }), severity: null },
    { name: 'list unknown', key: key({ ips: null }), severity: 'info', facts: { what: ['addresses'] } },
    {
      name: 'an entry that is no address',
      key: key({ ips: ['bot.example', '203.0.113.1'] }),
      severity: 'info',
      facts: { what: ['addresses'], entries: ['bot.example'] },
    },
    { name: 'managed', key: key({ ipRestriction: 'managed', ips: null }), severity: null },
    {
      name: 'a hidden control that cannot be read',
      key: key({
        provenance: [
          { kind: 'hidden-control', permission: 'withdraw', ref: 7, label: 'W', state: 'unknown' },
        ],
      }),
      severity: 'medium',
      facts: { what: ['withdraw'] },
    },
    {
      name: 'a payout key too is asked for withdraw',
      key: key({}, { withdraw: 'unknown', trade: 'off' }),
      context: context({ purpose: 'automated-payouts' }),
      severity: 'medium',
    },
  ],
};

testRules(CASES);
