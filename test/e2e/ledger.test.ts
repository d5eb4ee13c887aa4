import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { type Move } from '../../lib/ledger/moves.ts';
import { plant } from '../replicas/drawings/plant.ts';
import { clearStore, killWorker, store, storedIn, textsInStorage } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { LIST, type ListedKey, list } from './bybit-list.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch, openExtensionPage } from './launch.ts';
import { startServer, type TestServer } from './server.ts';

const HOUR = 3_600_000;

const [one, two, three] = ['one', 'two', 'three'].map((name) => plant(`ledger/${name}`)) as [
  ReturnType<typeof plant>,
  ReturnType<typeof plant>,
  ReturnType<typeof plant>,
];

describe.each(BROWSERS)('the ledger in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;
  const pages: Page[] = [];

  beforeAll(async () => {
    server = await startServer([]);
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(() => clearStore(launched));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  async function item<T>(key: string): Promise<T | undefined> {
    const stored = (await storedIn(launched, 'local'))[key];
    return (stored as { readonly value: T } | undefined)?.value;
  }
  const ledger = async (): Promise<readonly LedgerEntry[]> =>
    (await item<readonly LedgerEntry[]>('ledger')) ?? [];
  const addressesOf = async () => (await ledger()).map(({ ips }) => ips?.join() ?? null).toSorted();

  const approved = async (): Promise<IpSet['entries']> =>
    ((await item<readonly IpSet[]>('ipSets')) ?? []).flatMap(({ entries }) => entries);
  /** Leaves nothing but these addresses on the approved list. */
  async function approve(...addresses: readonly string[]): Promise<void> {
    const entries = addresses.map((address) => {
      return { id: address, address, note: '', from: null, until: null, addedAt: 0 };
    });
    const traits = { id: 's', label: 'bot', owner: 'own', environment: 'production', role: 'primary' };
    await store(launched, { ipSets: { version: 1, value: [{ ...traits, entries }] } });
  }

  /** Opens the list in a tab, as it stands with these keys. */
  async function see(...keys: readonly ListedKey[]): Promise<Page> {
    server.serve({ url: LIST, html: list(...keys) });
    const page = await launched.browser.newPage();
    pages.push(page);
    await page.goto(LIST);
    return page;
  }
  /** As if all that is in the ledger had been seen so long before. */
  async function age(ms: number): Promise<void> {
    const aged = (await ledger()).map((entry) => ({
      ...entry,
      firstSeen: entry.firstSeen - ms,
      lastSeen: entry.lastSeen - ms,
      visit: { ...entry.visit, startedAt: entry.visit.startedAt - ms },
    }));
    await store(launched, { ledger: { version: 1, value: aged } });
  }
  async function dashboard(hash: string): Promise<Page> {
    const page = await openExtensionPage(
      launched.browser,
      launched.extensionOrigin ?? '',
      `/dashboard.html${hash}`,
    );
    pages.push(page);
    await page.waitForSelector('main h1');
    return page;
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees
  const words = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);
  const rulesOf = async (): Promise<readonly string[]> => {
    const session = Object.entries(await storedIn(launched, 'session'));
    return session.flatMap(([key, value]) =>
      key.startsWith('audit:')
        ? (value as { keys: { findings: { rule: string }[] }[] }).keys.flatMap(({ findings }) =>
            findings.map(({ rule }) => rule),
          )
        : [],
    );
  };

  it('is built from what is seen, without a secret and without a whole key id', async () => {
    await see({ keyId: one.keyId }, { keyId: two.keyId, ips: '--', left: '5' });
    await expect.poll(async () => (await ledger()).length).toBe(2);
    expect(await rulesOf()).not.toContain('new-key-seen');
    expect(await textsInStorage(launched, [one.keyId, two.keyId, one.code, two.code], 8)).toEqual([]);
    const page = await dashboard('#keys');
    await expect.poll(() => words(page)).toMatch(/ends in 5 days, on /);
  });

  it('speaks up for a key that was not there before, and for rights that grew', async () => {
    await see({ keyId: one.keyId });
    await expect.poll(async () => (await ledger()).length).toBe(1);
    await age(24 * HOUR);
    const recent = new Date(Date.now() - HOUR).toISOString().slice(0, 19).replace('T', ' ');
    await see(
      { keyId: one.keyId, rights: 'SPOT - Trade , Wallet - Account Transfer Withdrawal' },
      { keyId: two.keyId, created: recent },
    );
    await expect.poll(rulesOf).toContain('new-key-seen');
    await expect.poll(rulesOf).toContain('rights-widened');
    const page = await dashboard('#keys');
    await expect.poll(() => words(page)).toContain('new');
  });

  it('loses nothing when two tabs are read at the same moment', async () => {
    server.serve({ url: LIST, html: list({ keyId: one.keyId }, { keyId: two.keyId }) });
    const other = 'https://www.bybit.eu/app/user/api-management';
    server.serve({ url: other, html: list({ keyId: three.keyId, ips: '198.51.100.7' }) });
    // A tab that nobody sees is not read: each in a window of its own.
    const tabs = [
      await launched.browser.newPage({ type: 'window' }),
      await launched.browser.newPage({ type: 'window' }),
    ];
    pages.push(...tabs);
    await Promise.all([tabs[0]?.goto(LIST), tabs[1]?.goto(other)]);
    await expect.poll(addressesOf).toEqual(['198.51.100.7', '203.0.113.10', '203.0.113.10']);
  });

  it('ticks off the steps of a move as pages show them done, to the end', async () => {
    const [from, to] = ['203.0.113.10', '198.51.100.7'];
    await approve(from);
    await see({ keyId: one.keyId, ips: from }, { keyId: two.keyId, ips: from });
    await expect.poll(async () => (await ledger()).length).toBe(2);
    const page = await dashboard('#rotation');
    const fresh = await page.waitForSelector('form:has([type=submit]) input.mono');
    await fresh?.type(to);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page)).toContain('0 of 6 steps done');
    // What is planned is approved with it, and missed as soon as it is gone.
    expect((await approved()).map(({ address }) => address)).toEqual([from, to]);
    expect(await words(page)).not.toContain(`${to} is not on your approved list yet`);
    await approve(from);
    await expect.poll(() => words(page)).toContain(`${to} is not on your approved list yet`);

    await see({ keyId: one.keyId, ips: `${from},${to}` }, { keyId: two.keyId, ips: from });
    await expect.poll(() => words(page)).toContain('1 of 6 steps done');
    await see({ keyId: one.keyId, ips: `${from},${to}` }, { keyId: two.keyId, ips: `${from},${to}` });
    await expect.poll(() => words(page)).toContain('2 of 6 steps done');

    await page.bringToFront();
    await page.click('.move-head input:not(:disabled)');
    await expect.poll(() => words(page)).toContain('4 of 6 steps done');

    if (browser === 'chromium') await killWorker(launched);
    await see({ keyId: one.keyId, ips: to }, { keyId: two.keyId, ips: to });
    await expect.poll(() => words(page)).toContain(`From ${from} to ${to}\nDone`);
    const moves = await item<readonly Move[]>('moves');
    expect(moves?.[0]?.finishedAt).toBeGreaterThan(0);
  });

  it('shows drift, and takes every deletion back', async () => {
    await store(launched, {
      ipSets: {
        version: 1,
        value: [
          {
            id: 's',
            label: 'bot',
            owner: 'own',
            environment: 'production',
            role: 'primary',
            entries: [
              { id: 'e1', address: '203.0.113.10', note: '', from: null, until: null, addedAt: 0 },
              { id: 'e2', address: '203.0.113.11', note: '', from: null, until: null, addedAt: 0 },
              { id: 'e3', address: '203.0.113.12', note: '', from: null, until: 1, addedAt: 0 },
            ],
          },
        ],
      },
    });
    await see({ keyId: one.keyId, ips: '203.0.113.10,203.0.113.12,198.51.100.99' });
    await expect.poll(async () => (await ledger()).length).toBe(1);
    const page = await dashboard('#keys');
    await page.click('tbody [aria-expanded]');
    const shown = await words(page);
    expect(shown).toMatch(/Missing: the bot will be locked out\.\s+203\.0\.113\.11/);
    expect(shown).toMatch(/Not approved: someone else can get in\.\s+198\.51\.100\.99/);
    expect(shown).toMatch(/Retired, and still let in\.\s+203\.0\.113\.12/);
    const before = await ledger();
    await page.click('tbody .button.plain');
    await expect.poll(ledger).toEqual([]);
    await page.click('.toast button');
    await expect.poll(ledger).toEqual(before);
  });

  it('never shows or keeps a secret that was pasted with an error', async () => {
    const page = await dashboard('#errors');
    const secret = 'Zx9Qw8Er7Ty6Ui5Op4As3Df2Gh1Jk0Lz';
    await page.focus('textarea');
    await page.evaluate((text) => {
      document.execCommand('insertText', false, text);
    }, `X-MBX-APIKEY: ${secret} {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.77"}`);
    await expect.poll(() => words(page)).toContain('Binance · -2015');
    expect(await page.$eval('textarea', (field) => field.value)).not.toContain(secret);
    expect(await words(page)).toContain('treat the key as leaked');
    expect(await words(page)).toMatch(/203\.0\.113\.77\s+not approved/);
    await delay(200);
    expect(await textsInStorage(launched, [secret], 8)).toEqual([]);
    expect(await page.content()).not.toContain(secret);
  });
});
