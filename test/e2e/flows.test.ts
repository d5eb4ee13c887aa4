/** What people come for, in presses: each flow in the built extension, on its pages also by keyboard alone. */
import { type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Move } from '../../lib/ledger/moves.ts';
import { entry as ledgerEntry } from '../ledger/fixtures.ts';
import { violations } from '../ui/axe.ts';
import { clearStore, store, storedIn } from './audit-of.ts';
import { LIST, list } from './bybit-list.ts';
import { openExtensionPage } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { press } from './popup-of.ts';
import { htmlOf, useExtension } from './use-extension.ts';

/** A host that the extension may ask as installed: a browser without a person grants no further one. */
const FEED = 'https://www.binance.com/feed.txt';
const FORM = 'https://www.bitget.com/account/newapi';
const KNOWN = '93.184.216.34';
const SEEN = '185.199.108.153';
const KEY_ID = 'cF9kL2mN8pQ4rS6tU1';

const setOf = (id: string, label: string, addresses: readonly string[]) => ({
  id,
  label,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: addresses.map((address) => ({
    id: `${id} ${address}`,
    address,
    note: 'VPS',
    from: null,
    until: null,
    addedAt: 0,
  })),
});

/** How a person gets at a control: with the pointer, or by Tab and Enter alone. */
type Hand = (page: Page, name: string) => Promise<void>;

/** More stops than any of the pages has before what is looked for. */
const MAX_STOPS = 120;

const byKeys: Hand = async (page, name) => {
  const isThere = () =>
    page.evaluate((wanted) => {
      const here = document.activeElement;
      if (here?.matches('a, button, summary, input') !== true) return false;
      // biome-ignore lint/performance/useDomNodeTextContent: what a person sees
      const said = here.getAttribute('aria-label') ?? (here as HTMLElement).innerText;
      const label = here instanceof HTMLInputElement ? (here.labels?.[0]?.textContent ?? '') : '';
      return said.includes(wanted) || label.includes(wanted);
    }, name);
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (await isThere()) {
      const isBox = await page.evaluate(() => document.activeElement?.matches('[type=checkbox]') === true);
      await page.keyboard.press(isBox ? ' ' : 'Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
};

const HANDS: readonly (readonly [string, Hand])[] = [
  ['the pointer', press],
  ['keys alone', byKeys],
];

/** Asked of the page itself: Firefox's driver is not told where an extension's page has gone. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** Marks the page with a plus for each file that it hands out. */
const countSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (made) => {
      document.body.dataset.saved = `${document.body.dataset.saved ?? ''}+`;
      return createObjectURL.call(URL, made);
    };
  });

