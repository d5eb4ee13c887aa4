import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Indodax's page "Trade API": the form, whose right to withdraw wants a callback, and the keys under it. */

const base = {
  exchange: 'indodax',
  url: 'https://indodax.com/trade_api',
  brand: 'Indodax',
  title: 'Trade API',
  from: 'words of the official help, undated, and of the documents of 2026-04-14; the field of addresses, layout and columns are assumed',
} as const;

const draw =
  (labels: readonly string[], agree: string) =>
  ({ pen }: Manner): string =>
    `<h1>Trade API</h1>${field({ at: 'name', label: 'Label', value: 'grid' })}${heading('Permission')}<div class="line">${labels.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i === 0 })).join('')}</div>${field({ at: 'callback', label: 'URL Callback*' })}${field({ at: 'ips', label: 'IP Permission' })}${field({ at: 'otp', label: 'SMS PIN / Google Auth PIN' })}${pen.box({ at: 'agree', label: agree, on: false })}<button>Activate Trade API</button>`;

const states: Picture['more'] = [
  {
    name: 'trades, bound',
    steps: [{ click: at('b1') }, { type: '203.0.113.90', into: at('ips') }],
    expect: read(
      form('grid', only('read', 'trade'), 'on', ['203.0.113.90'], {
        notRules: ['ip-restriction-off', 'withdraw-enabled'],
      }),
    ),
  },
  {
    name: 'withdraws',
    steps: [{ click: at('b2') }, { click: at('agree') }],
    expect: read(
      form('grid', only('read', 'withdraw'), 'off', [], {
        rules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  },
];

const create: Picture = {
  ...base,
  name: 'create',
  draw: draw(['View', 'Trade', 'Deposit & Withdraw'], 'I Agree with Terms & Conditions'),
  wiring: { boxes: ['b0', 'b1', 'b2', 'agree'] },
  expect: read(
    form('grid', only('read'), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: states,
};

const names: Picture = {
  ...create,
  url: 'https://www.indodax.com/trade_api',
  locale: 'id',
  name: 'create-id',
  from: `${base.from}; the box of consent in Indonesian is assumed`,
  draw: draw(['view', 'trade', 'withdraw'], 'Saya setuju dengan Syarat & Ketentuan'),
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: (manner) =>
    `<h1>Trade API</h1>${manner.table(
      ['Label', 'API Key', 'Permission', 'IP Permission', 'Created', ''],
      [
        ['grid', KEY, 'view, trade', '203.0.113.91', '2026-08-01', 'Delete'],
        ['payout', KEY.slice(8), 'view, withdraw', '203.0.113.92', '2026-08-02', 'Delete'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.91'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.92'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [...drawn(create), ...drawn(names), ...drawn(list)];
