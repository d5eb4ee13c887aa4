import { describe, expect, it } from 'vitest';
import { type JudgedViewFinding } from '../../lib/audit/audit-view.ts';
import { type RuleId, type Severity } from '../../lib/audit/finding.ts';
import { oneFactOnce } from '../../lib/audit/one-fact.ts';

const found = (
  rule: RuleId,
  severity: Severity = 'high',
  part: Partial<JudgedViewFinding> = {},
): JudgedViewFinding => ({ rule, severity, facts: {}, refs: [], accepted: null, ...part });
const accepted = { reason: 'mine', at: 1 };
const rulesOf = (...findings: readonly JudgedViewFinding[]) => oneFactOnce(findings).map(({ rule }) => rule);

describe('one fact', () => {
  it.each<[string, readonly JudgedViewFinding[], readonly RuleId[]]>([
    [
      'an empty list and what it misses',
      [found('whitelist-empty'), found('approved-ip-missing')],
      ['approved-ip-missing'],
    ],
    ['an empty list of which nothing is missed', [found('whitelist-empty')], ['whitelist-empty']],
    [
      'an empty list beside typed addresses, which is another fact',
      [found('whitelist-empty', 'high', { facts: { typed: ['203.0.113.1'] } }), found('approved-ip-missing')],
      ['whitelist-empty', 'approved-ip-missing'],
    ],
    [
      'a restriction that is off, and addresses without effect',
      [found('ip-restriction-off', 'critical'), found('whitelist-unused')],
      ['ip-restriction-off'],
    ],
    [
      'new addresses that are not approved',
      [
        found('unapproved-ip', 'high', { facts: { addresses: ['203.0.113.1'] } }),
        found('rights-widened', 'medium', { facts: { permissions: [], addresses: ['203.0.113.1'] } }),
      ],
      ['unapproved-ip'],
    ],
    [
      'a new right beside them, which is another fact',
      [
        found('unapproved-ip', 'high', { facts: { addresses: ['203.0.113.1'] } }),
        found('rights-widened', 'medium', { facts: { permissions: ['trade'], addresses: ['203.0.113.1'] } }),
      ],
      ['unapproved-ip', 'rights-widened'],
    ],
    [
      'an accepted one, which hides nothing',
      [found('whitelist-empty'), found('approved-ip-missing', 'high', { accepted })],
      ['whitelist-empty', 'approved-ip-missing'],
    ],
    [
      'a worse one, which never gives way',
      [found('rights-widened', 'high', { facts: { addresses: [] } }), found('unapproved-ip', 'medium')],
      ['rights-widened', 'unapproved-ip'],
    ],
  ])('%s', (_, findings, rules) => {
    expect(rulesOf(...findings)).toEqual(rules);
  });
});
