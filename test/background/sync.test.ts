import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveSync, SYNC_ALARM, syncNow, syncSoon, turnSync } from '../../entrypoints/background/sync.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { sync } from '../../lib/storage/items/sync.ts';
import { read, write } from '../../lib/storage/store.ts';
import { META_KEY } from '../../lib/sync/pack.ts';
import { browser } from '../fake-browser.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const named = (label: string): readonly IpSet[] => [
  { id: 's', label, owner: 'own', environment: 'production', role: 'primary', entries: [] },
];
const { local, sync: area } = browser.storage;
const shelves = new Map<string, Record<string, unknown>>();
let device = 'home';

/** From here on, the local storage is that of another device of the same user. */
async function on(name: string): Promise<void> {
  shelves.set(device, await local.get(null));
  await local.clear();
  await local.set(shelves.get(name) ?? {});
  device = name;
}
const label = async () => (await read(ipSets))[0]?.label;
const status = async () => (await read(sync)).status;
const start = async (text: string): Promise<void> => {
  await write(ipSets, named(text));
  await turnSync(true, false);
};

beforeEach(() => {
  vi.restoreAllMocks();
  browser.reset();
  shelves.clear();
  device = 'home';
});

describe('off, as it comes', () => {
  it('sends nothing anywhere', async () => {
    await write(ipSets, named('a'));
    await syncSoon();
    await syncNow();
    expect(await area.get(null)).toEqual({});
    expect(await browser.alarms.get(SYNC_ALARM)).toBeUndefined();
  });
});

describe('on', () => {
  it('leaves an alarm behind before it writes: a background that ends in between is woken', async () => {
    await write(ipSets, named('a'));
    let release = (): void => {};
    const writing = vi.spyOn(area, 'set').mockImplementation(
      () =>
        new Promise((resolve) => {
          release = () => resolve(undefined);
        }),
    );
    const turned = turnSync(true, false);
    await vi.waitFor(() => expect(writing).toHaveBeenCalled());
    expect(await browser.alarms.get(SYNC_ALARM)).toBeDefined();
    expect((await read(sync)).writing).toBe(true);
    release();
    await turned;
  });

  it('carries the list to a new device, and changes back', async () => {
    await start('a');
    await on('office');
    await turnSync(true, false);
    expect(await label()).toBe('a');
    await write(ipSets, named('b'));
    await syncNow();
    await on('home');
    await syncNow();
    expect(await label()).toBe('b');
    expect(await status()).toBe('ok');
  });

  it('waits until many changes in a row have come to rest', async () => {
    await start('a');
    const set = vi.spyOn(area, 'set');
    for (const text of ['b', 'c', 'd']) {
      await write(ipSets, named(text));
      await syncSoon();
    }
    expect(set).not.toHaveBeenCalled();
    expect(await browser.alarms.get(SYNC_ALARM)).toBeDefined();
    await syncNow();
    await syncNow();
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing of an older list behind', async () => {
    await start('a');
    const before = Object.keys(await area.get(null));
    await write(ipSets, named('b'));
    await syncNow();
    const after = Object.keys(await area.get(null));
    expect(after).toHaveLength(before.length);
    expect(after).toContain(META_KEY);
  });
});

describe('two devices that both changed the list', () => {
  beforeEach(async () => {
    await start('a');
    await on('office');
    await turnSync(true, false);
    await write(ipSets, named('office'));
    await syncNow();
    await on('home');
    await write(ipSets, named('home'));
    await syncNow();
  });

  it('both keep theirs, and the user is asked', async () => {
    expect(await label()).toBe('home');
    expect(await read(sync)).toMatchObject({
      status: 'conflict',
      conflict: { sets: [{ label: 'office' }] },
    });
  });

  it.each([
    ['local', 'home'],
    ['remote', 'office'],
  ] as const)('the %s one wins where the user picks it, everywhere', async (keep, winner) => {
    const hash = (await read(sync)).conflict?.hash ?? '';
    expect(await resolveSync(keep, hash)).toBe(true);
    expect(await label()).toBe(winner);
    expect(await read(sync)).toMatchObject({ status: 'ok', conflict: null });
    await on('office');
    await syncNow();
    expect(await label()).toBe(winner);
  });

  it('a list that was not shown is not taken over', async () => {
    expect(await resolveSync('remote', 'another')).toBe(false);
    expect(await label()).toBe('home');
    expect(await status()).toBe('conflict');
  });
});

describe('what cannot be', () => {
  it('is said of a list that is too large', async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => ({
      id: crypto.randomUUID() + crypto.randomUUID(),
      address: `203.0.113.${index}`,
      note: crypto.randomUUID() + crypto.randomUUID() + crypto.randomUUID(),
      from: null,
      until: null,
      addedAt: index,
    }));
    await write(ipSets, [{ ...named('a')[0], entries } as IpSet]);
    await turnSync(true, false);
    expect(await status()).toBe('too-large');
    expect(await area.get(null)).toEqual({});
  });

  it('is said of a browser that refuses, and tried again', async () => {
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await start('a');
    expect(await status()).toBe('refused');
    expect(await browser.alarms.get(SYNC_ALARM)).toBeDefined();
    await syncNow();
    expect(await status()).toBe('ok');
  });

  it('a background that ended while it wrote begins again', async () => {
    await start('a');
    const items = await area.get(null);
    await write(sync, { ...(await read(sync)), writing: true });
    await area.remove(Object.keys(items).filter((key) => key !== META_KEY));
    await syncNow();
    expect(await status()).toBe('ok');
    expect(await area.get(null)).toMatchObject(
      Object.fromEntries(Object.entries(items).filter(([key]) => key !== META_KEY)),
    );
  });

  it('is said of a list of which parts are missing, and the list here stays', async () => {
    await start('a');
    await on('office');
    await write(ipSets, named('office'));
    const items = await area.get(null);
    await area.remove(Object.keys(items).filter((key) => key !== META_KEY));
    await turnSync(true, false);
    expect(await status()).toBe('incomplete');
    expect(await label()).toBe('office');
  });

  it('a list of a later version is left as it is', async () => {
    const later = { version: 2, list: 'in some other shape' };
    await area.set({ [META_KEY]: later });
    await start('a');
    expect(await status()).toBe('newer');
    expect(await area.get(null)).toEqual({ [META_KEY]: later });
  });
});

describe('off again', () => {
  it('leaves the list in sync for the other devices', async () => {
    await start('a');
    await turnSync(false, false);
    expect(await status()).toBe('off');
    expect(await area.get(null)).not.toEqual({});
  });

  it('takes it out where the user wants that, and other devices keep theirs', async () => {
    await start('a');
    await on('office');
    await turnSync(true, false);
    await on('home');
    await turnSync(false, true);
    expect(await area.get(null)).toEqual({});
    await on('office');
    await syncNow();
    expect(await label()).toBe('a');
    expect(await area.get(null)).toEqual({});
  });
});