describe.each(['chromium', 'firefox'] as const)('presses in %s', (browser) => {
  const one = { keyId: KEY_ID, ips: `${KNOWN}, ${SEEN}` };
  const extension = useExtension(browser, async () => [
    { url: LIST, html: list(one) },
    { url: FEED, html: `${SEEN}\n` },
    { url: FORM, html: await htmlOf('bitget/create-native') },
  ]);
  const pages: Page[] = [];
  beforeEach(async () => {
    await clearStore(extension.launched);
    await store(extension.launched, { ipSets: { version: 1, value: [setOf('s', 'grid bot', [KNOWN])] } });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  async function item<T>(key: string): Promise<T | undefined> {
    const stored = (await storedIn(extension.launched, 'local'))[key];
    return (stored as { readonly value: T } | undefined)?.value;
  }
  const approved = async (): Promise<readonly string[]> =>
    ((await item<readonly IpSet[]>('ipSets')) ?? []).flatMap(({ entries }) =>
      entries.map(({ address }) => address),
    );
  async function own(path: string): Promise<Page> {
    const { browser: window, extensionOrigin } = extension.launched;
    const page = await openExtensionPage(window, extensionOrigin ?? '', path);
    pages.push(page);
    await page.bringToFront();
    await page.waitForSelector('main h1');
    return page;
  }
  const soon = (what: () => Promise<unknown>) => expect.poll(what, { timeout: PATIENCE_MS });
  /** Every press of a flow on the overlay, in order; it waits until the control is there. */
  async function inOverlay(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await soon(async () =>
        (await readOverlay(extension.tab.page))?.controls.some((control) => control.name.includes(name)),
      ).toBe(true);
      await clickInOverlay(extension.tab.page, name);
    }
  }

  describe('on an exchange’s page', () => {
    /** Over a list it is a pill at first, which one more press opens. */
    beforeEach(async () => {
      await extension.open(LIST);
      await soon(async () => (await readOverlay(extension.tab.page))?.controls.length).toBeGreaterThan(0);
      const pill = (await readOverlay(extension.tab.page))?.controls.find(({ name }) =>
        /^Open Keyfence/.test(name),
      );
      if (pill) await clickInOverlay(extension.tab.page, pill.name);
    });

    it('an address that was seen is approved by 1, and taken back by 1', async () => {
      await inOverlay('Approve');
      await soon(approved).toEqual([KNOWN, SEEN]);
      await inOverlay('Undo');
      await soon(approved).toEqual([KNOWN]);
    });

    it('Keyfence is paused by 1, and goes on by 1', async () => {
      const paused = async () =>
        (await item<{ readonly pausedExchanges: readonly string[] }>('settings'))?.pausedExchanges ?? [];
      await inOverlay('Pause here');
      await soon(paused).toEqual(['bybit']);
      await inOverlay('Resume');
      await soon(paused).toEqual([]);
    });

    it('a finding is explained by 1', async () => {
      const before = new Set(await extension.launched.browser.pages());
      await inOverlay('Why');
      await soon(async () => (await extension.launched.browser.pages()).length > before.size).toBe(true);
      const opened = (await extension.launched.browser.pages()).filter((page) => !before.has(page));
      pages.push(...opened);
      await soon(async () => opened[0] && addressOf(opened[0])).toMatch(
        /dashboard\.html#help:[a-z-]+:bybit$/,
      );
    });
  });

  describe('on a form', () => {
    const openForm = async (sets: readonly object[]) => {
      await store(extension.launched, { ipSets: { version: 1, value: sets } });
      await extension.open(FORM);
    };
    const choice = async () => (await item<readonly { readonly setIds: unknown }[]>('keyChoices')) ?? [];

    it('the approved addresses are pasted by 1', async () => {
      await openForm([setOf('s', 'grid bot', [KNOWN])]);
      await inOverlay('Paste 1 address');
      await soon(() =>
        extension.tab.page.$$eval('input, textarea', (all) => all.map(({ value }) => value).join()),
      ).toContain(KNOWN);
    });

    it('which bot the key is for is said by 1', async () => {
      await openForm([setOf('s', 'grid bot', [KNOWN]), setOf('t', 'tax bot', [SEEN])]);
      await extension.says('Which bot is this key for');
      await inOverlay('tax bot');
      await soon(async () => (await choice()).map(({ setIds }) => setIds)).toEqual([['t']]);
      await extension.says(SEEN);
    });

    it('a risk is accepted by 3, its reason among them', async () => {
      await openForm([setOf('s', 'grid bot', [KNOWN])]);
      await inOverlay('Accept this risk', 'This key needs it', 'Accept');
      await soon(async () => (await item<readonly unknown[]>('acceptedRisks'))?.length).toBe(1);
    });
  });

  describe.each(HANDS)('on its own pages, by %s', (_, hand) => {
    it('an address that three keys list is replaced by 2, and the way through the keys is there', async () => {
      const ledger = ['a', 'b', 'c'].map((name) => ledgerEntry({ name, mask: null, ips: [KNOWN] }));
      await store(extension.launched, { ledger: { version: 1, value: ledger } });
      const page = await own('/dashboard.html#addresses');
      await hand(page, `Replace ${KNOWN}`);
      await page.type('main form input', SEEN);
      await hand(page, 'Replace it');
      await soon(async () =>
        (await item<readonly Move[]>('moves'))?.map(({ from, to, keyIds }) => [from, to, keyIds.length]),
      ).toEqual([[KNOWN, SEEN, 3]]);
      await soon(approved).toEqual([KNOWN, SEEN]);
      expect(await violations(page)).toEqual([]);
    });

    it('a removal is undone by 1', async () => {
      const page = await own('/dashboard.html#addresses');
      await hand(page, `Remove ${KNOWN}`);
      await soon(approved).toEqual([]);
      await hand(page, 'Undo');
      await soon(approved).toEqual([KNOWN]);
      expect(await violations(page)).toEqual([]);
    });

    it('a feed is added by 1, and what it proposes is taken by 1', async () => {
      const page = await own('/dashboard.html#feeds');
      await page.type('main input', FEED);
      await hand(page, 'Subscribe');
      await soon(async () => (await page.$('main'))?.evaluate((main) => main.textContent)).toContain(SEEN);
      await hand(page, 'Accept the change');
      await soon(approved).toContain(SEEN);
      expect(await violations(page)).toEqual([]);
    });

    it('an error is understood by none, and its address approved by 1', async () => {
      const page = await own('/dashboard.html#errors');
      await page.type('main textarea', `{"retCode":10010,"retMsg":"Unmatched IP, ${SEEN}"}`);
      await soon(() => page.$eval('main', (main) => main.textContent)).toMatch(/not on .*whitelist/);
      await hand(page, `Approve ${SEEN}`);
      await soon(approved).toContain(SEEN);
      expect(await violations(page)).toEqual([]);
    });

    it('a list is taken in as text by 2', async () => {
      const page = await own('/dashboard.html#portability');
      await hand(page, 'Paste its text instead');
      await page.type('main textarea', `set,address,note\ngrid bot,${SEEN},VPS-2`);
      await hand(page, 'Apply 1 change');
      await soon(approved).toEqual([KNOWN, SEEN]);
      expect(await violations(page)).toEqual([]);
    });

    it('everything is backed up by 1', async () => {
      const page = await own('/dashboard.html#settings');
      await countSaved(page);
      await hand(page, 'Back up everything');
      await soon(() => page.evaluate(() => document.body.dataset.saved)).toBe('+');
    });

    it('a set is shared by 2', async () => {
      const page = await own('/dashboard.html#addresses');
      await page.waitForSelector('.entry-line');
      await countSaved(page);
      await hand(page, 'Share grid bot');
      await hand(page, 'Save as file');
      await soon(() => page.evaluate(() => document.body.dataset.saved)).toBe('+');
      expect(await violations(page)).toEqual([]);
    });

    it('theme and language are changed by 1 each', async () => {
      const page = await own('/dashboard.html#settings');
      const [theme, language] = await page.$$('main select');
      await theme?.select('dark');
      await soon(async () => item('looks')).toEqual({ theme: 'dark', language: null });
      await language?.select('de');
      await soon(async () => item('looks')).toEqual({ theme: 'dark', language: 'de' });
      await soon(() => page.$eval('main h1', (title) => title.textContent)).toBe('Einstellungen');
      expect(await violations(page)).toEqual([]);
    });

    it('the page of an exchange’s keys is 1 away', async () => {
      const page = await own('/dashboard.html#exchanges');
      const href = await page.$eval('.known tbody a', (link) => (link as HTMLAnchorElement).href);
      expect(href).toMatch(/^https:\/\/www\.binance\.com\//);
      expect(await violations(page)).toEqual([]);
    });

    it('the first step after a leak is ticked by 2, once the exchange is chosen', async () => {
      const page = await own('/dashboard.html#runbooks');
      await page.select('main select', 'bybit');
      await hand(page, 'Leak response on Bybit');
      await hand(page, 'Delete the key.');
      await soon(async () => item('ticks')).toEqual(['bybit/leak/stop']);
      expect(await violations(page)).toEqual([]);
    });

    it('the practice form is 1 from the first page', async () => {
      await store(extension.launched, { ipSets: { version: 1, value: [] } });
      const page = await own('/welcome.html');
      expect(await violations(page)).toEqual([]);
      await hand(page, 'Open the practice form');
      await soon(() => addressOf(page)).toContain('/practice.html');
    });
  });

  it('from the first page to a fenced practice key it is 6', async () => {
    await store(extension.launched, { ipSets: { version: 1, value: [] } });
    const page = await own('/welcome.html');
    await press(page, 'At a bot service');
    await page.type('textarea', SEEN);
    await press(page, `Approve ${SEEN}`);
    await soon(approved).toEqual([SEEN]);
    // What is said of it moves what stands below.
    await soon(() => page.$eval('main', (main) => main.textContent)).toContain('1 address approved');
    await press(page, 'Open the practice form');
    await page.waitForSelector('.key-form');
    await press(page, 'Enable Withdrawals');
    await press(page, 'Restrict access to trusted IPs only');
    await soon(async () =>
      (await readOverlay(page))?.controls.some(({ name }) => /^Paste 1/.test(name)),
    ).toBe(true);
    await clickInOverlay(page, 'Paste 1');
    await soon(() => page.$eval('main', (main) => main.textContent)).toContain('Fenced.');
  });
});
