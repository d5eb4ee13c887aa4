import { ariaPen } from '../drawings/aria-pen.ts';
import { bnClassPen, bnPen } from '../drawings/bn-pen.ts';
import { dataStatePen } from '../drawings/data-state-pen.ts';
import { decoys, helpText } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { CARD_CSS, type CardState, cardWiring, drawCard, head, urlFor } from './card.ts';
import { BINANCE_WORDS, type BinanceLocale } from './words.ts';

const first = plant('binance/card-view/1');
const second = plant('binance/card-view/2');
const third = plant('binance/card-view/3');
export const planted = plantedStrings(first, second, third);

const HUMMINGBOT: CardState = {
  mark: 'k1',
  name: 'Hummingbot',
  on: ['reading'],
  restricted: false,
  addresses: [],
  editing: false,
};
const PAYOUTS: CardState = {
  mark: 'k2',
  name: 'payouts-prod',
  on: ['reading', 'universal', 'withdrawals'],
  restricted: true,
  addresses: ['203.0.113.10', '203.0.113.11'],
  editing: false,
};
const GRID: CardState = {
  mark: 'k3',
  name: 'Grid bot (withdraw never)',
  on: ['reading', 'spot', 'futures', 'symbols'],
  restricted: true,
  addresses: ['198.51.100.44'],
  editing: false,
};

const draw = (pen: Pen, locale: BinanceLocale, cards: readonly CardState[], extra: string): string => {
  const words = BINANCE_WORDS[locale];
  const plants = [first, second, third];
  return drawPage({
    lang: locale,
    title: words.title,
    brand: 'Binance',
    pen,
    css: CARD_CSS,
    main: `${head(pen, words)}${cards.map((card, index) => drawCard(pen, words, card, plants[index] ?? first)).join('')}${extra}`,
    wiring: cardWiring(...cards.map((card) => card.mark)),
  });
};

const one = (name: string, pen: Pen, locale: BinanceLocale): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url: urlFor(locale),
  drawing: pen.name,
  locale,
  madeFrom: 'screenshot of a key card in view mode, 2025-04-16',
  page: { html: draw(pen, locale, [HUMMINGBOT], '') },
  states: [
    {
      name: 'greyed, reading only, unrestricted',
      steps: [],
      expect: read(
        form('Hummingbot', only('read'), 'off', [], {
          rules: ['ip-restriction-off'],
          notRules: ['withdraw-enabled', 'transfer-enabled', 'unreadable'],
        }),
      ),
    },
    {
      name: 'unlocked, then withdrawals ticked',
      steps: [{ click: at('k1-edit') }, { click: at('k1-withdrawals') }],
      expect: read(
        form('Hummingbot', only('read', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
});

const three = (name: string, pen: Pen, locale: BinanceLocale): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url: urlFor(locale),
  drawing: pen.name,
  locale,
  madeFrom: 'screenshot of a key card in view mode, 2025-04-16; several cards as the card layout implies',
  page: { html: draw(pen, locale, [HUMMINGBOT, PAYOUTS, GRID], `${helpText()}${decoys(pen)}`) },
  states: [
    {
      name: 'three cards in three states',
      steps: [],
      expect: read(
        form('Hummingbot', only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
        form('payouts-prod', only('read', 'transfer', 'withdraw'), 'on', ['203.0.113.10', '203.0.113.11'], {
          rules: ['withdraw-enabled', 'transfer-enabled'],
          notRules: ['ip-restriction-off', 'whitelist-empty'],
        }),
        form('Grid bot (withdraw never)', only('read', 'trade'), 'on', ['198.51.100.44'], {
          notRules: ['withdraw-enabled', 'ip-restriction-off', 'whitelist-empty'],
        }),
      ),
    },
    {
      name: 'the first card is unlocked, restricted and given withdrawals',
      steps: [{ click: at('k1-edit') }, { click: at('k1-trusted') }, { click: at('k1-withdrawals') }],
      expect: read(
        form('Hummingbot', only('read', 'withdraw'), 'on', [], {
          rules: ['withdraw-enabled', 'whitelist-empty'],
          notRules: ['ip-restriction-off'],
        }),
        form('payouts-prod', only('read', 'transfer', 'withdraw'), 'on', ['203.0.113.10', '203.0.113.11']),
        form('Grid bot (withdraw never)', only('read', 'trade'), 'on', ['198.51.100.44']),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  one('card-view-native', nativePen, 'en'),
  one('card-view-bn', bnPen, 'en'),
  one('card-view-soup-fr', soupPen, 'fr'),
  three('cards-view-native', nativePen, 'en'),
  three('cards-view-aria', ariaPen, 'en'),
  three('cards-view-bn-class', bnClassPen, 'en'),
  three('cards-view-soup', soupPen, 'en'),
  three('cards-view-data-state', dataStatePen, 'en'),
  three('cards-view-twin-de', twinPen, 'de'),
  three('cards-view-bn-ja', bnPen, 'ja'),
];
