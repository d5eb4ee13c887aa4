import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { defineItem } from '../../lib/storage/item.ts';
import { listQuarantined, MAX_QUARANTINED } from '../../lib/storage/quarantine.ts';
import {
  isReadOnly,
  ReadOnlyItemError,
  read,
  readTogether,
  settle,
  update,
  updateTogether,
  watch,
  watchValue,
  write,
} from '../../lib/storage/store.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const numbers = defineItem<readonly number[]>({
  key: 'numbers',
  schema: z.array(z.number()),
  migrations: [{ to: 2, migrate: (old) => [z.number().parse(old)] }],
  fallback: [],
});
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];
const put = (key: string, value: unknown): Promise<void> => fakeBrowser.storage.local.set({ [key]: value });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('read', () => {
  it('gives the default when nothing is stored, and stores nothing', async () => {
    expect(await read(numbers)).toEqual([]);
    expect(await stored('numbers')).toBeUndefined();
  });

  it('gives an old value in the new shape', async () => {
    await put('numbers', { version: 1, value: 7 });
    expect(await read(numbers)).toEqual([7]);
  });

  it('puts an unreadable value aside, keeps its copy, and goes on with the default', async () => {
    const broken = { version: 2, value: ['seven'] };
    await put('numbers', broken);
    expect(await read(numbers)).toEqual([]);
    const [copy, ...more] = await listQuarantined();
    expect(more).toEqual([]);
    expect(copy?.key).toBe('numbers');
    expect(await stored(copy?.copy ?? '')).toEqual(broken);
    expect(await stored('numbers')).toEqual({ version: 2, value: [] });
  });
});

const words = defineItem<string>({ key: 'words', schema: z.string(), migrations: [], fallback: 'none' });

describe('several at once', () => {
  it('are read in one look, each in its newest shape', async () => {
    await put('numbers', { version: 1, value: 7 });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect(await readTogether([numbers, words])).toEqual([[7], 'none']);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('are read though one of them is broken', async () => {
    await put('numbers', 'nonsense');
    await put('words', { version: 1, value: 'two' });
    expect(await readTogether([numbers, words])).toEqual([[], 'two']);
    expect(await listQuarantined()).toHaveLength(1);
  });

  it('are changed both', async () => {
    await updateTogether([numbers, words], (list, word) => [[...list, 1], `${word}!`]);
    expect(await readTogether([numbers, words])).toEqual([[1], 'none!']);
  });

  it('are changed not at all where one may not be', async () => {
    await put('words', { version: 9, value: 'later' });
    await expect(updateTogether([numbers, words], () => [[1], 'x'])).rejects.toThrow(ReadOnlyItemError);
    await expect(
      updateTogether([numbers, numbers], () => [[1], ['no'] as unknown as number[]]),
    ).rejects.toThrow();
    expect(await read(numbers)).toEqual([]);
  });
});

describe('write', () => {
  it('refuses a value that is not of the shape, and leaves the old one', async () => {
    await write(numbers, [1]);
    await expect(write(numbers, ['1'] as unknown as number[])).rejects.toThrow();
    expect(await read(numbers)).toEqual([1]);
  });

  it('does not touch what a later version wrote', async () => {
    const later = { version: 9, value: [1, 2] };
    await put('numbers', later);
    await expect(write(numbers, [])).rejects.toBeInstanceOf(ReadOnlyItemError);
    expect(await isReadOnly(numbers)).toBe(true);
    expect(await read(numbers)).toEqual([1, 2]);
    expect(await stored('numbers')).toEqual(later);
    expect(await listQuarantined()).toEqual([]);
  });
});

describe('update', () => {
  it('loses no change of many at once', async () => {
    const changes = Array.from({ length: 25 }, (_, n) => update(numbers, (old) => [...old, n]));
    await Promise.all(changes);
    expect([...(await read(numbers))].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  it('goes on after a change that failed', async () => {
    await expect(
      update(numbers, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await update(numbers, (old) => [...old, 1]);
    expect(await read(numbers)).toEqual([1]);
  });

  it('keeps a copy of an unreadable value before it writes over it', async () => {
    await put('numbers', 'rubbish');
    await update(numbers, (old) => [...old, 1]);
    expect(await read(numbers)).toEqual([1]);
    expect(await listQuarantined()).toHaveLength(1);
  });
});

describe('settle', () => {
  it('writes an old value in the new shape', async () => {
    await put('numbers', { version: 1, value: 7 });
    await settle(numbers);
    expect(await stored('numbers')).toEqual({ version: 2, value: [7] });
  });
});

describe('quarantine', () => {
  it('keeps the newest copies', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let n = 1; n <= MAX_QUARANTINED + 3; n++) {
      vi.setSystemTime(n);
      await put('numbers', { rubbish: n });
      await read(numbers);
    }
    const times = (await listQuarantined()).map(({ at }) => at);
    expect(times).toEqual(Array.from({ length: MAX_QUARANTINED }, (_, n) => MAX_QUARANTINED + 3 - n));
  });
});

describe('watch', () => {
  it('tells of the items that were named, and no longer after the signal', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    watch([numbers], changed, stop.signal);
    await put('other', 1);
    expect(changed).not.toHaveBeenCalled();
    await write(numbers, [1]);
    expect(changed).toHaveBeenCalledTimes(1);
    stop.abort();
    await write(numbers, [2]);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('watchValue', () => {
  it('tells both values, readable ones whatever was stored', async () => {
    const changed = vi.fn();
    watchValue(numbers, changed);
    await write(numbers, [1]);
    expect(changed).toHaveBeenLastCalledWith([1], []);
    await put('numbers', 'rubbish');
    expect(changed).toHaveBeenLastCalledWith([], [1]);
  });
});
