/** The dashboard with a fake model, in real browsers. */
import { type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/dashboard/sections.ts';
import { violations } from '../ui/axe.ts';
import { button, calls, text, waitForText } from '../ui/people.ts';
import { open, openBrowser } from '../ui/render.ts';
import { withDashboard } from './with-dashboard.ts';

const { on, site } = withDashboard();

describe.each(SECTIONS.map(({ id }) => id))('%s', { timeout: 60_000 }, (id) => {
  it('has no fault that axe knows, full, empty and dark', async () => {
    for (const [scene, dark] of [
      ['base', false],
      ['base', true],
      ['empty', false],
    ] as const) {
      await on(scene, { dark, hash: `#${id}` }, async (page) => expect(await violations(page)).toEqual([]));
    }
  });

  it('never scrolls sideways at 360 px, with long labels, in either direction of writing', async () => {
    for (const rtl of [false, true]) {
      await on('long', { width: 360, rtl, hash: `#${id}` }, async (page) => {
        expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(360);
      });
    }
  });
});

describe('overview', { timeout: 30_000 }, () => {
  it('says in a sentence what needs the user', () =>
    on('base', {}, async (page) => {
      expect(await page.$eval('h1', (h1) => h1.textContent)).toBe('3 keys need you today');
      expect(await text(page)).toContain('11 keys seen on 5 exchanges.');
    }));
});

describe("in a system's own colours", { timeout: 30_000 }, () => {
  it('can be read wherever it stands, a toast too', () =>
    on('base', { hash: '#keys' }, async (page) => {
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      await button(page, 'Take back: tax report').click();
      await page.waitForSelector('.toast');
      const unseen = await page.$$eval('.kf *', (all) => {
        const groundOf = (one: Element | null): string => {
          for (let here = one; here !== null; here = here.parentElement) {
            const { backgroundColor } = getComputedStyle(here);
            if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
          }
          return 'rgb(255, 255, 255)';
        };
        return all
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((one) => getComputedStyle(one).color === groundOf(one))
          .map((one) => one.outerHTML.slice(0, 80));
      });
      expect(unseen).toEqual([]);
    }));
});

describe('where the data is', { timeout: 30_000 }, () => {
  it('does not say that everything stays here while sync carries the list', () =>
    on('refused', {}, async (page) => {
      expect(await text(page)).toContain('but for the approved addresses');
      expect(await text(page)).not.toContain('stays on this computer.');
    }));
});

describe('keys', { timeout: 30_000 }, () => {
  const names = (page: Page) => page.$$eval('tbody bdi', (all) => all.map((one) => one.textContent));

  it('sorts by a column, both ways, and says so', () =>
    on('base', { hash: '#keys' }, async (page) => {
      const age = 'th.age';
      await page.click(`${age} button`);
      await page.waitForSelector(`${age}[aria-sort="ascending"]`);
      expect((await names(page)).at(-1)).toBe('old one');
      await page.click(`${age} button`);
      await page.waitForSelector(`${age}[aria-sort="descending"]`);
      expect((await names(page))[0]).toBe('old one');
    }));

  it('filters by every word', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await page.type('[type=search]', 'binance withdraw');
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
      expect(await names(page)).toEqual(['grid bot']);
    }));

  it('finds keys by their state, in words and from the list', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await page.select('.filters select', 'drift');
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
      await page.select('.filters select', '');
      await page.type('[type=search]', 'unfenced');
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
    }));

  it('opens by keyboard what it knows of a key: drift, history, and the end', () =>
    on('base', { hash: '#keys' }, async (page) => {
      expect(await text(page)).toContain('ends in 5 days, on Jun 6, 2026');
      await page.focus('tr:has(.tone-high) .open[title="dca"][aria-expanded="false"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('tr:has(.tone-high) .open[aria-expanded="true"]:focus');
      await waitForText(page, 'Compared with: grid bot');
      const details = await text(page);
      expect(details).toMatch(/Missing: the bot will be locked out\.\s+198\.51\.100\.7/);
      expect(details).toMatch(/Not approved: someone else can get in\.\s+203\.0\.113\.99/);
      expect(details).toMatch(/Retired, and still let in\.\s+203\.0\.113\.44/);
      expect(details).toContain('May 29, 2026: withdraw was turned on');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.details') === null);
    }));

  it('cuts nothing off on a narrow window: rows become cards', () =>
    on('base', { hash: '#keys', width: 400 }, async (page) => {
      const right = await page.$$eval('.keys td, .keys tbody th, .keys a, .keys button', (all) =>
        Math.max(...all.map((one) => one.getBoundingClientRect().right)),
      );
      expect(right).toBeLessThanOrEqual(400);
      expect(
        await page.$eval('.keys td:not(.pick)', (cell) => getComputedStyle(cell, '::before').content),
      ).toBe('"Exchange"');
    }));

  it('takes an accepted risk back, and brings it back', () =>
    on('base', { hash: '#keys' }, async (page) => {
      const count = (wanted: number) =>
        page.waitForFunction((n) => document.querySelectorAll('.rows > li').length === n, {}, wanted);
      await button(page, 'Take back: tax report').click();
      await count(1);
      await button(page, 'Undo').click();
      await count(2);
    }));

  it('forgets a key and takes it back', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await button(page, 'grid bot').click();
      await button(page, 'Forget grid bot').click();
      await waitForText(page, '10 keys');
      await button(page, 'Undo').click();
      await waitForText(page, '11 keys');
    }));

  it('forgets those that are picked at once, and takes them back', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await page.click('[aria-label="Choose grid bot"]');
      await page.click('[aria-label="Choose futures"]');
      await button(page, 'Forget 2 keys').click();
      await waitForText(page, '9 keys');
      expect(await names(page)).not.toContain('futures');
      // The button went with the rows.
      await page.waitForSelector('.toast .button:focus');
      await button(page, 'Undo').click();
      await waitForText(page, '11 keys');
    }));
});

