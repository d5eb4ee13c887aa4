/** An address that is selected on any page can be approved: the menu hands it to the popup, where it is seen and pressed. */
import { browser } from 'wxt/browser';
import { MAX_SELECTION, selection } from '../../lib/storage/items/selection.ts';
import { writeSession } from '../../lib/storage/session.ts';
import { t } from '../../lib/words/words.ts';
import { ownWords } from './own-words.ts';

const ID = 'approve';

/** Makes the entry anew, in the language of now. Firefox for Android has no such menus. */
export async function makeMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await ownWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, contexts: ['selection'], title: t('approve_menu') });
}

/** To be called once, when the background starts. */
export function listenToMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== ID) return;
    const text = selectionText.slice(0, MAX_SELECTION);
    // Opened first: Firefox opens a popup only within the click itself. It waits for what was selected.
    const opened = browser.action.openPopup();
    void writeSession(selection, { text, at: Date.now() });
    opened.catch(() => browser.runtime.openOptionsPage());
  });
}
