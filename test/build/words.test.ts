import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packWords } from '../../lib/build/words.ts';

const made: string[] = [];

async function words(files: Readonly<Record<string, unknown>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'words-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), JSON.stringify(content));
  }
  return root;
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true })));
});

const packed = async (root: string): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries((await packWords(root)).map(({ path, contents }) => [path, JSON.parse(contents)]));

describe('packWords', () => {
  it('gives the browser what the manifest needs, and each locale one list in the order of the ids', async () => {
    const root = await words({
      'en/common.json': { extName: { message: 'Name' } },
      'en/a.json': { aOne: { message: '1', description: 'for translators' } },
      'en/b.json': { bTwo: { message: '2' } },
      'pt-BR/common.json': { extName: { message: 'Nome' } },
      'pt-BR/a.json': { aOne: { message: 'um' } },
      'pt-BR/b.json': { bTwo: { message: 'dois' } },
      'words.ts': 'code beside the locales',
    });
    expect(await packed(root)).toEqual({
      '_locales/en/messages.json': { extName: { message: 'Name' }, locale: { message: 'en' } },
      '_locales/pt_BR/messages.json': { extName: { message: 'Nome' }, locale: { message: 'pt-BR' } },
      'words/ids.json': ['aOne', 'bTwo'],
      'words/en.json': ['1', '2'],
      'words/pt-BR.json': ['um', 'dois'],
    });
  });

  it('puts the English word where a locale lacks one, and no English plural form beside its own', async () => {
    const root = await words({
      'en/a.json': { n_one: { message: 'a' }, n_other: { message: 'some' }, other: { message: 'x' } },
      'ja/a.json': { n_other: { message: 'いくつか' } },
      'ru/a.json': { n_few: { message: 'f' }, n_other: { message: 'o' }, other: { message: 'y' } },
      'de/a.json': {},
    });
    const all = await packed(root);
    expect(all['words/ids.json']).toEqual(['n_one', 'n_other', 'other', 'n_few']);
    expect(all['words/ja.json']).toEqual([null, 'いくつか', 'x', null]);
    expect(all['words/ru.json']).toEqual([null, 'o', 'y', 'f']);
    expect(all['words/de.json']).toEqual(['a', 'some', 'x', null]);
  });

  it('refuses two words of one name', async () => {
    const root = await words({
      'en/a.json': { same: { message: '1' } },
      'en/b.json': { same: { message: '2' } },
    });
    await expect(packWords(root)).rejects.toThrow('en/b.json defines "same" a second time');
  });

  it('refuses a fragment that is no object', async () => {
    await expect(packWords(await words({ 'en/a.json': ['x'] }))).rejects.toThrow('no JSON object');
  });
});
