/** Everything that the background is asked to do: each message that it answers, and each event that wakes it. */
import { CONTRACT, type MessageType } from '../../../lib/messages/contract.ts';
import { MAX_QUARANTINED } from '../../../lib/storage/quarantine.ts';
import { META_KEY } from '../../../lib/sync/pack.ts';
import { goodRequests, reading } from '../../messages/examples.ts';
import { API, TAB } from '../a-tab.ts';
import { type Life, ORIGIN, OWN_ID, type World } from './world.ts';

type Prepare = (world: World, life: () => Life) => Promise<void>;

export interface Deed {
  readonly name: string;
  /** What the world is like when it is done, on top of a tab that was read and a feed that was subscribed to. */
  readonly prepare?: Prepare;
  readonly run: (life: Life, world: World) => Promise<unknown>;
  /** Whoever asked asks once more when the background was ended under way; events come once. */
  readonly isAskedAgain: boolean;
  /** Whether it is ended while it wakes, too. */
  readonly withStart?: boolean;
  /** The item that it writes twice: noted first, and again with what came of it. */
  readonly between?: string;
}

export const PAGE = { id: OWN_ID, origin: 'https://www.binance.com', url: API, frameId: 0, tab: { id: TAB } };
export const UI = { id: OWN_ID, origin: ORIGIN, url: `${ORIGIN}/dashboard.html` };
const PRACTICE_TAB = 8;
const PRACTICE = { ...UI, url: `${ORIGIN}/practice.html`, tab: { id: PRACTICE_TAB }, frameId: 0 };

export const freshReading = () => ({ ...reading, readAt: Date.now() });

const SYNC = 'sync';
const bodies: Partial<Record<MessageType, (world: World) => unknown>> = {
  'cs-bg/reading': freshReading,
  'ui-bg/feed-accept': (world) => ({ id: feedOf(world).id, hash: feedOf(world).proposal?.hash ?? '' }),
  'ui-bg/feed-reject': (world) => ({ id: feedOf(world).id, hash: feedOf(world).proposal?.hash ?? '' }),
  'ui-bg/feed-undo': (world) => ({ id: feedOf(world).id }),
  'ui-bg/choose': () => ({ tabId: TAB, keyId: 'k1', setIds: ['s'] }),
};

interface StoredFeed {
  readonly id: string;
  readonly proposal: { readonly hash: string } | null;
}
const feedOf = (world: World): StoredFeed =>
  (world.areas.local.feeds as { value: StoredFeed[] }).value[0] as StoredFeed;

export const say = (life: Life, type: MessageType, world: World, from: object = PAGE): Promise<unknown> =>
  life.ask({ type, body: bodies[type]?.(world) ?? goodRequests[type] }, from);

const message = (type: MessageType, name: string, more: Partial<Deed> = {}): Deed => ({
  name,
  run: (life, world) => say(life, type, world, CONTRACT[type].from === 'ui' ? UI : PAGE),
  isAskedAgain: type !== 'ui-bg/paste',
  ...more,
});

const event = (name: string, tell: (life: Life) => unknown, prepare?: Prepare): Deed => ({
  name,
  isAskedAgain: false,
  async run(life) {
    tell(life);
    await life.rest();
  },
  ...(prepare && { prepare }),
});

const asked = Object.keys(CONTRACT).filter(
  (type) => CONTRACT[type as MessageType].to === 'background',
) as readonly MessageType[];

/** Says something beforehand, in a life that ends well. */
const after =
  (...types: readonly MessageType[]): Prepare =>
  async (world, life) => {
    for (const type of types) await say(life(), type, world, CONTRACT[type].from === 'ui' ? UI : PAGE);
  };
const served =
  (text: string, ...types: readonly MessageType[]): Prepare =>
  async (world, life) => {
    await after(...types)(world, life);
    world.served = text;
  };
const settings =
  (change: object): Prepare =>
  async (world) => {
    const { settings: stored } = world.areas.local as { settings: { value: object } };
    Object.assign(stored.value, change);
  };
