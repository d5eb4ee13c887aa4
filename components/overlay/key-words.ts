/** Sentences about a key, a verdict or a plan, put together from the catalogue. */
import { type AuditView, type KeyView } from '../../lib/audit/audit-view.ts';
import { type RuleId, type Severity } from '../../lib/audit/finding.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { type Tone } from '../shared/severity-icon.tsx';
import { openFindings, type Standing, standingOf, standingOfView } from './standing.ts';

export const severityWord = (severity: Severity): string => t(`overlay_severity_${severity}`);

export const toneOf = (standing: Standing): Tone => (standing === 'accepted' ? 'quiet' : standing);

const isNew = (key: KeyView): boolean => key.mask === null;

/** What the panel is about, for the chip in its head: "Binance · new key". */
export function subjectOf(view: AuditView): string {
  const form = view.keys.find((key) => key.kind === 'form');
  const name = view.exchange.name;
  if (form) return isNew(form) ? t('overlay_chip_new', name) : t('overlay_chip_editing', name, nameOf(form));
  return view.keys.length > 0 ? tn('overlay_chip_keys', view.keys.length, name) : name;
}

export const nameOf = (key: KeyView): string =>
  key.name ?? key.mask ?? t(key.kind === 'form' ? 'overlay_new_key' : 'overlay_unnamed_key');

/** The verdict in one sentence. */
export function verdictOf(view: AuditView): string {
  const standing = standingOfView(view);
  const form = view.keys.find((key) => key.kind === 'form');
  const [first] = view.keys;
  if (standing === 'fenced' && first && view.keys.length === 1) return fencedWords(first);
  if (standing === 'unreadable' || standing === 'medium' || standing === 'accepted')
    return t(`overlay_verdict_${standing}`);
  if (form) {
    if (standing === 'critical') return t(isNew(form) ? 'overlay_verdict_create' : 'overlay_verdict_save');
    return standing === 'high' ? t('overlay_verdict_high') : fencedWords(form);
  }
  return tn(
    `overlay_verdict_listed_${standing}`,
    view.keys.filter((key) => standingOf(key) === standing).length,
  );
}

/** How many findings there are, by weight; empty: none. */
export function countsOf(keys: readonly KeyView[]): string {
  const open = keys.flatMap(openFindings);
  const serious = open.filter((one) => one.severity === 'critical' || one.severity === 'high').length;
  const lesser = open.length - serious;
  const parts = [serious && tn('overlay_serious', serious), lesser && tn('overlay_lesser', lesser)];
  return parts.filter(Boolean).join(' · ');
}

/** "Fenced: trade only, 2 addresses". */
function fencedWords(key: KeyView): string {
  return t('overlay_fenced', rightsOf(key), boundOf(key));
}

function rightsOf(key: KeyView): string {
  const on = PERMISSIONS.filter((right) => key.permissions[right] === 'on');
  const beyond = on.filter((right) => right !== 'read');
  const shown = beyond.length > 0 ? beyond : on;
  const list = shown.map((right) => t(`overlay_right_${right}`)).join(', ');
  return list ? t('overlay_only', list) : t('overlay_no_rights');
}

function boundOf(key: KeyView): string {
  if (key.ipRestriction === 'managed') return t('overlay_bound_managed');
  return key.ips?.length ? tn('overlay_addresses', key.ips.length) : t('overlay_bound');
}

/** What was looked at and found right, one line each; nothing is claimed that was not read. */
export function checkedOf(key: KeyView): readonly string[] {
  const off = PERMISSIONS.filter((right) => key.permissions[right] === 'off' && right !== 'read');
  const on = PERMISSIONS.filter((right) => key.permissions[right] === 'on');
  const names = (rights: typeof off) => rights.map((right) => t(`overlay_right_${right}`)).join(', ');
  return [
    on.length > 0 && t('overlay_checked_on', names(on)),
    off.length > 0 && t('overlay_checked_off', names(off)),
    key.ipRestriction !== 'off' && t('overlay_checked_bound', boundOf(key)),
    key.setIds.length > 0 && t('overlay_checked_approved'),
  ].filter((line) => line !== false);
}

/** Which of the two things that matter most could not be read, as instructions. */
export function checkByEye(keys: readonly KeyView[]): readonly string[] {
  const noKeys = keys.length === 0;
  const withdraw = noKeys || keys.some((key) => key.permissions.withdraw === 'unknown');
  const rest = (['transfer', 'trade', 'read'] as const).filter((right) =>
    keys.some((key) => key.permissions[right] === 'unknown'),
  );
  const bound = noKeys || keys.some((key) => key.ipRestriction === 'unknown');
  const list = !bound && keys.some((key) => key.ipRestriction === 'on' && key.ips === null);
  return [
    withdraw && t('overlay_eye_withdraw'),
    bound && t('overlay_eye_ip'),
    list && t('overlay_eye_list'),
    rest.length > 0 && t('overlay_eye_rights', rest.map((right) => t(`overlay_right_${right}`)).join(', ')),
  ].filter((line) => line !== false);
}

/** What to do with the control beside which a marker stands; null: no marker for this rule. */
export function markerWord(rule: RuleId): string | null {
  const id = MARKERS[rule];
  return id ? t(id) : null;
}

const MARKERS: Readonly<Partial<Record<RuleId, WordId>>> = {
  'withdraw-enabled': 'overlay_marker_off',
  'transfer-enabled': 'overlay_marker_off',
  'excess-permission': 'overlay_marker_off',
  'ip-restriction-off': 'overlay_marker_restrict',
  'unbound-key-expires': 'overlay_marker_restrict',
  'whitelist-unused': 'overlay_marker_restrict',
  'whitelist-empty': 'overlay_marker_add',
  'approved-ip-missing': 'overlay_marker_add',
  'pending-ip-missing': 'overlay_marker_add',
  'unapproved-ip': 'overlay_marker_review',
  'retired-ip': 'overlay_marker_review',
  'ip-too-wide': 'overlay_marker_review',
  'ip-not-public': 'overlay_marker_review',
  'ip-format-not-accepted': 'overlay_marker_review',
  'hidden-control': 'overlay_marker_hidden',
  'scripted-change': 'overlay_marker_scripted',
  unreadable: 'overlay_marker_eye',
};

/** The words behind an id that came with data; the fallback where this version has no words for it. */
export function wordsOr(id: string | null, fallback: WordId): string {
  return (id && t(id as WordId)) || t(fallback);
}
