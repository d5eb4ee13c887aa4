/** The pill beside a risky control: what to do, in a few words. */
import { type RuleId } from '../audit/finding.ts';
import { t, type WordId } from './words.ts';

const MARKERS = {
  'withdraw-enabled': 'audit_marker_turn_off',
  'withdraw-without-address-whitelist': null,
  'ip-restriction-off': 'audit_marker_restrict',
  'whitelist-empty': 'audit_marker_add',
  'whitelist-unused': 'audit_marker_restrict',
  'approved-ip-missing': 'audit_marker_add',
  'unapproved-ip': 'audit_marker_remove',
  'retired-ip': 'audit_marker_remove',
  'pending-ip-missing': 'audit_marker_add',
  'ip-too-wide': 'audit_marker_change',
  'ip-not-public': 'audit_marker_change',
  'ip-format-not-accepted': 'audit_marker_change',
  'too-many-ips': 'audit_marker_remove',
  'own-ip-listed': null,
  'transfer-enabled': 'audit_marker_turn_off',
  'excess-permission': 'audit_marker_turn_off',
  'mixed-permissions': null,
  'unbound-key-expires': null,
  'key-too-old': null,
  'key-rules': null,
  'new-key-seen': null,
  'rights-widened': null,
  'hidden-control': 'audit_marker_hidden',
  'scripted-change': 'audit_marker_not_you',
  'prefilled-by-link': 'audit_marker_not_you',
  unreadable: 'audit_marker_check',
  'not-a-known-exchange': null,
} as const satisfies Record<RuleId, WordId | null>;

/** null: the finding has no marker, the panel alone speaks of it. */
export function markerWords(rule: RuleId): string | null {
  const id = MARKERS[rule];
  return id === null ? null : t(id);
}
