/** Ways in which a page, or another extension, keeps a person from seeing that "withdraw" is on, and honest twins. */
import { type Page } from 'puppeteer-core';
import { type FormOptions, form } from './form.ts';

export interface Hiding {
  readonly name: string;
  readonly form: FormOptions;
  /** What is done once the page is there. */
  act?(page: Page): Promise<void>;
}

const ON = { on: ['read', 'trade', 'withdraw'] } as const;
const css = (name: string, rule: string, options: FormOptions = {}): Hiding => ({
  name,
  form: { ...ON, ...options, css: rule },
});
const ROW = '#row-withdraw';

const BOX = 'position:absolute; width:13px; height:13px; border:1px solid #767676; background:#fff;';

/** A second form of the same words, with nothing ticked but what is harmless, over the first. */
const COPY = form({ on: ['read', 'trade'] })
  .replace(/^[\s\S]*<form[^>]*>/, '')
  .replace(/<\/form>[\s\S]*$/, '')
  .replace(/ id="[^"]*"/g, '')
  .replace(/ for="[^"]*"/g, '');

export const HIDINGS: readonly Hiding[] = [
  css('display', `${ROW} { display: none }`),
  css('visibility', `${ROW} { visibility: hidden }`),
  css('opacity', `${ROW} { opacity: 0 }`),
  css('a little opacity', `${ROW} { opacity: .02 }`),
  css('the opacity of what is around it', `.veil { opacity: .01 }`, {
    script: `const veil = document.createElement('div'); veil.className = 'veil'; const row = document.getElementById('row-withdraw'); row.before(veil); veil.append(row);`,
  }),
  css('the hidden attribute', '', { script: `document.getElementById('row-withdraw').hidden = true;` }),
  css('a place off the page', `${ROW} { position: absolute; left: -9999px }`),
  css('a place over the top', `${ROW} { position: absolute; top: -500px }`),
  css('no size', `${ROW} { height: 0; overflow: hidden; margin: 0 }`),
  css('one pixel', `${ROW} { position: absolute; width: 1px; height: 1px; overflow: hidden }`),
  css('a scale of nothing', `${ROW} { transform: scale(0) }`),
  css('a turn', `${ROW} { transform: rotateY(90deg) }`),
  css('a clip', `${ROW} { position: absolute; clip: rect(0 0 0 0) }`),
  css('a clip-path', `${ROW} { clip-path: inset(50%) }`),
  css('a clip-path of no circle', `${ROW} { clip-path: circle(0) }`),
  css('a filter', `${ROW} { filter: opacity(0) }`),
  css('a blur', `${ROW} { filter: blur(20px) }`),
  css(
    'a mask',
    `${ROW} { mask-image: linear-gradient(transparent, transparent); -webkit-mask-image: linear-gradient(transparent, transparent) }`,
  ),
  css('the colour of the background', `${ROW} { color: #fff } #withdraw { opacity: 0 }`),
  css('letters of no size', `${ROW} { font-size: 0 }`),
  css(
    'a margin out of a clipping box',
    `.frame { overflow: hidden; height: 24px } ${ROW} { margin-top: -60px }`,
    {
      script: `const frame = document.createElement('div'); frame.className = 'frame'; const row = document.getElementById('row-withdraw'); row.before(frame); frame.append(row);`,
    },
  ),
  css(
    'no drawing of its own',
    `#withdraw { appearance: none; -webkit-appearance: none; width: 13px; height: 13px; border: 1px solid #767676 }`,
  ),
  css('a cover that is drawn as unticked', `#rights { position: relative }`, {
    script: `const box = document.getElementById('withdraw').getBoundingClientRect();
      const cover = document.createElement('div');
      cover.style.cssText = ${JSON.stringify(BOX)} + 'left:' + (box.left + scrollX) + 'px; top:' + (box.top + scrollY) + 'px';
      document.body.append(cover);`,
  }),
  css('a cover that lets presses through', '', {
    script: `const box = document.getElementById('withdraw').getBoundingClientRect();
      const cover = document.createElement('div');
      cover.style.cssText = ${JSON.stringify(BOX)} + 'pointer-events:none; left:' + (box.left + scrollX) + 'px; top:' + (box.top + scrollY) + 'px';
      document.body.append(cover);`,
  }),
  css('a patch over the whole line', '', {
    script: `const box = document.getElementById('row-withdraw').getBoundingClientRect();
      const cover = document.createElement('div');
      cover.style.cssText = 'position:absolute; background:#fff; width:' + box.width + 'px; height:' + box.height + 'px; left:' + (box.left + scrollX) + 'px; top:' + (box.top + scrollY) + 'px';
      document.body.append(cover);`,
  }),
  css('a copy of the form laid over it', '', {
    script: `const real = document.getElementById('form').getBoundingClientRect();
      const copy = document.createElement('div');
      copy.style.cssText = 'position:absolute; background:#fff; padding:16px; border:1px solid #ddd; width:640px; left:' + real.left + 'px; top:' + (real.top + scrollY) + 'px';
      copy.innerHTML = ${JSON.stringify(COPY)};
      document.body.append(copy);`,
  }),
  css(
    'a box that a style sheet puts over it',
    `${ROW} { position: relative } ${ROW}::after { content: ''; position: absolute; inset: 0; background: #fff }`,
  ),
  css(
    'the shadow of the line above',
    `#row-transfer { position: relative; z-index: 1; background: #fff; box-shadow: 0 34px 0 0 #fff }`,
  ),
  css('a blend with what is behind it', `${ROW} { mix-blend-mode: lighten }`),
  css('the colours of the box alone', `#withdraw { filter: contrast(0) brightness(2) }`),
  css('a place below the window that does not scroll', `${ROW} { position: fixed; top: 200vh }`),
  css('a strip of one colour as wide as the window', '', {
    script: `const line = document.getElementById('row-withdraw').getBoundingClientRect(); const strip = document.createElement('div'); strip.style.cssText = 'position:fixed; left:0; right:0; background:#fff; top:' + line.top + 'px; height:' + line.height + 'px'; document.body.append(strip);`,
  }),
  css('a blur of what is behind a pane', '', {
    script: `const line = document.getElementById('row-withdraw').getBoundingClientRect(); const pane = document.createElement('div'); pane.style.cssText = 'position:absolute; pointer-events:none; backdrop-filter:blur(30px); left:' + line.left + 'px; top:' + (line.top + scrollY) + 'px; width:' + line.width + 'px; height:' + line.height + 'px'; document.body.append(pane);`,
  }),
  css('a canvas over the box', '', {
    script: `const box = document.getElementById('withdraw').getBoundingClientRect(); const canvas = document.createElement('canvas'); canvas.width = canvas.height = 16; canvas.style.cssText = 'position:absolute; pointer-events:none; left:' + box.left + 'px; top:' + (box.top + scrollY) + 'px'; document.body.append(canvas);`,
  }),
  css(
    'a box that looks like an unticked one',
    '#withdraw { background: #fff !important; border-color: #888 !important }',
    {
      drawing: 'aria',
    },
  ),
  {
    name: 'a clipped box beside an unticked one that is shown',
    form: {
      on: ['read', 'trade'],
      script: `const hidden = document.createElement('label');
        hidden.setAttribute('aria-hidden', 'true');
        hidden.style.cssText = 'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden';
        hidden.innerHTML = '<input type="checkbox" name="withdraw" checked> Enable Withdrawals';
        document.getElementById('row-withdraw').after(hidden);`,
    },
  },
];

