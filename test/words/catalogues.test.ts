import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chromeLocale, packWords } from '../../lib/build/words.ts';
import { tn } from '../../lib/words/words.ts';

type Words = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const ROOT = fileURLToPath(new URL('../../lib/words', import.meta.url));
const AREAS = readdirSync(join(ROOT, 'en'));
const LOCALES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** https://developer.chrome.com/docs/extensions/reference/api/i18n#locales, those that we may come to speak. */
const STORE_LOCALES = [
  ...['ar', 'cs', 'de', 'es', 'es_419', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR'],
  ...['pt_PT', 'ro', 'ru', 'th', 'tr', 'uk', 'vi', 'zh_CN', 'zh_TW'],
];

const EVERYWHERE = ['extName', 'popup_addPlaceholder'];

/** Words that a language writes as English does. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  de: ['Export', 'Import', 'Info', 'Info:', 'Region', 'Rotation', 'Serverless'],
  es: ['Exchange', 'Serverless', 'screener'],
  fr: [
    'Actions',
    'Import, export',
    'Info',
    'Rotation',
    'Sections',
    'Serverless',
    'Service',
    'production',
    'screener',
  ],
  'pt-BR': ['Feeds', 'Serverless', 'screener'],
  tr: ['transfer'],
};

/** On pills, tabs and buttons, where one line has to do. */
const SHORT = [
  /^audit_(?:level|part)_/,
  /^audit_rights_(?:both|no_withdraw|read|trade|transfer)$/,
  /^audit_verdict_(?:fenced|unreadable)/,
  /^overlay_(?:accept|accept_save|add_sets|bound|cancel|copied|copy|for_a|new_key|on|pause|resume|show|undo|waiting)$/,
  /^overlay_(?:chip|paste_(?:one|other)$|pasting|reason|row)/,
  /^popup_(?:add|addAddresses|approve|approved|botHere|botServer|cancel|close|copied|copy|copyList|lookUp)$/,
  /^popup_(?:notApproved|openApiPage|openForm|paste|refresh|refused|save|taken|unconfirmed|undo)$/,
  /^popup_(?:addCount|copyCommand|pasteCount|pending|retir)/,
  /^dashboard_(?:addresses|errors|feeds|keys|overview|portability|rotation|runbooks|settings)$/,
  /^dashboard_(?:check|current|drift|fenced|old|unfenced|col[A-Z]\w+|feed(?:Ok|Failing|Never|NoAccess|Stale))$/,
  /^dashboard_(?:chooseNone|editSet|export(?:Csv|Json)|filter|forget|newSet|next|openPage|previous|removeSet)$/,
];
const MARKER = /^audit_marker_/;
/** Names that only a screen reader speaks. */
const SPOKEN = /_(?:what|label)$/;

const read = new Map<string, Words>();
const english = readLocale('en');
const stems = Object.keys(english)
  .filter((id) => id.endsWith('_other'))
  .map((id) => id.slice(0, -'_other'.length));

describe.each(LOCALES)('words in %s', (locale) => {
  const words = readLocale(locale);
  const original = (id: string): string => (english[id] ?? english[`${stemOf(id)}_other`])?.message ?? '';
  const differing = (wrong: (id: string, message: string, source: string) => boolean): readonly string[] =>
    Object.entries(words)
      .filter(([id, { message }]) => wrong(id, message, original(id)))
      .map(([id, { message }]) => `${id}: ${message}`);

  it('is a locale that browsers and stores take', () => {
    expect(STORE_LOCALES).toContain(chromeLocale(locale));
  });

  it.each(AREAS)('%s has the ids of English, and the plural forms of the language', (area) => {
    const source = readArea('en', area);
    const own = readArea(locale, area);
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plural = Object.keys(source).filter((id) => id.endsWith('_other'));
    const allowed = [
      ...Object.keys(source),
      ...plural.flatMap((id) => forms.map((form) => `${stemOf(id)}_${form}`)),
    ];
    const needed = [
      ...Object.keys(source).filter((id) => !isSingular(id, source)),
      ...plural.flatMap((id) => countedForms(locale).map((form) => `${stemOf(id)}_${form}`)),
    ];
    expect({
      missing: needed.filter((id) => !(id in own)),
      unknown: Object.keys(own).filter((id) => !allowed.includes(id)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('keeps the placeholders', () => {
    expect(
      differing((id, message, source) => {
        // A singular may leave the count out.
        const counts = (one: string): boolean => !(one === '$1' && /_(?:zero|one|two)$/.test(id));
        return placeholders(message).filter(counts).join() !== placeholders(source).filter(counts).join();
      }),
    ).toEqual([]);
  });

  it('puts no placeholder right behind another, which Chromium takes for a name and refuses the whole extension', () => {
    expect(differing((_, message) => /\$[\w@]+\$/.test(message))).toEqual([]);
  });

  it('is calm, and never empty', () => {
    // An empty message would count as a word and keep the English one from being shown.
    expect(differing((_, message) => message.trim() === '' || /[!！¡]/.test(message))).toEqual([]);
  });

  it('is translated', () => {
    const same = Object.entries(words).filter(([id, { message }]) => {
      const hasWords = /\p{L}/u.test(message);
      const mayBeSame = EVERYWHERE.includes(id) || COGNATES[locale]?.includes(message) === true;
      return hasWords && !mayBeSame && message === original(id);
    });
    expect(same.map(([id, { message }]) => `${id}: ${message}`)).toEqual([]);
  });

  it('fits', () => {
    expect(
      differing((id, message, source) => width(message) > room(id, width(source))),
      'wider than there is room',
    ).toEqual([]);
  });

  it('has a name and description that stores take', () => {
    expect(words.extName?.message).toBe(english.extName?.message);
    expect(words.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('packWords over these words', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const root of made.splice(0)) rmSync(root, { recursive: true });
  });

  it('has the English word where a locale lacks one', async () => {
    const root = mkdtempSync(join(tmpdir(), 'catalogues-'));
    made.push(root);
    await cp(ROOT, root, { recursive: true });
    const { overlay_cancel: _, ...rest } = readArea('ja', 'overlay.json');
    await writeFile(join(root, 'ja/overlay.json'), JSON.stringify(rest));
    const packed = await packedWords(root);
    expect(packed.ja?.overlay_cancel).toBe('Cancel');
    expect(packed.ja?.overlay_copy).toBe(readArea('ja', 'overlay.json').overlay_copy?.message);
    expect(packed.tr?.overlay_cancel).toBe(readArea('tr', 'overlay.json').overlay_cancel?.message);
  });

  it('gives every locale its own words alone', async () => {
    const packed = await packedWords(ROOT);
    for (const locale of ['en', ...LOCALES]) {
      const own = Object.entries(readLocale(locale)).filter(([id]) => !(id in readArea('en', 'common.json')));
      expect(packed[locale]).toEqual(Object.fromEntries(own.map(([id, { message }]) => [id, message])));
    }
  });
});

const browserLocale = vi.hoisted(() => ({ current: 'en' }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => browserLocale.current,
      getMessage: (id: string, values: readonly string[]) =>
        fill((readLocale(browserLocale.current)[id] ?? english[id])?.message ?? '', values),
    },
  },
}));

describe('tn', () => {
  it.each(['en', ...LOCALES])('has words of the language for every count: %s', (locale) => {
    browserLocale.current = locale;
    const own = readLocale(locale);
    for (const stem of stems) {
      for (const count of [0, 1, 2, 5, 11, 21, 22, 1_000_000]) {
        const form = new Intl.PluralRules(locale).select(count);
        const want = (own[`${stem}_${form}`] ?? own[`${stem}_other`])?.message;
        // Ids of catalogues are checked above; here they come from the catalogue itself.
        const got = tn(stem as Parameters<typeof tn>[0], count, 'second', 'third');
        expect(got).toBe(fill(want ?? '', [String(count), 'second', 'third']));
        expect(got).not.toBe('');
      }
    }
  });
});

function readArea(locale: string, area: string): Words {
  return JSON.parse(readFileSync(join(ROOT, locale, area), 'utf8')) as Words;
}

function readLocale(locale: string): Words {
  const words =
    read.get(locale) ?? (Object.assign({}, ...AREAS.map((area) => readArea(locale, area))) as Words);
  read.set(locale, words);
  return words;
}

async function packedWords(root: string): Promise<Readonly<Record<string, Record<string, string>>>> {
  const files = new Map((await packWords(root)).map(({ path, contents }) => [path, contents]));
  const ids = JSON.parse(files.get('words/ids.json') ?? '') as readonly string[];
  return Object.fromEntries(
    ['en', ...LOCALES].map((locale) => {
      const messages = JSON.parse(files.get(`words/${locale}.json`) ?? '') as readonly (string | null)[];
      return [
        locale,
        Object.fromEntries(ids.map((id, i) => [id, messages[i]]).filter(([, word]) => word !== null)),
      ];
    }),
  );
}

function stemOf(id: string): string {
  return id.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** The English singular of a plural: a language may have another form or none in its place. */
function isSingular(id: string, source: Words): boolean {
  return id.endsWith('_one') && `${stemOf(id)}_other` in source;
}

/** The plural forms that whole numbers as small as ours take. */
function countedForms(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))];
}

function placeholders(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

function fill(message: string, values: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_all, index: string) => values[Number(index) - 1] ?? '');
}

/** How many Latin letters wide a message is, about: a Chinese, Japanese or Korean letter takes the room of two. */
function width(message: string): number {
  return [...message].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
}

/** Short words may grow more than long ones: "Add" is the shortest of all languages. */
function room(id: string, source: number): number {
  if (SPOKEN.test(id)) return Number.POSITIVE_INFINITY;
  if (MARKER.test(id)) return 1.3 * source + 4;
  if (SHORT.some((pattern) => pattern.test(id))) return 1.3 * source + 8;
  return Math.max(2.2 * source, source + 24);
}
