/** Pages on which something else than the user changes the form, and twins on which all is as it should be. */
import { type Page } from 'puppeteer-core';
import { type FormOptions, form } from './form.ts';

/** What the page's own world of these tests holds, see form.ts. */
declare global {
  function setTo(id: string, on: boolean): void;
  function isOn(id: string): boolean;
}

export interface Scene {
  readonly name: string;
  readonly form?: FormOptions;
  /** In place of the form. */
  readonly html?: string;
  /** How long the page is left alone after it was read, ms. */
  readonly rest?: number;
  act(page: Page): Promise<void>;
}

const attack = (name: string, act: Scene['act'], options?: FormOptions): Scene => ({
  name,
  act,
  // Past the moment in which a page presses its own defaults.
  rest: 500,
  ...(options && { form: options }),
});

/** Time enough for the form to count as settled. */
export const SETTLED = 3_200;

const late = (name: string, act: Scene['act'], options?: FormOptions): Scene => ({
  ...attack(name, act, options),
  rest: SETTLED,
});

const inPage = (run: () => void) => (page: Page) => page.evaluate(run);

/** After each of them a right that the user did not give is on, or the restriction is off. */
export const SCRIPTED: readonly Scene[] = [
  attack(
    'a click by script',
    inPage(() => document.getElementById('withdraw')?.click()),
  ),
  attack(
    'a click on the label by script',
    inPage(() => document.getElementById('row-withdraw')?.click()),
  ),
  attack(
    'a click by script on a div that is a box',
    inPage(() => document.getElementById('withdraw')?.click()),
    { drawing: 'aria' },
  ),
  attack(
    'a dispatched sequence',
    inPage(() => {
      const box = document.getElementById('withdraw');
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        box?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    }),
  ),
  attack(
    'dispatched keys on a div that is a box',
    inPage(() => {
      const box = document.getElementById('withdraw');
      box?.focus();
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true }));
    }),
    { drawing: 'aria' },
  ),
  late(
    'a property without an event',
    inPage(() => setTo('withdraw', true)),
  ),
  late(
    'an attribute of a div that is a box',
    inPage(() => setTo('withdraw', true)),
    { drawing: 'aria' },
  ),
  late(
    'the form drawn anew by a script',
    inPage(() => {
      const rights = document.getElementById('rights');
      if (rights) rights.innerHTML = rights.innerHTML.replace('id="withdraw"', 'id="withdraw" checked');
    }),
  ),
  late(
    'the whole form drawn anew by a script',
    inPage(() => {
      const old = document.getElementById('form');
      const copy = old?.cloneNode(true) as HTMLElement;
      copy.querySelector('#withdraw')?.setAttribute('checked', '');
      old?.replaceWith(copy);
    }),
  ),
  attack(
    'select all by script',
    inPage(() => document.getElementById('all')?.click()),
  ),
  attack(
    'a reset to a changed default',
    inPage(() => {
      document.getElementById('withdraw')?.setAttribute('checked', '');
      (document.getElementById('form') as HTMLFormElement).reset();
    }),
  ),
  attack('on, off and on again', async (page) => {
    for (const on of [true, false, true]) {
      await page.evaluate((state) => setTo('withdraw', state), on);
      await new Promise((done) => setTimeout(done, 900));
    }
  }),
  attack(
    'unticked by the user and ticked again',
    async (page) => {
      await page.click('#withdraw');
      await new Promise((done) => setTimeout(done, 600));
      await page.evaluate(() => setTo('withdraw', true));
    },
    { on: ['read', 'withdraw'] },
  ),
  attack(
    'labels changed under a ticked box',
    inPage(() => {
      const words = (id: string) => document.querySelector(`#row-${id} span`) as HTMLElement;
      const trade = words('trade').textContent;
      words('trade').textContent = words('withdraw').textContent;
      words('withdraw').textContent = trade;
    }),
  ),
  attack('a tick while the user types elsewhere', async (page) => {
    await page.focus('#name');
    await page.keyboard.type(' two', { delay: 20 });
    await page.evaluate(() => setTo('withdraw', true));
  }),
  attack('a tick while the user ticks another', async (page) => {
    await page.evaluate(() =>
      document.getElementById('transfer')?.addEventListener('click', () => setTo('withdraw', true)),
    );
    await page.click('#transfer');
  }),
  late(
    'a tick while the user has a code sent',
    async (page) => {
      await page.click('#send');
    },
    {
      extra:
        '<div class="row"><input id="code" placeholder="Code"><button type="button" id="send">Send</button></div>',
      script: `document.getElementById('send').addEventListener('click', () => setTo('withdraw', true));`,
    },
  ),
  attack(
    'the restriction taken off by script',
    inPage(() => document.getElementById('open')?.click()),
  ),
  late(
    'the restriction taken off without an event',
    inPage(() => setTo('open', true)),
  ),
];

/** The user's own doing, or the page's as it loads: nobody is to be alarmed. */
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
];

export const pageOf = (scene: Scene): string => scene.html ?? form(scene.form);
