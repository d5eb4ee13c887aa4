/** Wires looks, shortcuts, backup and deletion to the browser. */
import { browser } from 'wxt/browser';
import { type KeepingModel, type KeepingState } from '../../components/dashboard/keeping.ts';
import { backUp, deleteEverything, readBackup, restoreBackup } from '../../lib/storage/backup.ts';
import { looks } from '../../lib/storage/items/looks.ts';
import { read, update } from '../../lib/storage/store.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { download } from './download.ts';

export const keepingState = async (): Promise<KeepingState> => ({
  looks: await read(looks),
  version: browser.runtime.getManifest().version,
});

/** By name in the manifest: the browser's own words are in its language, and it has none for the toolbar's button. */
const COMMAND_WORDS: Readonly<Record<string, WordId>> = {
  _execute_action: 'settings_shortcutPopup',
  'open-dashboard': 'welcome_dashboard',
  'focus-overlay': 'settings_shortcutOverlay',
};

export const keepingModel: KeepingModel = {
  setLooks: (change) => update(looks, (old) => ({ ...old, ...change })),
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', description, shortcut }) => ({
      id: name,
      words: COMMAND_WORDS[name] === undefined ? (description ?? '') : t(COMMAND_WORDS[name]),
      keys: shortcut ?? '',
    }));
  },
  changeShortcuts: shortcutsPage(),
  async backUp() {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    download(`keyfence-backup-${day}.json`, 'application/json', await backUp(now));
  },
  previewBackup(text) {
    const found = readBackup(text);
    return found.ok ? { ok: true, at: found.backup.at } : { ok: false, why: refusal(found.why, found.at) };
  },
  async restore(text) {
    const found = readBackup(text);
    if (!found.ok) throw new Error(refusal(found.why, found.at));
    return { said: t('settings_restored'), undo: await restoreBackup(found.backup) };
  },
  async deleteEverything() {
    return { said: t('settings_deleted'), undo: await deleteEverything() };
  },
};

function refusal(why: 'not-a-backup' | 'newer' | 'broken', at = ''): string {
  if (why === 'broken') return t('settings_restoreBroken', at);
  return t(why === 'newer' ? 'settings_restoreNewer' : 'settings_restoreBad');
}

/** Firefox opens its page by a call (since 137), Chromium by its address; null: neither. */
function shortcutsPage(): (() => Promise<void>) | null {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (import.meta.env.FIREFOX) return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
