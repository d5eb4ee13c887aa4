/** Ways in which a form is sent, and pages that make the key before anybody thinks that it was pressed. */
import { type Page } from 'puppeteer-core';
import { type FormOptions } from './form.ts';

export interface Sending {
  readonly name: string;
  readonly form: FormOptions;
  /** Default: a click on `#create`. */
  press?(page: Page): Promise<void>;
}

/** A click where the button stands, whatever becomes of it meanwhile. */
export async function pressButton(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const button = document.getElementById('create');
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.click(x, y);
}

const RISKY = { on: ['read', 'withdraw'] } as const;
/** In the place of the form's button; what the page counts as sent is `window.created`. */
const instead = (html: string, script = ''): FormOptions => ({
  ...RISKY,
  script: `document.getElementById('create').outerHTML = ${JSON.stringify(html)}; const made = () => { window.created = (window.created ?? 0) + 1; }; ${script}`,
});

/** Makes the key when it hears of an event on the button, wherever it listens. */
const hears = (type: string, where = `document.getElementById('create')`): Sending => ({
  name: `a page that hears ${type}`,
  form: instead(
    '<button type="button" id="create">Create</button>',
    `${where}.addEventListener('${type}', (event) => { if (event.target.id === 'create') made(); }, true);`,
  ),
});

async function enter(page: Page): Promise<void> {
  await page.focus('#create');
  await page.keyboard.press('Enter');
}

