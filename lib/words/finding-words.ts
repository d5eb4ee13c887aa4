/** A finding in words: rules make ids and facts, this makes sentences of them. */
import { type FindingWords } from '../audit/audit-view.ts';
import { type Finding, type RuleId } from '../audit/finding.ts';
import { type Consequence } from '../exchanges/exchange.ts';
import {
  consequenceWords,
  keyRuleWords,
  listed,
  type Part,
  partName,
  partNames,
  purposeNameOf,
} from './audit-names.ts';
import { dateWords } from './date-words.ts';
import { snake } from './snake.ts';
import { t, tn, uiLanguage, type WordId } from './words.ts';

type Facts = Finding['facts'];
type Sentences = Omit<FindingWords, 'consequence'>;

/** What a rule speaks of, where no key is at hand: the title of its findings, or a name of its own where that counts. */
export function ruleName(rule: RuleId, exchange: string): string {
  const named = t(`audit_name_${snake(rule)}` as WordId, exchange);
  return named === '' ? t(`audit_${snake(rule)}_title` as WordId, '', exchange) : named;
}

/** `isListed`: the key stands in a list, where its rights are words and not controls. */
type Say = (facts: Facts, exchange: string, isListed: boolean) => Sentences;

const WORDS: Readonly<Record<RuleId, Say>> = {
  'withdraw-enabled': (facts, _, isListed) => {
    const label = labelOf(facts, 'withdraw');
    const body = isListed ? 'audit_withdraw_enabled_body_listed' : 'audit_withdraw_enabled_body';
    return {
      title: t('audit_withdraw_enabled_title'),
      body: t(body, label, purposeNameOf(facts.purpose)),
      fix: isListed ? t('audit_fix_listed') : t('audit_withdraw_enabled_fix', label),
    };
  },
  'withdraw-without-address-whitelist': (facts, exchange) => ({
    title: t('audit_withdraw_without_address_whitelist_title'),
    body: t('audit_withdraw_without_address_whitelist_body', labelOf(facts, 'withdraw'), exchange),
    fix: t('audit_withdraw_without_address_whitelist_fix', '', exchange),
  }),
  'ip-restriction-off': (facts, exchange) =>
    facts.noList === true
      ? {
          title: t('audit_ip_restriction_off_title_no_list', exchange),
          body: t('audit_ip_restriction_off_body_no_list', exchange),
          fix: t('audit_ip_restriction_off_fix_no_list'),
        }
      : {
          title: t('audit_ip_restriction_off_title'),
          body: restrictionOffBody(facts),
          fix: t('audit_ip_restriction_off_fix'),
        },
  'whitelist-empty': (facts) => {
    const typed = list(facts.typed).length;
    return {
      title: t('audit_whitelist_empty_title'),
      body:
        typed > 0
          ? tn('audit_whitelist_empty_body_typed', typed)
          : facts.refused === true
            ? t('audit_whitelist_empty_body_refused', labelOf(facts, 'addresses'))
            : t('audit_whitelist_empty_body', labelOf(facts, 'ip-restriction')),
      fix: typed > 0 ? t('audit_whitelist_empty_fix_typed') : t('audit_whitelist_empty_fix'),
    };
  },
  'whitelist-unused': (facts) => ({
    title: t('audit_whitelist_unused_title'),
    body: tn('audit_whitelist_unused_body', count(facts), labelOf(facts, 'ip-restriction')),
    fix: t('audit_whitelist_unused_fix'),
  }),
  'approved-ip-missing': (facts, exchange) => ({
    title: tn('audit_approved_ip_missing_title', count(facts)),
    body: withDays(
      tn('audit_approved_ip_missing_body', count(facts), exchange),
      'audit_approved_ip_missing_days',
      facts,
    ),
    fix: tn('audit_approved_ip_missing_fix', count(facts)),
  }),
  'pending-ip-missing': (facts, exchange) => ({
    title: tn('audit_pending_ip_missing_title', count(facts)),
    body:
      typeof facts.days === 'number'
        ? tn('audit_pending_ip_missing_body_days', Math.max(facts.days, 1), exchange)
        : tn('audit_pending_ip_missing_body', count(facts), exchange),
    fix: t('audit_pending_ip_missing_fix'),
  }),
  'unapproved-ip': (facts) => {
    const added = list(facts.added).length;
    return {
      title: tn('audit_unapproved_ip_title', count(facts)),
      body:
        added > 0
          ? tn('audit_unapproved_ip_body_added', added)
          : tn('audit_unapproved_ip_body', count(facts)),
      fix: t('audit_unapproved_ip_fix'),
    };
  },
  'retired-ip': (facts) => ({
    title: tn('audit_retired_ip_title', count(facts)),
    body: withDays(tn('audit_retired_ip_body', count(facts)), 'audit_retired_ip_days', facts),
    fix: t('audit_retired_ip_fix'),
  }),
  'ip-too-wide': (facts) => ({
    title: tn('audit_ip_too_wide_title', count(facts)),
    body:
      text(facts.holds) === ''
        ? t('audit_ip_too_wide_body_anywhere', text(facts.widest))
        : t('audit_ip_too_wide_body', text(facts.widest), counted(text(facts.holds))),
    fix: t('audit_ip_too_wide_fix'),
  }),
  'ip-not-public': (facts, exchange) => ({
    title: tn('audit_ip_not_public_title', count(facts)),
    body: t('audit_ip_not_public_body', list(facts.addresses)[0] ?? '', exchange),
    fix: t('audit_ip_not_public_fix'),
  }),
  'ip-format-not-accepted': (facts, exchange) => ({
    title: tn('audit_ip_format_not_accepted_title', count(facts), exchange),
    body: t('audit_ip_format_not_accepted_body', formatNames(list(facts.formats)), exchange),
    fix: t('audit_ip_format_not_accepted_fix'),
  }),
  'too-many-ips': (facts, exchange) => ({
    title: t('audit_too_many_ips_title', count(facts), exchange),
    body: t('audit_too_many_ips_body', count(facts), exchange, text(facts.max)),
    fix: t('audit_too_many_ips_fix'),
  }),
  'own-ip-listed': (facts) => ({
    title: t('audit_own_ip_listed_title'),
    body: t('audit_own_ip_listed_body', list(facts.addresses)[0] ?? ''),
    fix: t('audit_own_ip_listed_fix'),
  }),
  'transfer-enabled': (facts, exchange, isListed) => {
    const label = labelOf(facts, 'transfer');
    const within = typeof facts.within === 'string';
    return {
      title: t('audit_transfer_enabled_title'),
      body: within
        ? t('audit_transfer_enabled_body_within', label, exchange)
        : t(
            isListed ? 'audit_transfer_enabled_body_listed' : 'audit_transfer_enabled_body',
            label,
            purposeNameOf(facts.purpose),
          ),
      fix: within
        ? t('audit_transfer_enabled_fix_within')
        : isListed
          ? t('audit_fix_listed')
          : t('audit_transfer_enabled_fix', label),
    };
  },
  'excess-permission': (facts, _, isListed) => {
    const label = labelOf(facts, 'trade');
    return {
      title: t('audit_excess_permission_title'),
      body: t('audit_excess_permission_body', label, purposeNameOf(facts.purpose)),
      fix: isListed ? t('audit_fix_listed') : t('audit_excess_permission_fix', label),
    };
  },
  'mixed-permissions': (facts) => ({
    title: t('audit_mixed_permissions_title'),
    body: t(
      'audit_mixed_permissions_body',
      labelOf(facts, 'trade'),
      text(facts.transferLabel) || partName('transfer'),
    ),
    fix: t('audit_mixed_permissions_fix'),
  }),
  'unbound-key-expires': (facts, exchange) => ({
    title:
      typeof facts.expiresInDays === 'number'
        ? tn('audit_unbound_key_expires_title_days', facts.expiresInDays)
        : t('audit_unbound_key_expires_title'),
    body:
      typeof facts.expiresAt === 'number'
        ? t('audit_unbound_key_expires_body_on', exchange, dateWords(facts.expiresAt))
        : t('audit_unbound_key_expires_body', exchange),
    fix: t('audit_unbound_key_expires_fix'),
  }),
  'key-too-old': (facts) => ({
    title: tn(
      facts.atLeast === true ? 'audit_key_too_old_title_least' : 'audit_key_too_old_title',
      Number(facts.days),
    ),
    body: t('audit_key_too_old_body', text(facts.maxDays)),
    fix: t('audit_key_too_old_fix'),
  }),
  'key-rules': (facts, exchange) => {
    const ends = typeof facts.expiresInDays === 'number' ? facts.expiresInDays : null;
    return {
      title:
        ends === null
          ? t('audit_key_rules_title', exchange)
          : tn('audit_unbound_key_expires_title_days', ends),
      body: keyRuleWords(facts, exchange).join(' ') || t('audit_name_key_rules'),
      fix: t(ends === null ? 'audit_key_rules_fix' : 'audit_key_rules_fix_ends'),
    };
  },
  'new-key-seen': (facts) => {
    const name = text(facts.name) || text(facts.mask);
    return {
      title: t('audit_new_key_seen_title'),
      body: name === '' ? t('audit_new_key_seen_body_unnamed') : t('audit_new_key_seen_body', name),
      fix: t('audit_new_key_seen_fix'),
    };
  },
  'rights-widened': (facts) => ({
    title: t('audit_rights_widened_title'),
    body:
      list(facts.permissions).length > 0
        ? t('audit_rights_widened_body', partNames(list(facts.permissions)))
        : tn('audit_rights_widened_body_addresses', count(facts)),
    fix: t('audit_rights_widened_fix'),
  }),
  'hidden-control': (facts) => ({
    title: t('audit_hidden_control_title'),
    body: t('audit_hidden_control_body', text(facts.label), partNames([text(facts.permission)])),
    fix: t('audit_hidden_control_fix'),
  }),
  'scripted-change': (facts) => ({
    title: t('audit_scripted_change_title'),
    body: t('audit_scripted_change_body', text(facts.label), partNames([text(facts.permission)])),
    fix: t('audit_scripted_change_fix'),
  }),
  'prefilled-by-link': (facts) => ({
    title: t('audit_prefilled_by_link_title'),
    body: t(
      facts.publicKey === true ? 'audit_prefilled_by_link_body_key' : 'audit_prefilled_by_link_body',
      listed(list(facts.parameters)),
    ),
    fix: t('audit_prefilled_by_link_fix'),
  }),
  unreadable: (facts) => {
    const what = list(facts.what);
    const both = list(facts.both);
    const entries = list(facts.entries).length;
    const onlyEntries = what.every((part) => part === 'addresses') && entries > 0;
    return {
      title: t('audit_unreadable_title'),
      body: onlyEntries
        ? tn('audit_unreadable_body_entries', entries)
        : [
            t('audit_unreadable_body', partNames(what)),
            ...(both.length > 0 ? [t('audit_unreadable_body_both', partNames(both))] : []),
          ].join(' '),
      fix: t(facts.behindAdvanced === true ? 'audit_unreadable_fix_advanced' : 'audit_unreadable_fix'),
    };
  },
  'not-a-known-exchange': (facts) => ({
    title: t('audit_not_a_known_exchange_title'),
    body:
      typeof facts.host === 'string'
        ? t('audit_not_a_known_exchange_body', facts.host)
        : t('audit_not_a_known_exchange_body_hostless'),
    fix: t('audit_not_a_known_exchange_fix'),
  }),
};

