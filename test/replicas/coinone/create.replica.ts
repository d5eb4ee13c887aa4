import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Coinone's form for a personal key and its list, in the words of the official documents; layout and columns are assumed. */

const LABELS = ['잔고 조회', '고객 정보', '입출금 조회', '주문 조회', '주문 권한', '출금 권한'] as const;
const base = {
  exchange: 'coinone',
  url: 'https://coinone.co.kr/user/api/management',
  brand: 'Coinone',
  title: '통합 API 관리',
  locale: 'ko',
  from: 'words of the official documents and of a bot vendor’s guide; layout and columns are assumed',
} as const;

const create: Picture = {
  ...base,
  name: 'create',
  draw: ({ pen }: Manner) =>
    `<h1>통합 API 관리</h1><h2>개인용 API</h2>${field({ at: 'name', label: 'API 이름', value: 'grid' })}${heading('API 권한')}<div class="cols">${LABELS.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i === 0 })).join('')}</div>${pen.toggle({ at: 'bind', label: 'IP 지정', on: false })}<button>새로운 키 발급</button>`,
  wiring: { boxes: [...LABELS.map((_, i) => `b${String(i)}`), 'bind'] },
  expect: read(
    form('grid', only('read'), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'looks at what came and went',
      steps: [{ click: at('b2') }],
      expect: read(form('grid', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'trades',
      steps: [{ click: at('b4') }],
      expect: read(form('grid', only('read', 'trade'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'withdraws',
      steps: [{ click: at('b5') }],
      expect: read(
        form('grid', only('read', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: (manner) =>
    `<h1>통합 API 관리</h1><h2>개인용 API</h2><button>새로운 키 발급</button>${manner.table(
      ['API 이름', 'Access Token', '권한', 'IP 주소', '생성일', ''],
      [
        ['grid', KEY, '잔고 조회, 주문 조회, 주문 권한', '203.0.113.51', '2026-08-01', '삭제'],
        ['payout', KEY.slice(8), '잔고 조회, 입출금 조회, 출금 권한', '203.0.113.52', '2026-08-02', '삭제'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.51'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.52'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [...drawn(create, [NATIVE, ARIA]), ...drawn(list)];