const alarm = (name: string) => (life: Life) => life.tell('alarms.onAlarm', { name });
const answering: Prepare = async (world) => {
  world.page = ({ type }) => (type === 'bg-cs/paste' ? { addresses: [], copied: false } : null);
};
const synced: Prepare = async (world, life) => {
  await after('ui-bg/sync-turn', 'cs-bg/approve')(world, life);
};
/** Another device has written its list since. */
const elsewhere: Prepare = async (world, life) => {
  await synced(world, life);
  await (async () => {
    const other = life();
    other.tell('alarms.onAlarm', { name: 'sync' });
    await other.rest();
  })();
  const theirs = structuredClone(world.areas.sync);
  await after('ui-bg/feed-accept')(world, life);
  const mine = life();
  mine.tell('alarms.onAlarm', { name: 'sync' });
  await mine.rest();
  for (const key of Object.keys(world.areas.sync)) delete world.areas.sync[key];
  Object.assign(world.areas.sync, theirs);
};

const without =
  (area: 'local' | 'session', ...keys: readonly string[]): Prepare =>
  async (world) => {
    for (const key of keys) delete world.areas[area][key];
  };
const stored =
  (items: Record<string, unknown>): Prepare =>
  async (world) => {
    Object.assign(world.areas.local, items);
  };
const failing =
  (...fails: readonly string[]): Prepare =>
  async (world) => {
    world.fails = fails;
  };
const first =
  (...steps: readonly Prepare[]): Prepare =>
  async (world, life) => {
    for (const step of steps) await step(world, life);
  };
const remote =
  (meta: unknown): Prepare =>
  async (world, life) => {
    await synced(world, life);
    world.areas.sync = { ...world.areas.sync, [META_KEY]: meta };
  };
/** A set whose one address ends tomorrow, so that there is something to be told of. */
const dated: Prepare = async (world, life) => {
  await after('cs-bg/approve')(world, life);
  const { ipSets } = world.areas.local as { ipSets: { value: { entries: { until: number | null }[] }[] } };
  for (const set of ipSets.value) for (const entry of set.entries) entry.until = Date.now() + 86_400_000;
};
/** A second set, which the key is for. */
const another: Prepare = async (world) => {
  const { ipSets } = world.areas.local as { ipSets: { value: { id: string }[] } };
  ipSets.value.push({ ...(structuredClone(ipSets.value[0]) as object), id: 's' });
  for (const entry of (ipSets.value.at(-1) as unknown as { entries: { id: string; address: string }[] })
    .entries)
    Object.assign(entry, { id: 'e', address: '203.0.113.99' });
};
/** Both sides have changed, and that was seen. */
const torn: Prepare = async (world, life) => {
  await first(elsewhere, another)(world, life);
  const seen = life();
  seen.tell('alarms.onAlarm', { name: 'sync' });
  await seen.rest();
};
const full: Prepare = async (world, life) => {
  await synced(world, life);
  await ring(life(), world);
  await another(world, life);
  world.areas.sync['sets:old'] = 'x'.repeat(95_900);
};
const MOVE = {
  ...{ id: 'm', from: '203.0.113.10', to: '203.0.113.11', startedAt: 1, finishedAt: null },
  ...{ keyIds: [], verified: [] },
};

/** What was put off to an alarm is done when it rings, in whichever life. */
export async function ring(life: Life, world: World): Promise<void> {
  if (world.alarms.has(SYNC)) life.tell('alarms.onAlarm', { name: SYNC });
  await life.rest();
}

