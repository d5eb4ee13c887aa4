import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** LBank's form for a key, in English and in words of Chinese forms, and the list, which has no column of addresses. */

const FROM = 'screenshots, icgio/exchanges-api-guide lbank/assets/screenshots, 2026-01-27';
const base = {
  exchange: 'lbank',
  url: 'https://www.lbank.com/en-US/user/api/',
  brand: 'LBank',
  title: 'My API',
} as const;

interface Words {
  readonly title: string;
  readonly name: string;
  readonly ips: string;
  readonly placeholder: string;
  readonly rights: string;
  readonly labels: readonly string[];
  readonly save: string;
  readonly tip: string;
}

const EN: Words = {
  title: 'Create New API',
  name: 'API Name',
  ips: 'IP Address (Required) Permanent validity',
  placeholder: 'Bind up to 20 IPs, separate multiple IP addresses with commas.',
  rights: 'Authority(Multiple selection)',
  labels: ['Read only', 'Trade', 'Withdraw', 'Futures', 'Transfer'],
  save: 'Confirm',
  tip: 'You can create APIs with different permissions, and make automatic trading or withdrawal. Bind an IP address for each API Key (for example: 192.168.1.1,192.168.1.2).',
};

const ZH: Words = {
  title: '创建API',
  name: 'API名称',
  ips: 'IP地址（必填）',
  placeholder: '最多绑定20个IP，多个IP地址请用英文逗号分隔',
  rights: '权限（可多选）',
  labels: ['只读', '交易', '提现', '合约', '划转'],
  save: '确认',
  tip: '为了您的资产安全，建议绑定IP地址（例如：192.168.1.1,192.168.1.2）。',
};

const draw =
  (words: Words) =>
  ({ pen }: Manner): string =>
    `<div class="line"><a href="#list">My API</a> / ${words.title}</div><h1>${words.title}</h1><div class="cols"><div>${field({ at: 'name', label: words.name, value: 'grid' })}${field({ at: 'ips', label: words.ips, placeholder: words.placeholder })}${heading(words.rights)}<div class="line">${words.labels.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i === 0, disabled: i === 0 })).join('')}</div><button>${words.save}</button></div><div><p>Tip</p><p>${words.tip}</p></div></div>`;

const states: Picture['more'] = [
  {
    name: 'trades futures, unbound',
    steps: [{ click: at('b3') }],
    expect: read(
      form('grid', only('read', 'trade'), 'off', [], {
        rules: ['ip-restriction-off', 'unbound-key-expires'],
        notRules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
  },
  {
    name: 'withdraws, bound',
    steps: [{ click: at('b2') }, { type: '203.0.113.71,203.0.113.72', into: at('ips') }],
    expect: read(
      form('grid', only('read', 'withdraw'), 'on', ['203.0.113.71', '203.0.113.72'], {
        rules: ['withdraw-enabled'],
        notRules: ['ip-restriction-off', 'unbound-key-expires', 'too-many-ips'],
      }),
    ),
  },
  {
    name: 'transfers',
    steps: [{ click: at('b4') }],
    expect: read(form('grid', only('read', 'transfer'), 'off', [], { rules: ['transfer-enabled'] })),
  },
];

const create: Picture = {
  ...base,
  name: 'create',
  from: `${FROM}; the tip is shortened`,
  draw: draw(EN),
  wiring: { boxes: EN.labels.map((_, i) => `b${String(i)}`) },
  expect: read(
    form('grid', only('read'), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled', 'unbound-key-expires'],
    }),
  ),
  more: states,
};

const chinese: Picture = {
  ...create,
  url: 'https://www.lbank.com/zh-CN/user/api',
  locale: 'zh-CN',
  name: 'create-zh',
  from: `the layout of ${FROM}; the Chinese words are assumed`,
  draw: draw(ZH),
};

const list: Picture = {
  ...base,
  name: 'list',
  from: `${FROM}: the empty list; the rows are assumed`,
  draw: (manner) =>
    `<h1>My API</h1><p>Please do not leak the important information, such as your Secret Key and API Key, to avoid asset loss.</p><button>+ Create New API</button>${manner.table(
      [
        'Name',
        'API Key',
        'Verification method',
        'Authority',
        'Remaining valid date',
        'Creation Time',
        'Action',
      ],
      [
        ['grid', KEY, 'HmacSHA256', 'Read only, Trade', 'Permanent', '2026-08-01 10:00:00', 'Edit Delete'],
        [
          'payout',
          KEY.slice(8),
          'HmacSHA256',
          'Read only, Withdraw',
          '12 days',
          '2026-08-02 10:00:00',
          'Edit Delete',
        ],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'unknown', null, { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(chinese, [NATIVE, ARIA]),
  ...drawn(list),
];
