/** Pages of which "withdraw" is on, by all manner of means: none of them may be read as safe. */
import { type Page } from 'puppeteer-core';
import { type FormOptions, form, RIGHTS } from './form.ts';

export interface Lie {
  readonly name: string;
  readonly form?: FormOptions;
  /** In place of the form. */
  readonly html?: string;
  /** There is nothing on it that could be read. */
  readonly isMute?: true;
  /** What is done once the page has been read. */
  act?(page: Page): Promise<unknown>;
}

const ON = { on: ['read', 'withdraw'] } as const;
/** As the page is served. */
const drawn = (name: string, css: string): Lie => ({ name, form: { ...ON, css } });
const built = (name: string, script: string, more: FormOptions = ON): Lie => ({
  name,
  form: { ...more, script },
});
const worded = (name: string, withdraw: string, css = ''): Lie => ({
  name,
  form: { ...ON, words: { withdraw }, css },
});
/** By a script, after the page was read. `run` knows `$`, by id. */
const later = (name: string, run: string, more: FormOptions = {}): Lie => ({
  name,
  form: more,
  act: (page) => page.evaluate(`{ const $ = (id) => document.getElementById(id); ${run} }`),
});

const ROW = '#row-withdraw';
const BOX = '#withdraw';
const RISKY = JSON.stringify(form(ON)).replaceAll('</', '<\\/');
/** What lies exactly where `$(id)` does. */
const over = (tag: string, id: string, style: string, more = ''): string =>
  `{ const cover = document.createElement('${tag}'); const at = document.getElementById('${id}').getBoundingClientRect();
    cover.style.cssText = 'position:absolute; ${style}; left:' + at.x + 'px; top:' + at.y + 'px; width:' + at.width + 'px; height:' + at.height + 'px';
    document.body.append(cover); ${more} }`;
const inRow = (html: string): string =>
  `document.getElementById('row-withdraw').outerHTML = ${JSON.stringify(html)};`;

