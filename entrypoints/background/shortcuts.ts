/** What is done by keys from anywhere. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../lib/messages/send.ts';

/**
 * The command of the toolbar button is the browser's own and does not come here.
 *
 * @param command its name in the manifest
 */
export async function obey(command: string): Promise<void> {
  if (command !== 'focus-overlay') return browser.runtime.openOptionsPage();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const took = tab?.id === undefined ? null : await sendToTab(tab.id, 'bg-cs/focus', null);
  if (took?.ok && took.value) return;
  // A page without a panel: what is known of it is in the popup. Firefox opens it only before the first wait.
  await browser.action.openPopup?.().catch(() => undefined);
}
