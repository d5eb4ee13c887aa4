/** Names of the things that an audit speaks of. */
import { type Finding, type Severity } from '../audit/finding.ts';
import { DEFAULT_PURPOSE, PURPOSES, type Purpose } from '../audit/policy.ts';
import { type VerdictLevel } from '../audit/verdict.ts';
import { type ErrorCause } from '../exchanges/api-error.ts';
import { type Consequence, type KeyRules, PERMISSIONS } from '../exchanges/exchange.ts';
import { snake } from './snake.ts';
import { t, tn, uiLanguage } from './words.ts';

const PARTS = [...PERMISSIONS, 'ip-restriction', 'addresses'] as const;
export type Part = (typeof PARTS)[number];

export function levelName(level: Severity | VerdictLevel): string {
  return t(`audit_level_${level}`);
}

export function partName(part: Part): string {
  return t(`audit_part_${snake(part)}`);
}

/** Several parts in one phrase, as the language lists things. Names that are no part are left out. */
export function partNames(names: readonly string[]): string {
  return listed(PARTS.filter((part) => names.includes(part)).map(partName));
}

export function purposeName(purpose: Purpose): string {
  return t(`audit_purpose_${snake(purpose)}`);
}

/** The name of a purpose that comes as a fact. */
export function purposeNameOf(fact: unknown): string {
  return purposeName(PURPOSES.find((purpose) => purpose === fact) ?? DEFAULT_PURPOSE);
}

/** What a cause of an API error means, in one sentence. */
export function causeWords(cause: ErrorCause): string {
  return t(`audit_cause_${snake(cause)}`);
}

/** What to do about a cause of an API error, in one sentence. */
export function causeFix(cause: ErrorCause): string {
  return t(`dashboard_fix_${snake(cause)}`);
}

/** What the exchange itself does to the key. `days`: the term, where a source names one. */
export function consequenceWords(
  kind: Consequence['kind'],
  days: number | null,
  exchangeName: string,
): string {
  const dated =
    kind === 'unbound-key-expires' || kind === 'unbound-key-deleted' || kind === 'unbound-key-deleted-idle';
  return dated && days !== null
    ? tn(`audit_consequence_${snake(kind)}_days`, days, exchangeName)
    : t(`audit_consequence_${snake(kind)}`, exchangeName);
}

/** What the exchange does with every key, a sentence for each rule that is known. `rules`: the facts of the finding `key-rules`. */
export function keyRuleWords(rules: Finding['facts'], exchangeName: string): readonly string[] {
  const { lifeDays, isLifeAtMost, rightsFixed, activationMinutes, listsApart } = rules;
  const life = isLifeAtMost === true ? 'audit_key_rule_life_most' : 'audit_key_rule_life';
  return [
    ...(typeof lifeDays === 'number' ? [tn(life, lifeDays, exchangeName)] : []),
    ...(rightsFixed === true ? [t('audit_key_rule_rights_fixed', exchangeName)] : []),
    ...(typeof activationMinutes === 'number'
      ? [tn('audit_key_rule_activation', activationMinutes, exchangeName)]
      : []),
    ...(Array.isArray(listsApart) ? [t('audit_key_rule_lists_apart', exchangeName, listed(listsApart))] : []),
  ];
}

/** What an exchange does with every key, as the facts of the finding `key-rules`. */
export function keyRuleFacts({ rightsCanChange, ...rules }: Omit<KeyRules, 'source'>): Finding['facts'] {
  return { ...rules, rightsFixed: rightsCanChange === false } as Finding['facts'];
}

/** Several names in one phrase: "a, b, and c". */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(parts);
}
