/** What outlives a background: storage, alarms, tabs and servers; and the lives that it leads in it, one after another. */
import { setImmediate as turn } from 'node:timers/promises';
import { CONCEPTS } from '../../../lib/exchanges/phrases/phrases.ts';
import { type Around, type Instrumented } from './instrument.ts';

type Area = 'local' | 'session' | 'sync' | 'managed';
type Stored = Record<string, unknown>;
type Listener = (...given: readonly never[]) => unknown;

/** Turns of the loop without a wait, after which nothing is under way; and how long (ms) what waits for ever is waited for. */
const CALM = 4;
const PATIENCE = 1_000;

const NEVER = new Promise<never>(() => {});
export const OWN_ID = 'keyfence';
/** Of a kind that has an origin here, too. */
export const ORIGIN = `https://${OWN_ID}.example`;

export interface World {
  readonly areas: Record<Area, Stored>;
  readonly alarms: Map<string, unknown>;
  /** What the page in the tab answers; null: nobody is there. */
  page: ((message: { readonly type: string }) => unknown) | null;
  url: string;
  served: string;
  /** Calls of the browser's that fail, by their last name. */
  fails: readonly string[];
  uuids: number;
}

export const newWorld = (url: string): World => ({
  areas: { local: {}, session: {}, sync: {}, managed: {} },
  alarms: new Map(),
  page: null,
  url,
  served: '203.0.113.10',
  fails: [],
  uuids: 0,
});

export const copyOf = (world: World): World => ({
  ...world,
  areas: structuredClone(world.areas),
  alarms: new Map(world.alarms),
});

/** The door at which a life ends, and at which of the times that it is passed. */
export interface End {
  readonly id: string;
  readonly time: number;
}

