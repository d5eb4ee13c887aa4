import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../lib/audit/finding.ts';
import { violations } from '../ui/axe.ts';
import { text } from '../ui/people.ts';
import { withDashboard } from './with-dashboard.ts';

const { on } = withDashboard();

describe('the help', { timeout: 30_000 }, () => {
  it('opens at the finding that a link names, as it is on that exchange', () =>
    on('base', { hash: '#help:ip-restriction-off:bybit' }, async (page) => {
      await page.waitForSelector('.help[open]');
      const said = await page.$eval('.help[open]', (one) => one.textContent ?? '');
      expect(said).toContain('Bybit ends a key without addresses after 90 days.');
      expect(await page.$$eval('.help[open]', (open) => open.length)).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        'It works from any address',
      );
      expect(await violations(page)).toEqual([]);
    }));

  it('explains every finding on every exchange, and is searched by any words', () =>
    on('base', { hash: '#help' }, async (page) => {
      const count = () => page.$$eval('.help', (all) => all.length);
      expect(await count()).toBe(RULE_IDS.length);
      await page.type('main input[type=search]', 'withdrawal whitelist');
      await page.waitForFunction(
        (all) => document.querySelectorAll('.help').length < all,
        {},
        RULE_IDS.length,
      );
      expect(await count()).toBeGreaterThan(0);
      expect(await text(page)).toContain('Is the withdrawal address whitelist on?');
      await page.type('main input[type=search]', ' qqq');
      await page.waitForFunction(() => document.querySelector('.help') === null);
      expect(await text(page)).not.toMatch(/undefined|\$\d/);
    }));

  it('follows a link from a risk that was accepted', () =>
    on('base', { hash: '#help:no-such-rule:nowhere' }, async (page) => {
      expect(await page.$('.help[open]')).toBeNull();
      await page.evaluate(() => {
        location.hash = '#help:withdraw-enabled:';
      });
      await page.waitForSelector('.help[open]');
    }));
});

describe('the exchanges', { timeout: 30_000 }, () => {
  it('say what is read, how that is known and where the keys are', () =>
    on('base', { hash: '#exchanges' }, async (page) => {
      const row = await page.$eval('.known tbody tr', (one) => one.textContent ?? '');
      expect(row).toMatch(/Binance.*withdraw.*up to 30.*German.*2026.*screenshots/);
      expect(await page.$$eval('.known tbody a', (links) => links.length)).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    }));

  it.each([
    ['kraken', 'Kraken'],
    ['korean', 'Binance'],
  ])('are found by %s', (query, name) =>
    on('base', { hash: '#exchanges' }, async (page) => {
      await page.type('main input[type=search]', query);
      await page.waitForFunction(() => document.querySelectorAll('.known tbody tr').length < 5);
      expect(await page.$$eval('.known tbody th', (all) => all.map((one) => one.textContent))).toEqual(
        expect.arrayContaining([expect.stringContaining(name)]),
      );
    }),
  );
});

describe('the runbooks', { timeout: 30_000 }, () => {
  it('have one book open at a time, the leak first', () =>
    on('base', { hash: '#runbooks' }, async (page) => {
      expect(await page.$eval('.book', (book) => book.className)).toContain('emergency');
      const summaries = await page.$$('.book > summary');
      await summaries[1]?.click();
      await summaries[2]?.click();
      expect(await page.$$eval('.book', (books) => books.map((book) => book.hasAttribute('open')))).toEqual([
        false,
        false,
        true,
      ]);
    }));

  it('choose no exchange for who has no key anywhere', () =>
    on('empty', { hash: '#runbooks' }, async (page) => {
      expect(await page.$('.book')).toBeNull();
      expect(await violations(page)).toEqual([]);
      await page.select('main select', 'kraken');
      await page.waitForSelector('.book');
    }));
});

it('in a narrow window the sections are behind a button, which says where one is', () =>
  on('base', { hash: '#feeds', width: 320, height: 700 }, async (page) => {
    const isShown = () => page.$eval('.side nav', (nav) => nav.checkVisibility());
    expect(await isShown()).toBe(false);
    await page.click('.menu');
    expect(await isShown()).toBe(true);
    await page.click('.side a[href="#help"]');
    await page.waitForSelector('.help');
    expect(await isShown()).toBe(false);
    expect(await page.$eval('.menu', (one) => one.textContent)).toContain('Help');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }));
