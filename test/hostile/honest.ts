/** Pages on which all is as it should be: what changes there is the user's own doing, or the page's as it loads. */
import { inPage, type Scene, SETTLED } from './attacks.ts';

/** Nobody is to be alarmed by any of them. */
export const HONEST: readonly Scene[] = [
  { name: 'a right that is on from the start', form: { on: ['read', 'withdraw'] }, act: async () => {} },
  { name: 'the user ticks', act: (page) => page.click('#withdraw') },
  { name: 'the user ticks by the label', act: (page) => page.click('#row-withdraw span') },
  {
    name: 'the user ticks a div',
    form: { drawing: 'aria' },
    act: (page) => page.click('#row-withdraw span'),
  },
  {
    name: 'the user ticks by keyboard',
    async act(page) {
      await page.focus('#withdraw');
      await page.keyboard.press(' ');
    },
  },
  {
    name: 'the user ticks a div by keyboard',
    form: { drawing: 'aria' },
    async act(page) {
      await page.focus('#withdraw');
      await page.keyboard.press(' ');
    },
  },
  {
    name: 'the user ticks, unticks and ticks again',
    async act(page) {
      for (let i = 0; i < 3; i++) {
        await page.click('#withdraw');
        await new Promise((done) => setTimeout(done, 250));
      }
    },
  },
  {
    name: 'the user’s tick is swallowed by the page and taken',
    form: {
      script: `for (const type of ['click', 'input', 'change', 'pointerdown', 'mousedown'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    },
    act: (page) => page.click('#withdraw'),
  },
  { name: 'select all by the user', act: (page) => page.click('#all') },
  {
    name: 'undo by the user',
    form: { on: ['read', 'withdraw'] },
    async act(page) {
      await page.click('#all');
      await page.click('#withdraw');
      await new Promise((done) => setTimeout(done, 300));
      await page.click('#default');
    },
  },
  {
    name: 'a server that takes its time',
    rest: SETTLED,
    form: {
      drawing: 'aria',
      script: `document.getElementById('row-withdraw').addEventListener('click', (event) => {
        event.stopImmediatePropagation(); setTimeout(() => setTo('withdraw', true), 1500); }, true);`,
    },
    act: (page) => page.click('#row-withdraw'),
  },
  {
    name: 'a saved state that arrives after opening',
    form: { script: `setTimeout(() => { setTo('withdraw', true); setTo('open', true); }, 1500);` },
    act: () => new Promise((done) => setTimeout(done, 1_500)),
  },
  ...(
    [
      ['as it loads', `document.getElementById('transfer').click();`],
      ['once it has loaded', `addEventListener('load', () => document.getElementById('transfer').click());`],
      [
        'right after it has loaded',
        `addEventListener('load', () => setTimeout(() => document.getElementById('transfer').click(), 150));`,
      ],
    ] as const
  ).map(
    ([when, script]): Scene => ({
      name: `a page that presses its own default ${when}`,
      form: { script },
      act: async () => {},
    }),
  ),
  {
    name: 'a form that is filled after Edit was pressed',
    rest: SETTLED,
    form: {
      extra: '<button type="button" id="edit">Edit</button>',
      script: `document.getElementById('edit').addEventListener('click', () => setTimeout(() => setTo('withdraw', true), 1200));`,
    },
    async act(page) {
      await page.click('#edit');
      await new Promise((done) => setTimeout(done, 1_300));
    },
  },
  {
    name: 'a library that passes a press on as a click',
    form: {
      script: `document.getElementById('row-withdraw').addEventListener('pointerdown', (event) => {
        event.preventDefault(); document.getElementById('withdraw').click(); });
        document.getElementById('row-withdraw').addEventListener('click', (event) => { if (event.isTrusted) event.preventDefault(); }, true);`,
    },
    act: (page) => page.click('#row-withdraw span'),
  },
  {
    name: 'drawn anew as it was',
    rest: SETTLED,
    form: { on: ['read', 'withdraw'] },
    act: inPage(() => {
      for (let i = 0; i < 5; i++)
        setTimeout(() => {
          const old = document.getElementById('form');
          old?.replaceWith(old.cloneNode(true));
        }, i * 100);
    }),
  },
  {
    name: 'a tick that a code has to confirm',
    form: {
      extra:
        '<div class="row"><input id="code" placeholder="Code"><button type="button" id="send">Confirm</button></div>',
      script: `document.getElementById('withdraw').addEventListener('click', (event) => event.preventDefault());
        document.getElementById('send').addEventListener('click', () => setTo('withdraw', true));`,
    },
    async act(page) {
      await page.click('#withdraw');
      await new Promise((done) => setTimeout(done, 1_200));
      await page.click('#send');
    },
  },
  {
    name: 'the user takes the restriction off',
    act: (page) => page.click('#open'),
  },
  {
    name: 'a line that is drawn anew after the user’s tick',
    form: {
      script: `document.getElementById('withdraw').addEventListener('change', () => setTimeout(() => { const row = document.getElementById('row-withdraw'); const other = row.cloneNode(true); other.querySelector('input').checked = true; row.replaceWith(other); }, 200));`,
    },
    act: (page) => page.click('#withdraw'),
  },
  {
    name: 'a reset by the user',
    form: {
      on: ['read', 'trade', 'withdraw'],
      extra: '<button type="reset" id="reset">Reset</button>',
    },
    async act(page) {
      await page.click('#withdraw');
      await new Promise((done) => setTimeout(done, 300));
      await page.click('#reset');
    },
  },
  {
    name: 'a copy that is pressed just after the user ticked',
    form: { extra: '<button type="button" id="lone">Copy</button>' },
    async act(page) {
      await page.click('#withdraw');
      await page.click('#lone');
    },
  },
  {
    name: 'tabs that draw the form anew',
    rest: SETTLED,
    form: {
      on: ['read', 'withdraw'],
      extra: '<div role="tablist"><button type="button" role="tab" id="tab">RSA</button></div>',
      script: `document.addEventListener('click', (event) => { if (event.target.id === 'tab') { const old = document.getElementById('form'); old.replaceWith(old.cloneNode(true)); } });`,
    },
    act: (page) => page.click('#tab'),
  },
  ...(
    [
      [
        'a sheet that slides in',
        'form { animation: in .6s } @keyframes in { from { transform: translateX(300px); opacity: 0 } }',
      ],
      ['a page that is enlarged', 'body { zoom: 1.3 }'],
      ['a form that is made smaller', 'form { transform: scale(.9); transform-origin: 0 0 }'],
      ['parts that are drawn when they are seen', '#rights { content-visibility: auto }'],
      ['two columns', '#rights { display: grid; grid-template-columns: 1fr 1fr }'],
    ] as const
  ).map(
    ([name, css]): Scene => ({
      name,
      form: { on: ['read', 'trade', 'withdraw'], css },
      act: async () => {},
    }),
  ),
];
