import { bnPen } from '../drawings/bn-pen.ts';
import { decoys } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { waiting } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { at, escapeHtml, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { head, urlFor } from './card.ts';
import { BINANCE_WORDS, type BinanceLocale } from './words.ts';

const secrets = plant('binance/list-empty');
export const planted = plantedStrings(secrets);

const typeDialog = `<div data-e2e="type-dialog" style="display:none"><div class="mask"></div><div class="dialog" role="dialog" aria-modal="true" aria-label="Choose API Key type"><h3>Choose API Key type</h3>
<div role="radiogroup" aria-label="Choose API Key type"><div role="radio" aria-checked="true" tabindex="0" class="panel"><b>System generated</b><p>Works using HMAC symmetric encryption. An API Key and Secret Key will be provided to you. Please keep these keys secure and treat it like your password. Do not share the keys with any third parties.</p></div>
<div role="radio" aria-checked="false" tabindex="-1" class="panel"><b>Self-generated</b><p>Works using Ed25519 or RSA asymmetric encryption. Please do not share the API Key or Private Key with any third parties.</p></div></div><button data-e2e="next">Next</button></div></div>
<input type="hidden" name="csrftoken" value="${secrets.secret}">`;

const draw = (pen: Pen, locale: BinanceLocale): string => {
  const words = BINANCE_WORDS[locale];
  return drawPage({
    lang: locale,
    title: words.title,
    brand: 'Binance',
    pen,
    main: `${head(pen, words)}<button data-e2e="open-type">${escapeHtml(words.create)}</button><div class="panel" style="text-align:center">${escapeHtml(words.empty)}</div>${decoys(pen)}`,
    after: typeDialog,
    wiring: { boxes: ['default-controls'], opens: { 'open-type': 'type-dialog' } },
  });
};

const make = (name: string, pen: Pen, locale: BinanceLocale): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url: urlFor(locale),
  drawing: pen.name,
  locale,
  madeFrom: 'screenshots of the empty list and of the type dialog, 2025-04-16',
  page: { html: draw(pen, locale) },
  states: [
    { name: 'no key yet, Default Security Controls ticked', steps: [], expect: waiting },
    {
      name: 'Default Security Controls unticked',
      steps: [{ click: at('default-controls') }],
      expect: waiting,
    },
    // The dialog chooses how the key is signed; nothing in it says what the key may do.
    { name: 'type dialog open', steps: [{ click: at('open-type') }], expect: waiting },
  ],
});

export const replicas: readonly Replica[] = [
  make('list-empty-native', nativePen, 'en'),
  make('list-empty-bn', bnPen, 'en'),
  make('list-empty-soup', soupPen, 'zh-CN'),
  make('list-empty-ru', twinPen, 'ru'),
];
