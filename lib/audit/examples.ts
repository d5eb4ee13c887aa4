/** What an explanation of a finding speaks of, where there is no key: addresses, names and numbers that are examples. */
import { type Finding, type RuleId } from './finding.ts';

type Facts = Finding['facts'];

/** For whatever a finding may speak of. */
const ANY: Facts = {
  purpose: 'trading-bot',
  addresses: ['203.0.113.10'],
  count: 1,
  widest: '203.0.113.0/24',
  holds: '256',
  formats: ['ipv6'],
  max: 30,
  days: 120,
  maxDays: 90,
  name: 'grid bot',
  label: null,
  parameters: ['ip'],
  what: ['withdraw'],
};
const OWN: Partial<Record<RuleId, Facts>> = {
  'approved-ip-missing': { days: null },
  'pending-ip-missing': { days: 3 },
  'retired-ip': { days: 12 },
  'too-many-ips': { count: 40 },
  'rights-widened': { permissions: ['withdraw'] },
  'hidden-control': { permission: 'withdraw', label: 'Enable Withdrawals' },
  'scripted-change': { permission: 'withdraw', label: 'Enable Withdrawals' },
  'key-rules': { lifeDays: 90, rightsFixed: true },
  'not-a-known-exchange': { host: 'keys.example' },
};

/** The facts of an example of `rule`. */
export const exampleOf = (rule: RuleId): Facts => ({ ...ANY, ...OWN[rule] });
