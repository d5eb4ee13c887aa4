/** The popup with a fake model, in real browsers. */
import { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../ui/axe.ts';
import { button, calls, text, waitForText } from '../ui/people.ts';
import { type BrowserName, open, openBrowser, type Site, serve } from '../ui/render.ts';

const SCENES = [
  'base',
  'empty',
  'no-access',
  'paused',
  'waiting',
  'unreadable',
  'other',
  'several',
  'fenced',
  'long',
  'managed',
  'forty',
  'unapproved',
  'selected',
];

let site: Site;
let chrome: Browser;

beforeAll(async () => {
  site = await serve('entrypoints/popup/index.html', 'test/popup/page/main.tsx');
  chrome = await openBrowser('chrome');
}, 60_000);
afterAll(async () => {
  await chrome?.close();
  await site?.close();
});

async function on(
  scene: string,
  look: { width?: number; dark?: boolean; rtl?: boolean },
  run: (page: Page) => Promise<void>,
) {
  const page = await open(chrome, site, scene, look);
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

describe('every state', { timeout: 30_000 }, () => {
  it.each(SCENES)('%s has no fault that axe knows, light and dark', async (scene) => {
    for (const dark of [false, true]) {
      await on(scene, { dark }, async (page) => expect(await violations(page)).toEqual([]));
    }
  });

  it.each(SCENES)('%s never scrolls sideways at 360 px, in either direction of writing', async (scene) => {
    for (const rtl of [false, true]) {
      await on(scene, { width: 360, rtl }, async (page) => {
        expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(360);
      });
    }
  });
});

describe('this tab', { timeout: 30_000 }, () => {
  it('shows the findings worst first and opens one by keyboard', () =>
    on('base', {}, async (page) => {
      const titles = await page.$$eval('.finding summary', (all) => all.map((one) => one.textContent));
      expect(titles).toEqual([
        'Critical: It can withdraw your funds',
        'Critical: It works from any address',
        'High: 2 approved addresses are missing',
      ]);
      await page.focus('.finding summary');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Turn it off before you save.');
    }));

  it('asks for access where the browser took it away', () =>
    on('no-access', {}, async (page) => {
      await button(page, 'Give access to binance.com').click();
      expect(await calls(page)).toEqual(['grantAccess']);
    }));

  it('never says that an unreadable or paused page is fine', async () => {
    for (const scene of ['unreadable', 'paused', 'waiting', 'no-access']) {
      await on(scene, {}, async (page) =>
        expect(await page.$('main .tone-fenced svg, svg.tone-fenced')).toBeNull(),
      );
    }
  });
});

describe('the server’s answer', { timeout: 30_000 }, () => {
  it('refuses a web page in words and offers nothing', () =>
    on('base', {}, async (page) => {
      await page.click('.fold-title');
      await page.type('textarea', '<html>');
      await waitForText(page, 'This is a web page, not an address.');
      expect(await text(page)).not.toContain('Approve <html>');
    }));

  it('adds a good one, and undo takes it back', () =>
    on('base', {}, async (page) => {
      await page.click('.fold-title');
      await page.type('textarea', '203.0.113.77');
      await button(page, 'Approve 203.0.113.77').click();
      await waitForText(page, 'Added 203.0.113.77');
      expect(await page.$$eval('.entry', (all) => all.length)).toBe(3);
      await button(page, 'Undo').click();
      await page.waitForFunction(() => document.querySelectorAll('.entry').length === 2);
    }));
});

describe('public address', { timeout: 30_000 }, () => {
  it('asks the network only after the button', () =>
    on('empty', {}, async (page) => {
      expect(await calls(page)).toEqual([]);
      await button(page, 'Look it up').click();
      await waitForText(page, 'Asking the services');
      expect(await calls(page)).toEqual(['lookUp']);
    }));

  it('shows both addresses when the services disagree', () =>
    on('several', {}, async (page) => {
      const said = await text(page);
      expect(said).toContain('says ipify');
      expect(said).toContain('says ident.me, AWS');
      expect(said).toContain('No public IPv6 address seen.');
    }));
});

describe('the approved list', { timeout: 30_000 }, () => {
  it('is emptied and refilled by keyboard alone, the focus never lost', () =>
    on('base', {}, async (page) => {
      await page.focus('[aria-label="Remove 203.0.113.10"]');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Removed 203.0.113.10');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.keyboard.press('Enter');
      await waitForText(page, '203.0.113.10');
      expect(await page.$$eval('.entry', (all) => all.length)).toBe(2);
    }));

  it('edits in place and says why an address is refused', () =>
    on('base', {}, async (page) => {
      // The bar of actions sticks to the window's end: as a person would, scroll first.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await button(page, 'Edit 203.0.113.10').click();
      await page.waitForSelector('form :focus');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('nonsense');
      await page.keyboard.press('Enter');
      await waitForText(page, 'This is not one IP address.');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelectorAll('.entry').length === 2);
    }));

  it('shows what it found in pasted text before anything is added', () =>
    on('empty', {}, async (page) => {
      await button(page, 'Add addresses').click();
      await page.keyboard.type('vendor: 203.0.113.1, 10.0.0.5');
      await waitForText(page, 'a private address, the internet never sees it');
      await button(page, 'Add 1 address').click();
      await waitForText(page, 'Added 203.0.113.1');
      expect(await page.$$eval('.entry .addr', (all) => all.map((one) => one.textContent))).toEqual([
        '203.0.113.1',
      ]);
    }));

  it('copies in the form that the exchange takes', () =>
    on('base', {}, async (page) => {
      await button(page, 'Copy for Binance').click();
      await waitForText(page, 'Copied');
      expect(await calls(page)).toEqual(['copy 203.0.113.10,198.51.100.7']);
    }));

  it('offers no change to a list that an organisation keeps', () =>
    on('managed', {}, async (page) => {
      expect(await page.$('[aria-label^="Remove"]')).toBeNull();
      expect(await text(page)).toContain('Your organisation keeps this list.');
    }));
});

/** What of the page can be seen without scrolling, by the words or the name of a control. */
const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && one.checkVisibility();
  });

