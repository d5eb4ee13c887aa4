import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { dialog, field, heading, soupDialog } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bitget/create');
export const planted = plantedStrings(secrets);

const CHILDREN = ['f-orders', 'f-holdings', 'spot', 'margin', 'transfer', 'withdraw'];

const draw = (pen: Pen, box: typeof dialog): string => {
  const tick = (mark: string, label: string, hint: string): string =>
    pen.box({ at: mark, label, hint, on: true });
  return drawPage({
    lang: 'en',
    title: 'API keys',
    brand: 'Bitget',
    pen,
    main: '<p>Bitget / Account / API keys</p><h1>API keys</h1><div class="panel"><b>Note</b><p>1. Bitget provides you with a powerful API, enabling you to access market data, perform trades, transfer assets, and make withdrawals.</p><p>2. When you create a new API, you need to set a passphrase to call the API and query the secret key.</p></div><select aria-label="Account"><option>Main account-BGUSER-PVA5YCTC</option></select><button>Create API key</button>',
    after: box(
      'dlg',
      'Create new API key',
      `${field({ at: 'note', label: '* Note', value: 'Test Key' })}${field({ at: 'pass', label: '* Passphrase (API token)', value: secrets.passphrase })}${heading('* Permissions')}${pen.radios(
        {
          at: 'mode',
          name: 'Permissions',
          chosen: 'rw',
          choices: [
            { at: 'rw', label: 'Read-write' },
            { at: 'ro', label: 'Read-only' },
          ],
        },
      )}<div style="display:flex;justify-content:space-between"><span class="muted">Permission type</span>${pen.box({ at: 'all', label: 'Select all', on: true })}</div>
<b>Futures</b>${tick('f-orders', 'Orders', 'Query futures order information: submit, modify, and cancel orders.')}${tick('f-holdings', 'Holdings', 'Query futures positions and adjust leverage.')}<b>Spot</b>${tick('spot', 'Spot', 'Query spot orders: submit and cancel orders.')}<b>Margin</b>${tick('margin', 'Margin', 'Query margin orders: borrow, repay, submit.')}<b>Wallet</b>${tick('transfer', 'Transfer', 'Move assets between your own accounts. Withdrawals are not included.')}${tick('withdraw', 'Withdraw', 'Withdraw assets to external addresses.')}
${heading('IP Access Restrictions [Optional]')}${field({ at: 'ips', label: 'Linked IP address', placeholder: 'Up to 30, separated by commas' })}${pen.box({ at: 'agree', label: 'I have read the API user agreement and understand the withdrawal risks', on: false })}<button>Next</button>`,
      true,
    ),
    wiring: {
      boxes: [...CHILDREN, 'agree'],
      radios: [['rw', 'ro']],
      selectAll: [{ box: 'all', all: CHILDREN }],
      closes: { 'dlg-close': 'dlg' },
    },
  });
};

const everything = only('read', 'trade', 'transfer', 'withdraw');
const make = (name: string, pen: Pen, box: typeof dialog): Replica => ({
  id: `bitget/${name}`,
  exchange: 'bitget',
  url: 'https://www.bitget.com/account/newapi',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshot of the create dialog; labels below the fold from guides of 2023-2025',
  page: { html: draw(pen, box) },
  states: [
    {
      name: 'opens with everything ticked',
      steps: [],
      expect: read(
        form('Test Key', everything, 'off', [], {
          rules: ['withdraw-enabled', 'transfer-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'Read-only over the same ticks',
      steps: [{ click: at('ro') }],
      expect: read(
        form('Test Key', only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'Select all unticked; the agreement is no right',
      steps: [{ click: at('all') }, { click: at('agree') }],
      expect: read(form('Test Key', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'withdraw and transfer unticked, one address',
      steps: [
        { click: at('withdraw') },
        { click: at('transfer') },
        { type: '203.0.113.40', into: at('ips') },
      ],
      expect: read(
        form('Test Key', only('read', 'trade'), 'on', ['203.0.113.40'], {
          notRules: ['withdraw-enabled', 'transfer-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'the dialog is closed',
      steps: [{ click: at('dlg-close') }],
      expect: { state: 'waiting', keys: [] },
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen, dialog),
  make('create-twin', twinPen, dialog),
  make('create-aria', ariaPen, dialog),
  make('create-soup', soupPen, soupDialog),
];
