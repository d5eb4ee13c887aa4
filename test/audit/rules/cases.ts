import { describe, expect, it } from 'vitest';
import { auditKey } from '../../../lib/audit/audit.ts';
import { type Finding, type RuleId } from '../../../lib/audit/finding.ts';
import { type KeySettings } from '../../../lib/audit/key-settings.ts';
import { type RuleContext } from '../../../lib/audit/rules/rule.ts';
import { addressTools, context } from '../fixtures.ts';

export interface Case {
  readonly name: string;
  readonly key: KeySettings;
  readonly context?: RuleContext;
  /** Null: the rule finds nothing. */
  readonly severity: Finding['severity'] | null;
  readonly facts?: Finding['facts'];
  readonly refs?: readonly number[];
}

export type Cases = Readonly<Partial<Record<RuleId, readonly Case[]>>>;

/** Defines a test for each case: what the rule of its heading finds. */
export function testRules(cases: Cases): void {
  describe.each(Object.entries(cases))('%s', (rule, own) => {
    it.each(own)('$name', (one) => {
      const found = auditKey(one.key, one.context ?? context(), addressTools).filter(
        ({ finding }) => finding.rule === rule,
      );
      expect(found.map(({ finding }) => finding.severity)).toEqual(
        one.severity === null ? [] : [one.severity],
      );
      if (one.facts !== undefined) expect(found[0]?.finding.facts).toMatchObject(one.facts);
      if (one.refs !== undefined) expect(found[0]?.refs).toEqual(one.refs);
    });
  });
}
