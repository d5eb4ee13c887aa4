import { describe, expect, it, vi } from 'vitest';
import { BROWSERS, FORM } from './launch.ts';
import { useStand } from './opened.ts';

vi.mock('wxt/browser', () => import('./browser-stub.ts'));

declare const stand: Window['stand'];

describe.each(BROWSERS)('the markers in %s', (name) => {
  const opened = useStand(name);
  const { open, frames, click } = opened;

  it('mark the risky controls, follow the page, and hide what is covered or gone', async () => {
    await open('risky');
    const marks = () =>
      opened.page.evaluate(() =>
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
    await opened.page.evaluate(() => scrollTo(0, 60));
    await frames();
    expect((await marks())[0]?.off).toBeLessThan(12);
    await opened.page.evaluate(() => {
      const bar = document.body.appendChild(document.createElement('div'));
      bar.style.cssText = 'position:fixed;inset:0 0 auto 0;height:400px;background:#fff';
      dispatchEvent(new Event('resize'));
    });
    await frames();
    expect((await marks())[0]?.shown).toBe(false);
  });

  it('show a control, and ring it', async () => {
    await open('risky');
    await opened.page.evaluate(() => scrollTo(0, 1200));
    // The worst finding's control is shown from the foot, where the next step stands.
    await click('.next .button');
    const ring = await opened.page.evaluate(() => {
      const box = stand.root()?.querySelector('.ring')?.getBoundingClientRect();
      const control = document.querySelector('#c3 input')?.getBoundingClientRect();
      return (
        box &&
        control && { dx: control.left - box.left, seen: control.top > 0, above: control.top - box.top > 3 }
      );
    });
    expect(ring).toEqual({ dx: 4, seen: true, above: true });
  });

  /** What of the page's words and controls lies under a marker with a word; the markers that are an outline alone. */
  const covered = () =>
    opened.page.evaluate(() => {
      const marks = [...(stand.root()?.querySelectorAll<HTMLElement>('.marker') ?? [])];
      const worded = marks.filter(
        (one) => one.dataset.bare === undefined && one.style.visibility === 'visible',
      );
      const boxes = worded.map((one) => one.getBoundingClientRect());
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const hidden: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && !node.matches('input, button')) continue;
        if (node instanceof Text && node.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNode(node);
        for (const box of range.getClientRects())
          if (
            boxes.some(
              (mark) =>
                mark.left < box.right &&
                box.left < mark.right &&
                mark.top < box.bottom &&
                box.top < mark.bottom,
            )
          )
            hidden.push(node instanceof Text ? node.data.trim() : node.nodeName);
      }
      return { hidden, worded: worded.length, bare: marks.length - worded.length };
    });

  const ROWS: Readonly<Record<string, string>> = {
    'rows one under the other': 'label{display:block;margin:10px 0}',
    'rows that touch': 'label{display:block;margin:0}',
    'boxes beside each other': 'label{display:inline-block;margin:0 4px}',
    'a narrow column at the right edge':
      'form{position:absolute;right:0;width:190px}label{display:block;margin:2px 0}',
    'a grid of three': 'form{display:grid;grid-template-columns:repeat(3,150px)}label{margin:3px}',
    'right to left': 'html{direction:rtl}label{display:block;margin:4px 0}',
    'rows as wide as the page': 'label{display:flex;margin:10px 0}',
  };

  it.each(Object.entries(ROWS))('cover no word and no control (%s)', async (_, css) => {
    const html = FORM.replace(/<style>.*<\/style>/s, `<style>body{font:14px sans-serif}${css}</style>`);
    await open('risky', { html: html.replace('style="max-width:420px"', '') });
    await click('.shrink');
    for (const width of [340, 700, 1200]) {
      await opened.page.setViewport({ width, height: 800 });
      await frames();
      const { hidden, worded, bare } = await covered();
      expect(hidden).toEqual([]);
      expect(worded + bare).toBe(3);
      if (width === 1200 && css.includes('display:flex')) expect(worded).toBe(3);
    }
  });

  it.each([
    ['a transition', 'transition:translate .3s', ''],
    [
      'a script',
      '',
      'requestAnimationFrame(function go(){const f=document.getElementById("form");f.style.translate="0 "+Math.min(120,(window.y=(window.y??0)+8))+"px";if(window.y<120)requestAnimationFrame(go)})',
    ],
  ])('follow a form that is moved by %s', async (_, css, script) => {
    await open('risky', { html: FORM.replace('</style>', `#form{${css}}</style>`) });
    await opened.page.evaluate((code) => {
      const form = document.getElementById('form');
      if (code === '') form?.style.setProperty('translate', '0 120px');
      else new Function(code)();
      dispatchEvent(new Event('scroll'));
    }, script);
    const off = () =>
      opened.page.evaluate(() => {
        const mark = stand.root()?.querySelector('.marker')?.getBoundingClientRect();
        const row = document.getElementById('c3')?.getBoundingClientRect();
        return Math.abs((mark?.top ?? 0) - (row?.top ?? 0));
      });
    await expect
      .poll(() => opened.page.$eval('#c3', (row) => row.getBoundingClientRect().top > 250))
      .toBe(true);
    await expect.poll(off).toBeLessThan(12);
  });
});
