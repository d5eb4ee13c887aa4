/** Pages that are not hostile and yet in the way: fullscreen, popovers, zoom, tiny windows; and a keyboard alone. */
import { describe, expect, it, vi } from 'vitest';
import { BROWSERS, FORM } from './launch.ts';
import { useStand } from './opened.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];

const BANNERS = `<style>.banner{position:fixed;inset:0;z-index:2147483647;background:#fffc}</style><div class="banner">Sale</div>`;

describe.each(BROWSERS)('the overlay in %s', (name) => {
  const opened = useStand(name);
  const { open, frames, calls, inside, has, isOnTop } = opened;

  /** What has the focus in the overlay; null: it is in the page. */
  const focused = () =>
    opened.page.evaluate(() => {
      const one = stand.root()?.activeElement;
      return one ? `${one.localName}.${one.className}` : null;
    });

  it('is above banners with the highest z-index there is', async () => {
    await open('risky', { html: FORM.replace('<main>', `${BANNERS}<main>`) });
    expect(await isOnTop()).toBe(true);
  });

  it('is above an element in fullscreen, and there after it', async () => {
    await open('risky');
    await opened.page.evaluate(() => {
      document.querySelector('#save')?.addEventListener('click', () => {
        void document.querySelector('main')?.requestFullscreen();
      });
    });
    await opened.page.click('#save');
    await opened.page.waitForFunction(() => document.fullscreenElement !== null);
    await frames();
    await expect.poll(isOnTop).toBe(true);
    await opened.page.evaluate(() => document.exitFullscreen());
    await opened.page.waitForFunction(() => document.fullscreenElement === null);
    await expect.poll(isOnTop).toBe(true);
    expect(await calls()).toEqual([]);
  });

  it('leaves a popover of the page above it, and stays usable after', async () => {
    await open('risky', {
      html: FORM.replace('</main>', '</main><div id="p" popover style="inset:0;margin:0">Choose</div>'),
    });
    await opened.page.evaluate(() => document.getElementById('p')?.showPopover());
    await frames();
    // A page's menu is the user's: a fight for the top would close it.
    expect(await opened.page.evaluate(() => document.getElementById('p')?.matches(':popover-open'))).toBe(
      true,
    );
    await opened.page.evaluate(() => document.getElementById('p')?.hidePopover());
    await frames();
    expect(await isOnTop()).toBe(true);
    expect(await calls()).toEqual([]);
  });

  it.each(['0.5', '1.5'])(
    'stands within the window on a page whose body is zoomed by CSS to %s',
    async (zoom) => {
      await open('risky', { html: FORM.replace('<style>', `<style>body{zoom:${zoom}}`) });
      const outside = await opened.page.evaluate(() => {
        const { left, top, right, bottom } = stand.overlay.host.getBoundingClientRect();
        return { left: left < 0, top: top < 0, right: right > innerWidth, bottom: bottom > innerHeight };
      });
      expect(outside).toEqual({ left: false, top: false, right: false, bottom: false });
    },
  );

  it('is as wide when it is opened from its pill as when it opens by itself', async () => {
    await open('risky');
    const width = () => opened.page.evaluate(() => stand.overlay.host.offsetWidth);
    const wide = await width();
    await opened.click('.shrink');
    expect(await width()).toBeLessThan(wide);
    // The hand stays on it: the click that opens it is where the pointer is.
    await opened.click('button.pill');
    expect(await width()).toBe(wide);
  });

  it('is a pill in a window of 320 × 480 that opens into a sheet in which every control is reached', async () => {
    await open('risky', { width: 320, height: 480 });
    if (await has('button.pill')) await opened.click('button.pill');
    const cut = await opened.page.evaluate(() => {
      const scroll = stand.root()?.querySelector('.scroll');
      for (const folded of stand.root()?.querySelectorAll('details') ?? []) folded.open = true;
      const controls = [...(stand.root()?.querySelectorAll('button, select, input') ?? [])];
      return controls.flatMap((one) => {
        one.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const view = scroll?.contains(one) ? scroll.getBoundingClientRect() : { top: 0, bottom: innerHeight };
        const seen = left >= 0 && right <= innerWidth && top >= view.top - 1 && bottom <= view.bottom + 1;
        return seen ? [] : [one.textContent];
      });
    });
    expect(cut).toEqual([]);
  });

  it('runs from the left where its words do, whatever the page says', async () => {
    await open('risky', { html: FORM.replace('<style>', '<style>html,html *{direction:rtl!important}') });
    const [host, verdict] = await opened.page.evaluate(() => [
      getComputedStyle(stand.overlay.host).direction,
      getComputedStyle(stand.root()?.querySelector('.verdict') ?? document.body).direction,
    ]);
    expect([host, verdict]).toEqual(['ltr', 'ltr']);
  });

  it('gives every control to the Tab key, in the order in which it is read', async () => {
    await open('risky');
    await opened.page.focus('#save');
    const expected = await opened.page.evaluate(() =>
      [
        ...(stand.root()?.querySelectorAll<HTMLElement>('button, select, input, summary, [tabindex="0"]') ??
          []),
      ]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
        .map((one) => `${one.localName}.${one.className}`),
    );
    const reached: (string | null)[] = [];
    while (reached.length < expected.length) {
      await opened.page.keyboard.press('Tab');
      const one = await focused();
      // Firefox lets the keyboard stop at what scrolls.
      if (one !== 'div.scroll') reached.push(one);
      const ringed = await opened.page.evaluate(() => {
        const one = stand.root()?.activeElement;
        return one ? getComputedStyle(one).outlineStyle : 'none';
      });
      expect(ringed).not.toBe('none');
    }
    expect(expected.length).toBeGreaterThan(6);
    expect(reached).toEqual(expected);
  });

  it('is worked by keyboard alone: a risk accepted, a set chosen, Escape out of it', async () => {
    await open('risky');
    await (await inside('.finding .plain')).focus();
    await opened.page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^input/);
    await opened.page.keyboard.type('payouts');
    await opened.page.keyboard.press('Enter');
    await (await inside('.menu')).focus();
    await opened.page.keyboard.press('Enter');
    await frames();
    await opened.page.keyboard.press('Escape');
    await frames();
    expect(await has('.panel')).toBe(false);
    expect(await focused()).toMatch(/pill/);
    expect((await calls())[0]).toEqual(['accept', 'form-1', 'withdraw-enabled', 'payouts']);
  });
});

