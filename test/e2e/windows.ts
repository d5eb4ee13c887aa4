/**
 * Windows of one browser in which tests run beside each other, for tests that mostly wait: for what must come, or for what
 * must not. A hidden tab would be neither read nor drawn.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { type OpenTab, openTab, waitForAudit } from './audit-of.ts';
import { type BrowserName } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { type ServedPage, startServer, type TestServer } from './server.ts';
import { isRead } from './use-extension.ts';

/** As many as vitest runs tests at a time in one file: `maxConcurrency` of the project. */
const AT_A_TIME = 4;

export interface Windows {
  readonly launched: Launched;
  /** Runs a test in a window that no other test uses meanwhile, in which the page at `url` has been read. */
  use(url: string, test: (tab: OpenTab) => Promise<void>): Promise<void>;
  /** The same, for pages that may never be read. */
  visit(url: string, test: (tab: OpenTab) => Promise<void>): Promise<void>;
}

/** To be called in a `describe`. `pages`: what is served; made once, before the browser starts. */
export function useWindows(browser: BrowserName, pages: () => readonly ServedPage[]): Windows {
  let server: TestServer;
  let launched: Launched;
  const free: OpenTab[] = [];
  beforeAll(async () => {
    server = await startServer(pages());
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    // One after another: a new tab is known by its not having been there before.
    for (let i = 0; i < AT_A_TIME; i++) free.push(await openTab(launched, 'window'));
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  const visit: Windows['visit'] = async (url, test) => {
    const tab = free.pop();
    if (tab === undefined) throw new Error(`more than ${AT_A_TIME} tests at a time`);
    try {
      // What the test before it left there is gone, with what runs on in it.
      await tab.page.goto('about:blank');
      expect(await waitForAudit(launched, tab.tabId, (audit) => audit === null)).toBeNull();
      await tab.page.goto(url);
      await test(tab);
    } finally {
      free.push(tab);
    }
  };
  return {
    get launched() {
      return launched;
    },
    visit,
    use: (url, test) =>
      visit(url, async (tab) => {
        expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
        await test(tab);
      }),
  };
}
