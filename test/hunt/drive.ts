/** Sends the hunt into a browser and gathers what it found. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, browserPath } from '../e2e/browsers.ts';
import { bundle } from '../page/rig.ts';
import { FAULTS, type Fault } from './judge.ts';
import { type FoundPage, type HuntAnswer, type HuntAsk, type Score } from './page/hunt-entry.ts';
import { type PageSpec } from './spec.ts';

/** Pages between two words with the tab: short enough to see it move, long enough to cost nothing. */
const AT_A_TIME = 50;

export interface HuntOptions {
  readonly browser: BrowserName;
  readonly seed: number;
  readonly pages: number;
  readonly faults: readonly Fault[];
  readonly shrinks: boolean;
  /** Of each fault, the pages that are handed back in all. */
  readonly most: number;
  readonly libraries: boolean;
  /** Pages of this kind alone; undefined: of every kind. */
  readonly only?: PageSpec['kind'] | undefined;
  /** Browsers side by side. */
  readonly jobs: number;
  readonly onProgress?: (done: number) => void;
}

export interface Hunted {
  readonly found: readonly FoundPage[];
  /** How many pages are of each kind, by its signature. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly scores: readonly Score[];
  readonly counts: Readonly<Record<Fault, number>>;
}

/** Hunts with one browser, or with `jobs` of them side by side, each in a stretch of the seeds of its own. */
export async function hunt(options: HuntOptions): Promise<Hunted> {
  const share = Math.ceil(options.pages / options.jobs);
  const starts = Array.from({ length: options.jobs }, (_, job) => job * share).filter(
    (at) => at < options.pages,
  );
  const done = starts.map(() => 0);
  const parts = await Promise.all(
    starts.map(async (at, job) => {
      const { page, close } = await huntTab(options.browser, options.libraries);
      const onProgress = (pages: number): void => {
        done[job] = pages;
        options.onProgress?.(done.reduce((sum, one) => sum + one, 0));
      };
      const own = {
        ...options,
        seed: options.seed + at,
        pages: Math.min(share, options.pages - at),
        onProgress,
      };
      try {
        return await gather(page, own);
      } finally {
        await close();
      }
    }),
  );
  return parts.reduce(joined);
}

function joined(a: Hunted, b: Hunted): Hunted {
  const known = new Set(a.found.map(({ signature }) => signature));
  return {
    found: [...a.found, ...b.found.filter(({ signature }) => !known.has(signature))],
    kinds: added(a.kinds, b.kinds),
    scores: [...a.scores, ...b.scores],
    counts: Object.fromEntries(FAULTS.map((fault) => [fault, a.counts[fault] + b.counts[fault]])) as Record<
      Fault,
      number
    >,
  };
}

const added = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [id, (a[id] ?? 0) + (b[id] ?? 0)]),
  );

/** A tab in which pages can be drawn and read. */
export async function huntTab(
  name: BrowserName,
  libraries: boolean,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const script = await bundle(
    join(import.meta.dirname, 'page', libraries ? 'with-libraries.ts' : 'hunt-entry.ts'),
  );
  const css = libraries ? await libraryCss() : '';
  const browser = await start(name);
  return { page: await tab(browser, script, css), close: () => browser.close() };
}

export const start = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browserPath(name),
    headless: true,
    protocolTimeout: 600_000,
    ...(name === 'chromium'
      ? { args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }
      : {}),
  });

/** Style sheets that a library does not bring with its script. */
const STYLES = [
  '@mantine/core/styles.css',
  '@arco-design/web-react/dist/css/arco.css',
  'element-plus/dist/index.css',
  'tdesign-react/dist/tdesign.min.css',
  '@douyinfe/semi-ui/dist/css/semi.min.css',
  'rsuite/dist/rsuite-no-reset.min.css',
] as const;

async function libraryCss(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  return (await Promise.all(STYLES.map((path) => readFile(resolve(path), 'utf8')))).join('\n');
}

/** A tab with the script in it. `css` stays in the head, for every page that is drawn in the body. */
export async function tab(browser: Browser, script: string, css = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent('<!doctype html><html><head><title>API</title></head><body></body></html>');
  if (css !== '') await page.addStyleTag({ content: css });
  await page.evaluate(script);
  return page;
}

async function gather(page: Page, options: HuntOptions): Promise<Hunted> {
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const found: FoundPage[] = [];
  const scores = new Map<string, Score>();
  let kinds: Record<string, number> = {};
  for (let done = 0; done < options.pages; done += AT_A_TIME) {
    const from = options.seed + done;
    const ask: HuntAsk = {
      from,
      to: from + Math.min(AT_A_TIME, options.pages - done),
      faults: options.faults.filter(
        (fault) => found.filter((one) => one.fault === fault).length < options.most,
      ),
      shrinks: options.shrinks,
      most: options.most,
      known: found.map(({ signature }) => signature),
      only: options.only,
    };
    const answer: HuntAnswer = await page.evaluate((what) => globalThis.keyfenceHunt(what), ask);
    found.push(...answer.found);
    kinds = added(kinds, answer.kinds);
    for (const fault of FAULTS) counts[fault] += answer.counts[fault];
    for (const score of answer.scores) {
      const id = `${score.drawing}/${score.locale}`;
      const all = scores.get(id) ?? { ...score, pages: 0, exact: 0 };
      scores.set(id, { ...all, pages: all.pages + score.pages, exact: all.exact + score.exact });
    }
    options.onProgress?.(Math.min(done + AT_A_TIME, options.pages));
  }
  return { found, kinds, scores: [...scores.values()], counts };
}
