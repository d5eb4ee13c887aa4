import { type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import {
  auditOf,
  badgeOf,
  isBackgroundAwake,
  killWorker,
  openTab,
  storedIn,
  waitForAudit,
} from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { type ServedPage } from './server.ts';
import { API_PAGE, cardHtml, htmlOf, isRead, useExtension } from './use-extension.ts';

const OTHER_PAGE = 'https://www.binance.com/en/trade/BTC_USDT';
/** Addresses that a person could take for the API page, each with the API page's own document behind it. */
const LOOK_ALIKES = [
  'https://www.binance.com.evil.example/en/my/settings/api-management',
  'https://binance.com-api.example/en/my/settings/api-management',
  'https://evil.example/www.binance.com/en/my/settings/api-management',
  'https://www.xn--binnce-3nf.com/en/my/settings/api-management',
] as const;

const isGone = (audit: TabAudit | null): boolean => audit === null;

async function pages(): Promise<readonly ServedPage[]> {
  const html = await cardHtml();
  return [
    { url: API_PAGE, html },
    { url: OTHER_PAGE, html: await htmlOf('binance/spot-trading') },
    ...LOOK_ALIKES.map((url) => ({ url, html })),
  ];
}

describe.each(BROWSERS)('the life of an audit in %s', (browser) => {
  const extension = useExtension(browser, pages);
  const openApiPage = () => extension.open();

  async function expectRead(): Promise<void> {
    expect(await waitForAudit(extension.launched, extension.tab.tabId, isRead)).toMatchObject({
      state: 'read',
    });
  }

  async function expectNothing(): Promise<void> {
    expect(
      await waitForAudit(extension.launched, extension.tab.tabId, isGone, { stableFor: 300 }),
    ).toBeNull();
    await expect.poll(async () => (await badgeOf(extension.launched, extension.tab.tabId)).text).toBe('');
    await expect.poll(() => readOverlay(extension.tab.page)).toBeNull();
  }

  it('shows audit, badge and overlay on the API page', async () => {
    await openApiPage();
    await expect.poll(async () => (await badgeOf(extension.launched, extension.tab.tabId)).text).not.toBe('');
    await expect.poll(async () => (await readOverlay(extension.tab.page))?.text ?? '').not.toBe('');
  });

  it('shows all of it again after a reload', async () => {
    await openApiPage();
    await extension.tab.page.reload();
    await expectRead();
    await expect.poll(async () => (await badgeOf(extension.launched, extension.tab.tabId)).text).not.toBe('');
    await expect.poll(async () => (await readOverlay(extension.tab.page))?.text ?? '').not.toBe('');
  });

  it('takes all of it away when the user leaves by a link', async () => {
    await openApiPage();
    await extension.tab.page.goto(OTHER_PAGE);
    await expectNothing();
  });

  it('takes all of it away when the user leaves for another site', async () => {
    await openApiPage();
    await extension.tab.page.goto(LOOK_ALIKES[0]);
    await expectNothing();
  });

  it.each([
    ['pushState', (url: string) => history.pushState(null, '', url)],
    ['replaceState', (url: string) => history.replaceState(null, '', url)],
  ] as const)('takes all of it away, and comes back, when the app changes its route by %s', async (_, go) => {
    await openApiPage();
    await extension.tab.page.evaluate(go, new URL(OTHER_PAGE).pathname);
    await expectNothing();
    await extension.tab.page.evaluate(go, new URL(API_PAGE).pathname);
    await expectRead();
  });

  it('goes with the back and the forward button of an app that changes its route', async () => {
    await openApiPage();
    await extension.tab.page.evaluate(
      (path) => history.pushState(null, '', path),
      new URL(OTHER_PAGE).pathname,
    );
    await expectNothing();
    await extension.tab.page.evaluate(() => history.back());
    await expectRead();
    await extension.tab.page.evaluate(() => history.forward());
    await expectNothing();
  });

  it('stays when only the part after the # changes', async () => {
    await openApiPage();
    await extension.tab.page.evaluate(() => {
      location.hash = 'details';
    });
    expect(
      await waitForAudit(extension.launched, extension.tab.tabId, isRead, { stableFor: 300 }),
    ).toMatchObject({
      state: 'read',
    });
    expect(await readOverlay(extension.tab.page)).not.toBeNull();
  });

  it('comes back with the back button, in a page that the browser kept', async () => {
    await openApiPage();
    await markDocument(extension.tab.page);
    await extension.tab.page.goto(OTHER_PAGE);
    await expectNothing();
    // A page from the back-forward cache fires no load event that puppeteer's goBack could wait for.
    await extension.tab.page.evaluate(() => history.back());
    await expectRead();
    // Both browsers keep it: the document is the one of before.
    expect(await isMarked(extension.tab.page)).toBe(true);
    await expect.poll(async () => (await readOverlay(extension.tab.page))?.text ?? '').not.toBe('');
    await expect.poll(async () => (await badgeOf(extension.launched, extension.tab.tabId)).text).not.toBe('');
    await extension.tab.page.click('#edit');
    await extension.tab.page.click('#p-spot');
    const after = await waitForAudit(
      extension.launched,
      extension.tab.tabId,
      (audit) => audit?.keys[0]?.permissions.trade === 'on',
    );
    expect(after?.keys[0]?.permissions.trade).toBe('on');
  });

  it('keeps the audits of two tabs apart, and drops that of a closed one', async () => {
    await openApiPage();
    const second = await openTab(extension.launched);
    await second.page.goto(OTHER_PAGE);
    expect(await waitForAudit(extension.launched, second.tabId, isGone, { stableFor: 300 })).toBeNull();
    await second.page.goto(API_PAGE);
    expect(await waitForAudit(extension.launched, second.tabId, isRead)).toMatchObject({ state: 'read' });
    await second.page.close();
    await expect.poll(() => auditOf(extension.launched, second.tabId)).toBeNull();
    expect(await auditOf(extension.launched, extension.tab.tabId)).toMatchObject({ state: 'read' });
  });

  it.each(LOOK_ALIKES)('leaves %s alone', async (url) => {
    await extension.tab.page.goto(url);
    await expectNothing();
  });

  it('leaves nothing longer than a mask of the key id in storage', async () => {
    await openApiPage();
    const stored = JSON.stringify([
      await storedIn(extension.launched, 'session'),
      await storedIn(extension.launched, 'local'),
    ]);
    expect(stored).toContain('Hummingbot');
    expect(stored).not.toContain('PiCQu****');
  });

  it('asks nothing of the network as long as nobody opens the popup', async () => {
    extension.server.takeIpRequests();
    extension.server.takeUnknownRequests();
    await openApiPage();
    expect(extension.server.takeIpRequests()).toEqual([]);
    expect(extension.server.takeUnknownRequests().filter((request) => !isOfTheBrowser(request))).toEqual([]);
  });

  it.runIf(browser === 'chromium')(
    'loses nothing when the worker is ended, and goes on after it',
    async () => {
      await openApiPage();
      const badge = await badgeOf(extension.launched, extension.tab.tabId);
      await killWorker(extension.launched);
      expect(await auditOf(extension.launched, extension.tab.tabId)).toMatchObject({ state: 'read' });
      expect(await badgeOf(extension.launched, extension.tab.tabId)).toEqual(badge);
      await extension.tab.page.click('#edit');
      await extension.tab.page.click('#p-spot');
      const after = await waitForAudit(
        extension.launched,
        extension.tab.tabId,
        (audit) => audit?.keys[0]?.permissions.trade === 'on',
      );
      expect(after?.keys[0]?.permissions.trade).toBe('on');
    },
  );
});

describe.each(BROWSERS)('a tab that was open before the extension, in %s', (browser) => {
  const extension = useExtension(browser, pages, {
    beforeInstall: async (before) => {
      // The one to be read comes last: a hidden tab is not read before it is shown.
      for (const url of [LOOK_ALIKES[0], API_PAGE])
        await (await before.newPage({ type: 'window' })).goto(url);
    },
  });

  it('is read, and it alone', async () => {
    // The test's own tab of the extension may lie over it, and a hidden tab is not read before it is shown.
    const early = (await extension.launched.browser.pages()).find((page) => page.url() === API_PAGE);
    await early?.bringToFront();
    const states = async () =>
      Object.entries(await storedIn(extension.launched, 'session'))
        .filter(([key]) => key.startsWith('audit:'))
        .map(([, audit]) => (audit as TabAudit).state);
    await expect.poll(states, { timeout: PATIENCE_MS }).toEqual(['read']);
    const pages = await extension.launched.browser.pages();
    const overlays = await Promise.all(
      [API_PAGE, LOOK_ALIKES[0]].map(async (url) => {
        const page = pages.find((candidate) => candidate.url() === url);
        return page ? (await readOverlay(page)) !== null : 'no such tab';
      }),
    );
    expect(overlays).toEqual([true, false]);
  });
});

describe('the background page of Firefox', () => {
  // 30 seconds in life: nobody wants to wait for them here.
  const extension = useExtension('firefox', pages, {
    firefoxPrefs: { 'extensions.background.idle.timeout': 700 },
  });

  it('loses nothing when it is suspended, and wakes for the next reading', async () => {
    await extension.open();
    const badge = await badgeOf(extension.launched, extension.tab.tabId);
    await expect
      .poll(() => isBackgroundAwake(extension.launched), { timeout: PATIENCE_MS, interval: 200 })
      .toBe(false);
    expect(await auditOf(extension.launched, extension.tab.tabId)).toMatchObject({ state: 'read' });
    expect(await badgeOf(extension.launched, extension.tab.tabId)).toEqual(badge);
    await extension.tab.page.click('#edit');
    await extension.tab.page.click('#p-spot');
    const after = await waitForAudit(
      extension.launched,
      extension.tab.tabId,
      (audit) => audit?.keys[0]?.permissions.trade === 'on',
    );
    expect(after?.keys[0]?.permissions.trade).toBe('on');
  });
});

declare global {
  interface Window {
    seenBefore?: boolean;
  }
}

const markDocument = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.seenBefore = true;
  });
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => window.seenBefore === true);

/** Requests that a browser makes of itself. */
const isOfTheBrowser = (request: string): boolean =>
  /favicon\.ico$|^[^/]*(?:mozilla|firefox|google|gvt\d|gstatic)[^/]*\//.test(request);
