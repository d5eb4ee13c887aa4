/** What tests of the built extension share: a server for its pages, a browser with it, and a fresh tab for each test. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { badgeOf, type OpenTab, openTab, waitForAudit } from './audit-of.ts';
import { type BrowserName } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, type LaunchOptions, launch } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { loadReplicas } from './replica-pages.ts';
import { type ServedPage, startServer, type TestServer } from './server.ts';

/** The card of a key on Binance, in the words and with the ids that these tests click on. */
export const API_PAGE = 'https://www.binance.com/en/my/settings/api-management';

/** The document of a replica. Throws when there is none of that id. */
export async function htmlOf(id: string): Promise<string> {
  const found = (await loadReplicas()).find(({ replica }) => replica.id === id);
  if (!found) throw new Error(`The replica that these tests need is gone: ${id}`);
  return found.html();
}

export const cardHtml = (): Promise<string> => htmlOf('binance/key-card-native');

export const isRead = (audit: TabAudit | null): boolean => audit?.state === 'read';

export interface Extension {
  readonly server: TestServer;
  readonly launched: Launched;
  readonly tab: OpenTab;
  /** Goes to a page in the test's tab and waits until its keys are read. */
  open(url?: string): Promise<void>;
  badgeText(): Promise<string>;
  /** Waits until the overlay shows these words. */
  says(words: string | RegExp): Promise<void>;
}

type Extra = Omit<Partial<LaunchOptions>, 'browser' | 'extension' | 'port'>;

/** To be called in a `describe`. `pages`: what is served; made once, before the browser starts. */
export function useExtension(
  browser: BrowserName,
  pages: () => Promise<readonly ServedPage[]>,
  options: Extra = {},
): Extension {
  let server: TestServer;
  let launched: Launched;
  let tab: OpenTab;
  beforeAll(async () => {
    server = await startServer(await pages());
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port, ...options });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    tab = await openTab(launched);
  });
  afterEach(() => tab.page.close());
  return {
    get server() {
      return server;
    },
    get launched() {
      return launched;
    },
    get tab() {
      return tab;
    },
    async open(url = API_PAGE) {
      await tab.page.goto(url);
      expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
    },
    badgeText: async () => (await badgeOf(launched, tab.tabId)).text,
    says: (words) =>
      expect
        .poll(async () => (await readOverlay(tab.page))?.text ?? '', { timeout: PATIENCE_MS })
        .toMatch(words),
  };
}
