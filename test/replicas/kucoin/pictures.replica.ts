import { form, listed, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, escapeHtml, type Pen } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  PASSPHRASE,
  type Picture,
  planted,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'kucoin',
  url: 'https://www.kucoin.com/account/api/create',
  brand: 'KuCoin',
  title: 'Create API',
} as const;

type Right = readonly [at: string, label: string, hint: string];
const rights = (earn: string): readonly Right[] => [
  [
    'general',
    'General',
    'Limited to read-only operations such as querying account information, account statements, and order information. The API cannot be used to perform operations such as order placement or withdrawals.',
  ],
  [
    'spot',
    'Spot Trading',
    'This API can be used to place, cancel, and manage orders for Convert and spot trading.',
  ],
  [
    'margin',
    'Margin Trading',
    'This API can be used for margin trading to perform order placement, order cancellation, etc.',
  ],
  [
    'earn',
    `${earn} Earn`,
    `You may use this API to subscribe to, redeem, or make early redemptions of ${earn} Earn products.`,
  ],
  [
    'futures',
    'Futures Trading',
    'This API can be used for futures trading to perform order placement, order cancellation, etc.',
  ],
  [
    'withdraw',
    'Withdrawal (Not Recommended)',
    'This permission allows you to withdraw assets, acquire deposit addresses, cancel withdrawals, and execute other operations. To use this permission, you must enable IP Restriction.',
  ],
  [
    'flexible',
    'Allow Flexible Transfers',
    'Allow this API key for FlexTransfers. This will enable asset transfers across the multiple supported transfer types. If this option is enabled, IP access restriction filters must also be applied.',
  ],
];

const FREE = ['spot', 'margin', 'earn', 'futures', 'withdraw', 'flexible'];

/** Boxes are round like the radios below them; what was typed into the field is not on the list before Add. */
const create = (
  name: string,
  from: string,
  brand: string,
  on: readonly string[],
  chosen: 'yes' | 'no',
  chips: readonly string[],
  typed: string,
  expect: Picture['expect'],
  more: Picture['more'] = [],
): Picture => ({
  ...base,
  name,
  from,
  css: '.face,.c-box,[class*=Checkbox_inner]{border-radius:50%}.ip-chip{background:#eee;border-radius:12px;padding:2px 8px}',
  draw: ({ pen, suffix }: Manner) =>
    `<a href="#">Return</a><h1>Create API</h1><div class="line"><b>API-Based Trading</b><span class="muted">Link Third-Party Apps</span></div><div class="card">${field({ at: 'name', label: 'API Name', value: 'ICG-MM', loose: suffix === 'soup' })}${field({ at: 'pass', label: 'API Passphrase', type: 'password', value: PASSPHRASE, hint: 'To keep your account secure, an API Passphrase is required for all API calls.' })}${heading('* API Restrictions')}${rights(
      brand,
    )
      .map(([mark, label, hint]) =>
        pen.box({
          at: mark,
          label,
          hint,
          on: mark === 'general' || on.includes(mark),
          disabled: mark === 'general',
        }),
      )
      .join(
        '',
      )}<div class="line">${heading('* IP Restrictions')}<span class="chip">Current IP: 198.51.100.77</span></div>${pen.radios(
      {
        at: 'ip',
        name: 'IP Restrictions',
        chosen,
        choices: [
          {
            at: 'yes',
            label: 'Restrict to Trusted IPs Only (Recommended)',
            hint: 'API calls can only be made from trusted IP addresses.',
          },
          {
            at: 'no',
            label: 'Unrestricted',
            hint: 'Warning: Choosing this option will allow your API key to be accessed from any IP address, which increases the risks to your account.',
          },
        ],
      },
    )}<div data-e2e="ip-block"><div data-e2e="list">${chips.map((one) => `<div class="chip"><span>${one}</span><button type="button" aria-label="Remove">×</button></div>`).join('')}</div><div class="line"><input type="text" data-e2e="ips" value="${typed}"><button type="button" data-e2e="add">Add</button></div><p class="muted">Supports both IPv4 and IPv6. Ensure the IPs are in the right format, separating each with a comma. You can list a maximum of 20 IPs.</p></div><button type="button">Next</button></div>`,
  wiring: {
    boxes: FREE,
    radios: [['yes', 'no']],
    adds: [{ input: 'ips', button: 'add', list: 'list' }],
    shows: { yes: 'ip-block' },
  },
  expect,
  more,
});

