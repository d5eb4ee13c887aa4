/** The practice form in the built extension: what reads it, judges it and pastes into it is what runs on exchanges' pages. */
import { type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/exchanges/exchange.ts';
import { violations } from '../ui/axe.ts';
import { store, storedIn } from './audit-of.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch, openExtensionPage } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { startServer, type TestServer } from './server.ts';

const LENT = '203.0.113.10';

/** What the background keeps of the practice in the newest tab that has one. */
interface Kept {
  readonly reading: {
    readonly keys: readonly {
      readonly permissions: Readonly<Record<string, string>>;
      readonly ipRestriction: string;
      readonly ips: readonly string[] | null;
    }[];
  } | null;
  readonly isFenced: boolean;
}

describe.each(['chromium', 'firefox'] as const)('the practice form in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;
  let origin = '';
  beforeAll(async () => {
    server = await startServer();
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    origin = launched.extensionOrigin ?? '';
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const kept = async (): Promise<Kept | undefined> => {
    const stored = Object.entries(await storedIn(launched, 'session'));
    return stored.findLast(([key]) => key.startsWith('practice:'))?.[1] as Kept | undefined;
  };
  const open = async (): Promise<Page> => {
    const page = await openExtensionPage(launched.browser, origin, '/practice.html');
    await page.bringToFront();
    return page;
  };
  /** Waits until the form is read so. */
  const isRead = (withdraw: string, restriction: string, ips: readonly string[]) =>
    expect
      .poll(
        async () => {
          const [key] = (await kept())?.reading?.keys ?? [];
          return key && [key.permissions.withdraw, key.ipRestriction, key.ips];
        },
        { timeout: 10_000 },
      )
      .toEqual([withdraw, restriction, ips]);
  const pick = async (page: Page, selector: string, nth: number): Promise<void> => {
    await (await page.$$(`.key-form ${selector}`))[nth]?.click();
  };
  const pasteButton = async (page: Page): Promise<string | undefined> => {
    const overlay = await readOverlay(page);
    return overlay?.controls.find(
      ({ name, tag }) => tag === 'button' && /1/.test(name) && !/[:：]/.test(name),
    )?.name;
  };

  it.each(browser === 'chromium' ? LOCALES : (['en'] as const))(
    'becomes a fenced key in four presses, in %s',
    async (language) => {
      await store(launched, { looks: { version: 1, value: { theme: 'system', language } } });
      const page = await open();
      await isRead('on', 'off', []);
      await pick(page, 'input[type=checkbox]', 2);
      await pick(page, 'input[type=radio]', 1);
      await isRead('off', 'on', []);
      await expect.poll(() => pasteButton(page), { timeout: 10_000 }).toBeTruthy();
      await clickInOverlay(page, (await pasteButton(page)) ?? '');
      await isRead('off', 'on', [LENT]);
      await expect.poll(async () => (await kept())?.isFenced, { timeout: 5000 }).toBe(true);
      expect(await page.$eval('.key-form textarea', ({ value }) => value)).toBe(LENT);
      if (language === 'en') expect(await violations(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('keeps nothing of it: no key, no address, no choice', async () => {
    const page = await open();
    await isRead('on', 'off', []);
    await page.close();
    const local = await storedIn(launched, 'local');
    expect(Object.keys(local).filter((key) => key !== 'looks')).toEqual([]);
    const { length } = Object.keys(await storedIn(launched, 'session')).filter((key) =>
      /^(?:audit|reading|visit):/.test(key),
    );
    expect(length).toBe(0);
    await expect.poll(kept, { timeout: 5000 }).toBeUndefined();
  });

  it('asks the network for nothing', async () => {
    server.takeUnknownRequests();
    server.takeIpRequests();
    const page = await open();
    await isRead('on', 'off', []);
    expect(server.takeIpRequests()).toEqual([]);
    await page.close();
  });
});
