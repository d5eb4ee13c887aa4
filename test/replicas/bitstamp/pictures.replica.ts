import { form, only, read } from '../drawings/expected.ts';
import { at, escapeHtml } from '../drawings/pen.ts';
import { drawn, type Manner, NATIVE, type Picture, planted, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

type Line = readonly [at: string, label: string, on: boolean];
const LEFT: readonly Line[] = [
  ['l1', 'Account balance', true],
  ['l2', 'Open orders', true],
  ['l3', 'Buy limit/market order', true],
  ['l4', 'Bitcoin deposit address', false],
  ['ripple-out', 'Ripple withdrawal', false],
  ['to-main', 'Transfer balance to main account', false],
  ['bank-out', 'Bank withdrawal', false],
  ['requests', 'Withdrawal requests', false],
  ['xrp-out', 'XRP withdrawal', false],
  ['eth-out', 'ETH withdrawal', false],
];
const RIGHT: readonly Line[] = [
  ['r1', 'User transactions', true],
  ['r2', 'Cancel order', true],
  ['r3', 'Sell limit/market order', true],
  ['r4', 'Unconfirmed bitcoin deposits', false],
  ['r5', 'Ripple deposit address', false],
  ['from-main', 'Transfer balance from main account', false],
  ['liq', 'Liquidation address', false],
  ['btc-out', 'BTC withdrawal', false],
  ['ltc-out', 'LTC withdrawal', false],
  ['bch-out', 'BCH withdrawal', false],
];

/** A label with a colon left of its box; the box of the first column stands beside the label of the second. */
const line = ({ suffix }: Manner, [mark, label, on]: Line): string => {
  const words = `${escapeHtml(label)}:`;
  return suffix === 'native'
    ? `<div class="line two"><label for="i-${mark}">${words}</label><input type="checkbox" id="i-${mark}" data-e2e="${mark}"${on ? ' checked' : ''}></div>`
    : `<div class="line two"><span>${words}</span><input type="checkbox" data-e2e="${mark}"${on ? ' checked' : ''}></div>`;
};

const picture: Picture = {
  exchange: 'bitstamp',
  name: 'columns-2018',
  url: 'https://www.bitstamp.net/settings/api/',
  brand: 'Bitstamp',
  title: 'API access',
  from: 'picture of the page, dappdev20/blockchain-terminal-ui bitstamp-generatekey.png, 2018-07: a right to withdraw for each coin',
  css: '.two{justify-content:space-between;width:320px}.halves{display:flex;gap:24px}',
  draw: (manner) =>
    `<h1>New API key</h1><h4>PERMISSIONS</h4><div class="halves"><div>${LEFT.map((one) => line(manner, one)).join('')}</div><div>${RIGHT.map((one) => line(manner, one)).join('')}</div></div><button>GENERATE KEY</button>`,
  expect: read(form(null, only('read', 'trade'), 'unknown', null)),
  more: [
    {
      name: 'withdrawal requests are looked at',
      steps: [{ click: at('requests') }],
      expect: read(form(null, only('read', 'trade'), 'unknown', null, { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'one coin of the second column can be withdrawn',
      steps: [{ click: at('ltc-out') }],
      expect: read(
        form(null, only('read', 'trade', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] }),
      ),
    },
    {
      name: 'a transfer to the main account',
      steps: [{ click: at('to-main') }],
      expect: read(form(null, only('read', 'trade', 'transfer'), 'unknown', null)),
    },
  ],
};

export const replicas: readonly Replica[] = drawn(picture, [NATIVE, SOUP]);