/** `exchangeName`: as people call it, e.g. `Binance`. `isListed`: the finding is of a key in a list. */
export function findingWords(finding: Finding, exchangeName: string, isListed = false): FindingWords {
  const { facts } = finding;
  // What a transfer comes with is what the finding itself says.
  const isSaid = finding.rule === 'transfer-enabled' && typeof facts.within === 'string';
  const kind = isSaid ? undefined : CONSEQUENCE_KINDS.find((one) => one === facts.consequence);
  const days = typeof facts.consequenceDays === 'number' ? facts.consequenceDays : null;
  return {
    ...WORDS[finding.rule](facts, exchangeName, isListed),
    consequence: kind === undefined ? null : consequenceWords(kind, days, exchangeName),
  };
}

const CONSEQUENCE_KINDS: readonly Consequence['kind'][] = [
  'unbound-key-expires',
  'unbound-key-deleted-idle',
  'unbound-key-deleted',
  'withdraw-needs-ip',
  'key-needs-ip',
  'key-locked',
  'trade-includes-transfer',
];

function restrictionOffBody(facts: Facts): string {
  const kind = facts.withdraw === true ? '_withdraw' : facts.readOnly === true ? '_read_only' : '';
  const how = facts.empty === true ? '_empty' : '';
  return typeof facts.label === 'string'
    ? t(`audit_ip_restriction_off_body${kind}${how}`, facts.label)
    : t(`audit_ip_restriction_off_body${kind}_unlabelled`);
}

