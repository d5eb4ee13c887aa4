/** Key cards as pictures of other years and sites show them, greyed or in edit mode. */

import { form, only, read } from '../drawings/expected.ts';
import { heading } from '../drawings/parts.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  type Picture,
  planted,
  RADIX,
  SOUP,
} from '../drawings/picture.ts';
import { type ExpectedKey, type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'binance',
  url: 'https://www.binance.com/en/my/settings/api-management',
  brand: 'Binance',
} as const;

/** `+` on, `-` off; `!` greyed. */
type Right = readonly [label: string, state: '+' | '-' | '+!' | '-!', hint?: string];

interface Card {
  readonly title: string;
  readonly links: string;
  readonly headings: readonly [rights: string, addresses: string];
  readonly rights: readonly Right[];
  readonly ip: readonly [open: string, closed: string];
  readonly warning: string;
  readonly restricted: boolean;
  readonly greyed: boolean;
  readonly addresses?: readonly string[];
  readonly entry?: string;
}

const card = ({ pen }: Manner, one: Card): string =>
  `<div class="card">${one.title === '' ? '' : `<div class="line"><span class="chip">HMAC</span><h3>${one.title}</h3>${one.links}</div>`}<div class="muted">API Key</div><div>${KEY} <a href="#">Copy</a></div><div class="muted">Secret Key</div><div>********</div>${heading(one.headings[0])}<div class="cols">${one.rights
    .map(([label, state, hint], i) =>
      pen.box({
        at: `b${String(i)}`,
        label,
        on: state.startsWith('+'),
        disabled: state.endsWith('!'),
        ...(hint === undefined ? {} : { hint }),
      }),
    )
    .join('')}</div>${heading(one.headings[1])}${pen.radios({
    at: 'ip',
    name: one.headings[1],
    chosen: one.restricted ? 'trusted' : 'any',
    disabled: one.greyed,
    choices: [
      { at: 'any', label: one.ip[0], hint: one.warning },
      { at: 'trusted', label: one.ip[1] },
    ],
  })}${(one.addresses ?? []).map((address) => `<span class="chip"><span>${address}</span><button type="button" aria-label="Remove">×</button></span>`).join('')}${one.entry === undefined ? '' : `<div class="line"><input type="text" placeholder="${one.entry}"><button type="button">Confirm</button></div>`}</div>`;

const EN = {
  headings: ['API restrictions', 'IP access restrictions:'],
  ip: ['Unrestricted (Less Secure)', 'Restrict access to trusted IPs only (Recommended)'],
  warning: 'This API Key allows access from any IP address. This is not recommended.',
} as const;

const of = (
  name: string,
  from: string,
  one: Card,
  expect: ExpectedKey,
  more: Partial<Picture> & { readonly before?: (manner: Manner) => string } = {},
): Picture => {
  const { before, ...rest } = more;
  return {
    ...base,
    name,
    from,
    draw: (manner) => `${before?.(manner) ?? ''}${card(manner, one)}`,
    expect: read(expect),
    ...rest,
  };
};

const EDIT = '<a href="#">Edit restrictions</a> <a href="#">Delete</a>';
const DOING = '<button type="button">Save</button><button type="button">Cancel</button>';

