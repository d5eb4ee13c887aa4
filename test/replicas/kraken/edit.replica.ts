import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { dialog, field, soupDialog, soupTable, table } from '../drawings/parts.ts';
import { at, escapeHtml, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('kraken/edit');
export const planted = plantedStrings(secrets);

const FUNDS = [
  ['query', 'Query', true],
  ['deposit', 'Deposit', false],
  ['withdraw', 'Withdraw', true],
  ['earn', 'Earn', true],
] as const;
const ORDERS = [
  ['q-open', 'Query open orders & trades', true],
  ['q-closed', 'Query closed orders & trades', true],
  ['create', 'Create & modify orders', true],
  ['cancel', 'Cancel & close orders', true],
] as const;
const DATA = [
  ['ledger', 'Query ledger entries', true],
  ['export', 'Export data', true],
] as const;
const SWITCHES = [
  [
    'ws',
    'WebSocket interface',
    'By default, the API key will work over REST. Allow WebSocket connections as well with this option.',
    true,
  ],
  ['ip', 'IP address restriction', 'Restrict use of this API key to specific IP addresses or ranges', false],
  ['expiry', 'Key expiration', 'Set a key expiration date and time, after which it becomes unusable', false],
  ['start', 'Query start date', 'Earliest data is allowed to be queried', false],
  ['end', 'Query end date', 'Latest data is allowed to be queried', false],
  ['nonce', 'Custom nonce window', 'Add a value if nonce errors are received due to networking issues', true],
] as const;

type Manner = 'native' | 'aria' | 'text-only';
/** The switch of the dialog: a title, a description, and at the right a slider with the word On or Off. */
const toggle = (manner: Manner, mark: string, title: string, text: string, on: boolean): string => {
  const word = `<span class="word" data-e2e="${mark}-word">${on ? 'On' : 'Off'}</span>`;
  const slider = {
    native: `<input type="checkbox" role="switch" data-e2e="${mark}" aria-label="${escapeHtml(title)}"${on ? ' checked' : ''}>`,
    aria: `<button type="button" role="switch" aria-checked="${String(on)}" aria-labelledby="${mark}-t" data-e2e="${mark}"><span></span></button>`,
    // Nothing but the word beside it tells the state.
    'text-only': `<div class="css-sl1d3r" data-e2e="${mark}"><div class="css-kn0b"></div></div>`,
  }[manner];
  return `<div style="display:flex;justify-content:space-between;margin:10px 0"><div><div id="${mark}-t"><b>${title}</b></div><div class="muted">${text}</div></div><div>${slider} ${word}</div></div>`;
};

const column = (pen: Pen, title: string, boxes: readonly (readonly [string, string, boolean])[]): string =>
  `<div><b>${title}</b>${boxes.map(([mark, label, on]) => pen.box({ at: mark, label, on })).join('')}</div>`;

const draw = (pen: Pen, manner: Manner, box: typeof dialog): string =>
  drawPage({
    lang: 'en',
    title: 'API',
    brand: 'Kraken Pro',
    pen,
    css: '.css-sl1d3r{display:inline-block;width:28px;height:14px;border-radius:8px;background:#bbb;cursor:pointer}.css-kn0b{width:12px;height:12px}',
    main: `<h1>Spot trading API keys</h1><button>Create API key</button>${(manner === 'text-only'
      ? soupTable
      : table)(
      ['Name', 'Created', ''],
      [
        ['test01', '2026-01-01', '⋮'],
        ['test01 - no web', '2026-01-02', '⋮'],
      ],
    )}<i hidden>${secrets.keyId}</i>`,
    after: box(
      'dlg',
      'Edit API key',
      `<h3>API key settings</h3>${field({ at: 'name', label: 'Name', value: 'test01' })}<p>Select at least one permission</p><div class="grid3">${column(pen, 'Funds permissions', FUNDS)}${column(pen, 'Orders and trades', ORDERS)}${column(pen, 'Data', DATA)}</div>${SWITCHES.map(
        ([mark, title, text, on]) =>
          toggle(manner, mark, title, text, on) +
          (mark === 'ip' ? '<div data-e2e="ip-rows" style="display:none"></div>' : ''),
      ).join(
        '',
      )}${field({ at: 'nonce-ms', label: 'Nonce window in milliseconds', value: '200' })}<button>Save</button>`,
      true,
    ),
    wiring: {
      boxes: [...FUNDS, ...ORDERS, ...DATA].map(([mark]) => mark),
      closes: { 'dlg-close': 'dlg' },
    },
    script: `const rows = $('ip-rows');
const addRow = () => { const row = document.createElement('div'); const n = rows.querySelectorAll('input').length + 1; row.innerHTML = '<label>IP address ' + n + ' <input type="text" data-e2e="row-' + n + '" placeholder="IP address or range"></label><button type="button">Remove</button>'; row.querySelector('button').onclick = () => row.remove(); rows.insertBefore(row, more); };
const more = document.createElement('button'); more.type = 'button'; more.textContent = 'Add another address'; more.dataset.e2e = 'more'; more.onclick = addRow; rows.append(more); addRow();
for (const mark of ${JSON.stringify(SWITCHES.map(([mark]) => mark))}) {
  const el = $(mark), word = $(mark + '-word');
  el.addEventListener('click', () => { const on = word.textContent !== 'On'; word.textContent = on ? 'On' : 'Off'; if (el.hasAttribute('aria-checked')) el.setAttribute('aria-checked', String(on)); if (mark === 'ip') rows.style.display = on ? '' : 'none'; });
}`,
  });

// Two more rows lie behind the dialog and show nothing but names.
const behind = [
  listed('test01', shown({ transfer: 'off' }), 'unknown', null, {
    notRules: ['withdraw-enabled', 'ip-restriction-off'],
  }),
  listed('test01 - no web', shown({ transfer: 'off' }), 'unknown', null),
];
const noWithdraw = { notRules: ['withdraw-enabled', 'transfer-enabled'] } as const;

const make = (name: string, pen: Pen, manner: Manner, box: typeof dialog, url: string): Replica => ({
  id: `kraken/${name}`,
  exchange: 'kraken',
  url,
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshot of the edit dialog, 2025',
  page: { html: draw(pen, manner, box) },
  states: [
    {
      name: 'as in the screenshot: withdraw ticked, IP restriction Off',
      steps: [],
      expect: read(
        form('test01', only('read', 'trade', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
        ...behind,
      ),
    },
    {
      name: 'withdraw unticked, deposit ticked',
      steps: [{ click: at('withdraw') }, { click: at('deposit') }],
      expect: read(form('test01', only('read', 'trade'), 'off', [], noWithdraw), ...behind),
    },
    {
      name: 'queries only: "orders & trades" in a label that queries is no trading',
      steps: [{ click: at('withdraw') }, { click: at('create') }, { click: at('cancel') }],
      expect: read(form('test01', only('read'), 'off', [], noWithdraw), ...behind),
    },
    {
      name: 'restriction on, one row still empty',
      steps: [{ click: at('withdraw') }, { click: at('ip') }],
      expect: read(
        form('test01', only('read', 'trade'), 'on', [], {
          rules: ['whitelist-empty'],
          notRules: ['ip-restriction-off'],
        }),
        ...behind,
      ),
    },
    {
      name: 'two rows of addresses',
      steps: [
        { click: at('ip') },
        { type: '203.0.113.70', into: at('row-1') },
        { click: at('more') },
        { type: '198.51.100.0/28', into: at('row-2') },
      ],
      expect: read(
        form('test01', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.70', '198.51.100.0/28'], {
          rules: ['withdraw-enabled'],
          notRules: ['ip-restriction-off', 'whitelist-empty'],
        }),
        ...behind,
      ),
    },
    {
      name: 'WebSocket off and nonce off change nothing',
      steps: [{ click: at('ws') }, { click: at('nonce') }, { click: at('earn') }],
      expect: read(form('test01', only('read', 'trade', 'withdraw'), 'off', []), ...behind),
    },
  ],
});

const PRO = 'https://pro.kraken.com/app/settings/api';
export const replicas: readonly Replica[] = [
  make('edit-native', nativePen, 'native', dialog, PRO),
  make('edit-twin', twinPen, 'aria', dialog, `${PRO}#dialog/edit-spot-api-key`),
  make('edit-aria', ariaPen, 'aria', dialog, PRO),
  make('edit-soup', soupPen, 'text-only', soupDialog, 'https://www.kraken.com/u/security/api'),
];
