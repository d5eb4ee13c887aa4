/** A finding explained where there is no key: the same words as beside a key, and what one exchange does about it. */
import { exampleOf } from '../audit/examples.ts';
import { RULE_IDS, type RuleId } from '../audit/finding.ts';
import { type Consequence, type Exchange } from '../exchanges/exchange.ts';
import { consequenceWords, keyRuleFacts, keyRuleWords } from './audit-names.ts';
import { findingWords, formatNames, ruleName } from './finding-words.ts';
import { t, tn } from './words.ts';

/** What is told of an exchange. */
export type Told = Pick<Exchange, 'name' | 'ip' | 'consequences' | 'keyRules'>;

export interface FindingHelp {
  readonly rule: RuleId;
  readonly title: string;
  readonly body: string;
  readonly fix: string;
  /** Sentences on what the exchange itself does about it; empty: no source says. */
  readonly here: readonly string[];
}

const UNBOUND = ['unbound-key-expires', 'unbound-key-deleted', 'unbound-key-deleted-idle'] as const;

/** Which of an exchange's doings bear on a finding. */
const CONSEQUENCES: Partial<Record<RuleId, readonly Consequence['kind'][]>> = {
  'withdraw-enabled': ['withdraw-needs-ip'],
  'ip-restriction-off': [...UNBOUND, 'key-needs-ip', 'withdraw-needs-ip'],
  'whitelist-empty': [...UNBOUND, 'key-needs-ip'],
  'unbound-key-expires': UNBOUND,
  'transfer-enabled': ['trade-includes-transfer'],
  'mixed-permissions': ['trade-includes-transfer'],
  'key-rules': ['key-locked'],
};
const BY_LIST: readonly RuleId[] = ['too-many-ips', 'approved-ip-missing'];
const BY_FORMAT: readonly RuleId[] = ['ip-format-not-accepted', 'ip-too-wide'];
const BY_RULES: readonly RuleId[] = ['key-rules', 'key-too-old'];

/** Every finding, in the order of the rules, as it is on `exchange`. */
export const everyFinding = (exchange: Told): readonly FindingHelp[] =>
  RULE_IDS.map((rule) => {
    const facts = exampleOf(rule);
    const { body, fix } = findingWords({ rule, severity: 'info', facts }, exchange.name);
    return { rule, title: ruleName(rule, exchange.name), body, fix, here: hereWords(rule, exchange) };
  });

function hereWords(rule: RuleId, { name, ip, consequences, keyRules }: Told): readonly string[] {
  const kinds = CONSEQUENCES[rule] ?? [];
  const said = consequences
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, days }) => consequenceWords(kind, days, name));
  if (ip.control === 'none') {
    if (rule === 'ip-restriction-off') said.push(t('audit_ip_restriction_off_title_no_list', name));
  } else {
    if (BY_LIST.includes(rule) && ip.maxEntries !== null)
      said.push(tn('help_takesAtMost', ip.maxEntries, name));
    if (BY_FORMAT.includes(rule)) said.push(...formatWords(ip, name));
  }
  if (BY_RULES.includes(rule) && keyRules !== undefined)
    said.push(...keyRuleWords(keyRuleFacts(keyRules), name));
  return [...new Set(said)];
}

function formatWords(ip: Told['ip'], name: string): readonly string[] {
  const formats = ['ipv4', 'ipv6', 'cidr'] as const;
  const taken = formats.filter((format) => ip[format] === true);
  const refused = formats.filter((format) => ip[format] === false);
  return [
    ...(taken.length > 0 ? [t('help_takes', name, formatNames(taken))] : []),
    ...(refused.length > 0 ? [t('help_refuses', name, formatNames(refused))] : []),
  ];
}
