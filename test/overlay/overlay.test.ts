import { describe, expect, it, vi } from 'vitest';
import { BROWSERS, FORM } from './launch.ts';
import { useStand } from './opened.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];

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

    it('what to check by eye when it could not read', async () => {
      await open('unreadablePage');
      const said = await text();
      expect(said).toContain('Withdraw: make sure that it is off');
      expect(said).toContain('IP restriction: make sure');
      expect(said).not.toContain('Fenced');
      await click('.block .button');
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

    it.each(['risky', 'crowded', 'fenced', 'waiting', 'paused', 'unreadablePage', 'unreadableKey'] as const)(
      'nothing that axe objects to (%s, light and dark)',
      async (view) => {
        await open(view);
        expect(await opened.page.evaluate(() => stand.axe())).toEqual([]);
        expect(await opened.page.evaluate(() => stand.lowContrast())).toEqual([]);
        if (name === 'chrome') {
          await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          expect(await opened.page.evaluate(() => stand.lowContrast())).toEqual([]);
        }
      },
    );
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
      expect(await opened.page.evaluate(() => stand.root()?.activeElement?.className)).toBe('shrink');
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
