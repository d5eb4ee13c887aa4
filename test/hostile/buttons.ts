/** Ways in which a form is sent, and pages that make the key before anybody thinks that it was pressed. */
import { type Page } from 'puppeteer-core';
import { type FormOptions } from './form.ts';

export interface Sending {
  readonly name: string;
  readonly form: FormOptions;
  /** Default: a click on `#create`. */
  press?(page: Page): Promise<void>;
}

const RISKY = { on: ['read', 'withdraw'] } as const;
/** In the place of the form's button; what the page counts as sent is `window.created`. */
const instead = (html: string, script = ''): FormOptions => ({
  ...RISKY,
  script: `document.getElementById('create').outerHTML = ${JSON.stringify(html)}; const made = () => { window.created = (window.created ?? 0) + 1; }; ${script}`,
});

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
];