/** `formats`: of `ipv4`, `ipv6` and `cidr`. */
export function formatNames(formats: readonly string[]): string {
  const known = (['ipv4', 'ipv6', 'cidr'] as const).filter((format) => formats.includes(format));
  return listed(known.map((format) => t(`audit_format_${format}`)));
}

/** The page's own label; where it is unknown, our name of what it is about. */
function labelOf({ label }: Facts, fallback: Part): string {
  return typeof label === 'string' && label !== '' ? label : partName(fallback);
}

function count(facts: Facts): number {
  return typeof facts.count === 'number' ? facts.count : list(facts.addresses).length;
}

function list(fact: Facts[string] | undefined): readonly string[] {
  return Array.isArray(fact) ? fact : [];
}

/** A count that may be greater than a number can hold, grouped as the language does it. */
function counted(count: string): string {
  return /^\d+$/.test(count) ? new Intl.NumberFormat(uiLanguage()).format(BigInt(count)) : count;
}

function text(fact: Facts[string] | undefined): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

/** The sentence with the days, where there is a number of them to tell. */
const withDays = (
  body: string,
  id: 'audit_approved_ip_missing_days' | 'audit_retired_ip_days',
  { days }: Facts,
): string => (typeof days === 'number' && days > 0 ? `${body} ${tn(id, days)}` : body);
