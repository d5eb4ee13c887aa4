/** Sentences about a key, put together from the catalogue. */
import { type AuditView, type KeyView } from '../../lib/audit/audit-view.ts';
import { type VerdictLevel, verdictOf } from '../../lib/audit/verdict.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { partNames } from '../../lib/words/audit-names.ts';
import { snake } from '../../lib/words/snake.ts';
import { type VerdictWords, verdictWords } from '../../lib/words/verdict-words.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { type Tone } from '../shared/severity-icon.tsx';

export const toneOf = (level: VerdictLevel): Tone => (level === 'waiting' ? 'quiet' : level);

/** The verdict over the page in words, the same that the toolbar's badge stands for. */
export function verdictOfView(view: AuditView): VerdictWords & { readonly level: VerdictLevel } {
  const verdict = verdictOf(view);
  return { level: verdict.level, ...verdictWords(verdict, view) };
}

/** What the panel is about, for the chip in its head: "Binance · new key". */
export function subjectOf(view: AuditView): string {
  const form = view.keys.find((key) => key.kind === 'form');
  const name = view.exchange.name;
  if (form) {
    return form.mask === null ? t('overlay_chip_new', name) : t('overlay_chip_editing', name, nameOf(form));
  }
  return view.keys.length > 0 ? tn('overlay_chip_keys', view.keys.length, name) : name;
}

export const nameOf = (key: KeyView): string =>
  key.name ?? key.mask ?? t(key.kind === 'form' ? 'overlay_new_key' : 'overlay_unnamed_key');

/** What was looked at and found right, one line each; nothing is claimed that was not read. */
export function checkedOf(key: KeyView): readonly string[] {
  const on = PERMISSIONS.filter((right) => key.permissions[right] === 'on');
  const off = PERMISSIONS.filter((right) => key.permissions[right] === 'off' && right !== 'read');
  const isBound = key.ipRestriction === 'on' || key.ipRestriction === 'managed';
  return [
    on.length > 0 && t('overlay_checked_on', partNames(on)),
    off.length > 0 && t('overlay_checked_off', partNames(off)),
    isBound && t('overlay_checked_bound', boundOf(key)),
    key.setIds.length > 0 && key.ips !== null && t('overlay_checked_approved'),
  ].filter((line) => line !== false);
}

function boundOf(key: KeyView): string {
  if (key.ipRestriction === 'managed') return t('overlay_bound_managed');
  return key.ips?.length ? tn('overlay_addresses', key.ips.length) : t('overlay_bound');
}

/** What could not be read, as instructions: withdraw and the IP restriction first, they matter most. */
export function checkByEye(keys: readonly KeyView[]): readonly string[] {
  const noKeys = keys.length === 0;
  const unknown = PERMISSIONS.filter((right) => keys.some((key) => key.permissions[right] === 'unknown'));
  const rest = unknown.filter((right) => right !== 'withdraw');
  const isBoundUnknown = noKeys || keys.some((key) => key.ipRestriction === 'unknown');
  const isListUnknown = keys.some((key) => key.ipRestriction === 'on' && key.ips === null);
  return [
    (noKeys || unknown.includes('withdraw')) && t('overlay_eye_withdraw'),
    isBoundUnknown && t('overlay_eye_ip'),
    isListUnknown && t('overlay_eye_list'),
    rest.length > 0 && t('overlay_eye_rights', partNames(rest)),
  ].filter((line) => line !== false);
}

/** Why an address is not in the form, from a plan's reason or a message id; the fallback where there are no words for it. */
export function whyWords(why: string | null, fallback: WordId): string {
  if (why === null) return t(fallback);
  return t(`overlay_why_${snake(why)}` as WordId) || t(why as WordId) || t(fallback);
}
