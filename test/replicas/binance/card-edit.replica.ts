import { ariaPen } from '../drawings/aria-pen.ts';
import { bnClassPen, bnPen } from '../drawings/bn-pen.ts';
import { dataStatePen } from '../drawings/data-state-pen.ts';
import { currentIp, decoys } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { CARD_CSS, type CardState, cardWiring, drawCard, head, urlFor } from './card.ts';
import { BINANCE_WORDS, type BinanceLocale } from './words.ts';

const secrets = plant('binance/card-edit');
export const planted = plantedStrings(secrets);

const FRESH: CardState = {
  mark: 'k1',
  name: 'arb-bot-7',
  on: ['reading'],
  restricted: false,
  addresses: [],
  editing: true,
};

const draw = (pen: Pen, locale: BinanceLocale): string => {
  const words = BINANCE_WORDS[locale];
  return drawPage({
    lang: locale,
    title: words.title,
    brand: 'Binance',
    pen,
    css: CARD_CSS,
    main: `${head(pen, words)}${drawCard(pen, words, FRESH, secrets)}${currentIp()}${decoys(pen)}`,
    wiring: cardWiring('k1'),
  });
};

const box = (name: string): string => at(`k1-${name}`);
const type = (text: string): { readonly type: string; readonly into: string } => ({
  type: text,
  into: at('k1-field'),
});

const make = (name: string, pen: Pen, locale: BinanceLocale): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url: urlFor(locale),
  drawing: pen.name,
  locale,
  madeFrom:
    'screenshot of a key card, 2025-04-16; the field and its Confirm button as guides of 2024-2026 tell',
  page: { html: draw(pen, locale) },
  states: [
    {
      name: 'fresh: reading only, unrestricted',
      steps: [],
      expect: read(form('arb-bot-7', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
    {
      name: 'spot and futures ticked',
      steps: [{ click: box('spot') }, { click: box('futures') }],
      expect: read(
        form('arb-bot-7', only('read', 'trade'), 'off', [], {
          rules: ['ip-restriction-off'],
          notRules: ['withdraw-enabled', 'transfer-enabled'],
        }),
      ),
    },
    {
      // Borrowing, repaying and moving margin funds is a transfer right on Binance; the word "Margin" in it is no trading right.
      name: 'margin loan, repay and transfer',
      steps: [{ click: box('marginLoan') }],
      expect: read(form('arb-bot-7', only('read', 'transfer'), 'off', [], { rules: ['transfer-enabled'] })),
    },
    {
      name: 'symbol whitelist alone is no right and no address list',
      steps: [{ click: box('symbols') }],
      expect: read(form('arb-bot-7', only('read'), 'off', [])),
    },
    {
      name: 'restricted, list still empty',
      steps: [{ click: box('trusted') }],
      expect: read(
        form('arb-bot-7', only('read'), 'on', [], {
          rules: ['whitelist-empty'],
          notRules: ['ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'typed and not confirmed is not allowed',
      steps: [{ click: box('trusted') }, type('203.0.113.10')],
      expect: read(form('arb-bot-7', only('read'), 'on', [], { rules: ['whitelist-empty'] })),
    },
    {
      name: 'two confirmed, a third only typed',
      steps: [
        { click: box('trusted') },
        type('203.0.113.10 203.0.113.11'),
        { click: box('confirm') },
        type('198.51.100.9'),
        { click: box('withdrawals') },
      ],
      expect: read(
        form('arb-bot-7', only('read', 'withdraw'), 'on', ['203.0.113.10', '203.0.113.11'], {
          rules: ['withdraw-enabled'],
          notRules: ['ip-restriction-off', 'whitelist-empty'],
        }),
      ),
    },
    {
      name: 'universal transfer ticked and unticked again',
      steps: [{ click: box('universal') }, { click: box('universal') }],
      expect: read(form('arb-bot-7', only('read'), 'off', [], { notRules: ['transfer-enabled'] })),
    },
    {
      name: 'restricted with an address, then opened again',
      steps: [
        { click: box('trusted') },
        type('203.0.113.10'),
        { click: box('confirm') },
        { click: box('any') },
      ],
      // The list has left the page: nobody sees an address, and none would be saved.
      expect: read(form('arb-bot-7', only('read'), 'off', [], { rules: ['ip-restriction-off'] })),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('card-edit-native', nativePen, 'en'),
  make('card-edit-twin', twinPen, 'en'),
  make('card-edit-bn', bnPen, 'en'),
  make('card-edit-bn-class', bnClassPen, 'en'),
  make('card-edit-soup', soupPen, 'en'),
  make('card-edit-aria', ariaPen, 'en'),
  make('card-edit-data-state', dataStatePen, 'en'),
  make('card-edit-zh-CN', bnPen, 'zh-CN'),
  make('card-edit-zh-TW', soupPen, 'zh-TW'),
  make('card-edit-ja', nativePen, 'ja'),
  make('card-edit-ko', ariaPen, 'ko'),
  make('card-edit-ru', bnClassPen, 'ru'),
  make('card-edit-es', twinPen, 'es'),
  make('card-edit-pt-BR', dataStatePen, 'pt-BR'),
  make('card-edit-tr', soupPen, 'tr'),
  make('card-edit-vi', nativePen, 'vi'),
  make('card-edit-de', bnClassPen, 'de'),
  make('card-edit-fr', ariaPen, 'fr'),
];
