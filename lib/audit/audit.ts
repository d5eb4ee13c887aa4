/** Judges what was read: settings in, findings out. Pure. */
import { type AddressTools } from './address-tools.ts';
import { type Finding, RULE_IDS, SEVERITIES } from './finding.ts';
import { type KeySettings, type PageReading } from './key-settings.ts';
import { RULES } from './rules/registry.ts';
import { type Rule, type RuleContext } from './rules/rule.ts';
import { type TabAudit } from './tab-audit.ts';

export interface KeyFinding {
  readonly finding: Finding;
  /** Controls of the reading to ring for "show me", worst first. */
  readonly refs: readonly number[];
}

/** The findings on one key, worst first, then in the order of RULE_IDS. */
export function auditKey(
  key: KeySettings,
  context: RuleContext,
  addresses: AddressTools,
): readonly KeyFinding[] {
  const normalised = normaliseKey(key, addresses);
  const found = RULE_IDS.flatMap((id) => {
    const rule: Rule = RULES[id];
    return rule.evaluate(normalised, context, addresses).map((finding) => ({
      finding,
      refs: [...new Set(rule.refs(normalised, finding, context))],
    }));
  });
  const rank = ({ finding }: KeyFinding): number => SEVERITIES.indexOf(finding.severity);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The audit of a tab: the key that is being filled first, then the listed keys in page order.
 * `contextFor` gives the policy and memory of each key; `findingsOn` what `auditKey` finds of it, for who has it already.
 */
export function auditReading(
  reading: PageReading,
  contextFor: (key: KeySettings) => RuleContext,
  addresses: AddressTools,
  findingsOn: (key: KeySettings) => readonly KeyFinding[] = (key) =>
    auditKey(key, contextFor(key), addresses),
): TabAudit {
  const keys = formsFirst(reading.keys).map((key) => {
    const { kind, name, permissions, ipRestriction, proofs, ips } = normaliseKey(key, addresses);
    const context = contextFor(key);
    const findings = findingsOn(key).map(({ finding }) => ({
      ...finding,
      facts: mutableFacts(finding),
    }));
    return {
      kind,
      name,
      permissions: { ...permissions },
      proofs: { ...proofs },
      ipRestriction,
      ips: ips === null ? null : [...ips],
      findings,
      compared: context.policy.approved.length > 0,
    };
  });
  return { version: 1, exchange: reading.exchange, state: reading.state, keys, readAt: reading.readAt };
}

/** Forms before listed keys, each in page order. */
export function formsFirst(keys: readonly KeySettings[]): readonly KeySettings[] {
  return [...keys.filter(({ kind }) => kind === 'form'), ...keys.filter(({ kind }) => kind === 'listed')];
}

/** The key with its addresses in their normal form; an entry that is no address stays as it is written. */
export function normaliseKey(key: KeySettings, addresses: Pick<AddressTools, 'normalise'>): KeySettings {
  const normal = (entry: string): string => addresses.normalise(entry) ?? entry;
  return { ...key, ips: key.ips === null ? null : key.ips.map(normal), typed: key.typed.map(normal) };
}

type TabFacts = TabAudit['keys'][number]['findings'][number]['facts'];

function mutableFacts({ facts }: Finding): TabFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'object' && fact !== null ? [...fact] : fact,
    ]),
  );
}
