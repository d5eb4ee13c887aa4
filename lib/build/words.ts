/**
 * Merges the word fragments `lib/words/<locale>/<area>.json` into the catalogues `_locales/<locale>/messages.json`
 * that browsers read. A locale may lack words: the browser falls back to English word by word.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Catalogue {
  /** Path inside the extension. */
  readonly path: string;
  /** The file's text: JSON in the messages.json format. */
  readonly contents: string;
}

/** Browsers write the region of a locale with an underscore: zh-CN is zh_CN to them. */
export const chromeLocale = (locale: string): string => locale.replace('-', '_');

/**
 * @param root the folder of the locales
 * @throws when two fragments of a locale define the same id, or a fragment is not a JSON object
 */
export async function mergeWords(root: string): Promise<readonly Catalogue[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(folders.map(({ name }) => mergeLocale(root, name)));
}

async function mergeLocale(root: string, locale: string): Promise<Catalogue> {
  const merged = new Map<string, unknown>();
  const files = (await readdir(join(root, locale))).filter((file) => file.endsWith('.json')).sort();
  for (const file of files) {
    const fragment: unknown = JSON.parse(await readFile(join(root, locale, file), 'utf8'));
    if (typeof fragment !== 'object' || fragment === null || Array.isArray(fragment)) {
      throw new Error(`${locale}/${file} is no JSON object`);
    }
    for (const [id, word] of Object.entries(fragment)) {
      if (merged.has(id)) throw new Error(`${locale}/${file} defines "${id}" a second time`);
      merged.set(id, word);
    }
  }
  return {
    path: `_locales/${chromeLocale(locale)}/messages.json`,
    contents: JSON.stringify(Object.fromEntries(merged)),
  };
}
