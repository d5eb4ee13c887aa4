/** What is done with whole sets of addresses, and for keys, in the dashboard with a fake model. */
import { type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../ui/axe.ts';
import { button, text, waitForText } from '../ui/people.ts';
import { withDashboard } from './with-dashboard.ts';

const { on } = withDashboard();

describe('sets', { timeout: 30_000 }, () => {
  const labels = (page: Page) =>
    page.$$eval('main .card h2', (all) => all.map((one) => one.textContent).slice(0, 2));

  it('become part of another after a preview, and come apart again', () =>
    on('base', { hash: '#addresses' }, async (page) => {
      await button(page, 'Merge').click();
      await waitForText(page, 'signal vendor + 3 addresses');
      expect(await violations(page)).toEqual([]);
      await page.click('form [type=submit]');
      await page.waitForFunction(() => document.querySelectorAll('.entry-line').length === 4);
      expect(await labels(page)).not.toContain('grid bot');
      await button(page, 'Undo').click();
      await waitForText(page, 'grid bot');
    }));

  it('that keys are for are not removed without a word', () =>
    on('base', { hash: '#addresses' }, async (page) => {
      await button(page, 'Remove the set').click();
      await waitForText(page, 'Keys that are for this set: dca (Bybit)');
      expect(await labels(page)).toContain('grid bot');
      await page.click('form [type=submit]');
      await waitForText(page, 'Removed the set');
      expect(await labels(page)).not.toContain('grid bot');
    }));

  it('are chosen for a key in its details, with its purpose, and it is taken back', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await page.type('input[type=search]', 'bybit dca');
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
      expect(await text(page)).toContain('1/2');
      await page.click('tbody [aria-expanded]');
      await page.select('.details select', 'screener');
      await page.click('.details label:last-of-type input');
      await waitForText(page, 'Compared with: grid bot');
      expect(await page.$eval('.details select', (one) => one.value)).toBe('screener');
      expect(await violations(page)).toEqual([]);
      await button(page, 'Undo').click();
      await page.waitForFunction(() => document.querySelectorAll('.details input:checked').length === 1);
    }));

  it('of thousands of addresses offer a few at a time, by keyboard', () =>
    on('many', { hash: '#rotation' }, async (page) => {
      const field = 'form input[list]';
      await page.waitForSelector(field);
      expect(await page.$$eval('datalist option', (all) => all.length)).toBeLessThanOrEqual(50);
      expect(await page.$$eval('select option', (all) => all.length)).toBeLessThan(100);
      await page.click(field, { count: 3 });
      await page.keyboard.type('no such address');
      await page.waitForFunction(() => document.querySelectorAll('datalist option').length === 0);
      expect(await violations(page)).toEqual([]);
    }));
});