export const SENDINGS: readonly Sending[] = [
  {
    name: 'a picture',
    form: instead(
      '<input type="image" id="create" alt="Create" width="60" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ),
  },
  {
    name: 'an element of its own kind',
    form: instead(
      '<x-button id="create">Create</x-button>',
      `document.getElementById('create').onclick = made;`,
    ),
  },
  {
    name: 'a div that is nothing but its words',
    form: instead('<div id="create">Create</div>', `document.getElementById('create').onclick = made;`),
  },
  {
    name: 'the label of a button that is not seen',
    form: instead(
      '<input type="submit" id="sends" style="position:absolute; opacity:0"><label id="create" for="sends">Create</label>',
    ),
  },
  {
    name: 'words of a style sheet',
    form: { ...instead('<button id="create"></button>'), css: `#create::before { content: 'Create' }` },
  },
  { name: 'words that say nothing', form: instead('<button id="create">Go ahead</button>') },
  {
    name: 'a shadow root that is closed',
    form: instead(
      '<div id="create" style="display:inline-block"></div>',
      `const root = document.getElementById('create').attachShadow({ mode: 'closed' }); root.innerHTML = '<button>Create</button>'; root.firstChild.onclick = made;`,
    ),
  },
  {
    name: 'another button that sends the form',
    form: instead(
      '<button type="button" id="create">Help</button>',
      `document.getElementById('create').onclick = () => document.getElementById('form').requestSubmit();`,
    ),
  },
  {
    name: 'a form that changes under the press',
    form: {
      script: `document.getElementById('create').addEventListener('pointerdown', () => setTo('withdraw', true));`,
    },
  },
  { name: 'a double click', form: RISKY, press: (page) => page.click('#create', { count: 2 }) },
  {
    name: 'Enter that the page’s own script hears',
    form: instead(
      '<button type="button" id="create">Create</button>',
      `document.getElementById('name').addEventListener('keydown', (event) => { if (event.key === 'Enter') made(); });`,
    ),
    async press(page) {
      await page.focus('#name');
      await page.keyboard.press('Enter');
    },
  },
  // By what the page hears first.
  hears('pointerdown', 'window'),
  hears('mousedown'),
  hears('pointerup', 'document'),
  hears('mouseup', 'document'),
  { ...hears('keydown', 'document'), press: enter },
  { ...hears('keyup', 'document'), press: enter },
  { ...hears('keypress', 'document'), press: enter },
  {
    name: 'a press that sends the form before it ends',
    form: instead(
      '<button type="button" id="create">Create</button>',
      `document.getElementById('create').addEventListener('mousedown', () => document.getElementById('form').requestSubmit());`,
    ),
  },
  {
    name: 'a form that is sent without a word',
    form: instead(
      '<button type="button" id="create">Create</button>',
      `const all = document.getElementById('form'); all.submit = made; document.getElementById('create').onclick = () => all.submit();`,
    ),
  },
  {
    name: 'Enter on a div that is a button',
    form: instead(
      '<div role="button" tabindex="0" id="create">Create</div>',
      `document.getElementById('create').onkeydown = (event) => { if (event.key === 'Enter') made(); };`,
    ),
    press: enter,
  },
  {
    name: 'Enter on a link',
    form: instead(
      '<a href="#made" id="create">Create</a>',
      `document.getElementById('create').onclick = made;`,
    ),
    press: enter,
  },
  // By what becomes of the button under the press.
  {
    name: 'a button that is drawn anew all the time',
    form: instead(
      '<button type="button" id="create">Create</button>',
      `document.addEventListener('mousedown', (event) => { if (event.target.closest('#create')) made(); });
        setInterval(() => { const old = document.getElementById('create'); old.replaceWith(old.cloneNode(true)); }, 30);`,
    ),
  },
  {
    name: 'a button that is drawn anew when it is pressed',
    form: instead(
      '<button type="button" id="create">Create</button>',
      `document.addEventListener('pointerdown', () => { const old = document.getElementById('create'); old.replaceWith(old.cloneNode(true)); });
        document.addEventListener('mouseup', (event) => { if (event.target.closest('form')) made(); });`,
    ),
  },
  {
    name: 'a pane that nobody sees over the button',
    form: instead(
      '<div style="position:relative; display:inline-block"><button type="button" tabindex="-1">Create</button><div id="create" style="position:absolute; inset:0"></div></div>',
      `document.getElementById('create').onclick = made;`,
    ),
  },
  {
    name: 'a pane that goes when it is pressed',
    form: {
      ...RISKY,
      script: `const at = document.getElementById('create').getBoundingClientRect(); const pane = document.createElement('div');
        pane.style.cssText = 'position:absolute; left:' + at.x + 'px; top:' + (at.y + scrollY) + 'px; width:' + at.width + 'px; height:' + at.height + 'px';
        pane.onpointerdown = () => { pane.remove(); document.getElementById('form').requestSubmit(); }; document.body.append(pane);`,
    },
  },
  {
    name: 'a button that can be pressed only while the pointer is on it',
    form: {
      ...RISKY,
      script: `const create = document.getElementById('create'); create.disabled = true; document.getElementById('form').addEventListener('pointermove', () => { create.disabled = false; });`,
    },
    async press(page) {
      await page.hover('#all');
      await page.hover('#name');
      await page.click('#create');
    },
  },
  {
    name: 'a button that changes its words under the press',
    form: {
      ...RISKY,
      script: `const create = document.getElementById('create'); create.textContent = 'Read more'; create.type = 'button';
        create.onpointerdown = () => { create.textContent = 'Create'; }; create.onclick = () => { document.getElementById('form').requestSubmit(); };`,
    },
  },
  // By where the button stands.
  {
    name: 'an open shadow root',
    form: instead(
      '<x-button id="create" style="display:inline-block"></x-button>',
      `const root = document.getElementById('create').attachShadow({ mode: 'open' }); root.innerHTML = '<button>Create</button>'; root.firstChild.onclick = made;`,
    ),
  },
  {
    name: 'a button outside of the form',
    form: {
      ...RISKY,
      script: `const create = document.getElementById('create'); create.setAttribute('form', 'form'); document.body.append(create);`,
    },
  },
  {
    name: 'a bar at the edge of the window',
    form: {
      ...RISKY,
      script: `const bar = document.createElement('div'); bar.style.cssText = 'position:fixed; left:0; right:0; bottom:0; background:#eee; padding:8px'; const create = document.getElementById('create'); create.type = 'button'; create.onclick = () => document.getElementById('form').requestSubmit(); bar.append(create); document.body.append(bar);`,
    },
  },
  {
    name: 'a dialog that asks once more',
    form: {
      ...RISKY,
      script: `const create = document.getElementById('create'); create.type = 'button';
        create.onclick = () => { const dialog = document.createElement('dialog'); dialog.innerHTML = '<p>Are you sure?</p><button id="sure">Confirm</button>'; document.body.append(dialog); dialog.showModal();
          document.getElementById('sure').onclick = () => { window.created = (window.created ?? 0) + 1; dialog.close(); }; };`,
    },
    async press(page) {
      await page.click('#create');
      const sure = await page.$('#sure');
      await sure?.click();
    },
  },
];
