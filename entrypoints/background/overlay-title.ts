/** Where a page keeps the overlay from the user, the toolbar button's own words say so. */
import { browser } from 'wxt/browser';
import { t } from '../../lib/words/words.ts';
import { ownWords } from './own-words.ts';

export async function overlayIs(tabId: number, state: 'shown' | 'blocked' | 'gave-up'): Promise<null> {
  await ownWords();
  const title = state === 'shown' ? t('extName') : t('overlay_title_hidden');
  // A tab that was closed meanwhile has no title.
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
  return null;
}
