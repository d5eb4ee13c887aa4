/** The dialog that edits a key's addresses alone, over the list, its options drawn by classes. */
import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bybit/address-dialog');
export const planted: readonly string[] = [secrets.secret];

const option = (mark: string, label: string, on: boolean): string =>
  `<div class="by-radio${on ? ' by-active' : ''}" data-e2e="${mark}"><span class="by-radio__dot"></span><span class="by-radio__text">${label}</span></div>`;
const row = (name: string, rights: string, ips: string): string =>
  `<tr><td>${name}</td><td>${rights}</td><td>${ips}</td></tr>`;
const rows = [
  listed('mm-desk', only('read', 'trade'), 'on', ['203.0.113.20']),
  listed('treasury', only('read', 'transfer', 'withdraw'), 'off', []),
];

export const replicas: readonly Replica[] = [
  {
    id: 'bybit/address-dialog',
    exchange: 'bybit',
    url: 'https://www.bybit.com/app/user/api-management',
    drawing: 'div-soup',
    locale: 'en',
    madeFrom:
      'the words of the dialog as the facts quote them; a page drawn by somebody who did not know the reader',
    page: {
      html: `<!doctype html><html lang="en"><title>API Management</title><style>.by-radio__dot{display:inline-block;width:14px;height:14px;border:2px solid #999;border-radius:50%}.by-active .by-radio__dot{border-color:#f7a600;background:#f7a600}[role=dialog]{position:fixed;inset:60px 300px auto;background:#fff;padding:16px;border:1px solid #ccc}</style><body><main><h1>API Management</h1><div class="bar"><b>API keys</b><span></span><button>Bulk edit IP addresses</button></div><table><tr><th>API Key Name</th><th>Permissions</th><th>IP Address</th></tr>${row('mm-desk', 'Read-Write: Contracts - Orders Positions, SPOT - Trade', '203.0.113.20')}${row('treasury', 'Read-Write: Wallet - Account Transfer, Wallet - Withdrawal', '--')}</table><button data-e2e="open">Edit IP</button></main><div role="dialog" aria-labelledby="t" hidden><h3 id="t">Edit IP Addresses</h3><p>Add IP addresses</p>${option('only', 'Only IPs with permissions granted are allowed to access the OpenAPI', false)}<div class="box" hidden><textarea rows="3" data-e2e="ips" placeholder="192.168.1.1,192.168.1.2"></textarea></div>${option('any', 'No IP restriction', true)}<p>If an API key isn't linked to an IP address, it will expire in 3 months.</p><button>Submit</button></div><i hidden>${secrets.secret}</i><script>
const dialog = document.querySelector('[role=dialog]');
document.querySelector('[data-e2e=open]').onclick = () => { dialog.hidden = false; };
for (const one of dialog.querySelectorAll('.by-radio')) one.onclick = () => {
  for (const other of dialog.querySelectorAll('.by-radio')) other.classList.toggle('by-active', other === one);
  dialog.querySelector('.box').hidden = one.dataset.e2e !== 'only';
};</script></body></html>`,
    },
    states: [
      {
        name: 'opened: no restriction',
        steps: [{ click: at('open') }],
        expect: read(form(null, shown(), 'off', []), ...rows),
      },
      {
        name: 'restricted to two addresses',
        steps: [
          { click: at('open') },
          { click: at('only') },
          { type: '203.0.113.30,203.0.113.31', into: at('ips') },
        ],
        expect: read(form(null, shown(), 'on', ['203.0.113.30', '203.0.113.31']), ...rows),
      },
    ],
  },
];
