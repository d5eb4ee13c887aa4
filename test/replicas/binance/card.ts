/** The key card of screens "binance key card 2025", by any pen. */
import { type Wiring } from '../drawings/document.ts';
import { escapeHtml, type Pen } from '../drawings/pen.ts';
import { type Plant } from '../drawings/plant.ts';
import { type BinanceWords } from './words.ts';

export interface CardState {
  /** Short mark: the card's controls are `<mark>-withdraw`, `<mark>-any` and so on. */
  readonly mark: string;
  readonly name: string;
  readonly on: readonly (
    | 'reading'
    | 'spot'
    | 'marginLoan'
    | 'futures'
    | 'universal'
    | 'withdrawals'
    | 'symbols'
  )[];
  readonly restricted: boolean;
  readonly addresses: readonly string[];
  /** Greyed (view mode) or unlocked (edit mode). */
  readonly editing: boolean;
  /** Text in the address field that was not confirmed. */
  readonly typed?: string;
}

const BOXES = ['reading', 'spot', 'marginLoan', 'futures', 'universal', 'withdrawals', 'symbols'] as const;

export const boxMarks = (mark: string): string[] => BOXES.map((box) => `${mark}-${box}`);

const chip = (address: string): string =>
  `<div class="chip"><span>${address}</span><button type="button" aria-label="Remove">×</button></div>`;

const whitelist = (words: BinanceWords, state: CardState): string =>
  `<div data-e2e="${state.mark}-ips" class="ip-block"><div data-e2e="${state.mark}-list" class="ip-list">${state.addresses.map(chip).join('')}</div>
<div class="ip-entry"><input type="text" class="bn-textField-input" data-e2e="${state.mark}-field" value="${escapeHtml(state.typed ?? '')}"> <button type="button" class="bn-button" data-e2e="${state.mark}-confirm">${escapeHtml(words.confirm)}</button></div></div>`;

export const drawCard = (pen: Pen, words: BinanceWords, state: CardState, secrets: Plant): string => {
  const { mark } = state;
  const box = (name: (typeof BOXES)[number]): string =>
    pen.box({
      at: `${mark}-${name}`,
      label: words[name],
      on: state.on.includes(name),
      disabled: !state.editing,
    });
  return `<div class="card${state.editing ? '' : ' viewing'}" data-e2e="${mark}-card"><div style="display:flex;gap:12px;align-items:center"><span class="muted">HMAC</span><h3 style="margin:0">${escapeHtml(state.name)}</h3><a href="#" data-e2e="${mark}-edit" onclick="event.preventDefault()">${escapeHtml(words.edit)}</a> <a href="#">${escapeHtml(words.remove)}</a></div>
<div><div class="muted">${escapeHtml(words.apiKey)}</div><div>${secrets.keyId} <a href="#">Copy</a></div><div class="muted">${escapeHtml(words.secretKey)}</div><div>${secrets.secret}</div></div>
<h4>${escapeHtml(words.permissions)}</h4><div class="grid3">${BOXES.map(box).join('')}</div>
<h4>${escapeHtml(words.ipHeading)}</h4>${pen.radios({
    at: `${mark}-ip`,
    name: words.ipHeading,
    chosen: state.restricted ? `${mark}-trusted` : `${mark}-any`,
    disabled: !state.editing,
    choices: [
      { at: `${mark}-any`, label: words.any, hint: words.anyWarning },
      { at: `${mark}-trusted`, label: words.trusted },
    ],
  })}${whitelist(words, state)}<div class="foot"><button type="button">${escapeHtml(words.save)}</button> <button type="button">${escapeHtml(words.cancel)}</button></div></div>`;
};

export const cardWiring = (...marks: readonly string[]): Wiring => ({
  boxes: marks.flatMap(boxMarks),
  radios: marks.map((mark) => [`${mark}-any`, `${mark}-trusted`]),
  shows: Object.fromEntries(marks.map((mark) => [`${mark}-trusted`, `${mark}-ips`])),
  adds: marks.map((mark) => ({ input: `${mark}-field`, button: `${mark}-confirm`, list: `${mark}-list` })),
  unlocks: marks.map((mark) => ({
    button: `${mark}-edit`,
    controls: [...boxMarks(mark), `${mark}-any`, `${mark}-trusted`],
    card: `${mark}-card`,
  })),
});

export const head = (pen: Pen, words: BinanceWords, defaultControls = true): string =>
  `<h1>${escapeHtml(words.title)}</h1><div><button>${escapeHtml(words.create)}</button><button>Create Tax Report API</button><button>Delete all API</button></div>${words.notes.map((one) => `<p class="muted">${escapeHtml(one)}</p>`).join('')}
<div class="panel" style="background:#3b2500;color:#fff">${pen.box({ at: 'default-controls', label: words.defaultControls, on: defaultControls })}<a href="#">Default Security Controls Details</a></div>`;

export const CARD_CSS = '.viewing .ip-entry,.viewing .foot{display:none}';

export const urlFor = (locale: string): string =>
  `https://www.binance.com/${locale}/my/settings/api-management`;