describe('picking keys', { timeout: 30_000 }, () => {
  it('ends without losing the focus', () =>
    on('base', { hash: '#keys' }, async (page) => {
      await page.click('[aria-label="Choose grid bot"]');
      await button(page, 'Choose none').click();
      await page.waitForSelector('[type=search]:focus');
      expect(await page.$('.pick input:checked')).toBeNull();
    }));
});

describe('long lists', { timeout: 60_000 }, () => {
  it('keeps 1,000 keys and 5,000 addresses out of the document until they are asked for', async () => {
    await on('many', { hash: '#keys' }, async (page) => {
      expect(await page.$$eval('tbody tr', (all) => all.length)).toBe(100);
      expect(await text(page)).toContain('Rows 1 to 100 of 1,000');
      await button(page, 'Next').click();
      await waitForText(page, 'Rows 101 to 200 of 1,000');
    });
    await on('many', { hash: '#addresses' }, async (page) => {
      expect(await page.$$eval('.entry-line', (all) => all.length)).toBe(500);
      await page.type('[type=search]', 'machine 999');
      await page.waitForFunction(() => document.querySelector('.entries')?.children.length === 1);
    });
  });
});

describe('approved addresses', { timeout: 30_000 }, () => {
  it('makes a set, pastes into it, and undo takes the addresses back', () =>
    on('empty', { hash: '#addresses' }, async (page) => {
      await button(page, 'New set').click();
      await page.type('form input', 'my bot');
      await page.keyboard.press('Enter');
      await waitForText(page, '0 addresses');
      await button(page, 'Add addresses').click();
      await page.waitForSelector('textarea:focus');
      await page.keyboard.type('vendor says 203.0.113.5 and 10.0.0.1');
      await waitForText(page, 'a private address');
      await button(page, 'Add 1 address').click();
      await page.waitForSelector('.entry-line');
      await button(page, 'Undo').click();
      await waitForText(page, '0 addresses');
    }));

  it('refuses a set without a label and an end before the start', () =>
    on('base', { hash: '#addresses' }, async (page) => {
      await button(page, 'New set').click();
      await button(page, 'Save').click();
      await waitForText(page, 'Give the set a label.');
    }));

  it('removes several at once and brings them back', () =>
    on('base', { hash: '#addresses' }, async (page) => {
      await page.click('[aria-label="Choose 203.0.113.10"]');
      await page.click('[aria-label="Choose 198.51.100.7"]');
      await button(page, 'Remove 2 addresses').click();
      await page.waitForFunction(() => document.querySelectorAll('.entry-line').length === 2);
      await button(page, 'Undo').click();
      await page.waitForFunction(() => document.querySelectorAll('.entry-line').length === 4);
    }));

  it('offers no change to sets that an organisation keeps', () =>
    on('managed', { hash: '#addresses' }, async (page) => {
      expect(await page.$('.entry-line input, .entry-line button')).toBeNull();
      expect(await text(page)).not.toContain('Remove the set');
    }));
});

