import { describe, expect, it, vi } from 'vitest';
import { FIGHT_WINDOW_MS, MAX_FIGHTS } from '../../components/overlay/host.ts';
import { BROWSERS, FORM } from './launch.ts';
import { useStand } from './opened.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];
const HOSTILE_CSS = `<style>* { display: none !important; opacity: 0 !important; visibility: hidden !important;
  transform: scale(0) !important; pointer-events: none !important; clip-path: inset(50%) !important; position: static !important }
  html, body, body * { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important; clip-path: none !important; pointer-events: auto !important }
  html { filter: blur(0); transform: translateX(0) !important }</style>`;

describe.each(BROWSERS)('the overlay on a hostile page in %s', (name) => {
  const opened = useStand(name);
  const { open, frames, calls, inside, click, has, isOnTop } = opened;

  it('survives style sheets against everything', async () => {
    await open('risky', { html: FORM.replace('<style>', `${HOSTILE_CSS}<style>`) });
    expect(await isOnTop()).toBe(true);
  });

  it('survives styles and attributes on its own node', async () => {
    await open('risky');
    await opened.page.evaluate(() => {
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
    await opened.page.evaluate(attack);
    await frames();
    expect(await isOnTop()).toBe(true);
    expect(await calls()).toEqual([]);
  });

  it('gives up openly when it is removed again and again, and the page does not hang', async () => {
    await open('risky');
    const removals = await opened.page.evaluate(
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
    expect(await opened.page.evaluate(() => stand.overlay.host.isConnected)).toBe(false);
  });

  it('does not give up over quarrels that are far apart', async () => {
    await open('risky');
    for (let round = 0; round < 3; round++) {
      await opened.page.evaluate((times) => {
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
    await opened.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await frames();
    expect(await isOnTop()).toBe(true);
    await click('.shrink');
    expect(await has('button.pill')).toBe(true);
    await opened.page.evaluate(() => document.querySelector('dialog')?.close());
    await frames();
    expect(await opened.page.evaluate(() => stand.overlay.host.parentNode === document.documentElement)).toBe(
      true,
    );
    expect(await isOnTop()).toBe(true);
    expect(await opened.page.evaluate(() => stand.root()?.activeElement?.className)).toBe('pill');
    expect(await calls()).toEqual([]);
  });

  it('comes out of a dialog that the page throws away', async () => {
    await open('risky', { html: FORM.replace('</main>', '</main><dialog id="d">Confirm</dialog>') });
    await opened.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await frames();
    await opened.page.evaluate(() => document.querySelector('dialog')?.remove());
    await frames();
    expect(await isOnTop()).toBe(true);
    expect(await calls()).toEqual([]);
  });

  it('says when the whole document is inert', async () => {
    await open('risky');
    await opened.page.evaluate(() => {
      document.documentElement.inert = true;
    });
    await frames();
    await opened.page.evaluate(() => {
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
    await opened.page.evaluate(() => {
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
    await opened.page.evaluate(() => stand.end());
    expect(
      await opened.page.evaluate(() => [
        stand.overlay.host.isConnected,
        document.documentElement.children.length,
      ]),
    ).toEqual([false, 2]);
  });
});
