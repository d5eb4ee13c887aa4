/**
 * The background is ended at each of its awaits, in each thing that it does: what is stored is then as it was before or as it
 * was to be, and the next start with the same question brings it to where it was to be.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decode } from '../../lib/storage/decode.ts';
import { type Item } from '../../lib/storage/item.ts';
import { KEPT } from '../../lib/storage/items/kept.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { sync } from '../../lib/storage/items/sync.ts';
import { API } from './a-tab.ts';
import { DEEDS, type Deed, PAGE, ring, say, UI } from './killed/deeds.ts';
import { type Instrumented, instrument } from './killed/instrument.ts';
import { copyOf, Life, newWorld, type World } from './killed/world.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const ITEMS: readonly Item<unknown>[] = [...KEPT, managed as Item<unknown>, sync as Item<unknown>];
/** Of a deed, how often the same await is tried as the last one: the first times differ, later ones repeat them. */
const TIMES = 1;
/**
 * What all deeds share is the last one in so many of them and no more: to be ended within a read or a write is, for who
 * waits for it, to be ended before or after it.
 */
const SHARED = 6;
/** What only the extension's own pages do, of files that they share with the background; and what only an old Firefox does. */
const OF_OTHERS = [
  'entrypoints/popup/change-list.ts tokens 1',
  'lib/messages/send.ts reply 1',
  'lib/messages/send.ts send 1',
  'lib/storage/quarantine.ts dropQuarantined 1',
  'lib/storage/quarantine.ts gone 1',
  'lib/storage/store.ts isReadOnly 1',
  'lib/storage/store.ts write 1',
];

let instrumented: Instrumented;
let first: World;
const passed = new Set<string>();
const shared = new Map<string, number>();

const live = (world: World): Life => new Life(world, instrumented);

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 12), toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  instrumented = await instrument();
  first = newWorld(API);
  const life = live(first);
  await say(life, 'cs-bg/route', first);
  await say(life, 'cs-bg/reading', first);
  await say(life, 'ui-bg/feed-add', first, UI);
  await say(life, 'cs-bg/pause', first);
  await life.ask({ type: 'cs-bg/pause', body: { paused: false } }, PAGE);
});
afterAll(() => vi.useRealTimers());

async function worldFor(deed: Deed): Promise<World> {
  const world = copyOf(first);
  await deed.prepare?.(world, () => live(world));
  return world;
}

/** What lasts, item by item, with the names that chance gave taken out. */
const kept = (world: World): Record<string, unknown> =>
  JSON.parse(JSON.stringify(world.areas.local).replace(/uuid-\d+/g, 'uuid')) as Record<string, unknown>;

function expectWhole(
  world: World,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  between: string | undefined,
): void {
  for (const item of ITEMS) {
    const { state } = decode(item, world.areas.local[item.key]);
    const isOfBefore = JSON.stringify(kept(world)[item.key]) === JSON.stringify(before[item.key]);
    if (!isOfBefore) expect(state, item.key).toMatch(/^(?:ok|missing)$/);
    // That a list is half written to the browser's sync is what its item is there to say.
    if (item.key === sync.key || item.key === between) continue;
    expect([before[item.key], after[item.key]], item.key).toContainEqual(kept(world)[item.key]);
  }
}

describe('ended at each await', () => {
  it.each(DEEDS.map((deed) => [deed.name, deed] as const))('of %s', async (_, deed) => {
    const start = await worldFor(deed);
    const before = kept(start);
    const whole = copyOf(start);
    const life = live(whole);
    await life.rest();
    const waking = life.passed.length;
    await deed.run(life, whole);
    await life.rest();
    for (const id of life.passed) passed.add(id);
    const doors = [...life.passed];
    await ring(life, whole);
    const after = kept(whole);

    // How it wakes is the same each time: that is tried with one of them.
    const awake = deed.withStart ? 0 : waking;
    const own = doors.slice(awake);
    for (const id of new Set(own)) {
      if (id.startsWith('lib/')) {
        shared.set(id, (shared.get(id) ?? 0) + 1);
        if ((shared.get(id) ?? 0) > SHARED) continue;
      }
      const early = doors.slice(0, awake).filter((one) => one === id).length;
      const times = own.filter((one) => one === id).length;
      for (let time = early + 1; time <= early + Math.min(TIMES, times); time++) {
        const world = copyOf(start);
        const short = new Life(world, instrumented, { id, time });
        await short.rest();
        await deed.run(short, world);
        await short.rest();
        expectWhole(world, before, after, deed.between);
        const next = live(world);
        await next.rest();
        if (deed.isAskedAgain) {
          const reply = await deed.run(next, world);
          expect(reply, `${id}, asked again`).toMatchObject({ ok: expect.any(Boolean) });
          await ring(next, world);
          for (const one of next.passed) passed.add(one);
          expect(kept(world), `${id}, time ${time}`).toEqual(after);
        }
      }
    }
  });

  it('leaves none out', () => {
    expect(instrumented.awaits.filter((id) => !passed.has(id))).toEqual(OF_OTHERS);
  });
});
