import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** The form of Digital X's portal: opened from its menu, filled by a link with somebody's public key, in English, and a list. */

const KO = [
  '자산 조회',
  '주문 조회',
  '주문 신청',
  '입금 조회',
  '입금 신청',
  '출금 조회',
  '출금 신청',
] as const;
const EN = [
  'readBalances',
  'readOrders',
  'writeOrders',
  'readDeposits',
  'writeDeposits',
  'readWithdrawals',
  'writeWithdrawals',
] as const;
const CREATE = 'https://developers.digitalx.miraeasset.com/manage/create';
const PUBLIC_KEY = 'MCowBQYDK2VwAyEAexampleexampleexampleexampleexampleexample0%3D';
const base = {
  exchange: 'digitalx',
  url: CREATE,
  brand: 'Digital X',
  title: '개발자센터',
  locale: 'ko',
  from: 'labels of a bot vendor’s guide, names and link of the official command line tool of 2026; layout and columns are assumed',
} as const;

interface Filled {
  readonly name: string;
  readonly publicKey: string;
  readonly ips: string;
  readonly on: (place: number) => boolean;
}

const draw =
  (labels: readonly string[], { name, publicKey, ips, on }: Filled) =>
  ({ pen }: Manner): string =>
    `<h1>API 키 생성</h1>${field({ at: 'name', label: '이름', value: name })}${field({ at: 'public', label: 'ED25519 공개키', lines: 3, value: publicKey })}${heading('권한')}<div class="cols">${labels.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: on(i) })).join('')}</div>${field({ at: 'ips', label: 'IP 허용 목록', value: ips })}<button>생성</button>`;

const wiring = { boxes: KO.map((_, i) => `b${String(i)}`) };

const create: Picture = {
  ...base,
  name: 'create',
  draw: draw(KO, { name: 'grid', publicKey: '', ips: '', on: (i) => i < 2 }),
  wiring,
  expect: read(
    form('grid', only('read'), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled', 'prefilled-by-link'],
    }),
  ),
  more: [
    {
      name: 'looks at withdrawals',
      steps: [{ click: at('b5') }],
      expect: read(form('grid', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'trades, bound',
      steps: [{ click: at('b2') }, { type: '203.0.113.79,2001:db8:7::/64', into: at('ips') }],
      expect: read(
        form('grid', only('read', 'trade'), 'on', ['203.0.113.79', '2001:db8:7::/64'], {
          notRules: ['ip-format-not-accepted', 'ip-restriction-off', 'prefilled-by-link'],
        }),
      ),
    },
    {
      name: 'withdraws',
      steps: [{ click: at('b6') }],
      expect: read(form('grid', only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
  ],
};

const filled: Picture = {
  ...base,
  url: `${CREATE}?public_key=${PUBLIC_KEY}&permissions=127&label=grid&whitelist=203.0.113.80`,
  name: 'filled-by-link',
  draw: draw(KO, {
    name: 'grid',
    publicKey: decodeURIComponent(PUBLIC_KEY),
    ips: '203.0.113.80',
    on: () => true,
  }),
  wiring,
  // Many a page takes such values out of its address as soon as it has read them.
  script: "history.replaceState(null, '', location.pathname);",
  expect: read(
    form('grid', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.80'], {
      rules: ['prefilled-by-link', 'withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'less may be withdrawn',
      steps: [{ click: at('b6') }],
      expect: read(
        form('grid', only('read', 'trade'), 'on', ['203.0.113.80'], {
          rules: ['prefilled-by-link'],
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

const named: Picture = {
  ...create,
  url: 'https://developers.korbit.co.kr/manage/create?label=grid',
  locale: 'en',
  name: 'create-names',
  from: `${base.from}; the names of the API stand for English words that were never seen`,
  draw: draw(EN, { name: 'grid', publicKey: '', ips: '', on: (i) => i < 2 }),
};

const list: Picture = {
  ...base,
  url: 'https://developers.digitalx.miraeasset.com/manage',
  name: 'list',
  draw: (manner) =>
    `<h1>API 키 관리</h1><button>API 키 생성</button>${manner.table(
      ['이름', 'API Key', '권한', 'IP 허용 목록', '만료일', ''],
      [
        ['grid', KEY, '자산 조회, 주문 조회, 주문 신청', '203.0.113.81', '2027-08-01', '삭제'],
        ['payout', KEY.slice(8), '자산 조회, 출금 조회, 출금 신청', '203.0.113.82', '2027-08-02', '삭제'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.81'], {
      notRules: ['withdraw-enabled', 'prefilled-by-link'],
    }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.82'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(filled),
  ...drawn(named),
  ...drawn(list),
];
