import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_PAGES, keyPages } from '../bench/key-pages.ts';
import { type Replica } from '../replicas/replica.ts';
import { bundle, doStep, launchChromium, openReplica } from './rig.ts';

const ROOT = join(import.meta.dirname, '../replicas');
/** One of every way in which an exchange draws its forms and lists. */
const WANTED = ['binance', 'okx'];

let browser: Browser;
let reader: string;
beforeAll(async () => {
  [browser, reader] = await Promise.all([
    launchChromium(),
    bundle(join(import.meta.dirname, 'kept-entry.ts')),
  ]);
});
afterAll(() => browser.close());

const replicas: Replica[] = [];
for await (const file of glob(`{${WANTED.join()}}/*.replica.ts`, { cwd: ROOT })) {
  const module = (await import(join(ROOT, file))) as { replicas: readonly Replica[] };
  // Pages of libraries have the same ways of changing, and take long to bundle.
  for (const replica of module.replicas) if ('html' in replica.page) replicas.push(replica);
}

describe('what is kept of an unchanged part reads as the page does afresh', () => {
  it.each(replicas.map((replica) => [replica.id, replica] as const))('%s', async (_, replica) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const html = 'html' in replica.page ? replica.page.html : '';
    // The state with the most clicks passes through the most changes.
    const state = [...replica.states].sort((a, b) => b.steps.length - a.steps.length)[0];
    await openReplica(page, replica, html);
    await page.evaluate(reader);
    await page.evaluate((id) => globalThis.keyfenceWatch(id), replica.exchange);
    for (const step of state?.steps ?? []) {
      await doStep(page, step);
      const { kept, fresh } = await page.evaluate(() => globalThis.keyfenceBoth());
      expect(kept).toBe(fresh);
    }
    const { kept, fresh } = await page.evaluate(() => globalThis.keyfenceBoth());
    expect(kept).toBe(fresh);
    await page.close();
  });
});

async function openKeys(url: string) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const html = keyPages().find((one) => one.url === url)?.html ?? '';
  await openReplica(page, { url } as Replica, html);
  await page.evaluate(reader);
  await page.evaluate(() => globalThis.keyfenceWatch('binance'));
  await page.waitForFunction(() => globalThis.keyfenceReadings > 0);
  return page;
}

describe('of a long list', () => {
  it.each([
    [
      'a cell',
      () => document.querySelectorAll('tbody tr')[8]?.children[2]?.replaceChildren('Reading, Withdrawals'),
    ],
    [
      'a text',
      () =>
        Object.assign(document.querySelectorAll('tbody tr')[3]?.children[3]?.firstChild as Text, {
          data: 'Unrestricted',
        }),
    ],
    ['a row that is gone', () => document.querySelectorAll('tbody tr')[5]?.remove()],
    [
      'a row that is new',
      () =>
        document
          .querySelector('tbody')
          ?.prepend(document.querySelectorAll('tbody tr')[9]?.cloneNode(true) as Node),
    ],
    [
      'a row that is hidden',
      () =>
        Object.assign((document.querySelectorAll('tbody tr')[4] as HTMLElement).style, { display: 'none' }),
    ],
    [
      'a row that a style sheet hides',
      () => {
        const style = document.createElement('style');
        style.textContent = 'tbody tr:nth-child(3) { display: none }';
        document.head.append(style);
      },
    ],
    ['a heading', () => document.querySelectorAll('th')[3]?.replaceChildren('Expires')],
    [
      'a right that a script ticks without a word',
      () => {
        (document.getElementById('withdraw') as HTMLInputElement).checked = true;
      },
    ],
  ])('%s is read anew', async (_, change) => {
    const page = await openKeys(KEY_PAGES.table200.url);
    const before = await page.evaluate(() => globalThis.keyfenceBoth());
    expect(before.kept).toBe(before.fresh);
    await page.evaluate(change as () => void);
    const after = await page.evaluate(() => globalThis.keyfenceBoth());
    expect(after.kept).toBe(after.fresh);
    expect(after.kept).not.toBe(before.kept);
    await page.close();
  });

  it('no address is held by the form beside it', async () => {
    const page = await openKeys(KEY_PAGES.table200.url);
    const { fresh } = await page.evaluate(() => globalThis.keyfenceBoth());
    const [form, first] = JSON.parse(fresh) as readonly { readonly kind: string; readonly ips: unknown }[];
    expect(form).toMatchObject({ kind: 'form', ips: [] });
    expect(first).toMatchObject({ kind: 'listed', ips: [] });
    await page.close();
  });

  it('prices beside it that change are no reason to read', async () => {
    const page = await openKeys(KEY_PAGES.changing.url);
    await new Promise((done) => setTimeout(done, 800));
    const before = await page.evaluate(() => globalThis.keyfenceReadings);
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => globalThis.keyfenceReadings)).toBe(before);
    await page.close();
  });

  it('words beside it that tick are read now and then', async () => {
    const page = await openKeys(KEY_PAGES.table200.url);
    await page.evaluate(() => {
      const ticker = document.createElement('div');
      document.querySelector('#form')?.append(ticker);
      let next = 0;
      setInterval(() => {
        next++;
        ticker.innerHTML = `<i class="${next % 2 ? 'up' : 'down'}">${next}</i> <span>Price of ${next}</span>`;
      }, 50);
    });
    await new Promise((done) => setTimeout(done, 2_500));
    const before = await page.evaluate(() => globalThis.keyfenceReadings);
    await new Promise((done) => setTimeout(done, 3_000));
    const after = await page.evaluate(() => globalThis.keyfenceReadings);
    expect(after - before).toBeLessThanOrEqual(3);
    expect(after).toBeGreaterThan(before);
    await page.close();
  });
});

