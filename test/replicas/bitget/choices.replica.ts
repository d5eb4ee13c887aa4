/** Choices over a whole form: read only over ticked boxes, chosen tags, a preset. */
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { tick, tried } from '../drawings/tried.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bitget/choices');
export const planted = [...plantedStrings(secrets), ...plantedStrings(plant('tried'))];

const URL = 'https://www.bitget.com/account/newapi';

const readOnlyOverTicks: Replica = {
  id: 'bitget/choices-read-only',
  exchange: 'bitget',
  url: URL,
  drawing: 'native',
  locale: 'en',
  madeFrom: 'a form whose mode has no heading of its own, beside a menu that speaks of orders',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Management',
      brand: 'Bitget',
      side: ['Orders', 'Positions', 'Withdraw', 'API'],
      main: `<h1>Edit API key</h1><div class="card"><div><label>Note <input type="text" value="copy"></label></div><div class="modes"><label data-e2e="rw"><input type="radio" name="m" checked> <span>Read-write</span></label><label data-e2e="ro"><input type="radio" name="m"> <span>Read-only</span></label></div><h3>Permission type</h3>${['Futures orders', 'Spot trade', 'Transfer', 'Withdraw'].map((label, i) => `<div>${tick(`b${i}`, label, true)}</div>`).join('')}<h3>IP access</h3><label>Bind IP address (optional) <input type="text"></label></div><input type="hidden" value="${secrets.secret}">`,
    }),
  },
  states: [
    {
      name: 'read only over four ticks',
      steps: [{ click: at('ro') }],
      expect: read(form('copy', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'read and write',
      steps: [],
      expect: read(form('copy', only('read', 'trade', 'transfer', 'withdraw'), 'off', [])),
    },
  ],
};

const IP =
  '<h4>IP access restriction</h4><label><input type="radio" name="ip" checked> Unrestricted</label><label><input type="radio" name="ip"> Restrict access to trusted IPs only</label>';
const option = (label: string, mark: string): string =>
  `<div class="option" role="option" aria-selected="false" data-e2e="${mark}">${label}</div>`;
const tag = (label: string): string =>
  `<span class="tag"><span>${label}</span><span aria-hidden="true">×</span></span>`;

/** The list is closed: the chosen tags alone are seen, and what they do not name is not granted. */
const tags = (
  name: string,
  chosen: readonly string[],
  expect: Replica['states'][number]['expect'],
): Replica =>
  tried(
    'bitget',
    name,
    URL,
    `<div><div>Permissions</div><div class="select"><div role="combobox" aria-label="Permissions" aria-expanded="false">${chosen.map(tag).join('')}</div><div role="listbox" aria-multiselectable="true" hidden>${option('Read', 'r')}${option('Trade', 't')}${option('Withdraw', 'w')}</div></div></div>${IP}`,
    [{ name: 'closed list', steps: [], expect }],
  );

const preset = tried(
  'bitget',
  'preset',
  URL,
  `<label for="preset">Permissions</label> <select id="preset" data-e2e="preset"><option>Read only</option><option>Read and trade</option><option>Full access: read, trade, transfer and withdraw</option><option>Custom</option></select>${IP}`,
  [
    { name: 'read only', steps: [], expect: read(form('my-bot', only('read'), 'off', [])) },
    {
      name: 'read and trade',
      steps: [{ focus: at('preset') }, { press: 'ArrowDown' }],
      expect: read(form('my-bot', only('read', 'trade'), 'off', [])),
    },
  ],
);

/** Quasar keeps an input that is never checked inside of the control that it draws. */
const shell = (mark: string, label: string, on: boolean): string =>
  `<div role="switch" tabindex="0" aria-label="${label}" aria-checked="${on}" data-e2e="${mark}" onclick="this.setAttribute('aria-checked', String(this.getAttribute('aria-checked') !== 'true'))" style="width:40px;height:20px;background:#ccc"><div aria-hidden="true"><input type="checkbox" style="display:none"></div></div><span>${label}</span>`;

const shells = tried(
  'bitget',
  'shells',
  URL,
  `${shell('r', 'Read', true)}${shell('t', 'Trade', false)}${shell('x', 'Transfer', false)}${shell('w', 'Withdraw', false)}${IP}`,
  [
    { name: 'reads', steps: [], expect: read(form('my-bot', only('read'), 'off', [])) },
    {
      name: 'withdraws',
      steps: [{ click: at('w') }],
      expect: read(form('my-bot', only('read', 'withdraw'), 'off', [])),
    },
  ],
);

/** "Si", which is "yes" with an accent and "if" without, under the heading; and a switch that limits something else. */
const ifNotBound = tried(
  'bitget',
  'if-not-bound',
  URL,
  `${['Órdenes', 'Trading de spot', 'Transferencia', 'Retiro'].map((label, i) => `<div>${tick(`n${i}`, label, i < 2)}</div>`).join('')}<div><label for="ipx"><b>Restricción de acceso por IP [opcional]</b></label><br><input id="ipx"><div>Si no la vinculas, la clave caduca a los 90 días.</div></div><div>${tick('pairs', 'Limitar a pares de trading concretos', false)}</div>`,
  [
    {
      name: 'no address',
      steps: [],
      expect: read(form('my-bot', { ...only('trade'), read: 'unknown' }, 'off', [])),
    },
    {
      name: 'one address',
      steps: [{ type: '203.0.113.7', into: '#ipx' }],
      expect: read(form('my-bot', { ...only('trade'), read: 'unknown' }, 'on', ['203.0.113.7'])),
    },
  ],
);

export const replicas: readonly Replica[] = [
  ifNotBound,
  readOnlyOverTicks,
  tags('tags-safe', ['Read'], read(form('my-bot', only('read'), 'off', []))),
  tags('tags-risky', ['Read', 'Withdraw'], read(form('my-bot', only('read', 'withdraw'), 'off', []))),
  preset,
  shells,
];
