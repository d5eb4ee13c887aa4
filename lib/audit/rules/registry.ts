import { type RuleId } from '../finding.ts';
import { approvedIpMissing } from './approved-ip-missing.ts';
import { excessPermission } from './excess-permission.ts';
import { hiddenControl } from './hidden-control.ts';
import { ipFormatNotAccepted } from './ip-format-not-accepted.ts';
import { ipNotPublic } from './ip-not-public.ts';
import { ipRestrictionOff } from './ip-restriction-off.ts';
import { ipTooWide } from './ip-too-wide.ts';
import { keyRules } from './key-rules.ts';
import { keyTooOld } from './key-too-old.ts';
import { mixedPermissions } from './mixed-permissions.ts';
import { newKeySeen } from './new-key-seen.ts';
import { notAKnownExchange } from './not-a-known-exchange.ts';
import { ownIpListed } from './own-ip-listed.ts';
import { pendingIpMissing } from './pending-ip-missing.ts';
import { prefilledByLink } from './prefilled-by-link.ts';
import { retiredIp } from './retired-ip.ts';
import { rightsWidened } from './rights-widened.ts';
import { type Rule } from './rule.ts';
import { scriptedChange } from './scripted-change.ts';
import { tooManyIps } from './too-many-ips.ts';
import { transferEnabled } from './transfer-enabled.ts';
import { unapprovedIp } from './unapproved-ip.ts';
import { unboundKeyExpires } from './unbound-key-expires.ts';
import { unreadable } from './unreadable.ts';
import { whitelistEmpty } from './whitelist-empty.ts';
import { whitelistUnused } from './whitelist-unused.ts';
import { withdrawEnabled } from './withdraw-enabled.ts';
import { withdrawWithoutAddressWhitelist } from './withdraw-without-address-whitelist.ts';

/** Every rule, in the order of RULE_IDS. A rule that is missing does not compile. */
export const RULES = {
  'not-a-known-exchange': notAKnownExchange,
  'prefilled-by-link': prefilledByLink,
  'withdraw-enabled': withdrawEnabled,
  'withdraw-without-address-whitelist': withdrawWithoutAddressWhitelist,
  'ip-restriction-off': ipRestrictionOff,
  'whitelist-empty': whitelistEmpty,
  'whitelist-unused': whitelistUnused,
  'approved-ip-missing': approvedIpMissing,
  'unapproved-ip': unapprovedIp,
  'retired-ip': retiredIp,
  'pending-ip-missing': pendingIpMissing,
  'ip-too-wide': ipTooWide,
  'ip-not-public': ipNotPublic,
  'ip-format-not-accepted': ipFormatNotAccepted,
  'too-many-ips': tooManyIps,
  'own-ip-listed': ownIpListed,
  'transfer-enabled': transferEnabled,
  'excess-permission': excessPermission,
  'mixed-permissions': mixedPermissions,
  'unbound-key-expires': unboundKeyExpires,
  'key-too-old': keyTooOld,
  'key-rules': keyRules,
  'new-key-seen': newKeySeen,
  'rights-widened': rightsWidened,
  'hidden-control': hiddenControl,
  'scripted-change': scriptedChange,
  unreadable: unreadable,
} as const satisfies Record<RuleId, Rule>;
