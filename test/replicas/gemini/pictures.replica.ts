import { form, listed, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, NATIVE, type Picture, planted, SECRET, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'gemini',
  url: 'https://exchange.gemini.com/settings/api',
  brand: 'Gemini',
  title: 'API Settings',
} as const;

/** Roles exclude each other; the secret is on the page while they are still chosen. */
const created: Picture = {
  ...base,
  name: 'created-2021',
  from: 'picture of the page, jmfernandes/robin_stocks gemini/final.png, 2021-02',
  draw: ({ pen, suffix }) =>
    `<h1>Create API Key</h1>${field({ at: 'name', label: 'API KEY NAME', value: 'Give me a name', loose: suffix === 'soup' })}${field({ at: 'key', label: 'API KEY', value: `account-${KEY.slice(0, 10)}`, loose: suffix === 'soup' })}<p class="orange">You will not see your API secret again so copy it to a safe place.</p>${field({ at: 'secret', label: 'API SECRET (COPY TO A SAFE PLACE)', value: SECRET, loose: suffix === 'soup' })}${heading('API KEY SETTINGS')}${pen.box({ at: 'auditor', label: 'Auditor', on: false, disabled: true })}${pen.box({ at: 'fund', label: 'Fund Management', on: false })}${pen.box({ at: 'trading', label: 'Trading', on: true })}<div style="margin-left:24px">${pen.box({ at: 'beat', label: 'Require session heartbeat — see API docs', on: false })}</div>${pen.box({ at: 'copied', label: 'Yes, I have copied and pasted my API secret to a safe place and understand I will not be able to access it again.', on: true })}<button>CONFIRM</button><a href="#">Cancel</a>`,
  wiring: { boxes: ['fund', 'trading', 'beat', 'copied'] },
  // "Auditor" is the role that reads alone; it is off, and a trader's key can look all the same.
  expect: read(
    form('Give me a name', { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' }, 'unknown', null),
  ),
  more: [
    {
      name: 'Fund Management moves money away',
      steps: [{ click: at('fund') }],
      expect: read(
        form('Give me a name', { read: 'on', trade: 'on', transfer: 'on', withdraw: 'on' }, 'unknown', null, {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

/** Roles as bullets in a cell; a second part of the page speaks of keys and secrets, and is about other things. */
const list: Picture = {
  ...base,
  name: 'list-2021',
  from: 'picture of the page, jmfernandes/robin_stocks gemini/create.png, 2021-02; its blurred cells filled',
  draw: (manner) =>
    `<h1>Manage API keys associated with this account</h1><p>Create new API keys to be used for programmatic access, or view and manage existing keys in the table below. You may edit and delete keys in the table options menu.</p><button>CREATE A NEW API KEY</button><h3>API KEYS</h3>${manner.table(
      ['Name', 'Scope', 'Permissions', 'Key', 'Created', ''],
      [
        ['robin', 'Primary', '<ul><li>Trading</li></ul>', `account-${KEY.slice(0, 10)}`, '2021-01-30', '...'],
        [
          'treasury',
          'Master',
          '<ul><li>Fund Manager</li><li>Trading</li><li>Account Administration</li></ul>',
          `master-${KEY.slice(10, 20)}`,
          '2021-01-31',
          '...',
        ],
      ],
    )}<h3>OAUTH2 APPLICATIONS</h3><h3>CREATE A NEW OAUTH2 APPLICATION</h3><p>You'll be creating an API key and secret pair. The API secret is only visible during the creation process so copy it to a safe place.</p><a href="#">Create new OAuth2 App</a>`,
  expect: read(
    listed('robin', { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' }, 'unknown', null),
    listed('treasury', { read: 'on', trade: 'on', transfer: 'on', withdraw: 'on' }, 'unknown', null, {
      rules: ['withdraw-enabled'],
    }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(created, [NATIVE, ARIA, SOUP]),
  ...drawn(list, [NATIVE, SOUP]),
];
