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
  it('reminds of dates, a line for each kind, which can be put away and taken back', () =>
    on('base', '#overview', async (page) => {
      await waitForText(page, '1 address goes live');
      for (const line of await page.$$('.due summary')) await line.click();
      await waitForText(page, '203.0.113.77 goes live on');
      await page.locator('.due:last-of-type ::-p-aria([name="Hide this"][role="button"])').click();
      await page.waitForFunction(() => !document.body.textContent?.includes('goes live on'));
      await button(page, 'Undo').click();
      await waitForText(page, '1 address goes live');
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

  it('walks a move exchange by exchange; only that the bots work is ticked by hand, for all keys there at once', () =>
    on('moving', '#rotation', async (page) => {
      await waitForText(page, '1 of 3 steps done');
      expect(await page.$$eval('.move-head input', (all) => all.length)).toBe(1);
      await page.click('.move-head input');
      expect(await calls(page)).toEqual(['verify m mover true']);
      await button(page, 'Approve 203.0.113.2').click();
      expect((await calls(page)).at(-1)).toMatch(/^approve 203\.0\.113\.2 /);
      expect(await violations(page)).toEqual([]);
    }));

  it('takes one word for the bots on all exchanges: three keys are moved by three presses in all', () =>
    on('movingTwo', '#rotation', async (page) => {
      await waitForText(page, 'The bots of all 3 keys');
      await page.click('.card > label input');
      expect((await calls(page)).at(-1)).toMatch(/^verify two .*mover 0.*mover 1.*mover 2.* true$/);
      expect(await violations(page)).toEqual([]);
    }));

  it('replaces an address in one press, and says why it cannot', () =>
    on('base', '#rotation', async (page) => {
      const field = await page.waitForSelector('form input.mono');
      await field?.type('203.0.113.10');
      await button(page, 'Replace it').click();
      await waitForText(page, 'The two addresses are the same.');
      await field?.click({ count: 3 });
      await field?.type('203.0.113.11');
      await button(page, 'Replace it').click();
      await waitForText(page, 'Planned');
      expect((await calls(page)).at(-1)).toMatch(/^replace e1 203\.0\.113\.11 /);
    }));
});
