/** What Keyfence reads of the practice form in this tab, from where the background keeps it. */
import { browser } from 'wxt/browser';
import { type PracticeModel, type PracticeState } from '../../components/welcome/model.ts';
import { practiceOf } from '../../lib/storage/items/practice.ts';
import { readSession, removeSession, watchSession } from '../../lib/storage/session.ts';

export async function practiceModel(): Promise<PracticeModel> {
  const listeners = new Set<() => void>();
  const tab = await browser.tabs.getCurrent();
  const item = practiceOf(tab?.id ?? -1);
  let state: PracticeState = { read: null };
  // What a form before this one was read as, in the same tab.
  await removeSession([item]);

  const show = async (): Promise<void> => {
    const practice = await readSession(item);
    const key = practice?.reading?.keys[0];
    state = {
      read: key
        ? {
            withdrawIsOff: key.permissions.withdraw === 'off',
            isRestricted: key.ipRestriction === 'on',
            isFenced: practice?.isFenced ?? false,
          }
        : null,
    };
    for (const listener of listeners) listener();
  };
  watchSession(item, () => void show());

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
