import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { ticks } from '../../lib/storage/items/ticks.ts';
import { dropQuarantined, listQuarantined, readQuarantined } from '../../lib/storage/quarantine.ts';
import { read, settle, update } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { FIRST_RELEASE } from './first-release.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const ITEMS = [settings, ipSets, acceptedRisks, keyChoices, ledger, ticks, feeds, moves] as const;
const upgrade = async () => {
  for (const item of ITEMS) await settle<unknown>(item);
};
const stored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);
const first = structuredClone(FIRST_RELEASE) as unknown as Record<string, { value: unknown }>;

beforeEach(() => browser.reset());

describe('what the first version stored', () => {
  beforeEach(() => browser.storage.local.set(structuredClone(FIRST_RELEASE)));

  it('is all there in today’s', async () => {
    await upgrade();
    const kept = { ...FIRST_RELEASE.settings.value, feedCheckHours: 6, syncSets: false, lastLook: true };
    expect(await read(settings)).toEqual(kept);
    for (const item of [ipSets, acceptedRisks, keyChoices, ledger, ticks]) {
      expect(await read<unknown>(item)).toEqual(first[item.key]?.value);
    }
    expect(await listQuarantined()).toEqual([]);
  });

  it('is brought up once, and can be changed then', async () => {
    await upgrade();
    const once = await stored();
    await upgrade();
    expect(await stored()).toEqual(once);
    await update(ipSets, (sets) => sets.filter(({ id }) => id !== 'prod'));
    expect(await read(ipSets)).toHaveLength(149);
  });
});

describe('what is broken in part', () => {
  const [prod, ...others] = structuredClone(FIRST_RELEASE.ipSets.value) as unknown as { entries: object[] }[];

  it.each<[string, string, unknown, (value: never) => unknown, unknown]>([
    [
      'an entry without an address',
      'ipSets',
      [{ ...prod, entries: [...(prod?.entries ?? []), { id: 'x' }] }, ...others],
      (sets: readonly { entries: readonly unknown[] }[]) => [sets.length, sets[0]?.entries.length],
      [150, 3],
    ],
    [
      'a set that is none',
      'ipSets',
      ['?', prod, null],
      (sets: readonly { id: string }[]) => sets.map(({ id }) => id),
      ['prod'],
    ],
    [
      'a key with half its fields',
      'ledger',
      [{ exchange: 'binance', id: 'half' }, ...FIRST_RELEASE.ledger.value],
      (keys: readonly unknown[]) => keys,
      FIRST_RELEASE.ledger.value,
    ],
    [
      'settings that lost a field and have a wrong one',
      'settings',
      { lookUpPublicIp: false, maxKeyAgeDays: 'ninety', pausedExchanges: ['okx'] },
      ({ lookUpPublicIp, maxKeyAgeDays, pausedExchanges }: Record<string, unknown>) => [
        lookUpPublicIp,
        maxKeyAgeDays,
        pausedExchanges,
      ],
      [false, null, ['okx']],
    ],
    ['nothing that can be used', 'ledger', 'gone', (keys: readonly unknown[]) => keys, []],
    [
      'a prototype in disguise',
      'settings',
      JSON.parse('{"__proto__":{"syncSets":true}}'),
      (all: { syncSets: boolean }) => all.syncSets,
      false,
    ],
  ])('%s: the rest stays, and the whole is kept aside', async (_name, key, value, view, expected) => {
    const raw = { version: 1, value };
    await browser.storage.local.set({ [key]: raw });
    await upgrade();
    const item = ITEMS.find((one) => one.key === key);
    expect(item && view((await read<unknown>(item)) as never)).toEqual(expected);
    const [kept, ...more] = Object.values(await readQuarantined());
    expect(kept).toEqual(raw);
    expect(more).toEqual([]);
  });

  it('is forgotten when the user says so, and comes back', async () => {
    await browser.storage.local.set({ ledger: 'gone' });
    await upgrade();
    const before = await readQuarantined();
    const undo = await dropQuarantined();
    expect(await listQuarantined()).toEqual([]);
    await undo();
    expect(await readQuarantined()).toEqual(before);
  });
});
