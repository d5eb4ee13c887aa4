import { form, listed, only, type Rights, read } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** CoinEx's dialog for a new key, in English and Chinese, and the list with the API's own withdrawal addresses under it. */

const base = {
  exchange: 'coinex',
  url: 'https://www.coinex.com/en/apikey',
  brand: 'CoinEx',
  title: 'API Management',
} as const;

/** Reading has no box: what is not there to be read is unknown. */
const rights = (...on: readonly ('trade' | 'withdraw')[]): Rights => ({ ...only(...on), read: 'unknown' });

interface Words {
  readonly title: string;
  readonly name: string;
  readonly ips: string;
  readonly placeholder: string;
  readonly note: string;
  readonly rights: string;
  readonly withdraw: string;
  readonly trade: string;
  readonly save: string;
}

const EN: Words = {
  title: 'Create API',
  name: 'API Remark',
  ips: 'Applicable IP Address (Optional, one for each line, 50 at most)',
  placeholder: 'Bind IP Address',
  note: 'The API with no IP addresses bound is valid for 90 days.',
  rights: 'Permission',
  withdraw: 'Withdraw',
  trade: 'Trade',
  save: 'Create',
};

const ZH: Words = {
  title: '新增API',
  name: 'API备注',
  ips: '绑定IP地址（选填，每行一个，最多50个）',
  placeholder: '绑定IP地址',
  note: '未绑定IP地址的API有效期为90天。',
  rights: '权限',
  withdraw: '可提现',
  trade: '可交易',
  save: '创建',
};

const dialog =
  (words: Words, trades: boolean) =>
  (manner: Manner): string =>
    manner.dialog(
      'create',
      words.title,
      `${field({ at: 'name', label: words.name, value: 'grid' })}${field({ at: 'ips', label: words.ips, placeholder: words.placeholder, lines: 4, hint: words.note })}<div class="line"><span>${words.rights}</span>${manner.pen.box({ at: 'withdraw', label: words.withdraw, on: false })}${manner.pen.box({ at: 'trade', label: words.trade, on: trades })}</div><button>${words.save}</button>`,
      true,
    );

const states: Picture['more'] = [
  {
    name: 'bound, one address a line',
    steps: [{ type: '203.0.113.41\n203.0.113.42', into: at('ips') }],
    expect: read(
      form('grid', rights('trade'), 'on', ['203.0.113.41', '203.0.113.42'], {
        notRules: ['unbound-key-expires', 'ip-restriction-off', 'withdraw-enabled'],
      }),
    ),
  },
  {
    name: 'withdraws',
    steps: [{ click: at('withdraw') }],
    expect: read(
      form('grid', rights('trade', 'withdraw'), 'off', [], {
        rules: ['withdraw-enabled', 'ip-restriction-off', 'unbound-key-expires'],
      }),
    ),
  },
];

const opened = read(
  form('grid', rights('trade'), 'off', [], {
    rules: ['ip-restriction-off', 'unbound-key-expires'],
    notRules: ['withdraw-enabled'],
  }),
);

const create: Picture = {
  ...base,
  name: 'create',
  from: 'words of the official help, layout of a screenshot of 2024-11-06 (copin-protocol/copin-docs); its line "Permission: Read" is cut to its head',
  draw: () => '<h1>API List</h1><button>Create API</button>',
  after: dialog(EN, true),
  wiring: { boxes: ['withdraw', 'trade'] },
  expect: opened,
  more: states,
};

const chinese: Picture = {
  ...create,
  url: 'https://www.coinex.com/zh-hans/apikey',
  locale: 'zh-CN',
  name: 'create-zh',
  from: 'the same form in the words of the official help in Chinese; the note under the field is assumed',
  draw: () => '<h1>API管理</h1><button>新增API</button>',
  after: dialog(ZH, true),
};

const list: Picture = {
  ...base,
  name: 'list',
  from: 'screenshot of the empty list, copin-protocol/copin-docs, 2024-11-06; the rows are assumed',
  draw: (manner) =>
    `<h1>API List</h1><button>Create API</button><p>With the strong APIs provided by CoinEx, you can use services like market inquiry, trading, and deposit and withdrawal.</p>${manner.table(
      ['Remark', 'Status', 'Validity', 'Access ID', 'Secret Key', 'IP Whitelist', 'Permission', 'Operation'],
      [
        ['grid', 'Active', 'Permanent', KEY, '******', '203.0.113.43', 'Read, Trade', 'Edit Delete'],
        [
          'payout',
          'Active',
          '2027-02-01',
          KEY.slice(8),
          '******',
          '--',
          'Read, Trade, Withdraw',
          'Edit Delete',
        ],
      ],
    )}<h1>Withdrawal Whitelist</h1><button>Batch Add</button><button>Add Whitelist Address</button>`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.43'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'trade', 'withdraw'), 'off', [], {
      rules: ['withdraw-enabled', 'ip-restriction-off'],
    }),
  ),
};

export const replicas: readonly Replica[] = [...drawn(create), ...drawn(chinese), ...drawn(list)];
