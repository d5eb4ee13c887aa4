import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditKey, auditReading, type KeyFinding } from '../../lib/audit/audit.ts';
import { RULE_IDS, SEVERITIES } from '../../lib/audit/finding.ts';
import { type KeySettings, type PageReading, type Tri } from '../../lib/audit/key-settings.ts';
import { notAKnownExchangeFinding } from '../../lib/audit/rules/not-a-known-exchange.ts';
import { RULES } from '../../lib/audit/rules/registry.ts';
import { tabAuditSchema } from '../../lib/audit/tab-audit.ts';
import { anyContext, anyKey } from './arbitrary.ts';
import { addressTools, approved, context, key, NOW } from './fixtures.ts';

const rulesOf = (found: readonly KeyFinding[]) => found.map(({ finding }) => finding.rule);

describe('auditKey', () => {
  it('finds nothing wrong with a fenced trading key', () => {
    expect(auditKey(key(), context(), addressTools)).toEqual([]);
  });

  it('puts the worst first, then the order of RULE_IDS', () => {
    const open = key({ ipRestriction: 'off' }, { withdraw: 'on', transfer: 'on' });
    expect(rulesOf(auditKey(open, context(), addressTools))).toEqual([
      'withdraw-enabled',
      'ip-restriction-off',
      'whitelist-unused',
      'transfer-enabled',
      'mixed-permissions',
    ]);
  });

  it('says first that a link filled the form: what it grants may be granted to a stranger', () => {
    const found = auditKey(
      key({}, { withdraw: 'on' }),
      context({}, { filledBy: ['public_key', 'permissions'] }),
      addressTools,
    );
    expect(rulesOf(found).slice(0, 2)).toEqual(['prefilled-by-link', 'withdraw-enabled']);
  });

  it('is deterministic and keeps its order whatever it is given', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const found = auditKey(one, about, addressTools);
        expect(auditKey(structuredClone(one), structuredClone(about), addressTools)).toEqual(found);
        const ranks = found.map(
          ({ finding }) => SEVERITIES.indexOf(finding.severity) * 100 + RULE_IDS.indexOf(finding.rule),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('does not depend on the order of approved addresses, of evidence or of provenance', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const turned: KeySettings = {
          ...one,
          ipEvidence: one.ipEvidence.toReversed(),
          provenance: one.provenance.toReversed(),
        };
        const { policy } = about;
        const found = auditKey(
          turned,
          { ...about, policy: { ...policy, approved: policy.approved.toReversed() } },
          addressTools,
        );
        const gist = (all: readonly KeyFinding[]) =>
          all.map(({ finding }) => [finding.rule, finding.severity, finding.facts.count ?? null]);
        expect(gist(found)).toEqual(gist(auditKey(one, about, addressTools)));
      }),
    );
  });

  it('never keeps silent about an unknown withdraw or restriction', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const contained = about.exchange.contains ?? {};
        expect(contained).not.toHaveProperty('withdraw');
        const unknown = one.permissions.withdraw === 'unknown' || one.ipRestriction === 'unknown';
        const said = rulesOf(auditKey(one, about, addressTools)).includes('unreadable');
        if (unknown) expect(said).toBe(true);
      }),
    );
  });

  it('never makes a violation of the unknown: whatever it says, it says of every value that it may be', () => {
    const values: readonly Tri[] = ['on', 'off'];
    const right = fc.constantFrom(
      'read' as const,
      'trade' as const,
      'transfer' as const,
      'withdraw' as const,
    );
    const violations = (one: KeySettings, about: Parameters<typeof auditKey>[1]) =>
      rulesOf(auditKey(one, about, addressTools)).filter((rule) => rule !== 'unreadable');
    fc.assert(
      fc.property(anyKey, anyContext, right, (one, about, which) => {
        const withRight = (state: Tri): KeySettings => ({
          ...one,
          permissions: { ...one.permissions, [which]: state },
          evidence: { ...one.evidence, [which]: [] },
        });
        const unknown = violations(withRight('unknown'), about);
        for (const value of values) {
          const known = violations(withRight(value), about);
          expect(unknown.filter((rule) => !known.includes(rule))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const unknown = violations({ ...one, ipRestriction: 'unknown' }, about);
        for (const ipRestriction of ['on', 'off', 'managed'] as const) {
          const known = violations({ ...one, ipRestriction }, about);
          expect(unknown.filter((rule) => !known.includes(rule))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points only at controls of the key', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const known = new Set<number | null>([
          ...Object.values(one.evidence).flatMap((all) => all.map(({ ref }) => ref)),
          ...one.ipEvidence.map(({ ref }) => ref),
          ...one.provenance.map(({ ref }) => ref),
          one.field?.ref ?? null,
        ]);
        const refs = auditKey(one, about, addressTools).flatMap((found) => found.refs);
        expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
      }),
    );
  });

  it('says nothing of a list that a third-party app manages', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        const found = rulesOf(
          auditKey({ ...one, ipRestriction: 'managed', provenance: [] }, about, addressTools),
        );
        expect(
          found.filter((rule) => /whitelist-(empty|unused)|ip-missing|restriction-off|too-wide/.test(rule)),
        ).toEqual([]);
      }),
    );
  });
});

describe('auditReading', () => {
  const reading: PageReading = {
    exchange: 'binance',
    state: 'read',
    readAt: NOW,
    keys: [
      key({ id: 'a', kind: 'listed', name: 'first' }),
      key({ id: 'b', kind: 'listed', name: 'second' }, { withdraw: 'on' }),
      key({ id: 'c', name: 'form', ips: [' 203.0.113.10 ', 'nonsense'] }),
    ],
  };

  it('puts the form first, normalises what it can and keeps the rest as written', () => {
    const audit = auditReading(reading, () => context(), addressTools);
    expect(audit.keys.map(({ name }) => name)).toEqual(['form', 'first', 'second']);
    expect(audit.keys[0]?.ips).toEqual(['203.0.113.10', 'nonsense']);
  });

  it('judges each key by its own context', () => {
    const audit = auditReading(
      reading,
      ({ id }) => context({ purpose: id === 'b' ? 'automated-payouts' : 'trading-bot' }),
      addressTools,
    );
    expect(audit.keys.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['unreadable'],
      [],
      ['withdraw-without-address-whitelist', 'excess-permission'].toReversed(),
    ]);
  });

  it('is the contract, whatever was read', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 4 }), anyContext, (keys, about) => {
        const audit = auditReading({ ...reading, keys }, () => about, addressTools);
        expect(tabAuditSchema.parse(JSON.parse(JSON.stringify(audit)))).toEqual(audit);
      }),
    );
  });
});

describe('the registry', () => {
  it('files each rule under its own id, in the order of RULE_IDS', () => {
    expect(Object.entries(RULES).map(([id, rule]) => [id, rule.id])).toEqual(RULE_IDS.map((id) => [id, id]));
  });

  it('has the finding of an unknown exchange ready, and never makes it of a key', () => {
    expect(notAKnownExchangeFinding('example.org')).toEqual({
      rule: 'not-a-known-exchange',
      severity: 'info',
      facts: { host: 'example.org' },
    });
    const found = auditKey(key(), context({ approved: [approved('192.0.2.1')] }), addressTools);
    expect(rulesOf(found)).not.toContain('not-a-known-exchange');
  });
});
