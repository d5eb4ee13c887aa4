/** Findings are ids and facts; the words come from lib/words. */

/** Stable: part of the contract `audit:<tabId>`. Add, never rename. */
export const RULE_IDS = [
  'withdraw-enabled',
  'withdraw-without-address-whitelist',
  'ip-restriction-off',
  'whitelist-empty',
  'whitelist-unused',
  'approved-ip-missing',
  'unapproved-ip',
  'retired-ip',
  'pending-ip-missing',
  'ip-too-wide',
  'ip-not-public',
  'ip-format-not-accepted',
  'too-many-ips',
  'own-ip-listed',
  'transfer-enabled',
  'excess-permission',
  'mixed-permissions',
  'unbound-key-expires',
  'key-too-old',
  'key-rules',
  'new-key-seen',
  'rights-widened',
  'hidden-control',
  'scripted-change',
  'prefilled-by-link',
  'unreadable',
  'not-a-known-exchange',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Fact = string | number | boolean | null | readonly string[];
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly facts: Readonly<Record<string, Fact>>;
}
