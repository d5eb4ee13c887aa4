/** Rules look at one thing each, and two of them may see the same fact: people are told it once. */
import { type JudgedViewFinding } from './audit-view.ts';
import { type RuleId, SEVERITIES } from './finding.ts';
import { isOpen } from './verdict.ts';

interface Same {
  /** Says less. */
  readonly rule: RuleId;
  /** Says the same and what to do about it. */
  readonly by: RuleId;
  readonly if?: (rule: JudgedViewFinding, by: JudgedViewFinding) => boolean;
}

const SAME: readonly Same[] = [
  // An empty list misses every address; which ones is more than that it is empty. What is typed is another matter.
  {
    rule: 'whitelist-empty',
    by: 'approved-ip-missing',
    if: ({ facts }) => addressesOf(facts.typed).length === 0,
  },
  // A restriction that is off lets addresses have no effect.
  { rule: 'whitelist-unused', by: 'ip-restriction-off' },
  // "It works from any address" says as well that the exchange ends such a key; when it does is more than that.
  {
    rule: 'unbound-key-expires',
    by: 'ip-restriction-off',
    if: ({ facts }, off) =>
      typeof facts.expiresInDays !== 'number' &&
      typeof facts.expiresAt !== 'number' &&
      String(off.facts.consequence).startsWith('unbound-'),
  },
  { rule: 'mixed-permissions', by: 'transfer-enabled' },
  {
    rule: 'rights-widened',
    by: 'unapproved-ip',
    if: (widened, unapproved) => {
      const known = addressesOf(unapproved.facts.addresses);
      return (
        addressesOf(widened.facts.permissions).length === 0 &&
        addressesOf(widened.facts.addresses).every((one) => known.includes(one))
      );
    },
  },
];

/**
 * The findings without those of which another one tells the same. An accepted finding stands in for none, and no finding
 * gives way to a lesser one.
 */
export function oneFactOnce(findings: readonly JudgedViewFinding[]): readonly JudgedViewFinding[] {
  const rank = ({ severity }: JudgedViewFinding): number => SEVERITIES.indexOf(severity);
  const isTold = (one: JudgedViewFinding): boolean =>
    SAME.some(({ rule, by, if: holds = () => true }) => {
      const other = findings.find((finding) => finding.rule === by && isOpen(finding));
      return one.rule === rule && other !== undefined && rank(other) <= rank(one) && holds(one, other);
    });
  return findings.filter((one) => !isTold(one));
}

const addressesOf = (fact: JudgedViewFinding['facts'][string] | undefined): readonly string[] =>
  Array.isArray(fact) ? fact : [];
