import { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FIGHT_WINDOW_MS, MAX_FIGHTS } from '../../components/overlay/host.ts';
import { BROWSERS, bundle, FORM, launch, openStand } from './launch.ts';
import { type VIEWS } from './views.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];

const HOSTILE_CSS = `<style>* { display: none !important; opacity: 0 !important; visibility: hidden !important;
  transform: scale(0) !important; pointer-events: none !important; clip-path: inset(50%) !important; position: static !important }
  html, body, body * { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important; clip-path: none !important; pointer-events: auto !important }
  html { filter: blur(0); transform: translateX(0) !important }</style>`;

describe.each(BROWSERS)('the overlay in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(name), bundle()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page?.close();
    expect(errors.splice(0)).toEqual([]);
  });

  async function open(view: keyof typeof VIEWS | null, part: Parameters<typeof openStand>[2] = {}) {
    page = await openStand(browser, code, part);
    page.on('pageerror', (error) => errors.push(String(error)));
    if (view) await show(view);
  }
  async function show(view: keyof typeof VIEWS) {
    await page.evaluate((one) => stand.show(one), view);
    await frames();
  }
  const frames = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))),
        ),
    );
  const text = () => page.evaluate(() => stand.text());
  const calls = () => page.evaluate(() => stand.calls);
  async function inside(selector: string): Promise<ElementHandle<Element>> {
    const handle = await page.evaluateHandle((one) => stand.root()?.querySelector(one) ?? null, selector);
    const element = handle.asElement();
    if (!element) throw new Error(`nothing at ${selector}`);
    return element as ElementHandle<Element>;
  }
  async function click(selector: string) {
    await (await inside(selector)).click();
    await frames();
  }
  /** A person can see it and click on it: it is what is hit in its middle. */
  const isOnTop = () =>
    page.evaluate(() => {
      const { host } = stand.overlay;
      const box = host.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const style = getComputedStyle(host);
      return (
        host.matches(':popover-open') &&
        box.width > 30 &&
        hit === host &&
        style.opacity === '1' &&
        style.visibility === 'visible'
      );
    });
  const has = (selector: string) =>
    page.evaluate((one) => stand.root()?.querySelector(one) != null, selector);

  describe('on a hostile page', () => {
    it('survives style sheets against everything', async () => {
      await open('risky', { html: FORM.replace('<style>', `${HOSTILE_CSS}<style>`) });
      expect(await isOnTop()).toBe(true);
    });

    it('survives styles and attributes on its own node', async () => {
      await open('risky');
      await page.evaluate(() => {
        const { host } = stand.overlay;
        host.style.cssText =
          'display:none!important;opacity:0!important;transform:scale(0)!important;left:-9999px!important';
        host.hidden = true;
        host.inert = true;
      });
      await frames();
      expect(await isOnTop()).toBe(true);
    });

    it.each([
      ['hidePopover', () => stand.overlay.host.hidePopover()],
      ['a removed popover attribute', () => stand.overlay.host.removeAttribute('popover')],
      ['removal', () => stand.overlay.host.remove()],
      [
        'a move into a hidden box',
        () => {
          const box = document.body.appendChild(document.createElement('div'));
          box.style.display = 'none';
          box.append(stand.overlay.host);
        },
      ],
    ])('comes back after %s', async (_, attack) => {
      await open('risky');
      await page.evaluate(attack);
      await frames();
      expect(await isOnTop()).toBe(true);
      expect(await calls()).toEqual([]);
    });

    it('gives up openly when it is removed again and again, and the page does not hang', async () => {
      await open('risky');
      const removals = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let count = 0;
            const enemy = new MutationObserver(() => {
              if (!stand.overlay.host.isConnected) return;
              count++;
              stand.overlay.host.remove();
            });
            enemy.observe(document.documentElement, { childList: true });
            stand.overlay.host.remove();
            setTimeout(() => done(count), 300);
          }),
      );
      expect(removals).toBe(MAX_FIGHTS);
      expect(await calls()).toEqual([['gaveUp', 'removed']]);
      expect(await page.evaluate(() => stand.overlay.host.isConnected)).toBe(false);
    });

    it('does not give up over quarrels that are far apart', async () => {
      await open('risky');
      for (let round = 0; round < 3; round++) {
        await page.evaluate((times) => {
          for (let time = 0; time < times; time++)
            setTimeout(() => stand.overlay.host.hidePopover(), 20 * time);
        }, MAX_FIGHTS - 1);
        await new Promise((done) => setTimeout(done, FIGHT_WINDOW_MS + 200));
      }
      expect(await calls()).toEqual([]);
      expect(await isOnTop()).toBe(true);
    }, 30_000);

    it('moves into a modal dialog and back out, with its focus', async () => {
      await open('risky', {
        html: FORM.replace('</main>', '</main><dialog id="d">Confirm<button>OK</button></dialog>'),
      });
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await frames();
      expect(await isOnTop()).toBe(true);
      await click('.shrink');
      expect(await has('button.pill')).toBe(true);
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await frames();
      expect(await page.evaluate(() => stand.overlay.host.parentNode === document.documentElement)).toBe(
        true,
      );
      expect(await isOnTop()).toBe(true);
      expect(await page.evaluate(() => stand.root()?.activeElement?.className)).toBe('pill');
      expect(await calls()).toEqual([]);
    });

    it('comes out of a dialog that the page throws away', async () => {
      await open('risky', { html: FORM.replace('</main>', '</main><dialog id="d">Confirm</dialog>') });
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await frames();
      await page.evaluate(() => document.querySelector('dialog')?.remove());
      await frames();
      expect(await isOnTop()).toBe(true);
      expect(await calls()).toEqual([]);
    });

    it('says when the whole document is inert', async () => {
      await open('risky');
      await page.evaluate(() => {
        document.documentElement.inert = true;
      });
      await frames();
      await page.evaluate(() => {
        document.documentElement.inert = false;
      });
      await frames();
      expect(await calls()).toEqual([
        ['blocked', true],
        ['blocked', false],
      ]);
    });

    it('keeps what is typed and clicked in it from the page, and ignores clicks of scripts', async () => {
      await open('risky');
      await page.evaluate(() => {
        for (const type of ['click', 'mousedown', 'keydown', 'input', 'focusin'])
          document.addEventListener(type, () => stand.calls.push(['page saw', type]));
        stand.root()?.querySelector<HTMLElement>('.paste .primary')?.click();
        stand.root()?.querySelector<HTMLElement>('.shrink')?.click();
      });
      await click('.finding .plain');
      await (await inside('.accept input')).type('mine');
      expect(await calls()).toEqual([]);
      expect(await has('.panel')).toBe(true);
    });

    it('leaves nothing behind', async () => {
      await open('risky');
      await page.evaluate(() => stand.end());
      expect(
        await page.evaluate(() => [stand.overlay.host.isConnected, document.documentElement.children.length]),
      ).toEqual([false, 2]);
    });
  });

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
      const spoken = await page.evaluate(() => stand.spoken);
      expect(spoken).toHaveLength(2);
      expect(spoken[0]).toMatch(/Do not create this key yet.*Critical: It can withdraw your funds/);
      expect(spoken[1]).toMatch(/Check by eye/);
    });

    it.each(['risky', 'crowded', 'fenced', 'waiting', 'paused', 'unreadablePage', 'unreadableKey'] as const)(
      'nothing that axe objects to (%s, light and dark)',
      async (view) => {
        await open(view);
        expect(await page.evaluate(() => stand.axe())).toEqual([]);
        expect(await page.evaluate(() => stand.lowContrast())).toEqual([]);
        if (name === 'chrome') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          expect(await page.evaluate(() => stand.lowContrast())).toEqual([]);
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
      expect(await page.evaluate(() => stand.root()?.activeElement?.className)).toBe('shrink');
    });

    it('open for a moment after the last finding is gone, and then as a pill', async () => {
      await open('risky');
      await page.mouse.move(5, 5);
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
      await page.focus('#ips');
      await show('risky');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ips');
      await page.keyboard.press('Escape');
      expect(await has('.panel')).toBe(true);
    });

    it('within reach of the keyboard; Escape shrinks it and keeps the focus in it', async () => {
      await open('risky');
      await page.focus('#save');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => stand.root()?.activeElement?.className)).toBe('shrink');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await has('.panel')).toBe(false);
      expect(await page.evaluate(() => stand.root()?.activeElement?.className)).toBe('pill');
      await page.keyboard.press('Enter');
      expect(await has('.panel')).toBe(true);
    });

    it('clear of the buttons and fields, at most 70 % high', async () => {
      await open('risky', {
        html: FORM.replace('max-width:420px', 'position:fixed;right:20px;bottom:20px'),
      });
      const covered = await page.evaluate(() => {
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
      const height = await page.evaluate(() => stand.overlay.host.offsetHeight / innerHeight);
      expect(height).toBeLessThanOrEqual(0.71);
    });

    it.each([320, 400])('as a sheet in a window of %i px, with nothing cut off', async (width) => {
      await open('crowded', { width, height: 640 });
      if (await has('button.pill')) await click('button.pill');
      const found = await page.evaluate(() => {
        const scroll = stand.root()?.querySelector('.scroll');
        const { left, right } = stand.overlay.host.getBoundingClientRect();
        return { left, right, sideways: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0) };
      });
      expect(found).toEqual({
        left: 0,
        right: await page.evaluate(() => document.documentElement.clientWidth),
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
      expect(await text()).toContain('changed to 198.51.100.70');
      await show('fenced');
      expect(await text()).toContain('changed to 198.51.100.70');
    });

    it('accept a risk with a reason, never without', async () => {
      await open('risky');
      await click('.finding .plain');
      await click('.accept [type=submit]');
      expect(await calls()).toEqual([]);
      await (await inside('.accept input')).type(' payouts of the treasury ');
      await page.keyboard.press('Enter');
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

    it('mark the risky controls, follow the page, and hide what is covered or gone', async () => {
      await open('risky');
      const marks = () =>
        page.evaluate(() =>
          Array.from(stand.root()?.querySelectorAll<HTMLElement>('.marker') ?? [], (one) => ({
            word: one.textContent,
            shown: getComputedStyle(one).visibility === 'visible',
            off: Math.abs(
              one.getBoundingClientRect().top -
                (document.getElementById('c3')?.getBoundingClientRect().top ?? 0),
            ),
          })),
        );
      const [first] = await marks();
      expect(first).toMatchObject({ word: 'turn this off', shown: true });
      expect(first?.off).toBeLessThan(12);
      await page.evaluate(() => scrollTo(0, 60));
      await frames();
      expect((await marks())[0]?.off).toBeLessThan(12);
      await page.evaluate(() => {
        const bar = document.body.appendChild(document.createElement('div'));
        bar.style.cssText = 'position:fixed;inset:0 0 auto 0;height:400px;background:#fff';
        dispatchEvent(new Event('resize'));
      });
      await frames();
      expect((await marks())[0]?.shown).toBe(false);
    });

    it('show a control, and ring it', async () => {
      await open('risky');
      await page.evaluate(() => scrollTo(0, 1200));
      await click('.finding .button');
      const ring = await page.evaluate(() => {
        const box = stand.root()?.querySelector('.ring')?.getBoundingClientRect();
        const control = document.getElementById('c3')?.getBoundingClientRect();
        return (
          box && control && { dx: control.left - box.left, dy: control.top - box.top, seen: control.top > 0 }
        );
      });
      expect(ring).toEqual({ dx: 4, dy: 4, seen: true });
    });
  });
});
