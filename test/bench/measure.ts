import { setTimeout as delay } from 'node:timers/promises';
import { type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { type Launched } from '../e2e/launch.ts';

/** Sampling interval of the profiler, microseconds. Finer ones slow the page more than they tell. */
const INTERVAL = 100;
/**
 * What one sample may count for, ms. A sample that took longer saw the thread wait for a processor, which is the machine's
 * cost and not the extension's.
 */
const LONGEST_SAMPLE = 0.5;
/** How long a page is watched: while it loads, and while it changes, ms. */
const LOAD_FOR = 1200;
const CHANGE_FOR = 2000;
const WAKES_WITHIN = 3000;

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** What one visit cost, in ms. */
export interface Visit {
  /** The extension's own: time with one of its frames on the stack, and compiling its scripts. */
  readonly own: number;
  /** All that the page's main thread did, layout and paint too, in time on a processor. */
  readonly thread: number;
  /** Of it style and layout alone. */
  readonly layout: number;
  /** The longest time without a break in which the extension held the thread. */
  readonly longest: number;
}

/**
 * Loads a page in a fresh tab and profiles its main thread. The samples hold every script's address, whichever world
 * it runs in, so that promise continuations count as well; compile times come from the trace, which the profiler's
 * samples do not attribute.
 */
export async function profileLoad(launched: Launched, url: string, forMs = LOAD_FOR): Promise<Visit> {
  return inFreshTab(launched, url, async (page, session) => {
    await page.tracing.start({ categories: ['v8', 'disabled-by-default-v8.compile', 'devtools.timeline'] });
    await session.send('Profiler.start');
    const before = await metricsOf(session);
    await page.goto(url, { waitUntil: 'load' });
    await delay(forMs);
    const after = await metricsOf(session);
    const { profile } = await session.send('Profiler.stop');
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as Trace;
    return visitOf(launched, profile, before, after, 1, trace);
  });
}

/** The same while a loaded page changes, or while `act` has something done to it: ms of every second. */
export async function profileChange(
  launched: Launched,
  url: string,
  act?: (page: Page) => Promise<void>,
  settle = LOAD_FOR,
): Promise<Visit> {
  return inFreshTab(launched, url, async (page, session) => {
    await page.goto(url, { waitUntil: 'load' });
    await delay(settle);
    const before = await metricsOf(session);
    const start = performance.now();
    await session.send('Profiler.start');
    await (act?.(page) ?? delay(CHANGE_FOR));
    const { profile } = await session.send('Profiler.stop');
    const after = await metricsOf(session);
    return visitOf(launched, profile, before, after, (performance.now() - start) / 1000, null);
  });
}

/** MB on the page's heap after a collection, when it has been open for `forMs`. */
export async function pageHeap(launched: Launched, url: string, forMs = LOAD_FOR): Promise<number> {
  return inFreshTab(launched, url, async (page, session) => {
    await page.goto(url, { waitUntil: 'load' });
    await delay(forMs);
    await session.send('HeapProfiler.collectGarbage');
    return (await metricsOf(session)).heap / 1e6;
  });
}

function visitOf(
  { extensionOrigin: origin }: Launched,
  profile: Protocol.Profiler.Profile,
  before: Metrics,
  after: Metrics,
  seconds: number,
  trace: Trace | null,
): Visit {
  // A page that swapped its process began to count anew.
  const from = after.thread < before.thread ? { thread: 0, layout: 0 } : before;
  const { total, longest } = origin ? stackTime(profile, origin) : { total: 0, longest: 0 };
  return {
    own: (total + (origin && trace ? compileTime(trace, origin) : 0)) / seconds,
    thread: ((after.thread - from.thread) * 1000) / seconds,
    layout: ((after.layout - from.layout) * 1000) / seconds,
    longest,
  };
}

async function inFreshTab<Result>(
  launched: Launched,
  url: string,
  work: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await launched.browser.newPage();
  try {
    // A page of the same site first: the profiler would be lost when the first load swaps the process.
    await page.goto(new URL('/nothing', url).href);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    return await work(page, session);
  } finally {
    await page.close();
  }
}

interface Metrics {
  /** Seconds. */
  readonly thread: number;
  readonly layout: number;
  /** Bytes. */
  readonly heap: number;
}

async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    thread: of('TaskDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    heap: of('JSHeapUsedSize'),
  };
}

/** ms in which a frame of the extension was anywhere on the stack, and the longest of them without a break. */
function stackTime(profile: Protocol.Profiler.Profile, origin: string): { total: number; longest: number } {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const pending = profile.nodes
    .filter((node) => node.callFrame.url.startsWith(origin))
    .map((node) => node.id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (own.has(id)) continue;
    own.add(id);
    pending.push(...(nodes.get(id)?.children ?? []));
  }
  const deltas = profile.timeDeltas ?? [];
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    // A sample's own time is that until the next one.
    const time = Math.min(Math.max(0, deltas[index + 1] ?? 0) / 1000, LONGEST_SAMPLE);
    // A collection of garbage in the middle is part of the stretch, though nobody's own.
    const isOurs = own.has(id);
    if (!isOurs && nodes.get(id)?.callFrame.functionName === '(garbage collector)') continue;
    stretch = isOurs ? stretch + time : 0;
    if (isOurs) total += time;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly dur?: number;
    /** The same on a processor: without what other processes took meanwhile. */
    readonly tdur?: number;
    readonly args?: { readonly fileName?: string; readonly data?: { readonly url?: string } };
  }[];
}

function compileTime(trace: Trace, origin: string): number {
  const micros = trace.traceEvents
    .filter((event) => event.name === 'v8.compile')
    .filter((event) => (event.args?.data?.url ?? event.args?.fileName ?? '').startsWith(origin))
    .reduce((total, event) => total + (event.tdur ?? event.dur ?? 0), 0);
  return micros / 1000;
}

/** Navigation start to the first paint of the popup's page, ms. It runs in a tab: a popup's window is not the extension's cost. */
export async function popupFirstPaint(launched: Launched): Promise<number> {
  const page = await launched.browser.newPage();
  try {
    await page.goto(`${launched.extensionOrigin}/popup.html`);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntries().find((entry) => entry.name === 'first-contentful-paint');
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await page.close();
  }
}

/** Bytes in use on the worker's heap after a collection. A sleeping worker is woken by a message that it does not know. */
export async function workerHeap(launched: Launched): Promise<number> {
  await launched.inside.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null));
  const deadline = Date.now() + WAKES_WITHIN;
  while (Date.now() < deadline) {
    const worker = (await launched.extension?.workers())?.[0];
    if (worker) {
      // Twice: what the first one finds unreachable may hold what the second one can free.
      await worker.client.send('HeapProfiler.collectGarbage');
      await worker.client.send('HeapProfiler.collectGarbage');
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
    }
    await delay(25);
  }
  throw new Error('The worker does not wake');
}
