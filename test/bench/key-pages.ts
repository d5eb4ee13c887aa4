/** Pages that list many keys under an open form, as a trader with many bots has them, and what may go on in them. */
import { type ServedPage } from '../e2e/server.ts';

export type KeyDrawing = 'table' | 'cards';

export interface KeyPage {
  readonly url: string;
  readonly keys: number;
  readonly drawing: KeyDrawing;
  /** Elements under the keys, ten of which change every 50 ms; 0: nothing changes. */
  readonly ticking?: number;
  /** The form comes when `showForm()` is called. */
  readonly isLate?: boolean;
  /** Only as many rows as fit are in the document; they are made anew while the list is scrolled. */
  readonly isVirtual?: boolean;
}

const at = (locale: string): string => `https://www.binance.com/${locale}/my/settings/api-management`;

/** What the form's own controls are called in the document. */
export const WITHDRAW = '#withdraw';
export const LABEL = '#label';
export const LIST = '#list';

export const KEY_PAGES = {
  table200: { url: at('en-AU'), keys: 200, drawing: 'table' },
  cards200: { url: at('en-IN'), keys: 200, drawing: 'cards' },
  table1000: { url: at('en-NZ'), keys: 1000, drawing: 'table' },
  changing: { url: at('it'), keys: 200, drawing: 'table', ticking: 25_000 },
  late: { url: at('nl'), keys: 200, drawing: 'table', isLate: true },
  virtual: { url: at('es'), keys: 1000, drawing: 'table', isVirtual: true },
} as const satisfies Record<string, KeyPage>;

/** Numbers of keys at which the growth of the cost is measured. */
export const GROWTH = [100, 200, 400, 800] as const;
const GROWTH_LOCALES = ['pl', 'ro', 'cs', 'sv'] as const;

export const growthPages = (): readonly KeyPage[] =>
  GROWTH.map((keys, i) => ({ url: at(GROWTH_LOCALES[i] ?? ''), keys, drawing: 'table' }));

/** Every page of this file, ready to be served. */
export function keyPages(): readonly ServedPage[] {
  return [...Object.values(KEY_PAGES), ...growthPages()].map((page) => ({
    url: page.url,
    html: documentOf(page),
  }));
}

const STYLE = `
  body { margin: 0; font: 14px/1.5 sans-serif; background: #181a20; color: #eaecef }
  main { padding: 24px; max-width: 1100px }
  .card { border: 1px solid #474d57; border-radius: 8px; padding: 20px; margin: 16px 0 }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px }
  table { border-collapse: collapse; width: 100% }
  td, th { padding: 8px; text-align: start; border-bottom: 1px solid #2b3139 }
  dl { display: grid; grid-template-columns: 200px 1fr; margin: 0 }
  .rows { height: 400px; overflow: auto }
  .ticks { font-size: 10px }`;

const RIGHTS = [
  ['reading', 'Enable Reading', true],
  ['spot', 'Enable Spot &amp; Margin Trading', false],
  ['universal', 'Permits Universal Transfer', false],
  ['withdraw', 'Enable Withdrawals', false],
] as const;

const FORM = `<section class="card" id="form"><h2>Create API key</h2>
<p><label for="label">API key label</label> <input id="label" type="text"></p>
<h4>API restrictions</h4><div class="grid">${RIGHTS.map(
  ([id, label, isOn]) =>
    `<label><input type="checkbox" id="${id}"${isOn ? ' checked' : ''}> ${label}</label>`,
).join('')}</div>
<h4>IP access restrictions</h4>
<p><label><input type="radio" name="ip" checked> Unrestricted (Less Secure)</label></p>
<p><label><input type="radio" name="ip"> Restrict access to trusted IPs only (Recommended)</label></p>
<button>Save</button></section>`;

const HEADS = ['Label', 'API Key', 'Permissions', 'IP access restrictions', 'Created', 'Action'];

/** The page as HTML. */
export function documentOf(page: KeyPage): string {
  const { keys, drawing, ticking = 0, isLate = false, isVirtual = false } = page;
  const list = isVirtual
    ? virtualList(keys)
    : drawing === 'table'
      ? `<table id="list"><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${many(keys, rowOf)}</tbody></table>`
      : `<div id="list">${many(keys, cardOf)}</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API Management</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body>
<header><b>Exchange</b> <a href="#">Markets</a> <a href="#">Trade</a> <a href="#">Earn</a></header>
<main><h1>API Management</h1>${isLate ? `<div id="later"></div><template id="late">${FORM}</template>` : FORM}
${list}</main>${ticking > 0 ? ticks(ticking) : ''}
<script>function showForm() { document.getElementById('later').append(document.getElementById('late').content) }</script>
</body></html>`;
}

const many = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const address = (i: number): string => `203.0.${i >> 8}.${i & 255}`;
const created = (i: number): string =>
  `2026-${String(1 + (i % 9)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
const maskOf = (i: number): string => `Ab${i}****************${i % 10}xY`;

function rowOf(i: number): string {
  const rights = i % 7 === 0 ? 'Reading, Withdrawals' : 'Reading, Spot &amp; Margin Trading';
  const cells = [`bot ${i}`, maskOf(i), rights, i % 5 === 0 ? 'Unrestricted' : address(i), created(i)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td><button>Edit</button> <button>Delete</button></td></tr>`;
}

function cardOf(i: number): string {
  const line = (label: string, value: string): string => `<dt>${label}</dt><dd>${value}</dd>`;
  return `<section class="card"><h3>bot ${i}</h3><dl>${line('API Key', maskOf(i))}${line('Permissions', i % 7 === 0 ? 'Reading, Withdrawals' : 'Reading, Spot &amp; Margin Trading')}${line('IP access restrictions', i % 5 === 0 ? 'Unrestricted' : address(i))}${line('Created', created(i))}</dl><button>Edit</button> <button>Delete</button></section>`;
}

/** A row is 37 px high here; as many as are seen, and a few more, are in the document. */
function virtualList(keys: number): string {
  return `<div class="rows" id="list"><table><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody id="seen"></tbody></table></div>
<template id="rows">${`<table>${many(keys, rowOf)}</table>`}</template><script>
const all = [...document.getElementById('rows').content.querySelectorAll('tr')], seen = document.getElementById('seen');
const list = document.getElementById('list');
const space = (height) => { const row = document.createElement('tr'); row.style.height = height + 'px'; return row };
const fill = () => {
  const first = Math.max(0, Math.floor(list.scrollTop / 37) - 3), last = Math.min(all.length, first + 18);
  seen.replaceChildren(space(first * 37), ...all.slice(first, last).map((row) => row.cloneNode(true)), space((all.length - last) * 37));
};
list.addEventListener('scroll', fill); fill();
</script>`;
}

/** Rows of ten cells, of which a hundred change twenty times a second: texts, and now and then whole cells. */
export function ticks(elements: number): string {
  const row = `<p>${'<i>64201.5 </i>'.repeat(9)}</p>`;
  return `<div class="ticks" style="font-size:10px">${row.repeat(elements / 10)}</div><script>
const cells = [...document.querySelectorAll('.ticks i')];
let next = 0;
setInterval(() => {
  for (let count = 0; count < 100; count++) {
    const cell = cells[next++ % cells.length];
    if (count % 4) cell.firstChild.data = String(next);
    else cell.replaceChildren(document.createTextNode(String(next)));
  }
}, 50);
</script>`;
}