export const DEEDS: readonly Deed[] = [
  ...asked.map((type) => message(type, type)),
  ...asked
    .filter((type) => CONTRACT[type].from === 'page')
    .map(
      (type): Deed => ({
        name: `${type}, on the practice form`,
        isAskedAgain: true,
        prepare: async (world, life) => {
          await say(life(), 'cs-bg/hello', world, PRACTICE);
          await say(life(), 'cs-bg/reading', world, PRACTICE);
        },
        run: (life, world) => say(life, type, world, PRACTICE),
      }),
    ),
  message('cs-bg/route', 'a route to a page where the auditor is already', { prepare: answering }),
  message('cs-bg/route', 'a route from nowhere', {
    prepare: async (world) => {
      world.areas.session = {};
    },
  }),
  message('cs-bg/undo-approve', 'taking back what was approved', { prepare: after('cs-bg/approve') }),
  message('cs-bg/undo-accept', 'taking a risk back', { prepare: after('cs-bg/accept-risk') }),
  message('ui-bg/feed-undo', 'taking back what a feed brought', { prepare: after('ui-bg/feed-accept') }),
  message('ui-bg/feeds-check', 'a check of a feed that changed', {
    prepare: served('203.0.113.11', 'ui-bg/feed-accept'),
  }),
  message('ui-bg/feeds-check', 'a check of a feed that is broken', { prepare: served('<html>') }),
  message('ui-bg/paste', 'a paste on a page that answers', { prepare: answering }),
  message('ui-bg/undo-paste', 'a paste taken back on a page that answers', { prepare: answering }),
  message('cs-bg/paste-done', 'the end of a paste', { prepare: after('cs-bg/plan-paste') }),
  message('ui-bg/sync-turn', 'sync turned on with a list', { prepare: after('cs-bg/approve') }),
  message('ui-bg/sync-resolve', 'a choice between two lists', { prepare: elsewhere }),
  message('cs-bg/route', 'a route by a link that fills the form', {
    run: (life) => life.ask({ type: 'cs-bg/route', body: { href: `${API}?withdraw=1` } }, PAGE),
  }),
  message('cs-bg/route', 'a route away', {
    run: (life) => life.ask({ type: 'cs-bg/route', body: { href: 'https://www.binance.com/' } }, PAGE),
  }),
  message('cs-bg/route', 'a route to a page that may not be touched', {
    prepare: first(without('session', `visit:${TAB}`), failing('executeScript')),
  }),
  message('cs-bg/open-dashboard', 'the dashboard opened where no finding is asked about', {
    run: (life) => life.ask({ type: 'cs-bg/open-dashboard', body: null }, PAGE),
  }),
  message('cs-bg/reading', 'a reading of forms whose list is not read yet', {
    run: (life) => life.ask({ type: 'cs-bg/reading', body: { ...freshReading(), listPending: true } }, PAGE),
  }),
  message('cs-bg/reading', 'a reading of a key that is new', { prepare: without('local', 'ledger') }),
  message('cs-bg/reading', 'a reading over settings that are broken', {
    prepare: stored({ settings: { version: 3, value: 'rubbish' } }),
  }),
  message('cs-bg/choose', 'a choice for a key without an entry', { prepare: without('local', 'ledger') }),
  message('cs-bg/approve', 'approving for a key of some sets', {
    prepare: first(after('cs-bg/approve'), another, after('ui-bg/choose')),
  }),
  message('ui-bg/feed-add', 'a new feed', { prepare: without('local', 'feeds'), between: 'feeds' }),
  message('cs-bg/hello', 'a hello over settings that are broken once more', {
    prepare: stored({
      settings: { version: 3, value: 'rubbish' },
      ...Object.fromEntries(
        Array.from({ length: MAX_QUARANTINED }, (_, n) => [`quarantine:ledger:${n + 1}`, n]),
      ),
    }),
  }),
  message('ui-bg/feeds-check', 'a check of one feed', {
    run: (life, world) =>
      life.ask({ type: 'ui-bg/feeds-check', body: { id: feedOf(world).id, growthAgreed: false } }, UI),
  }),
  message('ui-bg/look-up-ip', 'a look-up with one service down', { prepare: served('nothing') }),
  message('ui-bg/remind', 'a reminder', { prepare: dated }),
  message('ui-bg/sync-turn', 'sync turned off and forgotten', {
    prepare: synced,
    run: (life) => life.ask({ type: 'ui-bg/sync-turn', body: { on: false, forget: true } }, UI),
  }),
  message('ui-bg/sync-resolve', 'this list for that one', {
    prepare: remote('rubbish'),
    run: (life) => life.ask({ type: 'ui-bg/sync-resolve', body: { keep: 'local', hash: null } }, UI),
  }),
  message('ui-bg/sync-resolve', 'that list for this one', {
    prepare: torn,
    run(life, world) {
      const { sync } = world.areas.local as { sync: { value: { conflict: { hash: string } | null } } };
      const hash = sync.value.conflict?.hash ?? 'ab';
      return life.ask({ type: 'ui-bg/sync-resolve', body: { keep: 'remote', hash } }, UI);
    },
  }),
  event('the alarm of sync, with changes on both sides', alarm('sync'), first(elsewhere, another)),
  event('the alarm of sync, where two lists do not fit', alarm('sync'), full),
  event('the alarm of sync, with a later version there', alarm('sync'), remote({ version: 99 })),
  event('the alarm of sync, with half a list there', alarm('sync'), remote('rubbish')),
  event(
    'the alarm of sync, with a list there and none here',
    alarm('sync'),
    first(elsewhere, without('local', 'ipSets', 'sync')),
  ),
  event('the alarm of sync, which the browser refuses', alarm('sync'), first(synced, failing('sync.set'))),
  event(
    'a daily alarm with a move under way',
    alarm('daily'),
    stored({ moves: { version: 1, value: [MOVE] } }),
  ),
  event('a page that does not answer for long', (life) => {
    life.tell('tabs.onUpdated', TAB, { status: 'loading' }, { url: API });
    void life.ask({ type: 'cs-bg/route', body: { href: API } }, PAGE).then(() => life.elapse());
  }),
  event('an empty word of the organisation', alarm('managed'), async (world, life) => {
    world.areas.managed = { purposeDefault: 'screener', maxKeyAgeDays: 30 };
    const known = life();
    known.tell('storage.onChanged', {}, 'managed');
    await known.rest();
    world.areas.managed = {};
  }),
  {
    ...event(
      'a start after an end between a reading and its audit',
      () => undefined,
      without('session', `audit:${TAB}`),
    ),
    withStart: true,
  },
  {
    ...event(
      'a start without alarms',
      () => undefined,
      async (world) => void world.alarms.clear(),
    ),
    withStart: true,
  },
  event('the daily alarm', alarm('daily'), synced),
  event('the alarm of feeds', alarm('feeds'), async (world) => {
    const { feeds } = world.areas.local as { feeds: { value: { nextCheckAt: number }[] } };
    for (const feed of feeds.value) feed.nextCheckAt = 0;
    world.served = '203.0.113.12';
  }),
  event('the alarm of sync', alarm('sync'), synced),
  event('the alarm of sync, with another list there', alarm('sync'), elsewhere),
  event('the alarm of the organisation', alarm('managed')),
  event(
    'an organisation’s word',
    (life) => life.tell('storage.onChanged', {}, 'managed'),
    async (world) => {
      world.areas.managed = { purposeDefault: 'screener', maxKeyAgeDays: 30 };
    },
  ),
  event(
    'a tab that goes elsewhere',
    (life) => life.tell('tabs.onUpdated', TAB, { url: 'x' }, {}),
    async (world) => {
      world.url = 'https://www.example.com/';
    },
  ),
  event('a tab that is closed', (life) => life.tell('tabs.onRemoved', TAB)),
  event('a first day', (life) => life.tell('runtime.onInstalled', { reason: 'install' })),
  event(
    'an update over what is broken',
    (life) => life.tell('runtime.onInstalled', { reason: 'update' }),
    async (world) => {
      world.areas.local.ledger = { version: 1, value: 'rubbish' };
      world.areas.local.moves = 'rubbish';
    },
  ),
  { ...event('a start of the browser', (life) => life.tell('runtime.onStartup'), synced), withStart: true },
  event('a key of the keyboard', (life) => life.tell('commands.onCommand', 'focus-overlay')),
  event(
    'a pause that ends',
    (life) => life.tell('storage.onChanged', { settings: {} }, 'local'),
    settings({ pausedExchanges: [] }),
  ),
];
