/**
 * A picture of a real page, drawn again: its words, its layout and its states are the picture's, the markup is ours. What
 * must be read is what the exchange would save, and `unknown` where the picture itself does not say.
 */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';
import { type Expected, type Replica, type ReplicaState } from '../replica.ts';
import { ariaPen } from './aria-pen.ts';
import { dataStatePen } from './data-state-pen.ts';
import { drawPage, type Wiring } from './document.ts';
import { twinPen } from './native-pen.ts';
import { dialog, soupDialog, soupTable, table } from './parts.ts';
import { escapeHtml, type Pen } from './pen.ts';
import { plant, plantedStrings } from './plant.ts';
import { soupPen } from './soup-pen.ts';

const secrets = plant('pictures');
export const planted = plantedStrings(secrets);
export const KEY = secrets.keyId;
export const SECRET = secrets.secret;
export const PASSPHRASE = secrets.passphrase;

/** One manner of drawing: the pen of the controls, and what tables, dialogs and read-only values are made of. */
export interface Manner {
  readonly suffix: string;
  readonly pen: Pen;
  readonly dialog: typeof dialog;
  readonly table: typeof table;
  /** A label over or beside a value that nobody can edit. */
  readonly value: (label: string, value: string) => string;
}

const valueInTwo = (label: string, value: string): string =>
  `<div class="vrow"><div class="muted">${escapeHtml(label)}</div><div>${value}</div></div>`;
const valueAsTerm = (label: string, value: string): string =>
  `<dl><dt>${escapeHtml(label)}</dt><dd>${value}</dd></dl>`;

export const NATIVE: Manner = { suffix: 'native', pen: twinPen, dialog, table, value: valueAsTerm };
export const ARIA: Manner = { suffix: 'aria', pen: ariaPen, dialog, table, value: valueInTwo };
export const RADIX: Manner = { suffix: 'data-state', pen: dataStatePen, dialog, table, value: valueInTwo };
export const SOUP: Manner = {
  suffix: 'soup',
  pen: soupPen,
  dialog: soupDialog,
  table: soupTable,
  value: valueInTwo,
};

export interface Picture {
  readonly exchange: ExchangeId;
  readonly name: string;
  readonly url: string;
  readonly brand: string;
  readonly title?: string;
  readonly locale?: string;
  /** Which picture: what it shows, where it is from, its date. */
  readonly from: string;
  readonly draw: (manner: Manner) => string;
  /** Outside the page's own part: dialogs. */
  readonly after?: (manner: Manner) => string;
  readonly css?: string;
  readonly wiring?: Wiring;
  readonly script?: string;
  /** The state of the picture; more of them where the page moves. */
  readonly expect: Expected;
  /** In which manners it is drawn; natively and as div soup where it does not say. */
  readonly manners?: readonly Manner[];
  readonly more?: readonly ReplicaState[];
}

const CSS =
  'dl{margin:8px 0}dd{margin:0}.cols{display:grid;grid-template-columns:repeat(3,1fr);gap:4px 16px}.line{display:flex;gap:12px;align-items:center;flex-wrap:wrap}.orange{color:#c60}.vrow{margin:8px 0}';

/** The picture in each of the manners. */
export const drawn = (
  picture: Picture,
  manners: readonly Manner[] = picture.manners ?? [NATIVE, SOUP],
): readonly Replica[] =>
  manners.map((manner) => ({
    id: `${picture.exchange}/seen-${picture.name}-${manner.suffix}`,
    exchange: picture.exchange,
    url: picture.url,
    drawing: manner.pen.name,
    locale: picture.locale ?? 'en',
    madeFrom: picture.from,
    page: {
      html: drawPage({
        lang: picture.locale ?? 'en',
        title: picture.title ?? 'API Management',
        brand: picture.brand,
        pen: manner.pen,
        css: `${CSS}${picture.css ?? ''}`,
        main: `${picture.draw(manner)}<p hidden>${SECRET}</p>`,
        after: picture.after?.(manner) ?? '',
        wiring: picture.wiring ?? {},
        script: picture.script ?? '',
      }),
    },
    states: [{ name: 'as seen', steps: [], expect: picture.expect }, ...(picture.more ?? [])],
  }));
