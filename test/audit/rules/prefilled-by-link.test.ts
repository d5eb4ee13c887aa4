import { context, exchange, key } from '../fixtures.ts';
import { testRules } from './cases.ts';

const NO_LIST = { ...exchange().ip, control: 'none' } as const;
const from = (...filledBy: readonly string[]) => context({}, { filledBy });
const reads = key({}, { trade: 'off' });

testRules({
  'prefilled-by-link': [
    { name: 'no link', key: key(), severity: null },
    { name: 'a link that names the key', key: key(), context: from('label'), severity: null },
    {
      name: 'withdraw on',
      key: key({}, { withdraw: 'on' }),
      context: from('public_key', 'permissions'),
      severity: 'critical',
      facts: { parameters: ['public_key', 'permissions'], publicKey: true, withdraw: true },
      refs: [3],
    },
    {
      name: 'trade on',
      key: key(),
      context: from('permissions'),
      severity: 'high',
      facts: { publicKey: false, withdraw: false },
    },
    { name: 'reads, a public key', key: reads, context: from('publickey'), severity: 'high' },
    { name: 'reads, addresses alone', key: reads, context: from('label', 'whitelist'), severity: 'medium' },
    {
      name: 'withdraw unknown',
      key: key({}, { trade: 'off', withdraw: 'unknown' }),
      context: from('permissions'),
      severity: 'medium',
    },
    {
      name: 'a key of the list beside the form',
      key: key({ kind: 'listed' }, { withdraw: 'on' }),
      context: from('public_key'),
      severity: null,
    },
  ],
  'ip-restriction-off': [
    {
      name: 'where no key has a list',
      key: key({ ipRestriction: 'off', ips: [], ipEvidence: [] }),
      context: context({}, { exchange: exchange({ ip: NO_LIST }) }),
      severity: 'medium',
      facts: { noList: true },
    },
    {
      name: 'where no key has a list, and this one withdraws',
      key: key({ ipRestriction: 'off', ips: [], ipEvidence: [] }, { withdraw: 'on' }),
      context: context({}, { exchange: exchange({ ip: NO_LIST }) }),
      severity: 'critical',
    },
  ],
});
