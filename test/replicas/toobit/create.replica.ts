import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Toobit's window for a key in English and Japanese, and the list whose keys are normal or frozen. */

const base = { exchange: 'toobit', brand: 'Toobit' } as const;

interface Words {
  readonly title: string;
  readonly open: string;
  readonly name: string;
  readonly rights: string;
  readonly labels: readonly string[];
  readonly ips: string;
  readonly save: string;
}

const EN: Words = {
  title: 'API Management',
  open: 'New API',
  name: 'API name',
  rights: 'API permissions',
  labels: ['Read-Only', 'Trade (Write)', 'Withdraw'],
  ips: 'IP whitelist (up to 15)',
  save: 'Confirm',
};

const JA: Words = {
  title: 'API管理',
  open: '新しいAPI',
  name: 'API名',
  rights: 'API権限',
  labels: ['読み取り専用', '取引', '出金'],
  ips: 'IPホワイトリスト',
  save: '確認',
};

const window =
  (words: Words) =>
  (manner: Manner): string =>
    manner.dialog(
      'create',
      words.open,
      `${heading(words.rights)}<div class="line">${words.labels.map((label, i) => manner.pen.box({ at: `b${String(i)}`, label, on: i === 0, disabled: i === 0 })).join('')}</div>${field({ at: 'name', label: words.name, value: 'grid' })}${field({ at: 'ips', label: words.ips })}<button>${words.save}</button>`,
      true,
    );

const states: Picture['more'] = [
  {
    name: 'trades',
    steps: [{ click: at('b1') }],
    expect: read(
      form('grid', only('read', 'trade'), 'off', [], {
        rules: ['ip-restriction-off', 'unbound-key-expires'],
        notRules: ['withdraw-enabled'],
      }),
    ),
  },
  {
    name: 'withdraws, bound',
    steps: [{ click: at('b2') }, { type: '203.0.113.76', into: at('ips') }],
    expect: read(
      form('grid', only('read', 'withdraw'), 'on', ['203.0.113.76'], {
        rules: ['withdraw-enabled'],
        notRules: ['unbound-key-expires'],
      }),
    ),
  },
];

const create: Picture = {
  ...base,
  url: 'https://www.toobit.com/en-US/user/sub-api',
  title: EN.title,
  name: 'create',
  from: 'words of the official FAQ and guide, undated; layout and the word for withdrawing are assumed',
  draw: () => `<h1>${EN.title}</h1><button>${EN.open}</button>`,
  after: window(EN),
  wiring: { boxes: ['b0', 'b1', 'b2'] },
  expect: read(
    form('grid', only('read'), 'off', [], {
      rules: ['ip-restriction-off', 'unbound-key-expires'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: states,
};

const japanese: Picture = {
  ...create,
  url: 'https://www.toobit.com/ja-JP/user/sub-api',
  locale: 'ja',
  title: JA.title,
  name: 'create-ja',
  from: 'title and button of the official guide in Japanese; the rights’ words are assumed',
  draw: () => `<h1>${JA.title}</h1><button>${JA.open}</button>`,
  after: window(JA),
};

const list: Picture = {
  ...base,
  url: 'https://www.toobit.com/en-US/user/sub-api',
  title: EN.title,
  name: 'list',
  from: 'the states of a key are the official guide’s; the columns are assumed',
  draw: (manner) =>
    `<h1>${EN.title}</h1><button>${EN.open}</button>${manner.table(
      ['API name', 'API key', 'Permissions', 'IP whitelist', 'Status', 'Operation'],
      [
        ['grid', KEY, 'Read-Only, Trade', '203.0.113.77', 'Normal', 'Edit Freeze Delete'],
        ['payout', KEY.slice(8), 'Read-Only, Withdraw', '203.0.113.78', 'Frozen', 'Edit Unfreeze Delete'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.77'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.78'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(japanese, [NATIVE, ARIA]),
  ...drawn(list),
];