/** The restriction is off where nobody sees it. */
export const HIDDEN_CHOICES: readonly Hiding[] = [
  {
    name: 'the open choice behind a drawn one',
    form: {
      bound: false,
      css: '#row-open, #row-bound { position: absolute; opacity: 0; pointer-events: none }',
      extra: `<div class="row" role="radiogroup"><div class="row"><div role="radio" aria-checked="true" aria-label="Restrict access to trusted IPs only (Recommended)" tabindex="0"></div> <span>Restrict access to trusted IPs only (Recommended)</span></div></div>`,
    },
  },
];

/** Drawn in ways of their own, and seen by everybody. */
export const PLAIN: readonly Hiding[] = [
  { name: 'a plain form', form: ON },
  { name: 'a plain form of divs', form: { ...ON, drawing: 'aria' } },
  css(
    'boxes that are all drawn by the page',
    `
    input[type=checkbox] { appearance: none; -webkit-appearance: none; width: 16px; height: 16px; border: 1px solid #888; display: grid; place-content: center }
    input[type=checkbox]::before { content: ''; width: 10px; height: 10px; transform: scale(0); box-shadow: inset 1em 1em #0a6 }
    input[type=checkbox]:checked::before { transform: scale(1) }`,
  ),
  css(
    'inputs that are all hidden behind twins',
    `
    input[type=checkbox] { position: absolute; opacity: 0 }
    input[type=checkbox] + span::before { content: '☐ ' } input[type=checkbox]:checked + span::before { content: '☑ ' }`,
  ),
  css('a form behind a dialog', '', {
    script: `const cover = document.createElement('div'); cover.style.cssText = 'position:fixed; inset:0; background:rgba(0,0,0,.5)'; document.body.append(cover); setTimeout(() => cover.remove(), 300);`,
  }),
  css('a bar over the end of the page', '', {
    script: `const bar = document.createElement('div'); const row = document.getElementById('row-withdraw').getBoundingClientRect(); bar.style.cssText = 'position:fixed; left:0; right:0; height:80px; background:#eee; top:' + row.top + 'px'; bar.textContent = 'We use cookies'; document.body.append(bar);`,
  }),
  css('a hint over a line', '', {
    script: `const hint = document.createElement('div'); const row = document.getElementById('row-withdraw').getBoundingClientRect(); hint.style.cssText = 'position:absolute; background:#333; color:#fff; padding:4px; left:' + row.left + 'px; top:' + row.top + 'px'; hint.textContent = 'Allows this key to send funds away'; document.body.append(hint);`,
  }),
  css(
    'a hint that a style sheet shows',
    `${ROW} { position: relative } ${ROW}::after { content: 'Sends funds away'; position: absolute; left: 220px; top: 0; background: #333; color: #fff }`,
  ),
  css(
    'tracks that a style sheet draws',
    `.row { position: relative } .row::before { content: ''; position: absolute; right: 0; top: 2px; width: 36px; height: 18px; background: #bbb }`,
  ),
  css('pale lines that cannot be changed', `#row-withdraw { opacity: .5; color: #999 }`),
  css(
    'a page in the dark',
    `body { background: #0b0e11; color: #eaecef } form { filter: brightness(.98); border-color: #333 }`,
  ),
  css('a form that fades in', `form { animation: in .4s } @keyframes in { from { opacity: 0 } }`),
  {
    name: 'a copy for small screens that is not displayed',
    form: {
      on: ['read', 'trade'],
      script: `const copy = document.getElementById('rights').cloneNode(true); copy.id = ''; copy.style.display = 'none'; for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id'); document.getElementById('rights').after(copy);`,
    },
  },
];