describe('a reading in slices', () => {
  const READS_AGAIN: readonly (readonly [string, () => void])[] = [
    [
      'a right that a script ticks without a word',
      () => {
        (document.getElementById('withdraw') as HTMLInputElement).checked = true;
      },
    ],
    ['a word', () => document.querySelectorAll('tbody tr')[8]?.children[2]?.replaceChildren('Withdrawals')],
    ['a form that is gone', () => document.getElementById('form')?.remove()],
  ];
  it.each(READS_AGAIN)('%s that comes under it is in it', async (_, change) => {
    const page = await openKeys(KEY_PAGES.table200.url);
    await page.evaluate(
      `globalThis.keyfenceBetween = () => { globalThis.keyfenceBetween = undefined; (${change})(); }`,
    );
    const before = await page.evaluate(() => globalThis.keyfenceLast);
    await page.evaluate(() => {
      document.querySelectorAll('tbody tr')[3]?.children[3]?.replaceChildren('Unrestricted');
    });
    await page.waitForFunction(() => globalThis.keyfenceBetween === undefined);
    await page.waitForFunction((was) => globalThis.keyfenceLast !== was, {}, before);
    const last = await page.evaluate(() => globalThis.keyfenceLast);
    const { fresh } = await page.evaluate(() => globalThis.keyfenceBoth());
    expect(last).toBe(fresh);
    await page.close();
  });

  it.each(['table200', 'table1000'] as const)('tells of the form before the list of %s', async (name) => {
    const page = await openKeys(KEY_PAGES[name].url);
    await page.waitForFunction(() => globalThis.keyfenceLast !== undefined);
    const [forms, last] = await page.evaluate(() => [globalThis.keyfenceForms, globalThis.keyfenceLast]);
    const keys = JSON.parse(last ?? '') as readonly { readonly kind: string }[];
    expect(keys).toHaveLength(200);
    expect(JSON.parse(forms ?? '')).toEqual(keys.filter(({ kind }) => kind === 'form'));
    await page.close();
  });

  it('holds a page of many keys for a moment at a time', async () => {
    const page = await openKeys(KEY_PAGES.table1000.url);
    expect(await page.evaluate(() => globalThis.keyfenceSlices)).toBeGreaterThan(3);
    await page.close();
  });
});
