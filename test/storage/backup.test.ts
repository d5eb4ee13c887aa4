import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, deleteEverything, readBackup, restoreBackup } from '../../lib/storage/backup.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { KEPT } from '../../lib/storage/items/kept.ts';
import { looks } from '../../lib/storage/items/looks.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { read, update, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

const SET = {
  id: 's1',
  label: 'grid bot',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: [{ id: 'e1', address: '203.0.113.10', note: '', from: null, until: null, addedAt: 0 }],
} as const;

beforeEach(async () => {
  browser.reset();
  await write(ipSets, [SET]);
  await update(settings, (old) => ({ ...old, maxKeyAgeDays: 45 }));
});

const edited = (
  text: string,
  change: (file: { items: Record<string, unknown>; version: number }) => void,
) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

describe('a backup', () => {
  it('brings everything back, after all was deleted', async () => {
    const text = await backUp(1_700_000_000_000);
    await deleteEverything();
    expect(await read(ipSets)).toEqual([]);
    const found = readBackup(text);
    if (!found.ok) throw new Error(found.why);
    expect(found.backup.at).toBe(1_700_000_000_000);
    await restoreBackup(found.backup);
    expect(await read(ipSets)).toEqual([SET]);
    expect((await read(settings)).maxKeyAgeDays).toBe(45);
  });

  it('takes the place of what there is, and can be taken back', async () => {
    const found = readBackup(await backUp(0));
    if (!found.ok) throw new Error(found.why);
    await write(ipSets, []);
    await update(looks, (old) => ({ ...old, theme: 'dark' as const }));
    const undo = await restoreBackup(found.backup);
    expect((await read(looks)).theme).toBe('system');
    await undo();
    expect(await read(ipSets)).toEqual([]);
    expect((await read(looks)).theme).toBe('dark');
  });

  it('is refused as a whole when one part of it is not of its shape', async () => {
    const text = await backUp(0);
    const bad = edited(text, ({ items }) => {
      items[settings.key] = { version: settings.version, value: { maxKeyAgeDays: 'soon' } };
    });
    expect(readBackup(bad)).toEqual({ ok: false, why: 'broken', at: 'settings' });
  });

  it('of a later version is not guessed at', async () => {
    const text = await backUp(0);
    const later = edited(text, ({ items }) => {
      items[ipSets.key] = { version: ipSets.version + 1, value: [] };
    });
    expect(readBackup(later)).toMatchObject({ ok: false, why: 'newer' });
    expect(
      readBackup(
        edited(text, (file) => {
          file.version = 2;
        }),
      ),
    ).toMatchObject({ why: 'newer' });
  });

  it.each(['', '{', '[]', '{"format":"keyfence"}', '{"format":"keyfence-backup","version":1}'])(
    'is nothing else: %s',
    (text) => expect(readBackup(text)).toEqual({ ok: false, why: 'not-a-backup' }),
  );

  it('holds every item but those of the device and the organisation', () => {
    const keys = globSync('lib/storage/items/*.ts').flatMap((path) => {
      const [, key] = /defineItem<[^(]*\(\{\s*key: '(\w+)'/.exec(readFileSync(path, 'utf8')) ?? [];
      return key === undefined ? [] : [key];
    });
    expect(keys.length).toBeGreaterThan(8);
    expect(KEPT.map(({ key }) => key).sort()).toEqual(
      keys.filter((key) => !['managed', 'sync'].includes(key)).sort(),
    );
  });
});

describe('deleting everything', () => {
  it('leaves nothing, and can be taken back', async () => {
    await browser.storage.local.set({ 'quarantine:ledger:1': 'x' });
    const undo = await deleteEverything();
    expect(await browser.storage.local.get(null)).toEqual({});
    await undo();
    expect(await read(ipSets)).toEqual([SET]);
    expect(await browser.storage.local.get(null)).toHaveProperty('quarantine:ledger:1');
  });
});
