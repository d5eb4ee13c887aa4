import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Bithumb's form for a key of its API 2.0, and a list of keys in the words of both. */

const LABELS = ['자산조회', '주문조회', '주문하기', '출금조회', '출금하기', '입금조회', '입금하기'] as const;
const NOTES = [
  '입출금 항목 선택 시 원화 및 가상자산 입출금 서비스를 모두 이용하실 수 있습니다.',
  '발급 후 항목 변경 필요 시 Key 삭제 및 재등록을 하셔야 하니 신중히 선택해 주시기 바랍니다.',
  'API Key 발급 당시 입력한 IP 주소로 접속해야 API 사용이 가능합니다.',
];
const FROM = 'screenshots, jwpgdx/drtb public/images/apikey-guide-02.webp and -03.webp, 2025-04-15';
const base = {
  exchange: 'bithumb',
  url: 'https://www.bithumb.com/react/api-support/management-api',
  brand: 'Bithumb',
  title: 'API 관리',
  locale: 'ko',
} as const;

const draw =
  (on: readonly string[]) =>
  ({ pen }: Manner): string =>
    `<h1>API 관리</h1><div class="line"><a href="#1">API 1.0</a><a href="#2">API 2.0 (Beta)</a></div>${heading('API 활성 항목 선택')}<div class="cols">${LABELS.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: on.includes(label) })).join('')}</div>${heading('IP 주소 등록 (최대 5개 입력 가능)')}${field({ at: 'ips', label: '', loose: true, placeholder: 'IP 주소를 입력해 주세요. 예) 123.123.123.123' })}<button type="button" data-e2e="add">+</button><div data-e2e="list"></div><p>※ 꼭 확인해 주세요</p><ul>${NOTES.map((note) => `<li>${note}</li>`).join('')}</ul>${pen.box({ at: 'agree', label: '모두 동의', on: false })}<button>API Key 생성</button>`;

const create: Picture = {
  ...base,
  name: 'create',
  from: FROM,
  draw: draw(['자산조회', '주문조회', '주문하기']),
  wiring: {
    boxes: [...LABELS.map((_, i) => `b${String(i)}`), 'agree'],
    adds: [{ input: 'ips', button: 'add', list: 'list' }],
  },
  expect: read(
    form(null, only('read', 'trade'), 'off', [], {
      rules: ['whitelist-empty'],
      notRules: ['ip-restriction-off', 'withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'withdraws',
      steps: [{ click: at('b4') }],
      expect: read(form(null, only('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'bound to an address, looks at withdrawals',
      steps: [{ type: '203.0.113.31', into: at('ips') }, { click: at('add') }, { click: at('b3') }],
      expect: read(
        form(null, only('read', 'trade'), 'on', ['203.0.113.31'], {
          notRules: ['withdraw-enabled', 'whitelist-empty', 'ip-restriction-off'],
        }),
      ),
    },
  ],
};

const list: Picture = {
  ...base,
  name: 'list',
  from: 'words of the form and of the receipt; the columns are assumed',
  draw: (manner) =>
    `<h1>API 관리</h1>${manner.table(
      ['API Key', '활성 항목', 'IP 주소', '만료일', ''],
      [
        [KEY, '자산조회, 주문조회, 주문하기', '203.0.113.32', '2027-08-01', '삭제'],
        [KEY.slice(8), '자산조회, 출금조회, 출금하기', '203.0.113.33', '2027-08-02', '삭제'],
      ],
    )}`,
  expect: read(
    listed(null, only('read', 'trade'), 'on', ['203.0.113.32'], { notRules: ['withdraw-enabled'] }),
    listed(null, only('read', 'withdraw'), 'on', ['203.0.113.33'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [...drawn(create), ...drawn(list)];
