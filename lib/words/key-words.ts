/** Sentences about a key, put together from the catalogue. */
import { type JudgedKeyView, type JudgedView } from '../audit/audit-view.ts';
import { PERMISSIONS } from '../exchanges/exchange.ts';
import { partNames } from './audit-names.ts';
import { t, tn } from './words.ts';

/** What the panel is about, for the chip in its head: "Binance · new key". */
export function subjectOf(view: JudgedView): string {
  const [only, ...others] = view.keys;
  const filledIn = view.keys.find(({ mode }) => mode !== 'view');
  const form = filledIn ?? (others.length === 0 && only?.kind === 'form' ? only : undefined);
  const name = view.exchange.name;
  if (form) {
    return form.mask === null && form.name === null
      ? t('overlay_chip_new', name)
      : t('overlay_chip_editing', name, titleOf(form));
  }
  return view.keys.length > 0 ? tn('overlay_chip_keys', view.keys.length, name) : name;
}

/** Its name, its mask, or what stands for them. */
export const titleOf = (key: JudgedKeyView): string =>
  key.name ?? key.mask ?? t(key.kind === 'form' ? 'overlay_new_key' : 'overlay_unnamed_key');

/** What was looked at and found right, one line each; nothing is claimed that was not read. */
export function checkedOf(key: JudgedKeyView): readonly string[] {
  const on = PERMISSIONS.filter((right) => key.permissions[right] === 'on');
  const off = PERMISSIONS.filter((right) => key.permissions[right] === 'off' && right !== 'read');
  const isBound = key.ipRestriction === 'on' || key.ipRestriction === 'managed';
  return [
    on.length > 0 && t('overlay_checked_on', partNames(on)),
    off.length > 0 && t('overlay_checked_off', partNames(off)),
    isBound && t('overlay_checked_bound', boundOf(key)),
    key.compared && key.setIds.length > 0 && key.ips !== null && t('overlay_checked_approved'),
  ].filter((line) => line !== false);
}

function boundOf(key: JudgedKeyView): string {
  if (key.ipRestriction === 'managed') return t('overlay_bound_managed');
  return key.ips?.length ? tn('overlay_addresses', key.ips.length) : t('overlay_bound');
}

/**
 * What could not be read, as instructions: withdraw and the IP restriction first, they matter most.
 * @param key null: no key was found on the page
 */
export function checkByEye(key: JudgedKeyView | null): readonly string[] {
  const unknown = PERMISSIONS.filter((right) => key?.permissions[right] === 'unknown');
  const rest = unknown.filter((right) => right !== 'withdraw');
  const isListUnknown = key?.ipRestriction === 'on' && key.ips === null;
  return [
    (key === null || unknown.includes('withdraw')) && t('overlay_eye_withdraw'),
    (key === null || key.ipRestriction === 'unknown') && t('overlay_eye_ip'),
    isListUnknown && t('overlay_eye_list'),
    rest.length > 0 && t('overlay_eye_rights', partNames(rest)),
  ].filter((line) => line !== false);
}