describe('in 600 px', { timeout: 30_000 }, () => {
  it('verdict, findings, own address, list and paste are in sight at once', () =>
    on('base', {}, async (page) => {
      for (const selector of [
        '.verdict h2',
        '.finding',
        '.own-line',
        '.entry:last-of-type',
        '.actions .primary',
      ])
        expect(await inSight(page, selector), selector).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    }));

  it('forty addresses are folded; verdict and paste stay, and what stays out is said', () =>
    on('forty', {}, async (page) => {
      expect(await inSight(page, '.verdict h2')).toBe(true);
      expect(await inSight(page, '.actions .primary')).toBe(true);
      expect(await text(page)).toContain('and 37 more');
      expect(await text(page)).toContain('10 addresses more than the form takes');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      expect(await inSight(page, '.verdict h2')).toBe(true);
    }));

  it('the plan takes the place of the list, its button in sight after one press', () =>
    on('forty', {}, async (page) => {
      await button(page, 'Paste into the form').click();
      await waitForText(page, '2 addresses go into the form');
      expect(await inSight(page, '.pasting .primary')).toBe(true);
      expect(await page.$('.entry')).toBeNull();
      await button(page, 'Cancel').click();
      await page.waitForSelector('.entry');
    }));
});

describe('an address that nobody approved', { timeout: 30_000 }, () => {
  it('is approved by one press, for the set of the key', () =>
    on('unapproved', {}, async (page) => {
      await button(page, 'Approve 93.184.216.34').click();
      await waitForText(page, 'Approved 93.184.216.34');
      expect(await calls(page)).toEqual(['approve 93.184.216.34 for s1']);
      expect(await page.$('.approve')).toBeNull();
      await button(page, 'Undo').click();
      expect(await calls(page)).toContain('undo');
    }));

  it('joins another set where the user says so', () =>
    on('unapproved', {}, async (page) => {
      await page.focus('.approve select');
      await page.keyboard.press('ArrowDown');
      await button(page, 'Approve 93.184.216.34').click();
      expect(await calls(page)).toEqual(['approve 93.184.216.34 for s2']);
    }));

  it('that was selected on a page is shown as it is, and approved only by a press', () =>
    on('selected', {}, async (page) => {
      expect(await calls(page)).toEqual([]);
      expect(await page.$eval('s', (one) => one.textContent)).toBe('10.0.0.1');
      await button(page, 'Approve 93.184.216.34').click();
      await waitForText(page, 'Approved 93.184.216.34');
      expect(await calls(page)).toEqual(['approve 93.184.216.34 for s1', 'dropSelected']);
    }));
});