describe('to a screen reader the overlay', () => {
  const opened = useStand('chrome');

  it('is a named region of headings, named controls and one polite status', async () => {
    await opened.open('risky');
    const session = await opened.page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const roleOf = (node: (typeof nodes)[number]): string => String(node.role?.value ?? '');
    const nameOf = (node: (typeof nodes)[number]): string => String(node.name?.value ?? '');
    const region = nodes.find((node) => roleOf(node) === 'region' && /Keyfence/.test(nameOf(node)));
    expect(region).toBeDefined();
    const within = (id: string | undefined): boolean =>
      id !== undefined && (id === region?.nodeId || within(byId.get(id)?.parentId));
    const inRegion = nodes.filter((node) => !node.ignored && within(node.nodeId));
    const named = (role: string) => inRegion.filter((node) => roleOf(node) === role).map(nameOf);
    expect(named('heading')).toEqual(
      expect.arrayContaining(['Do not create this key yet', 'It can withdraw your funds']),
    );
    const controls = inRegion.filter((node) => /button|combobox|textbox|checkbox/i.test(roleOf(node)));
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter((node) => nameOf(node) === '')).toEqual([]);
    const status = nodes.find((node) => roleOf(node) === 'status' && !node.ignored);
    expect(status?.properties?.find((one) => one.name === 'live')?.value.value).toBe('polite');
  });
});
