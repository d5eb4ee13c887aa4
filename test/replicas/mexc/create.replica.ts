import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { dialog, field } from '../drawings/parts.ts';
import { at, escapeHtml, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('mexc/create');
export const planted = plantedStrings(secrets);

/** Ant Design v2 classes with the native input inside, as the facts on MEXC's form have it. */
const antPen: Pen = {
  ...nativePen,
  css: '.ant-checkbox-v2{position:relative;display:inline-block;width:14px;height:14px;border:1px solid #777}.ant-checkbox-v2-input{position:absolute;inset:0;opacity:0;margin:0}.ant-checkbox-v2-checked{background:#0b8}',
  box: (box) =>
    `<label class="ant-checkbox-v2-wrapper"><span class="ant-checkbox-v2${box.on ? ' ant-checkbox-v2-checked' : ''}"><input type="checkbox" class="ant-checkbox-v2-input" value="${box.at.toUpperCase()}" data-e2e="${box.at}"${box.on ? ' checked' : ''} onchange="this.parentElement.classList.toggle('ant-checkbox-v2-checked', this.checked)"><span class="ant-checkbox-v2-inner"></span></span><span>${escapeHtml(box.label)}</span></label>`,
};

const GRID = [
  [
    'Spot',
    'Account',
    [
      ['spot_account_r', 'Read account information'],
      ['spot_account_w', 'Modify account information'],
    ],
  ],
  [
    'Spot',
    'Trade',
    [
      ['spot_deal_r', 'Read order information'],
      ['spot_deal_w', 'Trade'],
    ],
  ],
  [
    'Spot',
    'Withdraw',
    [
      ['spot_withdraw_r', 'Read the deposit/withdrawal information'],
      ['spot_withdraw_w', 'Withdraw'],
    ],
  ],
  [
    'Spot',
    'Transfer',
    [
      ['spot_transfer_r', 'Read transfer information'],
      ['spot_transfer_w', 'Transfer'],
    ],
  ],
  ['Futures', 'Account', [['contract_account_r', 'Read account information']]],
  [
    'Futures',
    'Trade',
    [
      ['contract_deal_r', 'Read order information'],
      ['contract_deal_w', 'Order placing'],
    ],
  ],
] as const;

const grid = (pen: Pen): string => {
  let product = '';
  return GRID.map(([group, row, boxes]) => {
    const title = group === product ? '' : `<h4>${group}</h4>`;
    product = group;
    return `${title}<div style="display:flex;gap:12px"><span class="muted" style="width:80px">${row}:</span>${boxes.map(([mark, label]) => pen.box({ at: mark, label, on: false })).join('')}</div>`;
  }).join('');
};

const make = (name: string, pen: Pen, drawing = pen.name): Replica => ({
  id: `mexc/${name}`,
  exchange: 'mexc',
  url: 'https://www.mexc.com/user/openapi',
  drawing,
  locale: 'en',
  madeFrom: 'screenshot of the form behind its verification dialog, 2023; classes from facts of 2026',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API',
      brand: 'MEXC',
      pen,
      main: `<h1>API</h1><div class="card"><h3>Manage API / Create New API Key</h3>${grid(pen)}${field({ at: 'memo', label: '* Notes (required)' })}${field({ at: 'ips', label: 'Link IP Address (optional)', lines: 2, hint: 'The validity period of the key for an unlinked IP address is 90 days (not recommended)', loose: true })}${pen.box({ at: 'agreed', label: 'I have read and agree to the withdrawal risk notice', on: true })}<button data-e2e="create" type="button">Create</button></div><div class="panel"><p>To improve account security, please link the API key to IP. You can link a maximum of 10 addresses, separate by commas, for instance 192.168.1.1,192.168.1.2.</p></div><h3>My API Key</h3>`,
      after: dialog(
        'sms',
        'Verify the mobile phone number',
        `${field({ at: 'phone', label: '* Mobile Number' })}${field({ at: 'sms-code', label: '* SMS Code', value: secrets.code })}${field({ at: 'mail-code', label: '* Email Verification Code' })}<button>Confirm</button>`,
        false,
      ),
      wiring: {
        boxes: [...GRID.flatMap(([, , boxes]) => boxes.map(([mark]) => mark)), 'agreed'],
        opens: { create: 'sms' },
        closes: { 'sms-close': 'sms' },
      },
    }),
  },
  states: [
    {
      name: 'fresh',
      steps: [],
      expect: read(form(null, only(), 'off', [], { rules: ['ip-restriction-off'] })),
    },
    {
      name: 'every reading box, also those that speak of withdrawal and transfer',
      steps: [
        { click: at('spot_account_r') },
        { click: at('spot_deal_r') },
        { click: at('spot_withdraw_r') },
        { click: at('spot_transfer_r') },
        { click: at('contract_deal_r') },
      ],
      expect: read(
        form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'trade, transfer and one address',
      steps: [
        { type: 'Cryptonovae', into: at('memo') },
        { click: at('spot_deal_w') },
        { click: at('spot_transfer_w') },
        { type: '203.0.113.80', into: at('ips') },
      ],
      expect: read(
        form('Cryptonovae', only('trade', 'transfer'), 'on', ['203.0.113.80'], {
          rules: ['transfer-enabled'],
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'withdraw under the verification dialog',
      steps: [{ click: at('spot_withdraw_w') }, { click: at('create') }],
      expect: read(form(null, only('withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-ant-v2', antPen, 'native'),
  make('create-soup', soupPen),
  make('create-aria', ariaPen),
];
