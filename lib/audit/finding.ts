/** Findings are ids and facts; the words come from lib/words. */

/**
 * Stable: part of the contract `audit:<tabId>`. Add, never rename. Of two equally grave, the first is said first: that the
 * page is not the exchange's, or the form not the user's, leaves nothing else to set right.
 */
export const RULE_IDS = [
  'not-a-known-exchange',
  'prefilled-by-link',
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
  'unreadable',
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
