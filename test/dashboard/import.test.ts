/** Importing a list, in the dashboard with a fake model, in a real browser. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElementHandle, type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/portability/format.ts';
import { button, waitForText } from '../ui/people.ts';
import { SCENES } from './page/scenes.ts';
import { withDashboard } from './with-dashboard.ts';

const { on } = withDashboard();

describe('import', { timeout: 30_000 }, () => {
  async function give(page: Page, name: string, content: string) {
    const path = join(await mkdtemp(join(tmpdir(), 'keyfence-import-')), name);
    await writeFile(path, content);
    const input = (await page.$('[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  async function replaceList(page: Page) {
    const sets = SCENES.base.sets.map((set) => ({ ...set, entries: set.entries.slice(1) }));
    await give(page, 'list.json', exportJson(sets, SCENES.base.now));
    await waitForText(page, 'Nothing would change.');
    await page.click('label:has([type=radio]):last-of-type');
    await waitForText(page, 'signal vendor · all of them');
    expect(await page.$('.toast')).toBeNull();
    await button(page, 'Apply 2 changes').click();
    await page.waitForSelector('.toast');
  }

  async function listHolds(page: Page, count: number) {
    await page.evaluate(() => {
      location.hash = '#addresses';
    });
    await page.waitForFunction((n) => document.querySelectorAll('.entry-line').length === n, {}, count);
  }

  it('shows the diff first, applies it as a whole, and undoes it', async () => {
    await on('base', { hash: '#portability' }, async (page) => {
      await replaceList(page);
      await listHolds(page, 2);
    });
    await on('base', { hash: '#portability' }, async (page) => {
      await replaceList(page);
      await page.locator('.toast .button').click();
      await page.waitForFunction(() => !document.body.textContent?.includes('Undo'));
      await listHolds(page, 4);
    });
  });

  it('is undone where it was done, once, and leaves the focus there', () =>
    on('base', { hash: '#portability' }, async (page) => {
      await replaceList(page);
      await page.locator('.card .row ::-p-aria([name="Undo"][role="button"])').click();
      await page.waitForSelector('[type=file]:focus');
      await listHolds(page, 4);
    }));

  it('can be undone after a look at what it did', () =>
    on('base', { hash: '#portability' }, async (page) => {
      await replaceList(page);
      await listHolds(page, 2);
      await page.evaluate(() => {
        location.hash = '#portability';
      });
      await page.locator('.card .row ::-p-aria([name="Undo"][role="button"])').click();
      await listHolds(page, 4);
    }));

  it('says what is wrong with a hostile file and offers nothing', () =>
    on('base', { hash: '#portability' }, async (page) => {
      await give(page, 'list.csv', 'address\n203.0.113.1\n<script>alert(1)</script>\n');
      await waitForText(page, 'bad-address <script>');
      expect(await page.$('.diff')).toBeNull();
      expect(await page.$('main script')).toBeNull();
    }));
});
