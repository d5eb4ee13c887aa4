/** Fetches the packed words; for the background and this extension's own pages. */
import { browser } from 'wxt/browser';
import { setWords, type Words } from './words.ts';

type Area = 'audit' | 'dashboard' | 'feeds' | 'living' | 'notices' | 'overlay' | 'paste' | 'popup';
/** How ids begin: all of an area, or a part of it. */
export type Prefix = `${Area}_${string}`;

/** The words whose ids begin so, in the locale that the browser chose from those that there are. */
export async function fetchWords(prefixes: readonly Prefix[]): Promise<Words> {
  const language = browser.i18n.getMessage('locale' as never);
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

/** A file of this extension, parsed. */
export async function shipped<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path as never));
  return (await response.json()) as T;
}
