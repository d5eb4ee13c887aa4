/** What the overlay's tests share: a browser, the stand in a page of it, and ways to look into the closed root. */
import { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type BrowserName, bundle, launch, openStand } from './launch.ts';
import { type VIEWS } from './views.ts';

declare const stand: Window['stand'];

export interface Opened {
  /** The page that `open` opened last. */
  readonly page: Page;
  open(view: keyof typeof VIEWS | null, part?: Parameters<typeof openStand>[2]): Promise<void>;
  show(view: keyof typeof VIEWS): Promise<void>;
  /** Two frames and what hangs on them. */
  frames(): Promise<void>;
  text(): Promise<string>;
  /** What was asked of the page's side. */
  calls(): Promise<unknown[][]>;
  inside(selector: string): Promise<ElementHandle<Element>>;
  click(selector: string): Promise<void>;
  has(selector: string): Promise<boolean>;
  /** A person can see it and click on it: it is what is hit in its middle. */
  isOnTop(): Promise<boolean>;
}

/** To be called in a `describe`: starts the browser before its tests, and fails those on which the page throws. */
export function useStand(name: BrowserName): Opened {
  let browser: Browser;
  let code: string;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(name), bundle()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page?.close();
    expect(errors.splice(0)).toEqual([]);
  });

  const opened: Opened = {
    get page() {
      return page;
    },
    async open(view, part = {}) {
      page = await openStand(browser, code, part);
      page.on('pageerror', (error) => errors.push(String(error)));
      if (view) await opened.show(view);
    },
    async show(view) {
      await page.evaluate((one) => stand.show(one), view);
      await opened.frames();
    },
    frames: () =>
      page.evaluate(
        () =>
          new Promise<void>((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))),
          ),
      ),
    text: () => page.evaluate(() => stand.text()),
    calls: () => page.evaluate(() => stand.calls),
    async inside(selector) {
      const handle = await page.evaluateHandle((one) => stand.root()?.querySelector(one) ?? null, selector);
      const element = handle.asElement();
      if (!element) throw new Error(`nothing at ${selector}`);
      return element as ElementHandle<Element>;
    },
    async click(selector) {
      await (await opened.inside(selector)).click();
      await opened.frames();
    },
    has: (selector) => page.evaluate((one) => stand.root()?.querySelector(one) != null, selector),
    isOnTop: () =>
      page.evaluate(() => {
        const { host } = stand.overlay;
        const box = host.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const style = getComputedStyle(host);
        return (
          host.matches(':popover-open') &&
          box.width > 30 &&
          hit === host &&
          style.opacity === '1' &&
          style.visibility === 'visible'
        );
      }),
  };
  return opened;
}
