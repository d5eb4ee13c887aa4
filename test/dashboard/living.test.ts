/** What changes by itself, in the dashboard with a fake model, in a real browser. */
import { type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../ui/axe.ts';
import { button, calls, text, waitForText } from '../ui/people.ts';
import { NOW, type SCENES } from './page/scenes.ts';
import { withDashboard } from './with-dashboard.ts';

const dashboard = withDashboard();
const on = (scene: keyof typeof SCENES, hash: string, run: (page: Page) => Promise<void>) =>
  dashboard.on(scene, { hash }, run);

describe('what changes by itself', { timeout: 30_000 }, () => {
  it('reminds of dates, which can be put away and taken back', () =>
    on('base', '#overview', async (page) => {
      await waitForText(page, '203.0.113.77 goes live on');
      await button(page, 'Put away').click();
      await page.waitForFunction(() => !document.body.textContent?.includes('goes live on'));
      await button(page, 'Undo').click();
      await waitForText(page, '203.0.113.77 goes live on');
    }));

  it('says what an organisation has set and where its policy is wrong', () =>
    on('managed', '#overview', async (page) => {
      await waitForText(page, 'A key is due for rotation after 30 days.');
      expect(await text(page)).toContain('ipSets.0.entries.2.address: no address');
      expect(await violations(page)).toEqual([]);
    }));

  it('lets the user pick between two lists, and mixes nothing', () =>
    on('conflict', '#settings', async (page) => {
      await waitForText(page, 'Two lists');
      expect(await violations(page)).toEqual([]);
      const [date] = new Date(NOW - 86_400_000).toISOString().split('T');
      await button(page, `Take the other list (1 address, written on ${date})`).click();
      expect(await calls(page)).toEqual(['resolve remote h']);
    }));

  it('lets the user agree to the growth of a list that was refused for it', () =>
    on('base', '#feeds', async (page) => {
      await button(page, 'The vendor says so: show me the change').click();
      expect(await calls(page)).toEqual(['grow f2']);
    }));

  it('lists the steps of a move, of which only the bot’s is ticked by hand', () =>
    on('moving', '#rotation', async (page) => {
      await waitForText(page, '1 of 3 steps done');
      const boxes = await page.$$eval('.steps input[type=checkbox]', (all) =>
        all.map((one) => (one as HTMLInputElement).disabled),
      );
      expect(boxes).toEqual([true, false, true]);
      await page.click('.steps input:not(:disabled)');
      expect(await calls(page)).toEqual(['verify m mover true']);
      expect(await violations(page)).toEqual([]);
    }));

  it('says why a move cannot begin', () =>
    on('base', '#rotation', async (page) => {
      const [from, to] = await page.$$('form:last-of-type input.mono[required]').then((all) => all.slice(-2));
      await from?.type('203.0.113.1');
      await to?.type('203.0.113.1');
      await button(page, 'Show the steps').click();
      await waitForText(page, 'The two addresses are the same.');
    }));
});
