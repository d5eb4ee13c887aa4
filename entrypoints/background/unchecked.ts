/** Never silent: a key page of which no reading has come says so, in the toolbar, where no page can hide it. */
import { browser } from 'wxt/browser';
import { tabReading, tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession } from '../../lib/storage/session.ts';
import { t } from '../../lib/words/words.ts';
import { ownWords } from './own-words.ts';

/** A reading takes a fraction of a second; a slow machine with a page of that kind gets some more. */
export const PATIENCE_MS = 6000;

const told = new Set<number>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** To be called when a tab comes to a key page, or is asked to read again. */
export function expectReading(tabId: number): void {
  clearTimeout(timers.get(tabId));
  timers.set(
    tabId,
    setTimeout(() => void tellUnchecked(tabId), PATIENCE_MS),
  );
}

/** A reading came, or the tab is elsewhere: nothing is owed. The badge is for whoever calls. */
export function nothingExpected(tabId: number): void {
  clearTimeout(timers.get(tabId));
  timers.delete(tabId);
  if (told.delete(tabId)) void setTitle(tabId, 'extName');
}

async function tellUnchecked(tabId: number): Promise<void> {
  timers.delete(tabId);
  const [visit, reading] = await Promise.all([readSession(tabVisit(tabId)), readSession(tabReading(tabId))]);
  if (visit === null || reading !== null) return;
  told.add(tabId);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '…' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b6472' }),
    setTitle(tabId, 'overlay_title_unchecked'),
  ]);
}

async function setTitle(tabId: number, word: 'extName' | 'overlay_title_unchecked'): Promise<void> {
  await ownWords();
  // A tab that was closed meanwhile has no title.
  await browser.action.setTitle({ tabId, title: t(word) }).catch(() => undefined);
}
