import { form, listed, only, read, type shown } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** XT's page: the form and the list under it. Its form has no box for transfers, which its API knows. */

const FROM = 'screenshot, icgio/exchanges-api-guide xt/assets/screenshots/Screenshot 3.png, 2026-01-28';
const GUIDE =
  '<h3>API Application Guide</h3><p>* Each sub-account can generate up to 10 sets of API key pairs</p><p>* Use English commas to separate more than one Multiple whitelist IPs. Unlimited number of IPs allowed if the field is left blank.</p>';
const base = { exchange: 'xt', brand: 'XT', title: 'API Management' } as const;

const draw =
  (labels: readonly string[], ips: string, rights: string) =>
  ({ pen }: Manner): string =>
    `<nav class="line"><a href="#o">Overview</a><a href="#s">Security Center</a><b>API Management</b></nav><h2>Create API</h2><div class="cols"><div>${field({ at: 'name', label: 'Alias Name', value: 'grid', placeholder: 'Alias Name' })}${field({ at: 'ips', label: ips, placeholder: 'Whitelist IP' })}<div class="line"><span>${rights}</span>${labels.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i === 0, disabled: i === 0 })).join('')}</div>${field({ at: 'otp', label: '* Google Authentication Code' })}<button>Confirm</button></div><div>${GUIDE}</div></div>`;

const rights = (...on: readonly ('trade' | 'withdraw')[]): ReturnType<typeof shown> => ({
  ...only('read', ...on),
  transfer: 'unknown',
});

const create: Picture = {
  ...base,
  url: 'https://www.xt.com/en/accounts/api',
  name: 'create',
  from: FROM,
  draw: draw(['Read', 'Trade', 'Withdraw'], 'Whitelist IP (Optional)', 'Authority'),
  wiring: { boxes: ['b0', 'b1', 'b2'] },
  expect: read(
    form('grid', rights(), 'off', [], { rules: ['ip-restriction-off'], notRules: ['withdraw-enabled'] }),
  ),
  more: [
    {
      name: 'trades, bound',
      steps: [{ click: at('b1') }, { type: '203.0.113.83,203.0.113.84', into: at('ips') }],
      expect: read(
        form('grid', rights('trade'), 'on', ['203.0.113.83', '203.0.113.84'], {
          notRules: ['ip-restriction-off', 'withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'withdraws',
      steps: [{ click: at('b2') }],
      expect: read(
        form('grid', rights('withdraw'), 'off', [], { rules: ['withdraw-enabled', 'ip-restriction-off'] }),
      ),
    },
  ],
};

const chinese: Picture = {
  ...create,
  url: 'https://www.xt.com/zh-CN/accounts/api',
  locale: 'zh-CN',
  name: 'create-zh',
  from: `the layout of ${FROM}; the Chinese words are assumed`,
  draw: draw(['只读', '交易', '提现'], 'IP白名单（选填）', '权限'),
};

const list: Picture = {
  ...base,
  url: 'https://www.xt.com/en/accounts/api',
  name: 'list',
  from: `the heading of ${FROM}; the columns are assumed`,
  draw: (manner) =>
    `<h2>API List</h2>${manner.table(
      ['Alias Name', 'API Key', 'Authority', 'Whitelist IP', 'Creation Time', 'Operation'],
      [
        ['grid', KEY, 'Read, Trade', '203.0.113.85', '2026-08-01 10:00:00', 'Edit Delete'],
        ['payout', KEY.slice(8), 'Read, Withdraw', '203.0.113.86', '2026-08-02 10:00:00', 'Edit Delete'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.85'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.86'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(chinese, [NATIVE, ARIA]),
  ...drawn(list),
];
