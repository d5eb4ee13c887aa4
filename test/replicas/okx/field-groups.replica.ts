/** A row of fields, or steps over a form, is no head of a table of keys. */
import { form, only, read } from '../drawings/expected.ts';
import { click, tick, tried } from '../drawings/tried.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/tried.ts';

const URL = 'https://www.okx.com/account/my-api';
const field = (label: string, at: string): string =>
  `<div class="cell"><span>${label}</span><input aria-label="${label}" data-e2e="${at}"></div>`;
const cells = ['Read', 'Trade', 'Withdraw']
  .map((label, i) => `<div class="cell"><i></i>${tick(`b${i}`, label, i === 0)}</div>`)
  .join('');

export const replicas: readonly Replica[] = [
  tried(
    'okx',
    'field-groups',
    URL,
    `<div class="group">${field('API key of the parent account', 'parent')}${field('Valid until', 'until')}${field('IP allowlist', 'ips')}</div><h4>Permissions</h4><div class="group">${cells}</div>`,
    [
      { name: 'reads', steps: [], expect: read(form('my-bot', only('read'), 'off', [])) },
      {
        name: 'withdraws',
        steps: [click('b2')],
        expect: read(form('my-bot', only('read', 'withdraw'), 'off', [])),
      },
    ],
  ),
];
