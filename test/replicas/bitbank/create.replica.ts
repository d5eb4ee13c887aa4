import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** bitbank's form for a key, with the field of addresses that its documents of today speak of, and a list. */

const LABELS = ['参照', '取引', '出金'] as const;
const base = {
  exchange: 'bitbank',
  url: 'https://app.bitbank.cc/account/api',
  brand: 'bitbank',
  title: 'API設定',
  locale: 'ja',
  from: 'screenshot, arbitious/md_docs manual/preparation/getapikey_bb/img03.png, 2018-06, and words of the documents; the field of addresses and the columns are assumed',
} as const;

const create: Picture = {
  ...base,
  name: 'create',
  draw: ({ pen }: Manner) =>
    `<h1>APIキーの発行</h1>${field({ at: 'name', label: 'ラベル', value: 'grid' })}${heading('権限')}<div class="cols">${LABELS.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i < 2 })).join('')}</div>${field({ at: 'ips', label: 'IPアドレス制限' })}${field({ at: 'otp', label: '二段階認証コード *' })}<button>キャンセル</button><button>確認する</button>`,
  wiring: { boxes: LABELS.map((_, i) => `b${String(i)}`) },
  expect: read(
    form('grid', only('read', 'trade'), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'withdraws',
      steps: [{ click: at('b2') }],
      expect: read(
        form('grid', only('read', 'trade', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'bound',
      steps: [{ type: '203.0.113.61', into: at('ips') }],
      expect: read(
        form('grid', only('read', 'trade'), 'on', ['203.0.113.61'], {
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: (manner) =>
    `<h1>API</h1><p>APIを利用することで、気配値（板情報）・チャートデータ等のパブリック情報の取得、注文や取引履歴の取得、また、資産の引出しリクエスト等をプログラムで行うことができます。</p><button>APIキーの発行</button>${manner.table(
      ['ラベル', 'APIキー', '権限', 'IP制限', '作成日', ''],
      [
        ['grid', KEY, '参照, 取引', '203.0.113.62', '2026/06/22', '削除 確認'],
        ['payout', KEY.slice(8), '参照, 出金', '203.0.113.63', '2026/06/23', '削除 確認'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.62'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.63'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [...drawn(create), ...drawn(list)];
