/** Pages on which something else than the user changes the form. */
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

export const inPage = (run: () => void) => (page: Page) => page.evaluate(run);

async function typeIn(page: Page, text: string): Promise<void> {
  await page.focus('#name');
  await page.keyboard.type(text);
}

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
  // By what the user does elsewhere.
  ...(
    [
      ['Copy', 'a lone button that copies'],
      ['Send code', 'a lone button that has a code sent'],
      ['复制', 'a lone button that copies, in Chinese'],
    ] as const
  ).map(([words, name]) =>
    late(`a tick by ${name}`, (page) => page.click('#lone'), {
      extra: `<button type="button" id="lone">${words}</button>`,
      script: `document.getElementById('lone').addEventListener('click', () => setTo('withdraw', true));`,
    }),
  ),
  late(
    'a tick when a code that was asked for is late',
    async (page) => {
      await page.click('#lone');
      await new Promise((done) => setTimeout(done, 800));
    },
    {
      extra: `<button type="button" id="lone">Get code</button>`,
      script: `document.getElementById('lone').addEventListener('click', () => setTimeout(() => setTo('withdraw', true), 800));`,
    },
  ),
  late('a tick by a key in a field', (page) => typeIn(page, 'x'), {
    script: `document.getElementById('name').addEventListener('keydown', () => setTo('withdraw', true));`,
  }),
  late(
    'a tick as a field is left',
    async (page) => {
      await page.click('#name');
      await page.keyboard.press('Tab');
    },
    { script: `document.getElementById('name').addEventListener('blur', () => setTo('withdraw', true));` },
  ),
  late('a tick by the wheel', (page) => page.mouse.wheel({ deltaY: 100 }), {
    script: `addEventListener('wheel', () => setTo('withdraw', true));`,
  }),
  late('a tick as the pointer comes near', (page) => page.hover('#row-withdraw span'), {
    script: `setTimeout(() => document.getElementById('row-withdraw').addEventListener('pointerenter', () => setTo('withdraw', true)), 2000);`,
  }),
  late(
    'a right that a script puts back',
    async (page) => {
      await page.click('#withdraw');
      await new Promise((done) => setTimeout(done, 1_800));
    },
    {
      on: ['read', 'withdraw'],
      script: `let armed = false; document.getElementById('withdraw').addEventListener('change', () => { armed = true; });
        setInterval(() => { if (armed && !isOn('withdraw')) setTo('withdraw', true); }, 1500);`,
    },
  ),
  late(
    'a default that is changed, and a reset',
    inPage(() => {
      (document.getElementById('withdraw') as HTMLInputElement).defaultChecked = true;
      (document.getElementById('form') as HTMLFormElement).reset();
    }),
  ),
  late(
    'a line in the place of another',
    inPage(() => {
      const row = document.getElementById('row-withdraw');
      const other = row?.cloneNode(true) as HTMLElement;
      (other.querySelector('input') as HTMLInputElement).checked = true;
      row?.replaceWith(other);
    }),
  ),
  late(
    'a tick that every frame renews',
    inPage(() => {
      const again = (): void => {
        setTo('withdraw', true);
        requestAnimationFrame(again);
      };
      again();
    }),
  ),
  late(
    'a box that is taken to another document and back',
    inPage(() => {
      const all = document.getElementById('form') as HTMLElement;
      const other = document.implementation.createHTMLDocument();
      other.body.append(all);
      (other.getElementById('withdraw') as HTMLInputElement).checked = true;
      document.body.prepend(document.adoptNode(all));
    }),
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

export const pageOf = (scene: Scene): string => scene.html ?? form(scene.form);
