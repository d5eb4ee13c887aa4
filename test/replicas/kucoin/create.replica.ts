import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('kucoin/create');
export const planted = plantedStrings(secrets);

const BOXES = ['spot', 'margin', 'futures', 'flexible', 'transfer'];

const draw = (pen: Pen, soup: boolean): string => {
  const tab = (mark: string, label: string, on: boolean): string =>
    soup
      ? `<div class="css-tab Tabs_tab__x1${on ? ' Tabs_selected__b7' : ''}" data-e2e="${mark}" style="display:inline-block;padding:8px">${label}</div>`
      : `<button type="button" role="tab" aria-selected="${String(on)}" data-e2e="${mark}">${label}</button>`;
  const row = (mark: string, label: string, hint: string, on = false): string =>
    pen.box({ at: mark, label, hint, on, disabled: on });
  return drawPage({
    lang: 'en',
    title: 'Create API',
    brand: 'KuCoin',
    pen,
    side: ['User Profile', 'Security Settings', 'API Management', 'Sub-Accounts'],
    main: `<p>API Management › Create API</p><h1>Create API</h1><div${soup ? '' : ' role="tablist"'}>${tab('tab-self', 'API-Based Trading', true)}${tab('tab-third', 'Link Third-Party Applications', false)}</div>
<div class="card"><div data-e2e="app" style="display:none"><label for="app">Name of Third-Party App</label> <select id="app"><option>hummingbot</option><option>3Commas</option></select></div>${field({ at: 'name', label: 'API Name', loose: true })}${field({ at: 'pass', label: 'API Passphrase', placeholder: '7-32 characters', value: secrets.passphrase, type: 'password', loose: true, hint: 'To keep your account secure, an API Passphrase is required for API calls.' })}
${heading('* API Permissions')}${row('general', 'General', 'Limited to read-only operations such as querying account information, account statements, and order information. The API cannot be used to perform operations such as order placement or withdrawals.', true)}${row('spot', 'Spot Trading', 'This API can be used for spot trading to perform order placement, order cancellation, etc.')}${row('margin', 'Margin Trading', 'This API can be used for margin trading to perform order placement, order cancellation, etc.')}${row('futures', 'Futures Trading', 'This API can be used for futures trading to perform order placement, order cancellation, etc.')}${row('flexible', 'Allow Flexible Transfers', 'This permission allows transfers between your accounts. IP Restriction must be enabled.')}${row('transfer', 'Transfer (Not Recommended)', 'This permission allows you to withdraw assets, acquire deposit addresses, cancel withdrawals. IP Restriction must be enabled before using this permission.')}
<div data-e2e="ip-part">${heading('* IP Restriction')}<span class="muted">Current IP: 203.0.113.200</span>${pen.radios(
      {
        at: 'ip',
        name: 'IP Restriction',
        chosen: 'no',
        choices: [
          { at: 'no', label: 'No (Not Recommended)', hint: 'Any address can access the API Secret.' },
          {
            at: 'yes',
            label: 'Yes (Recommended)',
            hint: 'Only trusted IP addresses can access the API Secret.',
          },
        ],
      },
    )}<div data-e2e="ip-block">${field({ at: 'ips', label: 'IP', lines: 2, loose: true })}</div></div><button>Next</button></div>`,
    wiring: { boxes: BOXES, radios: [['no', 'yes']], shows: { yes: 'ip-block' } },
    script: `const tabs = [$('tab-self'), $('tab-third')];
for (const one of tabs) one.addEventListener('click', () => {
  for (const other of tabs) { if (other.hasAttribute('aria-selected')) other.setAttribute('aria-selected', String(other === one)); else other.classList.toggle('Tabs_selected__b7', other === one); }
  const third = one === tabs[1];
  $('app').style.display = third ? '' : 'none';
  $('ip-part').style.display = third ? 'none' : '';
});`,
  });
};

const make = (name: string, pen: Pen, soup: boolean): Replica => ({
  id: `kucoin/${name}`,
  exchange: 'kucoin',
  url: 'https://www.kucoin.com/account/api/create',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'screenshots of the create page with its two tabs, 2023',
  page: { html: draw(pen, soup) },
  states: [
    {
      name: 'fresh: General is ticked and greyed',
      steps: [],
      expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'spot and futures',
      steps: [{ type: 'Xiaolan', into: at('name') }, { click: at('spot') }, { click: at('futures') }],
      expect: read(form('Xiaolan', only('read', 'trade'), 'off', [], { rules: ['ip-restriction-off'] })),
    },
    {
      name: '"Transfer (Not Recommended)" lets money leave',
      steps: [{ click: at('transfer') }],
      // On KuCoin this word meant withdraw and nothing between own accounts, which has a box of its own.
      expect: read(form(null, only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'flexible transfers, restricted to two addresses',
      steps: [
        { click: at('flexible') },
        { click: at('yes') },
        { type: '203.0.113.20,203.0.113.21', into: at('ips') },
      ],
      expect: read(
        form(null, only('read', 'transfer'), 'on', ['203.0.113.20', '203.0.113.21'], {
          rules: ['transfer-enabled'],
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'Yes without an address; the current IP is none of them',
      steps: [{ click: at('yes') }],
      expect: read(form(null, only('read'), 'on', [], { rules: ['whitelist-empty'] })),
    },
    {
      name: 'third-party application',
      steps: [{ click: at('tab-third') }, { click: at('margin') }],
      expect: read(
        form(null, only('read', 'trade'), 'managed', [], {
          notRules: ['ip-restriction-off', 'whitelist-empty'],
        }),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen, false),
  make('create-soup', soupPen, true),
  make('create-aria', ariaPen, false),
];
