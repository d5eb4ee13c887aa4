/**
 * Packs the word fragments `lib/words/<locale>/<area>.json`. The browser's own catalogues get what the manifest needs and
 * the name of their locale, so that the browser chooses it by its rules; all other words lie in one plain list for each
 * locale, in the order of `words/ids.json`. Without its ids and its braces a list is a third smaller when zipped.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Packed {
  /** Path inside the extension. */
  readonly path: string;
  readonly contents: string;
}

type Messages = ReadonlyMap<string, string>;

/** The area that the browser itself reads. */
const BROWSERS_AREA = 'common.json';
const FALLBACK = 'en';
const FORM = /_(?:zero|one|two|few|many|other)$/;

/** Browsers write the region of a locale with an underscore: zh-CN is zh_CN to them. */
export const chromeLocale = (locale: string): string => locale.replace('-', '_');

/**
 * @param root the folder of the locales
 * @throws when two fragments of a locale define the same id, or a fragment is not a JSON object
 */
export async function packWords(root: string): Promise<readonly Packed[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const locales = await Promise.all(folders.map(({ name }) => readLocale(root, name)));
  const english = locales.find(({ locale }) => locale === FALLBACK)?.words ?? new Map<string, string>();
  const ids = [...new Set([...english.keys(), ...locales.flatMap(({ words }) => [...words.keys()])])];
  return [
    { path: 'words/ids.json', contents: JSON.stringify(ids) },
    ...locales.flatMap(({ locale, manifest, words }) => [
      {
        path: `_locales/${chromeLocale(locale)}/messages.json`,
        contents: JSON.stringify(catalogue(locale, manifest)),
      },
      {
        path: `words/${locale}.json`,
        contents: JSON.stringify(ids.map((id) => words.get(id) ?? wordOf(english, id, words))),
      },
    ]),
  ];
}

/** The English word that stands in; null: none, because the language has no such plural form, or another in its place. */
function wordOf(english: Messages, id: string, words: Messages): string | null {
  const isForm = FORM.test(id) && !id.endsWith('_other');
  return isForm && words.has(id.replace(FORM, '_other')) ? null : (english.get(id) ?? null);
}

const catalogue = (locale: string, manifest: Messages): object =>
  Object.fromEntries([...manifest, ['locale', locale]].map(([id, message]) => [id, { message }]));

interface LocaleWords {
  readonly locale: string;
  readonly manifest: Messages;
  readonly words: Messages;
}

async function readLocale(root: string, locale: string): Promise<LocaleWords> {
  const manifest = new Map<string, string>();
  const words = new Map<string, string>();
  const files = (await readdir(join(root, locale))).filter((file) => file.endsWith('.json')).sort();
  for (const file of files) {
    const fragment: unknown = JSON.parse(await readFile(join(root, locale, file), 'utf8'));
    if (typeof fragment !== 'object' || fragment === null || Array.isArray(fragment)) {
      throw new Error(`${locale}/${file} is no JSON object`);
    }
    for (const [id, { message }] of Object.entries(fragment as Record<string, { message: string }>)) {
      if (manifest.has(id) || words.has(id))
        throw new Error(`${locale}/${file} defines "${id}" a second time`);
      (file === BROWSERS_AREA ? manifest : words).set(id, message);
    }
  }
  return { locale, manifest, words };
}