describe('rotation', { timeout: 30_000 }, () => {
  it('begins at the address that is to go, too', () =>
    on('base', { hash: '#addresses' }, async (page) => {
      await page.click('button[aria-label^="Replace 203.0.113.10"]');
      await page.keyboard.type('203.0.113.200');
      await waitForText(page, '203.0.113.200 is announced');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.toast');
      expect(await calls(page)).toEqual([
        `replace e1 203.0.113.200 ${Date.UTC(2026, 5, 8)} ${Date.UTC(2026, 6, 8)}`,
      ]);
    }));

  it('makes no plan that begins in the past', () =>
    on('base', { hash: '#rotation' }, async (page) => {
      await page.$eval('[type=date]', (field) => {
        field.removeAttribute('min');
        (field as HTMLInputElement).value = '2026-05-31';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.type('form input.mono', '203.0.113.200');
      await button(page, 'Replace it').click();
      await waitForText(page, 'Choose the day');
      expect(await calls(page)).toEqual([]);
    }));

  it('writes the dates that the plan shows', () =>
    on('base', { hash: '#rotation' }, async (page) => {
      await page.type('form input.mono', '203.0.113.200');
      await waitForText(page, '203.0.113.200 is announced');
      await button(page, 'Replace it').click();
      await page.waitForSelector('.toast');
      expect(await calls(page)).toEqual([
        `replace e1 203.0.113.200 ${Date.UTC(2026, 5, 8)} ${Date.UTC(2026, 6, 8)}`,
      ]);
    }));
});

describe('feeds', { timeout: 30_000 }, () => {
  it('can be allowed again in their row, where access to their host was taken', () =>
    on('refused', { hash: '#feeds' }, async (page) => {
      expect(await text(page)).not.toContain('Check now');
      await button(page, 'Allow access').click();
      expect(await calls(page)).toEqual(['allow f1']);
    }));

  it('say why a click came to nothing', () =>
    on('refused', { hash: '#feeds' }, async (page) => {
      await button(page, 'Unsubscribe').click();
      await waitForText(page, 'The list was changed elsewhere.');
      expect(await page.$eval('.toast', (toast) => toast.textContent)).not.toContain('Undo');
      expect(await violations(page)).toEqual([]);
    }));

  it('shows a proposal as a diff and applies it only when accepted', () =>
    on('base', { hash: '#feeds' }, async (page) => {
      const lines = await page.$$eval('.diff li', (all) => all.map((one) => one.textContent));
      expect(lines).toEqual(['+added:203.0.113.77', '−removed:203.0.113.70']);
      expect(await calls(page)).toEqual([]);
      await button(page, 'Accept the change').click();
      await page.waitForFunction(() => document.querySelector('.diff') === null);
      expect(await calls(page)).toEqual(['settle f1 true']);
    }));
});

describe('what an organisation sets', { timeout: 30_000 }, () => {
  it('is shown as it counts, and cannot be changed', () =>
    on('managed', { hash: '#settings' }, async (page) => {
      const purpose = 'main select:has(option[value="trading-bot"])';
      expect(await page.$$eval(purpose, (all) => all.map((one) => [one.value, one.disabled]))).toEqual([
        ['trading-bot', true],
      ]);
      expect(await text(page)).toContain('Set by your organisation');
    }));
});

describe('error decoder', { timeout: 30_000 }, () => {
  it('says all causes and whether the address is approved', () =>
    on('base', { hash: '#errors' }, async (page) => {
      await page.type('textarea', 'binance -2015 request ip: 198.51.100.99');
      await waitForText(page, 'The exchange does not say which of these it is:');
      expect(await text(page)).toContain('The key does not have the right that this call needs.');
      expect(await text(page)).toContain('can be the whitelist');
      expect(await text(page)).toMatch(/call come from\s+198\.51\.100\.99\s+not approved/);
    }));

  it('names the keys that do not let the address in', () =>
    on('base', { hash: '#errors' }, async (page) => {
      await page.type('textarea', 'bybit 10010 unmatched ip, request ip: 198.51.100.7');
      await waitForText(page, 'These keys do not let this address in:');
      // Without the key itself, which is folded away below its name.
      const named = await page.$$eval('.card:last-of-type .bullets > li', (all) =>
        all.map((one) =>
          [...one.childNodes]
            .filter(({ nodeName }) => nodeName !== 'DETAILS')
            .map(({ textContent }) => textContent)
            .join(''),
        ),
      );
      expect(named).toEqual(['dca Bybit']);
      expect(await page.$('.card:last-of-type [type=checkbox]')).toBeNull();
    }));

  it('tells a retired address from an approved one, and asks the server where the log says nothing', () =>
    on('base', { hash: '#errors' }, async (page) => {
      await page.type('textarea', 'okx 50113 Invalid Sign');
      await waitForText(page, 'OKX · 50113');
      expect(await text(page)).not.toContain('What to compare');
      await page.$eval('textarea', (field) => {
        field.value = '';
      });
      await page.type('textarea', 'bybit 10010');
      await waitForText(page, 'curl -4 -s https://api.ipify.org');
    }));

  it('says honestly what it does not know', () =>
    on('base', { hash: '#errors' }, async (page) => {
      await page.type('textarea', 'connection reset by peer');
      await waitForText(page, 'Keyfence does not know this error. Paste the whole line');
      await page.type('textarea', ', this key does not allow this IP');
      await waitForText(page, 'but it speaks of an address');
    }));
});

describe('runbooks', { timeout: 30_000 }, () => {
  it('keeps ticks for each exchange apart', () =>
    on('base', { hash: '#runbooks' }, async (page) => {
      await waitForText(page, '1 of 12 steps done');
      await page.click('.runbook li:nth-child(2) input');
      await waitForText(page, '2 of 12 steps done');
      await page.select('main select', 'kraken');
      await waitForText(page, 'Leak response on Kraken');
      expect(await text(page)).toContain('0 of 12 steps done');
    }));
});

describe('runbook ticks', { timeout: 30_000 }, () => {
  it('are cleared for one runbook, and come back', () =>
    on('base', { hash: '#runbooks' }, async (page) => {
      await button(page, 'Start over').click();
      await waitForText(page, '0 of 12 steps done');
      await button(page, 'Undo').click();
      await waitForText(page, '1 of 12 steps done');
    }));
});

describe('navigation', { timeout: 60_000 }, () => {
  it('follows the address and moves the focus to the section', () =>
    on('base', {}, async (page) => {
      await page.click('a[href="#settings"]');
      await waitForText(page, 'Paused exchanges');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.goBack();
      await waitForText(page, '3 keys need you today');
    }));

  it('draws in Firefox and passes axe there', async () => {
    const firefox = await openBrowser('firefox');
    try {
      const page = await open(firefox, site(), 'base', { width: 1200, height: 900 });
      expect(await violations(page)).toEqual([]);
      await page.click('a[href="#addresses"]');
      await waitForText(page, 'VPS-2, old');
    } finally {
      await firefox.close();
    }
  });
});