describe('what was done', { timeout: 40_000 }, () => {
  it('is said for nine seconds, not while somebody is at it, and leaves by its cross', () =>
    on('base', {}, async (page) => {
      await button(page, 'Remove 203.0.113.10').click();
      await page.waitForSelector('.toast');
      await page.hover('.toast');
      await new Promise((done) => setTimeout(done, 10_000));
      expect(await page.$('.toast')).not.toBeNull();
      await page.hover('h1');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.waitForFunction(() => document.querySelector('.toast') === null, { timeout: 12_000 });
      await button(page, 'Remove 198.51.100.7').click();
      await button(page, 'Close').click();
      expect(await page.$('.toast')).toBeNull();
    }));
});

describe('undo', { timeout: 30_000 }, () => {
  it('is in view wherever the user is in a long list', () =>
    on('long', {}, async (page) => {
      await page.$$eval('.more', (all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
      });
      await page.$eval('[aria-label="Remove 203.0.113.10"]', (one) =>
        one.scrollIntoView({ block: 'center' }),
      );
      await button(page, 'Remove 203.0.113.10').click();
      await page.waitForSelector('.toast');
      const bottom = await page.$eval('.toast', (toast) => toast.getBoundingClientRect().bottom);
      const bar = await page.$eval('.actions', (actions) => actions.getBoundingClientRect().bottom);
      const top = await page.$eval('.toast', (toast) => toast.getBoundingClientRect().top);
      expect(bottom).toBeLessThanOrEqual(600);
      expect(bar).toBeLessThanOrEqual(top + 1);
    }));
});

describe('by keyboard', { timeout: 30_000 }, () => {
  it('no control that has the focus is under the header or the bar of actions', () =>
    on('long', {}, async (page) => {
      const stops = await page.$$eval('button, textarea, select, summary', (all) => all.length);
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body || focused.closest('.segments')) return null;
          const box = focused.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return top !== null && (focused.contains(top) || top.contains(focused)) ? null : focused.outerHTML;
        });
        expect(covered).toBeNull();
      }
    }));
});

describe('paste into the form', { timeout: 30_000 }, () => {
  it('shows the plan, pastes only after a second press, and reads back per address', () =>
    on('base', {}, async (page) => {
      await button(page, 'Paste into the form').click();
      await waitForText(page, '2 addresses go into the form of “grid bot”.');
      expect(await text(page)).toContain('Binance takes no IPv6 addresses');
      expect(await calls(page)).toEqual([]);
      await button(page, 'Paste 2 addresses').click();
      await waitForText(page, 'refused: “Only IPv6 here”');
      expect(await text(page)).toContain('The list is on your clipboard');
      expect(await calls(page)).toEqual(['paste']);
      expect(await violations(page)).toEqual([]);
    }));

  it('asks first for which of several sets the key is', () =>
    on('sets', {}, async (page) => {
      await button(page, 'Paste into the form').click();
      await waitForText(page, 'Sets that this key is for');
      expect(await violations(page)).toEqual([]);
      await page.locator('[aria-labelledby=paste-title] label:last-of-type input').click();
      await button(page, 'Save').click();
      await waitForText(page, '2 addresses go into the form of “grid bot”.');
      expect(await calls(page)).toEqual(['sets s2']);
    }));

  it('ignores a click that a script made', () =>
    on('base', {}, async (page) => {
      await page.$$eval('.actions button', (all) => {
        for (const one of all) if (one instanceof HTMLElement) one.click();
      });
      expect(await text(page)).not.toContain('Reading the form');
    }));
});

describe.each<BrowserName>(['firefox'])('in %s', (name) => {
  it('draws, answers to people and passes axe', { timeout: 60_000 }, async () => {
    const browser = await openBrowser(name);
    try {
      const page = await open(browser, site, 'base');
      expect(await violations(page)).toEqual([]);
      await page.click('.actions button');
      await waitForText(page, '2 addresses go into the form of “grid bot”.');
    } finally {
      await browser.close();
    }
  });
});
