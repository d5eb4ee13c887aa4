/** Fetches the packed words; for the background and this extension's own pages. */
import { browser } from 'wxt/browser';
import { readLooks } from '../storage/read-looks.ts';
import { setWords, type Words } from './words.ts';

type Area =
  | 'approve'
  | 'audit'
  | 'dashboard'
  | 'feeds'
  | 'help'
  | 'living'
  | 'notices'
  | 'overlay'
  | 'paste'
  | 'popup'
  | 'settings'
  | 'welcome';
/** How ids begin: all of an area, or a part of it. */
export type Prefix = `${Area}_${string}`;

/** The words whose ids begin so, in the language that the user chose, else in the one that the browser chose from ours. */
export async function fetchWords(prefixes: readonly Prefix[]): Promise<Words> {
  const language = (await readLooks()).language ?? browser.i18n.getMessage('locale' as never);
  const [ids, messages] = await Promise.all([
    shipped<readonly string[]>('/words/ids.json'),
    shipped<readonly (string | null)[]>(`/words/${language}.json`),
  ]);
  const byId: Record<string, string> = {};
  ids.forEach((id, index) => {
    const message = messages[index];
    if (message && prefixes.some((prefix) => id.startsWith(prefix))) byId[id] = message;
  });
  return { language, byId };
}

let pending: Promise<void> | null = null;

/**
 * Puts these words in place, once: the first call decides which words this context has. Never
 * rejects: a verdict and its badge are worth more than their words, which are tried again the next time.
 */
export function loadWords(prefixes: readonly Prefix[]): Promise<void> {
  pending ??= fetchWords(prefixes).then(setWords, () => {
    pending = null;
  });
  return pending;
}

/** The next call of `loadWords` reads them again: the user chose another language. */
export function forgetWords(): void {
  pending = null;
}

/** A file of this extension, parsed. */
export async function shipped<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path as never));
  return (await response.json()) as T;
}
