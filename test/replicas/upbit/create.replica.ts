import { type Permission } from '../../../lib/exchanges/exchange.ts';
import { form, only, type Rights, read } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Upbit's form for a key: seven boxes without a heading, one field of addresses that no key can do without. */

const LABELS = ['자산조회', '주문조회', '주문하기', '출금조회', '출금하기', '입금조회', '입금하기'] as const;
const NOTES = [
  'Open API를 사용하기 위해선 기능 선택과 사용하실 IP 주소를 반드시 입력해야 Open API Key 발급이 가능합니다.',
  'Open API Key 발급 당시 입력한 IP 주소로만 접속해야 Open API 사용이 가능하며, Key당 최대 10개까지 등록할 수 있습니다.',
  'Open API Key 토큰의 유효 기간은 1년이며 연장은 불가합니다.',
];

const draw =
  (on: readonly string[], ips: string) =>
  ({ pen }: Manner): string =>
    `<h1>Open API 관리</h1><div class="line"><a href="#key">Open API Key 관리</a><a href="#address">디지털 자산 출금주소 관리</a></div><div class="cols">${LABELS.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: on.includes(label) })).join('')}</div>${field({ at: 'ips', label: 'IP 주소 등록', value: ips })}<ul>${NOTES.map((note) => `<li>${note}</li>`).join('')}</ul>${pen.box({ at: 'agree', label: '개인정보 수집 및 이용 동의(필수)', on: false })}<button>Open API Key 발급받기</button>`;

const base = {
  exchange: 'upbit',
  url: 'https://upbit.com/mypage/open_api_management',
  brand: 'Upbit',
  title: 'Open API 관리',
  locale: 'ko',
  wiring: { boxes: [...LABELS.map((_, i) => `b${String(i)}`), 'agree'] },
} as const;

/** No box of the form moves funds between accounts: that right is of pockets, and is not to be read here. */
const rights = (...on: readonly Permission[]): Rights => ({ ...only(...on), transfer: 'unknown' });

const all: Picture = {
  ...base,
  name: 'all-rights',
  from: 'screenshot, jjweidon/everbit client/public/images/upbit-key/step3-request-key.png, 2025-07-17',
  draw: draw(LABELS, '203.0.113.20'),
  expect: read(
    form(null, rights('read', 'trade', 'withdraw'), 'on', ['203.0.113.20'], {
      rules: ['withdraw-enabled'],
      notRules: ['ip-restriction-off', 'whitelist-empty'],
    }),
  ),
};

const looks: Picture = {
  ...base,
  name: 'looks-only',
  from: 'screenshot, woojunsik/coin client/public/images/guides/upbit-step3.png, 2025-06-04',
  draw: draw(['자산조회'], ''),
  expect: read(
    form(null, rights('read'), 'off', [], {
      rules: ['whitelist-empty'],
      notRules: ['ip-restriction-off', 'withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'looks at withdrawals, which is no right to withdraw',
      steps: [{ click: at('b3') }, { type: '203.0.113.21', into: at('ips') }],
      expect: read(
        form(null, rights('read'), 'on', ['203.0.113.21'], {
          notRules: ['withdraw-enabled', 'whitelist-empty', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'withdraws without an address: it will not be saved, and would be worse if it were',
      steps: [{ click: at('b4') }],
      expect: read(
        form(null, rights('read', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'whitelist-empty'],
        }),
      ),
    },
  ],
};

export const replicas: readonly Replica[] = [...drawn(all), ...drawn(looks)];
