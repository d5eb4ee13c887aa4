/** The reader's work grows with the page and no faster: it is counted, in calls of the document's API, and not timed. */
import { join } from 'node:path';
import { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf, KEY_PAGES, type KeyDrawing } from '../bench/key-pages.ts';
import { type Replica } from '../replicas/replica.ts';
import { bundle, launchChromium, openReplica } from './rig.ts';

/**
 * Calls for each node of the page that one reading may make at most, the first one and one after a click in the form. What
 * is drawn as cards says its headings again in each of them, and every card is understood by itself. With a loop of one
 * kind of thing over another it would be hundreds at 1,000 keys.
 */
const AT_MOST = { table: { first: 45, again: 35 }, cards: { first: 160, again: 160 } } as const;

let browser: Browser;
let reader: string;
beforeAll(async () => {
  [browser, reader] = await Promise.all([
    launchChromium(),
    bundle(join(import.meta.dirname, 'kept-entry.ts')),
  ]);
});
afterAll(() => browser.close());

declare global {
  var keyfenceCalls: number;
}

/** Counts every call of a method and every look at a property of the page's nodes. */
function countCalls(): void {
  globalThis.keyfenceCalls = 0;
  // What is in a list of nodes is counted as it is looked at.
  const counted = (list: HTMLCollection | NodeList): object =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) globalThis.keyfenceCalls++;
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' && key !== Symbol.iterator ? value.bind(target) : value;
      },
    });
  const isList = (one: unknown): one is HTMLCollection | NodeList =>
    one instanceof HTMLCollection || one instanceof NodeList;
  const shown = (found: unknown): unknown => (isList(found) ? counted(found) : found);
  const kinds = [
    Node,
    CharacterData,
    Text,
    Element,
    HTMLElement,
    HTMLInputElement,
    Document,
    ShadowRoot,
    Range,
  ];
  for (const { prototype } of [...kinds, TreeWalker]) {
    for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor' || !own.configurable) continue;
      const { value, get } = own;
      if (typeof value === 'function')
        own.value = function (this: unknown, ...given: unknown[]) {
          globalThis.keyfenceCalls++;
          return shown(value.apply(this, given));
        };
      else if (get)
        own.get = function (this: unknown) {
          globalThis.keyfenceCalls++;
          return shown(get.call(this));
        };
      Object.defineProperty(prototype, name, own);
    }
  }
  const { getComputedStyle } = window;
  window.getComputedStyle = (...given) => {
    globalThis.keyfenceCalls++;
    return getComputedStyle.apply(window, given);
  };
}

const DRAWINGS: readonly KeyDrawing[] = ['table', 'cards'];
it.each(DRAWINGS.flatMap((drawing) => [100, 1_000, 10_000].map((keys) => [keys, drawing] as const)))(
  '%d keys in %s',
  async (keys, drawing) => {
    const page = await browser.newPage();
    const { url } = KEY_PAGES.table200;
    await openReplica(page, { url } as Replica, documentOf({ url, keys, drawing }));
    await page.evaluate(countCalls);
    await page.evaluate(reader);
    const work = await page.evaluate(async () => {
      const nodes = document.querySelectorAll('*').length * 2;
      const until = async (isDone: () => boolean): Promise<void> => {
        while (!isDone()) await new Promise((done) => setTimeout(done, 20));
      };
      globalThis.keyfenceCalls = 0;
      globalThis.keyfenceWatch('binance');
      await until(() => globalThis.keyfenceLast !== undefined);
      const first = globalThis.keyfenceCalls / nodes;
      const before = globalThis.keyfenceLast;
      globalThis.keyfenceCalls = 0;
      document.getElementById('withdraw')?.click();
      await until(() => globalThis.keyfenceLast !== before);
      return { nodes, first, again: globalThis.keyfenceCalls / nodes };
    });
    await page.close();
    expect(work.first, `of ${work.nodes} nodes, first`).toBeLessThan(AT_MOST[drawing].first);
    expect(work.again, `of ${work.nodes} nodes, again`).toBeLessThan(AT_MOST[drawing].again);
    if (process.env.KEYFENCE_SHOW_WORK) console.log(keys, drawing, work);
  },
);
