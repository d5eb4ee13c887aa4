import { type RuleContext } from '../../../lib/audit/rules/rule.ts';
import { type Consequence } from '../../../lib/exchanges/exchange.ts';
import { approved, context, evidence, exchange, key, memory } from '../fixtures.ts';
import { type Cases, testRules } from './cases.ts';

const managed = key({ ipRestriction: 'managed', ips: [] });
const off = key({ ipRestriction: 'off', ips: [] });
const readOnly = key({ ipRestriction: 'off', ips: [] }, { trade: 'off' });
const ipv4Only = context({}, { exchange: exchange({ ip: { ...exchange().ip, ipv6: false, cidr: false } }) });
function bound(consequences: readonly Consequence[]): RuleContext {
  return context({}, { exchange: exchange({ consequences }) });
}
const bybit = bound([{ kind: 'unbound-key-expires', days: 90, source: 'test' }]);
const upbit = bound([{ kind: 'key-needs-ip', days: null, source: 'test' }]);
const emptyField = key({
  kind: 'form',
  ipRestriction: 'off',
  ips: [],
  ipEvidence: [evidence('IP addresses', 'unknown', 10)],
});

const CASES: Cases = {
  'ip-restriction-off': [
    {
      name: 'off',
      key: off,
      severity: 'high',
      facts: { label: 'Unrestricted (Less Secure)', readOnly: false },
      refs: [10],
    },
    {
      name: 'quotes the chosen one of two radios',
      key: key({
        ipRestriction: 'off',
        ipEvidence: [evidence('Restrict', 'off', 11), evidence('Unrestricted', 'on', 12)],
      }),
      severity: 'high',
      facts: { label: 'Unrestricted' },
      refs: [12, 11],
    },
    { name: 'read-only', key: readOnly, severity: 'high', facts: { readOnly: true } },
    {
      name: 'not called read-only while a right is unknown',
      key: key({ ipRestriction: 'off' }, { trade: 'off', transfer: 'unknown' }),
      severity: 'high',
      facts: { readOnly: false },
    },
    { name: 'with withdraw', key: key({ ipRestriction: 'off' }, { withdraw: 'on' }), severity: 'critical' },
    {
      name: 'withdraw unknown stays high',
      key: key({ ipRestriction: 'off' }, { withdraw: 'unknown' }),
      severity: 'high',
    },
    {
      name: 'transfer as withdraw',
      key: key({ ipRestriction: 'off' }, { transfer: 'on' }),
      context: context({}, { exchange: exchange({ contains: { transfer: ['withdraw'] } }) }),
      severity: 'critical',
    },
    {
      name: 'a form with an empty field that will not be saved',
      key: emptyField,
      context: upbit,
      severity: null,
    },
    {
      name: 'a listed key, whatever its exchange would save today',
      key: { ...emptyField, kind: 'listed' },
      context: upbit,
      severity: 'high',
    },
    {
      name: 'a choice that says so, though addresses are asked for',
      key: off,
      context: upbit,
      severity: 'high',
    },
    { name: 'on', key: key(), severity: null },
    { name: 'managed', key: managed, severity: null },
    { name: 'unknown', key: key({ ipRestriction: 'unknown' }), severity: null },
    {
      name: 'names the consequence',
      key: off,
      context: bybit,
      severity: 'high',
      facts: { consequence: 'unbound-key-expires', consequenceDays: 90 },
    },
  ],
  'whitelist-empty': [
    {
      name: 'empty',
      key: key({ ips: [] }),
      severity: 'high',
      facts: { label: 'Trusted IPs only' },
      refs: [20],
    },
    {
      name: 'typed and not confirmed',
      key: key({ ips: [], typed: ['203.0.113.10'] }),
      severity: 'high',
      facts: { typed: ['203.0.113.10'] },
    },
    {
      name: 'a field without which nothing is saved',
      key: emptyField,
      context: upbit,
      severity: 'high',
      facts: { label: 'IP addresses', refused: true, consequence: 'key-needs-ip' },
      refs: [20],
    },
    { name: 'a field that may stay empty', key: emptyField, severity: null },
    { name: 'unknown list', key: key({ ips: null }), severity: null },
    { name: 'managed', key: managed, severity: null },
    { name: 'off', key: off, severity: null },
  ],
  'whitelist-unused': [
    {
      name: 'held',
      key: key({ ipRestriction: 'off' }),
      severity: 'high',
      facts: { addresses: ['203.0.113.10'] },
    },
    {
      name: 'typed',
      key: key({ ipRestriction: 'off', ips: null, typed: ['203.0.113.11'] }),
      severity: 'high',
      facts: { count: 1 },
    },
    { name: 'nothing there', key: off, severity: null },
    { name: 'on', key: key(), severity: null },
    { name: 'unknown', key: key({ ipRestriction: 'unknown' }), severity: null },
  ],
  'approved-ip-missing': [
    {
      name: 'the days that the first to be retired is still needed are told',
      key: key(),
      context: context({
        approved: [
          approved('203.0.113.1', 'retiring', 20),
          approved('203.0.113.2', 'retiring', 4),
          approved('203.0.113.3'),
        ],
      }),
      severity: 'high',
      facts: { count: 3, days: 4 },
    },
    {
      name: 'without an end there are no days',
      key: key(),
      context: context({ approved: [approved('203.0.113.1')] }),
      severity: 'high',
      facts: { days: null },
    },
    {
      name: 'missing',
      key: key(),
      context: context({ approved: [approved('203.0.113.10'), approved('203.0.113.11', 'retiring')] }),
      severity: 'high',
      facts: { addresses: ['203.0.113.11'], labels: ['label of 203.0.113.11'], count: 1 },
      refs: [20],
    },
    {
      name: 'inside a listed range',
      key: key({ ips: ['203.0.113.0/24'] }),
      context: context({ approved: [approved('203.0.113.10')] }),
      severity: null,
    },
    {
      name: 'pending and retired are not missing',
      key: key(),
      context: context({
        approved: [approved('203.0.113.1', 'pending', 3), approved('203.0.113.2', 'retired')],
      }),
      severity: null,
    },
    {
      name: 'list unknown',
      key: key({ ips: null }),
      context: context({ approved: [approved('203.0.113.1')] }),
      severity: null,
    },
    {
      name: 'an entry that cannot be read may hold it',
      key: key({ ips: ['203.0.113.1-9'] }),
      context: context({ approved: [approved('203.0.113.1')] }),
      severity: null,
    },
    {
      name: 'managed',
      key: managed,
      context: context({ approved: [approved('203.0.113.1')] }),
      severity: null,
    },
    { name: 'off', key: off, context: context({ approved: [approved('203.0.113.1')] }), severity: null },
    {
      name: 'what the exchange does not take is no lack',
      key: key(),
      context: {
        ...ipv4Only,
        policy: { ...ipv4Only.policy, approved: [approved('203.0.113.1'), approved('2001:db8::1')] },
      },
      severity: 'high',
      facts: { addresses: ['203.0.113.1'], notAccepted: ['2001:db8::1'] },
    },
    {
      name: 'the same address in two sets counts once',
      key: key(),
      context: context({ approved: [approved('203.0.113.1'), approved('203.0.113.1')] }),
      severity: 'high',
      facts: { count: 1 },
    },
  ],
  'pending-ip-missing': [
    {
      name: 'only what is still to come has days here',
      key: key(),
      context: context({ approved: [approved('203.0.113.1', 'retiring', 3)] }),
      severity: null,
    },
    {
      name: 'the soonest day is told',
      key: key(),
      context: context({
        approved: [approved('203.0.113.1', 'pending', 9), approved('203.0.113.2', 'pending', 3)],
      }),
      severity: 'medium',
      facts: { days: 3, count: 2 },
    },
    {
      name: 'already there',
      key: key(),
      context: context({ approved: [approved('203.0.113.10', 'pending', 9)] }),
      severity: null,
    },
  ],
  'unapproved-ip': [
    { name: 'no approved list', key: key(), severity: null },
    {
      name: 'stranger',
      key: key(),
      context: context({ approved: [approved('198.51.100.7')] }),
      severity: 'medium',
      facts: { addresses: ['203.0.113.10'], added: [] },
    },
    {
      name: 'stranger on a key that withdraws',
      key: key({}, { withdraw: 'on' }),
      context: context({ approved: [approved('198.51.100.7')] }),
      severity: 'high',
    },
    {
      name: 'stranger that is new',
      key: key(),
      context: context(
        { approved: [approved('198.51.100.7')] },
        { memory: memory({ addedAddresses: ['203.0.113.10'] }) },
      ),
      severity: 'high',
      facts: { added: ['203.0.113.10'] },
    },
    {
      name: 'inside an approved range',
      key: key(),
      context: context({ approved: [approved('203.0.113.0/24')] }),
      severity: null,
    },
    {
      name: 'a range is not approved by one of its addresses',
      key: key({ ips: ['203.0.113.0/24'] }),
      context: context({ approved: [approved('203.0.113.10')] }),
      severity: 'medium',
    },
    {
      name: 'retired has its own rule',
      key: key(),
      context: context({ approved: [approved('203.0.113.10', 'retired')] }),
      severity: null,
    },
    {
      name: 'an entry that cannot be read',
      key: key({ ips: ['bot.example'] }),
      context: context({ approved: [approved('203.0.113.10')] }),
      severity: null,
    },
  ],
  'retired-ip': [
    {
      name: 'the days since the first of the listed ones ended are told',
      key: key({ ips: ['203.0.113.1', '203.0.113.2'] }),
      context: context({
        approved: [
          approved('203.0.113.1', 'retired', -2),
          approved('203.0.113.2', 'retired', -9),
          approved('203.0.113.3', 'retired', -99),
        ],
      }),
      severity: 'medium',
      facts: { count: 2, days: 9 },
    },
    {
      name: 'still listed',
      key: key(),
      context: context({ approved: [approved('203.0.113.10', 'retired', -4)] }),
      severity: 'medium',
      facts: { addresses: ['203.0.113.10'], labels: ['label of 203.0.113.10'] },
    },
    {
      name: 'retired in one set, current in another',
      key: key(),
      context: context({ approved: [approved('203.0.113.10', 'retired'), approved('203.0.113.10')] }),
      severity: null,
    },
  ],
  'ip-too-wide': [
    { name: 'single', key: key(), severity: null },
    {
      name: 'wide',
      key: key({ ips: ['203.0.0.0/16', '203.0.113.1'] }),
      severity: 'high',
      facts: { addresses: ['203.0.0.0/16'], holds: '65536' },
    },
    { name: 'everything', key: key({ ips: ['0.0.0.0/0'] }), severity: 'high' },
    {
      name: 'everything in a notation that is no address',
      key: key({ ips: ['any', '203.0.113.1'] }),
      severity: 'high',
      facts: { addresses: ['any'], holds: null },
    },
    {
      name: 'everything may withdraw',
      key: key({ ips: ['0.0.0.0/0'] }, { withdraw: 'on' }),
      severity: 'critical',
    },
    { name: 'typed', key: key({ typed: ['203.0.0.0/16'] }), severity: 'high' },
    { name: 'not in force', key: key({ ipRestriction: 'off', ips: ['0.0.0.0/0'] }), severity: null },
  ],
  'ip-not-public': [
    {
      name: 'private',
      key: key({ ips: ['192.168.1.2'] }),
      severity: 'high',
      facts: { addresses: ['192.168.1.2'], scopes: ['private'] },
    },
    { name: 'public', key: key(), severity: null },
    { name: 'from a guide', key: key({ ips: ['192.0.2.1'] }), severity: 'info' },
    { name: 'from a guide, and private', key: key({ ips: ['192.0.2.1', '10.0.0.1'] }), severity: 'high' },
    { name: 'any address is too wide, not private', key: key({ ips: ['0.0.0.0/0'] }), severity: null },
  ],
  'ip-format-not-accepted': [
    {
      name: 'both formats',
      key: key({ ips: ['2001:db8::1', '203.0.113.0/24'] }),
      context: ipv4Only,
      severity: 'high',
      facts: { formats: ['cidr', 'ipv6'], count: 2 },
    },
    { name: 'no source says', key: key({ ips: ['2001:db8::1', '203.0.113.0/24'] }), severity: null },
    {
      name: 'a saved key proves the contrary',
      key: key({ kind: 'listed', ips: ['2001:db8::1'] }),
      context: ipv4Only,
      severity: null,
    },
  ],
  'too-many-ips': [
    { name: 'as many', key: key({ ips: ['1.1.1.1', '1.1.1.2', '1.1.1.3'] }), severity: null },
    {
      name: 'with the typed one',
      key: key({ ips: ['1.1.1.1', '1.1.1.2', '1.1.1.3'], typed: ['1.1.1.4'] }),
      severity: 'medium',
      facts: { count: 4, max: 3 },
    },
  ],
  'own-ip-listed': [
    {
      name: 'own',
      key: key(),
      context: context({ ownAddresses: ['203.0.113.10'] }),
      severity: 'info',
      facts: { addresses: ['203.0.113.10'] },
    },
    {
      name: 'own and approved',
      key: key(),
      context: context({ ownAddresses: ['203.0.113.10'], approved: [approved('203.0.113.10')] }),
      severity: null,
    },
    { name: 'never asked', key: key(), severity: null },
  ],
};

testRules(CASES);