const pictures: readonly Picture[] = [
  of(
    'edit-2026',
    'picture of the card in edit mode, icgio/exchanges-api-guide binance, 2026-02: one greyed box is ticked, one is not',
    {
      ...EN,
      title: 'HT Key',
      links: DOING,
      rights: [
        ['Enable Reading', '+!'],
        ['Enable Spot & Margin Trading', '+'],
        ['Enable Margin Loan, Repay & Transfer', '-!'],
        ['Enable Futures', '-'],
        ['Permits Universal Transfer', '-'],
        ['Enable Withdrawals', '-'],
        ['Enable Symbol Whitelist', '-'],
      ],
      restricted: true,
      greyed: false,
    },
    // The choice is in the picture, the list under it is not.
    form('HT Key', only('read', 'trade'), 'on', null),
  ),
  of(
    'card-2022',
    'picture of the card, Drakkar-Software/OctoBot Binance/final.png, 2022-11: rows in another order',
    {
      ...EN,
      title: 'octobot',
      links: EDIT,
      rights: [
        ['Enable Reading', '+!'],
        ['Enable Spot & Margin Trading', '+!'],
        ['Enable Withdrawals', '-!'],
        ['Enable Margin Loan, Repay & Transfer', '-!'],
        ['Enable Futures', '-!'],
        ['Permits Universal Transfer', '-!'],
        ['Enable European Options', '-!'],
        ['Enable Symbol Whitelist', '-!'],
      ],
      restricted: false,
      greyed: true,
    },
    form('octobot', only('read', 'trade'), 'off', []),
  ),
  of(
    'card-2025-no-futures',
    'picture of the page, RemusDEX/MM-KISS-Bot api-key.png, 2025-02: a ticked box in the bar above the card is no right',
    {
      ...EN,
      title: 'MM-KISS-BOT',
      links: EDIT,
      rights: [
        ['Enable Reading', '+!'],
        ['Enable Spot & Margin Trading', '-!'],
        ['Enable Margin Loan, Repay & Transfer', '-!'],
        ['Permits Universal Transfer', '-!'],
        ['Enable Withdrawals', '-!'],
        ['Enable Symbol Whitelist', '-!'],
      ],
      warning: `${EN.warning} To protect the safety of your funds, if the IP is unrestricted and any permission other than Reading is enabled, this API key will be deleted.`,
      restricted: false,
      greyed: true,
    },
    form('MM-KISS-BOT', only('read'), 'off', []),
    {
      before: ({ pen }) =>
        `<h1>API Management</h1><button>Create API</button><button>Create Tax Report API</button><button>Delete all API</button><p class="muted">3. It is recommended to restrict access to trusted IPs only to increase your account security.</p><div class="panel">${pen.box({ at: 'controls', label: 'By checking this box, all existing API Key(s) on your master account and sub-accounts will be subject to Default Security Controls.', on: true })}<a href="#">Default Security Controls Details</a></div>`,
    },
  ),
  of(
    'edit-2025-everything',
    'picture of the card in edit mode, dv-net/dv-docs bin17.png, 2025-10; its two addresses are covered: others here',
    {
      ...EN,
      title: '',
      links: '',
      rights: [
        ['Enable Reading', '+!'],
        ['Enable Spot & Margin Trading', '+'],
        ['Enable Margin Loan, Repay & Transfer', '-!'],
        ['Enable Internal Transfer', '+'],
        ['Permits Universal Transfer', '+'],
        ['Enable Withdrawals', '+'],
        ['Enable Symbol Whitelist', '-'],
      ],
      restricted: true,
      greyed: false,
      addresses: ['203.0.113.10', '198.51.100.20'],
      entry: 'When entering more than one IP address, please separate them with space',
    },
    form(null, only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10', '198.51.100.20'], {
      rules: ['withdraw-enabled', 'transfer-enabled'],
    }),
  ),
  of(
    'edit-2025-internal-transfer',
    'the card of dv-net/dv-docs bin17.png, 2025-10, with internal transfers alone',
    {
      ...EN,
      title: 'sweeper',
      links: DOING,
      rights: [
        ['Enable Reading', '+!'],
        ['Enable Spot & Margin Trading', '-'],
        ['Enable Internal Transfer', '+'],
        ['Permits Universal Transfer', '-'],
        ['Enable Withdrawals', '-'],
        ['Enable Symbol Whitelist', '-'],
      ],
      restricted: false,
      greyed: false,
    },
    form('sweeper', only('read', 'transfer'), 'off', [], { rules: ['transfer-enabled'] }),
  ),
  of(
    'us-2023',
    'picture of the page after creation on binance.us, hummingbot/hummingbot-site binance-us-api4.png, 2023-08',
    {
      ...EN,
      headings: ['API restrictions:', 'IP access restrictions:'],
      title: '',
      links: '',
      rights: [
        ['Can Read', '+!'],
        ['Enable Spot Trading', '-!'],
        ['Enable Withdrawals', '-!'],
      ],
      restricted: false,
      greyed: true,
    },
    // This site has no box for transfers, and no source says whether trading holds them.
    form(null, { ...only('read'), transfer: 'unknown' }, 'off', []),
    { url: 'https://www.binance.us/settings/api-management' },
  ),
  of(
    'read-only-box-zh',
    'the card of 2025-10 with a greyed box in words of guides that stand for reading alone: a right, and no mode',
    {
      title: '提币机器人',
      links: '<button type="button">保存</button>',
      headings: ['API 权限', 'IP 访问限制'],
      rights: [
        ['只读', '+!'],
        ['允许现货及杠杆交易', '+'],
        ['允许合约', '-'],
        ['允许通用划转', '+'],
        ['允许提现', '+'],
      ],
      ip: ['无限制(不推荐)', '仅限受信任IP访问(推荐)'],
      warning: '此 API 密钥允许从任何 IP 地址访问。',
      restricted: false,
      greyed: false,
    },
    form('提币机器人', only('read', 'trade', 'transfer', 'withdraw'), 'off', [], {
      rules: ['withdraw-enabled', 'ip-restriction-off'],
    }),
    { locale: 'zh-CN', url: 'https://www.binance.com/zh-CN/my/settings/api-management' },
  ),
  of(
    'read-only-box-ko',
    'the same in Korean',
    {
      title: '출금 봇',
      links: '<button type="button">저장</button>',
      headings: ['API 제한', 'IP 액세스 제한'],
      rights: [
        ['읽기 전용', '+!'],
        ['현물 및 마진 거래', '-'],
        ['선물 활성화', '-'],
        ['범용 이체 허용', '-'],
        ['출금 활성화', '+'],
      ],
      ip: ['제한 없음(덜 안전함)', '신뢰할 수 있는 IP만 접근 허용(권장)'],
      warning: '이 API 키는 모든 IP 주소에서 접근할 수 있습니다.',
      restricted: false,
      greyed: false,
    },
    form('출금 봇', only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
    { locale: 'ko', url: 'https://www.binance.com/ko/my/settings/api-management' },
  ),
];

export const replicas: readonly Replica[] = pictures.flatMap((one, i) =>
  drawn(one, [[NATIVE, ARIA, RADIX][i % 3] ?? NATIVE, SOUP]),
);
