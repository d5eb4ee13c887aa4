import { form, only, read } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'bitfinex',
  url: 'https://setting.bitfinex.com/api',
  brand: 'Bitfinex',
  title: 'Create New Key',
} as const;

type Cell = 'on' | 'off' | 'greyed';
const GRID: readonly (readonly [label: string, at: string, read: Cell, write: Cell])[] = [
  ['Account Info', 'info', 'on', 'greyed'],
  ['Account History', 'history', 'on', 'greyed'],
  ['Orders', 'orders', 'on', 'on'],
  ['Margin Trading', 'margin', 'on', 'on'],
  ['Margin Funding', 'funding', 'on', 'on'],
  ['Wallets', 'wallets', 'on', 'off'],
  ['Withdraw', 'withdraw', 'greyed', 'off'],
];

/** A box is called Read or Write only: the right is at the head of its row. */
const grid: Picture = {
  ...base,
  name: 'grid-2018',
  from: 'picture of the page, dappdev20/blockchain-terminal-ui bitfinex-labelkey.png, 2018',
  draw: (manner: Manner) => {
    const box = (mark: string, label: string, cell: Cell): string =>
      manner.pen.box({ at: mark, label, on: cell === 'on', disabled: cell === 'greyed' });
    return `<h1>Create New Key</h1>${manner.table(
      ['', 'PERMISSIONS', ''],
      GRID.map(([label, mark, reads, writes]) => [
        label,
        box(`${mark}-r`, 'Read', reads),
        box(`${mark}-w`, 'Write', writes),
      ]),
    )}${field({ at: 'name', label: 'Label Your API Key', value: 'CoinigyTest' })}<button>Generate API key</button>`;
  },
  wiring: {
    boxes: GRID.flatMap(([, mark, reads, writes]) => [
      ...(reads === 'greyed' ? [] : [`${mark}-r`]),
      ...(writes === 'greyed' ? [] : [`${mark}-w`]),
    ]),
  },
  expect: read(form('CoinigyTest', only('read', 'trade'), 'unknown', null)),
  more: [
    {
      name: 'withdraw and wallets can be acted on',
      steps: [{ click: at('withdraw-w') }, { click: at('wallets-w') }],
      expect: read(
        form('CoinigyTest', only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null, {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

export const replicas: readonly Replica[] = drawn(grid, [NATIVE, ARIA]);