/** Read as on or as unknown, or told to be hidden; never plainly off. */
export const LIES: readonly Lie[] = [
  // Where it stands.
  built(
    'the line in an open shadow root',
    `const row = document.getElementById('row-withdraw'); const host = document.createElement('div'); row.replaceWith(host); host.attachShadow({ mode: 'open' }).append(row);`,
  ),
  built(
    'the line in a closed shadow root',
    `const row = document.getElementById('row-withdraw'); const host = document.createElement('div'); row.replaceWith(host); host.attachShadow({ mode: 'closed' }).append(row);`,
  ),
  built(
    'a box that an element of its own kind draws',
    `customElements.define('x-right', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<input type=checkbox checked><slot></slot>'; } });
      ${inRow(`<x-right>${RIGHTS.withdraw}</x-right>`)}`,
  ),
  built(
    'a box inside a picture',
    `const row = document.getElementById('row-withdraw'); const of = (tag) => { const one = document.createElementNS('http://www.w3.org/2000/svg', tag); one.setAttribute('width', 600); one.setAttribute('height', 40); return one; };
      const picture = of('svg'); const hole = of('foreignObject'); row.replaceWith(picture); picture.append(hole); hole.append(row);`,
  ),
  built(
    'a box far from its words',
    `const far = document.createElement('div'); far.style.cssText = 'position:absolute; left:-9999px'; const box = document.getElementById('withdraw'); document.querySelector('#row-withdraw').htmlFor = 'withdraw'; far.append(box); document.body.append(far);`,
  ),
  built(
    'a popover in the top layer',
    `const all = document.getElementById('form'); all.popover = 'manual'; all.showPopover();`,
  ),
  built(
    'a dialog',
    `const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.append(document.getElementById('form')); dialog.showModal();`,
  ),
  built(
    'a safe copy in a dialog over it',
    `const dialog = document.createElement('dialog'); dialog.innerHTML = '<h3>API restrictions</h3><label><input type=checkbox checked>${RIGHTS.read}</label><label><input type=checkbox>${RIGHTS.withdraw}</label>'; document.body.append(dialog); dialog.showModal();`,
  ),
  built(
    'a safe copy in a frame over it',
    over(
      'iframe',
      'form',
      'border:0; background:#fff',
      `cover.srcdoc = '<label><input type=checkbox>${RIGHTS.withdraw}</label>';`,
    ),
  ),
  built(
    'a frame that the form moves into',
    `const frame = document.createElement('iframe'); frame.style.cssText = 'width:700px; height:600px'; document.body.append(frame);
      setTimeout(() => frame.contentDocument.body.append(document.getElementById('form')), 300);`,
  ),
  {
    name: 'a frame made of text',
    html: `<!doctype html><h1>API Management</h1><script>const frame = document.createElement('iframe'); frame.style.cssText = 'width:700px; height:600px';
      frame.src = URL.createObjectURL(new Blob([${RISKY}], { type: 'text/html' })); document.body.append(frame);</script>`,
  },
  built(
    'a second box that nobody sees and that is sent',
    `document.getElementById('form').insertAdjacentHTML('beforeend', '<input type=checkbox name=withdraw checked hidden aria-label="${RIGHTS.withdraw}">');`,
    {},
  ),
  // How it is drawn.
  drawn('a line without contents', `${ROW} { content-visibility: hidden }`),
  drawn('rights without contents', `#rights { content-visibility: hidden }`),
  drawn('a line that goes when it is ticked', `${ROW}:has(:checked) { display: none }`),
  drawn(
    'a box that is drawn unticked when it is ticked',
    `${ROW}:has(:checked) ${BOX} { appearance: none; width: 13px; height: 13px; border: 1px solid #767676; border-radius: 2px; background: #fff }`,
  ),
  drawn(
    'an opacity that flickers',
    `@property --o { syntax: '<number>'; inherits: false; initial-value: 0 } @keyframes o { from { --o: 0 } to { --o: .01 } } ${ROW} { opacity: var(--o); animation: o 1s infinite }`,
  ),
  drawn(
    'a move that never ends',
    `@keyframes m { from, to { transform: translateX(-5000px) } } ${ROW} { animation: m 9s infinite }`,
  ),
  drawn(
    'a visibility that flickers',
    `@keyframes v { 0%, 99% { visibility: hidden } 100% { visibility: visible } } ${ROW} { animation: v .5s steps(1) infinite }`,
  ),
  drawn('a height of nothing', `${ROW} { max-height: 0; margin: 0; overflow: hidden }`),
  drawn('a size that is told beforehand', `${ROW} { contain: strict; height: 0 }`),
  drawn('a scale of a thousandth', `${ROW} { scale: .001 }`),
  drawn('a zoom of a hundredth', `${ROW} { zoom: .01 }`),
  drawn('a turn about its length', `${ROW} { transform: rotateX(90deg) }`),
  drawn('its back', `${ROW} { transform: rotateY(180deg); backface-visibility: hidden }`),
  drawn('a path that leads away', `${ROW} { offset-path: path('M-3000 -3000 L -2999 -3000') }`),
  drawn(
    'a blend over white',
    `${ROW} { mix-blend-mode: lighten; background: #fff; color: #fff } ${BOX} { visibility: hidden }`,
  ),
  drawn('words of no size', `${ROW} span { font-size: 0 }`),
  drawn(
    'a sheet over the whole form',
    `form { position: relative } form::after { content: ''; position: absolute; inset: 0; background: #fff; pointer-events: none }`,
  ),
  built(
    'a patch that lets presses through',
    over('div', 'row-withdraw', 'background:#fff; pointer-events:none'),
  ),
  built(
    'a canvas with an empty box on it',
    over(
      'canvas',
      'withdraw',
      'pointer-events:none',
      `const pen = cover.getContext('2d'); pen.fillStyle = '#fff'; pen.fillRect(0, 0, 400, 400); pen.strokeRect(4, 4, 12, 12);`,
    ),
  ),
  built('a line that is inert', `document.getElementById('row-withdraw').inert = true;`),
  // What it is called.
  worded('letters with nothing between them', 'Enable With\u200Bdraw\u200Dals'),
  worded('letters from right to left', '\u202Eslawardhtiw elbanE\u202C'),
  worded('letters of another alphabet', 'Enаble Withdrаwаls'),
  worded('words of a style sheet', '', `${ROW} span::before { content: '${RIGHTS.withdraw}' }`),
  worded('letters one by one', [...RIGHTS.withdraw].map((letter) => `<i>${letter}</i>`).join('')),
  worded('a word before it', `<b style="font-family: icons">off</b> ${RIGHTS.withdraw}`),
  built(
    'a name that says another right',
    `document.getElementById('withdraw').setAttribute('aria-label', '${RIGHTS.read}');`,
  ),
  // What it says of itself.
  built(
    'a ticked box that says it is not',
    `document.getElementById('withdraw').setAttribute('aria-checked', 'false');`,
  ),
  built('a ticked box that is neither', `document.getElementById('withdraw').indeterminate = true;`),
  built('a ticked box that cannot be changed', `document.getElementById('withdraw').disabled = true;`),
  built(
    'a ticked box in a group that cannot be changed',
    inRow(`<fieldset disabled><label><input type=checkbox checked>${RIGHTS.withdraw}</label></fieldset>`),
  ),
  built(
    'a list of which it is chosen',
    inRow(`<select multiple><option>${RIGHTS.read}<option selected>${RIGHTS.withdraw}</select>`),
  ),
  {
    name: 'a picture of a form',
    isMute: true,
    html: `<!doctype html><h1>API Management</h1><h2>API restrictions</h2><canvas id="c" width="600" height="300"></canvas><button>Create</button>
      <script>const pen = document.getElementById('c').getContext('2d'); pen.font = '16px sans-serif'; pen.fillText('☑ Enable Withdrawals', 10, 40);</script>`,
  },
  // What becomes of it.
  later('a box that becomes no box', `$('withdraw').type = 'hidden';`, ON),
  later('a document that is written anew', `document.open(); document.write(${RISKY}); document.close();`),
  later(
    'a body that is filled anew',
    `document.body.innerHTML = new DOMParser().parseFromString(${RISKY}, 'text/html').body.innerHTML;`,
  ),
  later(
    'another document in its place',
    `const other = new DOMParser().parseFromString(${RISKY}, 'text/html'); document.replaceChild(document.adoptNode(other.documentElement), document.documentElement);`,
  ),
  later(
    'a change under a picture of the page',
    `document.startViewTransition ? document.startViewTransition(() => setTo('withdraw', true)) : setTo('withdraw', true);`,
  ),
  later(
    'a change while the address is another',
    `history.pushState(0, '', '/en/trade/BTC_USDT'); setTo('withdraw', true); history.back();`,
  ),
];
