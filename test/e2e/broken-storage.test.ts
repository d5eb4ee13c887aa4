/** Whatever lies in storage: the guard guards, every page of ours opens, and nothing that lay there is lost. */
import { type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form } from '../hostile/form.ts';
import { FIRST_RELEASE } from '../storage/first-release.ts';
import { badgeOf, clearStore, store, storedIn, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { type Launched, openExtensionPage } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { wordsOf } from './popup-of.ts';
import { API_PAGE, useExtension } from './use-extension.ts';

const ITEMS = [
  'settings',
  'ipSets',
  'ledger',
  'acceptedRisks',
  'keyChoices',
  'createdAnyway',
  'feeds',
  'looks',
  'moves',
  'overlaySpots',
  'reminders',
  'selection',
  'sync',
  'ticks',
] as const;
type Bytes = Readonly<Record<string, unknown>>;
const all = (value: (item: string) => unknown): Bytes =>
  Object.fromEntries(ITEMS.map((item) => [item, value(item)]));

const FIRST = FIRST_RELEASE as Readonly<Record<string, { readonly value: unknown }>>;
const cutOff = (item: string): string => {
  const whole = JSON.stringify(FIRST[item]?.value ?? [{ id: item }]);
  return whole.slice(0, Math.floor(whole.length / 2));
};
/** Keys that every object answers to. */
const prototypes = (): unknown =>
  JSON.parse(
    '{"__proto__":{"withdraw":"off","lastLook":false},"constructor":{"prototype":{"x":1}},"hasOwnProperty":1,"toString":"x","length":3}',
  );
/** Deeper than any value of ours, and than what recursion without a bound survives. */
const deep = (): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < 80; level++) value = level % 2 ? [value] : { value };
  return value;
};

/** What is stored, by how it was broken. None of it is of its item's shape. */
const BROKEN: Readonly<Record<string, Bytes>> = {
  'a number in each place': all(() => 7),
  'nothing in each place': all(() => null),
  'another kind of value in each place': all((item) => ({ version: 1, value: `${item} as text` })),
  'a version that is none': all((item) => ({ version: 'one', value: FIRST[item]?.value ?? [] })),
  'values that are cut off': all((item) => ({ version: 1, value: cutOff(item) })),
  'keys that every object answers to': all(() => ({ version: 1, value: prototypes() })),
  'lists of what has such keys': all(() => ({ version: 1, value: [prototypes(), prototypes()] })),
  'eighty levels': all(() => ({ version: 1, value: deep() })),
  'one value of seven megabytes': { ipSets: { version: 1, value: 'x'.repeat(7_000_000) } },
  'a list of twenty thousand': {
    ledger: { version: 1, value: Array.from({ length: 20_000 }, (_, n) => ({ id: `key-${n}` })) },
  },
};

declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: null): Promise<object> };
  };
};

/** By way of a text: what carries values to the browser knows no keys of prototypes. */
const storeAll = (launched: Launched, items: Bytes): Promise<void> =>
  launched.inside.evaluate((text) => chrome.storage.local.set(JSON.parse(text)), JSON.stringify(items));

/** Everything in storage, each value as a text. */
const textsOf = (launched: Launched): Promise<Readonly<Record<string, string>>> =>
  launched.inside.evaluate(async () =>
    Object.fromEntries(
      Object.entries(await chrome.storage.local.get(null)).map(([key, value]) => [
        key,
        JSON.stringify(value),
      ]),
    ),
  );

const isThere = (stored: Readonly<Record<string, string>>, item: string, value: unknown): boolean =>
  Object.entries(stored).some(
    ([key, kept]) => (key === item || key.startsWith(`quarantine:${item}:`)) && kept === value,
  );

describe.each(BROWSERS)('storage in %s that holds', (browser) => {
  const extension = useExtension(browser, async () => [
    { url: API_PAGE, html: form({ on: ['read', 'withdraw'] }) },
  ]);
  const opened: Page[] = [];
  beforeEach(() => clearStore(extension.launched));
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await extension.tab.page.goto('about:blank');
    await clearStore(extension.launched);
  });

  async function open(path: string): Promise<Page> {
    const { browser: browserOf, extensionOrigin } = extension.launched;
    const page = await openExtensionPage(browserOf, extensionOrigin ?? '', path);
    opened.push(page);
    return page;
  }

  /** The guard says of the page what it says of it always, and our own pages open. */
  async function isAtWork(): Promise<void> {
    const { launched, tab } = extension;
    await tab.page.goto(API_PAGE);
    const audit = await waitForAudit(
      launched,
      tab.tabId,
      (one) => one?.state === 'read' && one.keys[0]?.permissions.withdraw === 'on',
    );
    expect(audit?.keys[0]?.findings.map(({ rule }) => rule)).toContain('withdraw-enabled');
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).toMatch(/^\d+$/);
    await expect
      .poll(async () => (await readOverlay(tab.page))?.text ?? '', { timeout: PATIENCE_MS })
      .toMatch(/withdraw/i);
    const page = await open('/dashboard.html');
    for (const section of ['overview', 'addresses', 'keys', 'settings']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await page.waitForSelector('main h1');
      await expect.poll(async () => (await wordsOf(page)).length).toBeGreaterThan(100);
    }
    const popup = await open('/popup.html');
    await expect.poll(async () => (await wordsOf(popup)).length).toBeGreaterThan(20);
  }

  it.each(Object.keys(BROKEN))('%s loses nothing and goes on', async (name) => {
    const { [name]: bytes = {} } = BROKEN;
    // On the way into storage some of it is lost, whoever stores it: the same under names that nobody reads.
    const named = Object.entries(bytes).map(([item, value]) => [`copy of ${item}`, value] as const);
    await storeAll(extension.launched, Object.fromEntries(named));
    const copies = Object.entries(await textsOf(extension.launched));
    await clearStore(extension.launched);
    await storeAll(extension.launched, bytes);
    await isAtWork();
    const stored = await textsOf(extension.launched);
    const lost = copies.filter(([copy, value]) => !isThere(stored, copy.replace('copy of ', ''), value));
    expect(lost.map(([copy]) => copy)).toEqual([]);
    expect(copies).toHaveLength(named.length);
  });

  it('what a later version wrote is left as it is', async () => {
    const bytes = all((item) => ({ version: 99, value: { shape: 'of tomorrow', item } }));
    await store(extension.launched, bytes);
    await isAtWork();
    expect(await storedIn(extension.launched, 'local')).toMatchObject(bytes);
  });
});
