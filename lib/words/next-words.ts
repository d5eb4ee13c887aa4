/** The one thing to do now, for the foot of the panel, where it is in sight whatever else there is to say. */
import { type KeyView, type ViewNext } from '../audit/audit-view.ts';
import { isOpen, isUncompared } from '../audit/verdict.ts';
import { t } from './words.ts';

/** `key`: the first of the view; null: there is nothing to do, or a paste does it, which has a place of its own. */
export function nextOf(key: KeyView | undefined): ViewNext | null {
  if (key === undefined) return null;
  const worst = key.findings.find(isOpen);
  if (worst === undefined)
    return isUncompared(key) && key.approvable.length > 0
      ? { act: 'approve', text: t('approve_uncompared'), refs: [] }
      : null;
  if (worst.rule === 'unapproved-ip' && key.approvable.length > 0)
    return { act: 'approve', text: worst.words.fix, refs: worst.refs };
  if (worst.wantsPaste && key.paste !== null && key.paste.add.length > 0) return null;
  return worst.refs.length > 0 ? { act: 'show', text: worst.words.fix, refs: worst.refs } : null;
}