const pictures: readonly Picture[] = [
  create(
    'create-2026',
    'picture of the form, icgio/exchanges-api-guide kucoin (the European site), 2026-02: an address typed and not added',
    'KuCoin EU',
    ['spot'],
    'yes',
    [],
    '203.0.113.10',
    // The list is empty before the button is pressed.
    read(form('ICG-MM', only('read', 'trade'), 'on', [])),
    [
      {
        name: 'after Add',
        steps: [{ click: at('add') }],
        expect: read(form('ICG-MM', only('read', 'trade'), 'on', ['203.0.113.10'])),
      },
      {
        name: 'withdraw, and the address of the browser is none of the list',
        steps: [{ click: at('withdraw') }, { click: at('add') }],
        expect: read(
          form('ICG-MM', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.10'], {
            rules: ['withdraw-enabled'],
          }),
        ),
      },
    ],
  ),
  create(
    'create-2025-withdraw',
    'picture of the form, dv-net/dv-docs kucoin8.png, 2025-10; its address drawn as added',
    'KuCoin',
    ['withdraw'],
    'yes',
    ['203.0.113.10'],
    '',
    read(form('ICG-MM', only('read', 'withdraw'), 'on', ['203.0.113.10'], { rules: ['withdraw-enabled'] })),
  ),
  create(
    'create-2025-open',
    'the form of dv-net/dv-docs kucoin8.png, 2025-10, before a choice: the earn right is none of the four',
    'KuCoin',
    ['earn'],
    'no',
    [],
    '',
    read(form('ICG-MM', only('read'), 'off', [])),
  ),
];

const receipt: Picture = {
  ...base,
  name: 'receipt-2026',
  from: 'picture of the dialog after creation, icgio/exchanges-api-guide kucoin, 2026-02: what the key may do is called a restriction',
  draw: () => '<h1>API Management</h1>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'API Created!',
      `${manner.value('API Name', 'AstraBit')}${manner.value('Key', KEY)}${manner.value('Secret', SECRET)}<p class="muted">API Secret cannot be retrieved and will ONLY be displayed for ONE time.</p>${manner.value('Usage', 'API-Based Trading')}${manner.value('API Restrictions', 'General,Futures Trading')}${manner.value('IP Restrictions', 'Unrestricted')}<button type="button">Confirm</button>`,
      true,
    ),
  expect: read(listed('AstraBit', only('read', 'trade'), 'off', [])),
};

/** Boxes with the values by which the exchange's own script knows them, whatever the words beside them. */
const valuePen: Pen = {
  ...nativePen,
  name: 'kux',
  css: '.KuxCheckbox-input{margin-right:6px}',
  box: (box) =>
    `<label class="KuxCheckbox-wrapper"><span class="KuxCheckbox${box.on ? ' KuxCheckbox-checked' : ''}"><input type="checkbox" class="KuxCheckbox-input" value="${box.at}" data-e2e="${box.at}"${box.on ? ' checked' : ''}${box.disabled === true ? ' disabled' : ''} onchange="this.parentElement.classList.toggle('KuxCheckbox-checked', this.checked)"></span><span>${escapeHtml(box.label)}</span></label>`,
};

/** Thai, a language for which there are no phrases: the sub-account's own form on the Thai site. */
const VALUES: readonly (readonly [value: string, label: string])[] = [
  ['API_COMMON', 'ทั่วไป'],
  ['API_SPOT', 'การเทรดสปอต'],
  ['API_MARGIN', 'การเทรดมาร์จิ้น'],
  ['API_FUTURES', 'การเทรดฟิวเจอร์ส'],
  ['API_EARN', 'เอิร์น'],
  ['API_TRANSFER', 'อนุญาตการโอน'],
  ['API_WITHDRAW', 'การถอน'],
];

const thai: Picture = {
  ...base,
  name: 'values-th',
  url: 'https://www.kucoin.th/th/account/api/create',
  locale: 'th',
  from: 'the values of the boxes in a public copy of the front end, 2024-11 or later; their Thai words are ours',
  draw: ({ pen }) =>
    `<h1>สร้าง API</h1><div class="card"><label>API Name <input type="text" data-e2e="name"></label><h4>API</h4>${VALUES.map(([value, label]) => pen.box({ at: value, label, on: value === 'API_COMMON', disabled: value === 'API_COMMON' })).join('')}</div>`,
  expect: read(form(null, only('read'), 'unknown', null)),
  more: [
    {
      name: 'spot and withdraw, by their values',
      steps: [{ click: at('API_SPOT') }, { click: at('API_WITHDRAW') }],
      expect: read(
        form(null, only('read', 'trade', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] }),
      ),
    },
    {
      name: 'transfer and earn, by their values',
      steps: [{ click: at('API_TRANSFER') }, { click: at('API_EARN') }],
      expect: read(form(null, only('read', 'transfer'), 'unknown', null)),
    },
  ],
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one, i) => drawn(one, [i === 1 ? ARIA : NATIVE, SOUP])),
  ...drawn(receipt),
  ...drawn(thai, [{ ...NATIVE, suffix: 'kux', pen: valuePen }]),
];