/** One life of the background, from its start. */
export class Life {
  readonly passed: string[] = [];
  private isDead = false;
  private readonly timers = new Set<() => void>();
  private waiting = 0;
  private readonly listeners = new Map<string, Listener[]>();
  private lock: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    instrumented: Instrumented,
    private readonly end: End | null = null,
  ) {
    instrumented.start(this.around());
  }

  get isOver(): boolean {
    return this.isDead;
  }

  /** Tells those who listen, as the browser does. */
  tell(event: string, ...given: readonly unknown[]): unknown {
    if (this.isDead) return undefined;
    return (this.listeners.get(event) ?? []).map((listener) => listener(...(given as never[])));
  }

  /** Sends a message and gives the reply; null: there was none before the end. */
  async ask(message: unknown, sender: unknown): Promise<unknown> {
    let reply: unknown = null;
    this.tell('runtime.onMessage', message, sender, (answer: unknown) => {
      if (!this.isDead) reply = answer;
    });
    await this.rest();
    return reply;
  }

  /** Until nothing is waited for any more: a digest and a body come from other threads. */
  async rest(): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (let calm = 0; calm < CALM && performance.now() < end; ) {
      await turn();
      calm = this.waiting === 0 || this.isDead ? calm + 1 : 0;
    }
  }

  /** Lets the time pass that timers wait for. */
  elapse(): void {
    for (const run of this.timers) {
      this.timers.delete(run);
      this.alive(run);
    }
  }

  private alive<T>(given: () => T): T | Promise<never> {
    return this.isDead ? NEVER : given();
  }

  private around(): Around {
    return {
      browser: this.browser(),
      fetch: (async (url: string) => this.alive(() => serve(String(url), this.world))) as typeof fetch,
      setTimeout: (run) => {
        this.timers.add(run);
        return run;
      },
      clearTimeout: (timer) => void this.timers.delete(timer as () => void),
      // The browser gives a lock back when its holder ends.
      navigator: {
        locks: {
          request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
            const mine = this.lock.then(work, work);
            this.lock = mine.catch(() => undefined);
            return mine;
          },
        },
      },
      crypto: { subtle: crypto.subtle, randomUUID: () => `uuid-${this.world.uuids++}` },
      at: (id, awaited) => this.door(id, awaited),
    };
  }

  private async door(id: string, awaited: unknown): Promise<unknown> {
    this.waiting++;
    try {
      return await awaited;
    } finally {
      this.waiting--;
      this.passed.push(id);
      const { end } = this;
      if (end?.id === id && this.passed.filter((one) => one === id).length === end.time) this.isDead = true;
      if (this.isDead) await NEVER;
    }
  }

  private event(name: string): object {
    return {
      addListener: (listener: Listener) =>
        void this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]),
      removeListener: () => undefined,
    };
  }

  private browser(): unknown {
    const { world } = this;
    const of = (calls: Record<string, (...given: never[]) => unknown>, events: string): object =>
      Object.fromEntries([
        ...Object.entries(calls).map(([name, call]) => [
          name,
          async (...given: never[]) => {
            if (world.fails.includes(name)) throw new Error('refused');
            const done = await this.alive(() => call(...given));
            return this.alive(() => done);
          },
        ]),
        ...events.split(' ').map((name) => [name.split('.').at(-1), this.event(name)]),
      ]);
    const area = (name: Area): object => ({
      ...of(
        {
          get: (keys: string | readonly string[] | null) => pick(world.areas[name], keys),
          set: (items: Stored) => {
            if (world.fails.includes(`${name}.set`)) throw new Error('quota');
            this.change(name, items, []);
          },
          remove: (keys: string | readonly string[]) => this.change(name, {}, [keys].flat() as string[]),
          clear: () => this.change(name, {}, Object.keys(world.areas[name])),
          setAccessLevel: () => undefined,
        },
        `storage.${name}.onChanged`,
      ),
    });
    const sync = {
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({ host_permissions: [] }),
      id: OWN_ID,
    };
    return {
      storage: {
        local: area('local'),
        session: area('session'),
        sync: area('sync'),
        managed: area('managed'),
        onChanged: this.event('storage.onChanged'),
      },
      runtime: {
        ...of(
          { openOptionsPage: () => undefined },
          'runtime.onMessage runtime.onInstalled runtime.onStartup',
        ),
        ...sync,
      },
      tabs: of(
        {
          get: () => ({ id: 7, url: world.url }),
          query: () => [{ id: 7 }],
          create: () => undefined,
          sendMessage: (_tab: number, message: { type: string }) => {
            if (world.page === null) throw new Error('Receiving end does not exist.');
            return { ok: true, value: world.page(message) };
          },
        },
        'tabs.onUpdated tabs.onRemoved',
      ),
      alarms: of(
        {
          get: (name: string) => world.alarms.get(name),
          create: (name: string, info: unknown) => void world.alarms.set(name, info),
          clear: (name: string) => world.alarms.delete(name),
        },
        'alarms.onAlarm',
      ),
      permissions: of(
        { contains: () => true, getAll: () => ({ origins: ['https://gone.example/*'] }), remove: () => true },
        'permissions.onAdded',
      ),
      notifications: of({ create: () => 'n', clear: () => true }, 'notifications.onClicked'),
      contextMenus: of({ removeAll: () => undefined, create: () => undefined }, 'contextMenus.onClicked'),
      commands: { onCommand: this.event('commands.onCommand') },
      scripting: of({ executeScript: () => [] }, 'scripting.none'),
      action: of(
        {
          setBadgeText: () => undefined,
          setBadgeBackgroundColor: () => undefined,
          setBadgeTextColor: () => undefined,
          setTitle: () => undefined,
          openPopup: () => undefined,
        },
        'action.none',
      ),
      i18n: { getUILanguage: () => 'en', getMessage: (id: string) => id },
    };
  }

  private change(area: Area, items: Stored, gone: readonly string[]): void {
    const stored = this.world.areas[area];
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const key of gone) {
      if (!Object.hasOwn(stored, key)) continue;
      changes[key] = { oldValue: stored[key] };
      delete stored[key];
    }
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { oldValue: stored[key], newValue: structuredClone(value) };
      stored[key] = structuredClone(value);
    }
    queueMicrotask(() => {
      this.tell('storage.onChanged', structuredClone(changes), area);
      this.tell(`storage.${area}.onChanged`, structuredClone(changes));
    });
  }
}

function pick(stored: Stored, keys: string | readonly string[] | null): Stored {
  const wanted = keys === null ? Object.keys(stored) : [keys].flat();
  return structuredClone(
    Object.fromEntries(wanted.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]])),
  );
}

function serve(url: string, { served }: World): Response {
  if (url === `${ORIGIN}/phrases.json`)
    return new Response(JSON.stringify(Object.fromEntries(CONCEPTS.map((concept) => [concept, 'x']))));
  if (url.startsWith(ORIGIN)) return new Response('[]');
  return new Response(url.includes('6.') ? '2001:db8::1' : served);
}
