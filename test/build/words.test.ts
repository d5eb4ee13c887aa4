import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeWords } from '../../lib/build/words.ts';

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

describe('mergeWords', () => {
  it('makes one catalogue of each locale, named as browsers name it', async () => {
    const root = await words({
      'en/a.json': { aOne: { message: '1' } },
      'en/b.json': { bTwo: { message: '2' } },
      'pt-BR/a.json': { aOne: { message: 'um' } },
      'words.ts': 'code beside the locales',
    });
    const catalogues = (await mergeWords(root)).map(({ path, contents }) => [path, JSON.parse(contents)]);
    expect(Object.fromEntries(catalogues)).toEqual({
      '_locales/en/messages.json': { aOne: { message: '1' }, bTwo: { message: '2' } },
      '_locales/pt_BR/messages.json': { aOne: { message: 'um' } },
    });
  });

  it('refuses two words of one name', async () => {
    const root = await words({
      'en/a.json': { same: { message: '1' } },
      'en/b.json': { same: { message: '2' } },
    });
    await expect(mergeWords(root)).rejects.toThrow('en/b.json defines "same" a second time');
  });

  it('refuses a fragment that is no object', async () => {
    await expect(mergeWords(await words({ 'en/a.json': ['x'] }))).rejects.toThrow('no JSON object');
  });
});
