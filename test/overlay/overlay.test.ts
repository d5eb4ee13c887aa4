import { describe, expect, it, vi } from 'vitest';
import { BROWSERS, FORM } from './launch.ts';
import { useStand } from './opened.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];

const EVERY = [
  'risky',
  'crowded',
  'fenced',
  'waiting',
  'paused',
  'unreadablePage',
  'unreadableKey',
  'uncompared',
  'unapproved',
  'unasked',
  'cards',
] as const;

describe.each(BROWSERS)('the overlay in %s', (name) => {
  const opened = useStand(name);
  const { open, show, text, calls, inside, click, has } = opened;

  describe('says', () => {
    it('the worst first, in the words of the page', async () => {
      await open('risky');
      const said = await text();
      expect(said).toContain('Do not create this key yet');
      expect(said).toContain('“Enable Withdrawals”');
      const at = [
        'It can withdraw your funds',
        'It works from any address',
        '2 approved addresses are missing',
      ].map((title) => said.indexOf(title));
      expect(at[0]).toBeGreaterThan(0);
      expect(at).toEqual([...at].sort((one, other) => one - other));
    });

    it('the key that needs somebody, by its name, and counts what is to say of it alone', async () => {
      await open('cards');
      const said = await text();
      expect(said).toContain('2 keys need you today');
      expect(said).not.toContain('save this key');
      expect(said.indexOf('payouts-prod')).toBeLessThan(said.indexOf('It can withdraw your funds'));
      expect(said.indexOf('Hummingbot')).toBeGreaterThan(said.indexOf('Other keys here'));
      expect(said).toContain('1 other key: nothing found');
    });

    it('nothing green of addresses that were compared with nothing', async () => {
      await open('uncompared');
      expect(await text()).toBe('Restricted to 2 addresses that you have not approved yet');
      expect(await has('.pill .tone-info')).toBe(true);
      await click('button.pill');
      expect(await text()).not.toContain('Fenced');
      expect(await text()).not.toContain('match your approved list');
    });

    it.each(['risky', 'crowded', 'cards'] as const)(
      'the verdict, the next step and its button in sight, however much there is to say (%s)',
      async (view) => {
        await open(view, { height: 620 });
        const seen = await opened.page.evaluate(() => {
          const panel = stand.root()?.querySelector('.panel')?.getBoundingClientRect();
          return ['.verdict h2', '.next .primary'].map((selector) => {
            const box = stand.root()?.querySelector(selector)?.getBoundingClientRect();
            return panel && box && box.top >= panel.top && box.bottom <= panel.bottom && box.height > 10;
          });
        });
        expect(seen).toEqual([true, true]);
      },
    );

    it('what to check by eye when it could not read', async () => {
      await open('unreadablePage');
      const said = await text();
      expect(said).toContain('Withdraw: make sure that it is off');
      expect(said).toContain('IP restriction: make sure');
      expect(said).not.toContain('Fenced');
      await click('.report .button');
      expect(await calls()).toEqual([['reportPage']]);
    });

    it('every finding once to a screen reader, and nothing when nothing changed', async () => {
      await open('risky');
      await show('risky');
      await show('risky');
      await show('unreadableKey');
      const spoken = await opened.page.evaluate(() => stand.spoken);
      expect(spoken).toHaveLength(2);
      expect(spoken[0]).toMatch(/Do not create this key yet.*Critical: It can withdraw your funds/);
      expect(spoken[1]).toMatch(/Check by eye/);
    });

    it.each([...EVERY])('nothing that axe objects to (%s, light and dark)', async (view) => {
      await open(view);
      expect(await opened.page.evaluate(() => stand.axe())).toEqual([]);
      expect(await opened.page.evaluate(() => stand.lowContrast())).toEqual([]);
      if (name === 'chrome') {
        await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await opened.page.evaluate(() => stand.lowContrast())).toEqual([]);
      }
    });
  });

  describe('stands', () => {
    it('as a pill when all is well, which opens and says what was checked', async () => {
      await open('fenced');
      expect(await text()).toBe('Fenced: trade only, 2 addresses');
      await click('button.pill');
      expect(await text()).toContain('It cannot: transfer and withdraw');
      expect(await opened.page.evaluate(() => stand.root()?.activeElement?.className)).toBe('shrink');
    });

    it('open for a moment after the last finding is gone, and then as a pill', async () => {
      await open('risky');
      await opened.page.mouse.move(5, 5);
      await show('fenced');
      expect(await text()).toContain('What was checked');
      await new Promise((done) => setTimeout(done, 4300));
      expect(await has('button.pill')).toBe(true);
    });

    it('shrunk when the user shrinks it, until something new is found', async () => {
      await open('unreadableKey');
      await click('.shrink');
      await show('fenced');
      await show('waiting');
      expect(await has('.panel')).toBe(false);
      await show('risky');
      expect(await has('.panel')).toBe(true);
      await click('.shrink');
      await show('risky');
      expect(await has('.panel')).toBe(false);
    });

    it('dark on a dark page and light on a light one, whatever the system prefers', async () => {
      await open('risky', { html: FORM.replace('margin:24px', 'margin:24px;background:#0b0e11;color:#eee') });
      const ground = () =>
        opened.page.evaluate(() => {
          const panel = stand.root()?.querySelector('.panel');
          return panel ? getComputedStyle(panel).backgroundColor : '';
        });
      expect(await ground()).toBe('rgb(21, 24, 30)');
      expect(await opened.page.evaluate(() => stand.lowContrast())).toEqual([]);
      await open('risky');
      expect(await ground()).toBe('rgb(255, 255, 255)');
    });

    it('where it is dragged to by its head, and in a corner by its button; both are remembered', async () => {
      await open('risky');
      const at = async () => {
        const { x, y } = (await (await inside('.panel')).boundingBox()) ?? { x: 0, y: 0 };
        return [Math.round(x), Math.round(y)];
      };
      const [x = 0, y = 0] = await at();
      await opened.page.mouse.move(x + 30, y + 20);
      await opened.page.mouse.down();
      await opened.page.mouse.move(x - 170, y - 30, { steps: 4 });
      await opened.page.mouse.up();
      await opened.frames();
      const [movedX = 0, movedY = 0] = await at();
      expect(Math.abs(movedX - (x - 200))).toBeLessThan(3);
      expect(Math.abs(movedY - (y - 50))).toBeLessThan(3);
      expect((await calls()).map(([name]) => name)).toEqual(['moved']);
      await show('crowded');
      expect((await at())[0]).toBe(movedX);
      await click('.move');
      await click('.move');
      expect((await calls()).at(-1)).toEqual(['moved', { x: 1, y: 0 }]);
      expect((await at())[1]).toBe(12);
    });

    it('without taking the focus from the form', async () => {
      await open(null);
      await opened.page.focus('#ips');
      await show('risky');
      expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('ips');
      await opened.page.keyboard.press('Escape');
      expect(await has('.panel')).toBe(true);
    });

    it('within reach of the keyboard; Escape shrinks it and keeps the focus in it', async () => {
      await open('risky');
      await opened.page.focus('#save');
      await opened.page.keyboard.press('Tab');
      expect(await opened.page.evaluate(() => stand.root()?.activeElement?.className)).toBe('move');
      await opened.page.keyboard.press('Tab');
      await opened.page.keyboard.press('Escape');
      expect(await has('.panel')).toBe(false);
      expect(await opened.page.evaluate(() => stand.root()?.activeElement?.className)).toBe('pill');
      await opened.page.keyboard.press('Enter');
      expect(await has('.panel')).toBe(true);
    });

    it('clear of the buttons and fields, at most 70 % high', async () => {
      await open('risky', {
        html: FORM.replace('max-width:420px', 'position:fixed;right:20px;bottom:20px'),
      });
      const covered = await opened.page.evaluate(() => {
        const panel = stand.overlay.host.getBoundingClientRect();
        return Array.from(document.querySelectorAll('#form input, #form button'), (one) =>
          one.getBoundingClientRect(),
        ).filter(
          (box) =>
            box.right > panel.left &&
            box.left < panel.right &&
            box.bottom > panel.top &&
            box.top < panel.bottom,
        ).length;
      });
      expect(covered).toBe(0);
      const height = await opened.page.evaluate(() => stand.overlay.host.offsetHeight / innerHeight);
      expect(height).toBeLessThanOrEqual(0.71);
    });

    it.each([320, 400])('as a sheet in a window of %i px, with nothing cut off', async (width) => {
      await open('crowded', { width, height: 640 });
      if (await has('button.pill')) await click('button.pill');
      const found = await opened.page.evaluate(() => {
        const scroll = stand.root()?.querySelector('.scroll');
        const { left, right } = stand.overlay.host.getBoundingClientRect();
        return { left, right, sideways: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0) };
      });
      expect(found).toEqual({
        left: 0,
        right: await opened.page.evaluate(() => document.documentElement.clientWidth),
        sideways: 0,
      });
    });

    it('as a sheet that shows its next step when its pill is pressed, whatever it lies on', async () => {
      await open('crowded', { width: 400, height: 760 });
      if (!(await has('button.pill'))) await click('.shrink');
      await click('button.pill');
      const step = await opened.page.evaluate(() => {
        const button = stand.root()?.querySelector('.next .button');
        return {
          bottom: button?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
          of: innerHeight,
        };
      });
      expect(step.bottom).toBeLessThanOrEqual(step.of);
    });
  });

  describe('does', () => {
    it('paste after the click, and shows what became of each address', async () => {
      await open('risky');
      expect(await text()).toContain('will be added');
      expect(await text()).toContain('left out: no IPv6 here');
      expect(await calls()).toEqual([]);
      await click('.paste .primary');
      expect(await calls()).toEqual([['paste', 'form-1']]);
      expect(await text()).toContain('The form did not take everything.');
      expect(await text()).toContain('The list is on your clipboard.');
    });

    it('accept a risk with a reason, never without', async () => {
      await open('risky');
      await click('.finding .plain');
      await click('.accept [type=submit]');
      expect(await calls()).toEqual([]);
      await (await inside('.accept input')).type(' payouts of the treasury ');
      await opened.page.keyboard.press('Enter');
      expect(await calls()).toEqual([['accept', 'form-1', 'withdraw-enabled', 'payouts of the treasury']]);
    });

    it('approve an address by one press, say so, and take it back', async () => {
      await open('unapproved');
      await click('.pill');
      await click('.next .approve .button');
      expect(await calls()).toEqual([['approve', 'form-1', ['93.184.216.34'], 'vps']]);
      await show('fenced');
      expect(await text(), 'also when the finding is gone').toContain('Approved 93.184.216.34');
      await click('.approved .button');
      expect((await calls()).at(-1)).toEqual(['undoApprove']);
      expect(await has('.approved')).toBe(false);
    });

    it('ask once for which bot a key is, and take one press for an answer', async () => {
      await open('unasked');
      await click('.pill');
      expect(await text()).toContain('Which bot is this key for?');
      await click('.question .button:nth-child(2)');
      expect(await calls()).toEqual([['choose', 'form-1', { setIds: ['backup'] }]]);
      await show('risky');
      expect(await has('.question')).toBe(false);
    });

    it('choose sets and purposes, pause and resume', async () => {
      await open('risky');
      await click('.menu');
      await click('.sets label:nth-child(2) input');
      await click('footer .end .button');
      await show('paused');
      await click('.pill .button');
      expect(await calls()).toEqual([
        ['choose', 'form-1', { setIds: ['vps', 'backup'] }],
        ['pause', true],
        ['pause', false],
      ]);
    });
  });
});
