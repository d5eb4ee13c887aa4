/** Draws a spec into the document of the tab, in place of what was drawn before. */
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import {
  DECOY_HTML,
  ELSEWHERE,
  EXAMPLE,
  LAST_USED,
  lastUsedLine,
  otherKey,
  ownAddressLine,
} from './decoys.ts';
import { undraw } from './libraries/registered.ts';
import { listPens } from './lists/all-lists.ts';
import { cellPens } from './lists/cell-pens.ts';
import { type Column } from './lists/columns.ts';
import { choicePens, rightsPens } from './pens/all.ts';
import { type Ctx, esc, when } from './pens/pen.ts';
import { randomFrom } from './random.ts';
import { type FormSpec, type IpCell, type IpSpec, type ListSpec, type PageSpec } from './spec.ts';
import { WORDS } from './words/all.ts';
import { type Words } from './words/words.ts';

const BASE_CSS =
  'body{font:14px sans-serif;margin:16px}.row{display:flex;gap:8px;align-items:center}.muted{color:#888}table{border-collapse:collapse}td,th{padding:6px;text-align:left}.kcard{border:1px solid #ddd;margin:12px;padding:12px}';

/** Draws `spec` as it stands, or without its form (`isLate`: the page has not got so far). */
export function render(spec: PageSpec, isLate = false): void {
  undraw();
  const random = randomFrom(spec.seed ^ 0x5bd1e995);
  let ids = 0;
  const ctx: Ctx = {
    words: WORDS[spec.locale],
    exchange: spec.exchange,
    random,
    id: () => `h${String(++ids)}`,
  };
  document.documentElement.lang = spec.locale;
  document.title = ctx.words.title;
  document.body.innerHTML = '';
  const style = add(document.body, 'style');
  style.textContent = `${BASE_CSS}\n${stylesOf(spec)}`;
  add(document.body, 'header').innerHTML = '<b>Exchange</b> <a href="#">Markets</a> <a href="#">Assets</a>';
  const main = add(document.body, 'main');
  add(main, 'h1').textContent = ctx.words.title;
  const outside = spec.decoys.flatMap((decoy) => DECOY_HTML[decoy]?.(ctx.words, random) ?? []);
  const before = outside.filter(() => random.chance(0.4));
  for (const decoy of before) add(main, 'div').innerHTML = decoy;
  if (!isLate) {
    if (spec.kind === 'form') drawForm(spec, main, ctx);
    else if (spec.kind === 'list') drawList(spec, main, ctx);
    else
      for (const part of spec.parts) add(main, 'div').innerHTML = ELSEWHERE[part]?.(ctx.words, random) ?? '';
  }
  for (const decoy of outside) if (!before.includes(decoy)) add(main, 'div').innerHTML = decoy;
}

function add(to: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  to.append(element);
  return element;
}

function stylesOf(spec: PageSpec): string {
  if (spec.kind === 'elsewhere') return '';
  if (spec.kind === 'list')
    return `${listPens[spec.listPen]?.css ?? ''}\n${cellPens[spec.cellPen]?.css ?? ''}`;
  const pens = [
    rightsPens()[spec.rightsPen],
    choicePens()[spec.choicePen],
    switchPen(spec.rightsPen),
    rightsPens().native,
  ];
  return [...new Set(pens.map((pen) => pen?.css ?? ''))].join('\n');
}

/** The pen of a lone switch: the form's own where that draws boxes one by one. */
const switchPen = (name: string) =>
  rightsPens()[/switch|native|^aria|twin|check|^soup|^bn|data-state/i.test(name) ? name : 'aria-switch'];

const FRAMES: Readonly<Record<FormSpec['frame'], readonly [string, string]>> = {
  plain: ['<div data-slot-of-form>', '</div>'],
  sections: ['<div class="page"><section><div data-slot-of-form>', '</div></section></div>'],
  dialog: [
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:#fff;overflow:auto"><div data-slot-of-form>',
    '</div></div>',
  ],
  card: ['<div class="kcard"><div data-slot-of-form>', '</div></div>'],
  form: ['<form data-slot-of-form>', '</form>'],
  grid: [
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div data-slot-of-form>',
    '</div><div></div></div>',
  ],
};

function drawForm(spec: FormSpec, main: Element, ctx: Ctx): void {
  const { words, random } = ctx;
  if (spec.decoys.includes('hidden-twin')) drawTwin(spec, main, ctx);
  const [open, close] = FRAMES[spec.frame];
  const frame = add(main, 'div');
  frame.innerHTML = `${open}${close}`;
  const form = frame.querySelector('[data-slot-of-form]');
  if (form === null) throw new Error('the frame has no place for the form');
  form.removeAttribute('data-slot-of-form');
  if (spec.name !== null) {
    const id = ctx.id();
    add(form, 'p').innerHTML =
      `<label for="${id}">${esc(words.name)}</label> <input id="${id}" value="${esc(spec.name)}"${when(spec.greyed, ' disabled')}>`;
  }
  const ipFirst = random.chance(0.25);
  if (ipFirst) drawIp(spec, form, ctx);
  drawRights(spec, form, ctx);
  if (!ipFirst) drawIp(spec, form, ctx);
  if (spec.decoys.includes('last-used')) add(form, 'div').innerHTML = lastUsedLine(words);
  if (spec.decoys.includes('agree'))
    add(form, 'p').innerHTML = `<label><input type="checkbox"> ${esc(words.agree)}</label>`;
  add(form, 'div').innerHTML =
    `<button type="button">${esc(words.cancel)}</button> <button type="button">${esc(words.save)}</button>`;
  if (spec.decoys.includes('other-key')) add(main, 'div').innerHTML = otherKey(words);
}

function drawRights(spec: FormSpec, form: Element, ctx: Ctx): void {
  const { words } = ctx;
  if (spec.mode !== null) {
    const choices = [{ label: words.readWrite }, { label: words.readOnly }];
    const group = {
      heading: words.mode,
      choices,
      chosen: spec.mode === 'read-only' ? 1 : 0,
      greyed: spec.greyed,
    };
    choicePens()[spec.choicePen]?.draw(add(form, 'div'), group, ctx);
  }
  if (spec.decoys.includes('select-all')) {
    const all = spec.rights.every(({ on }) => on);
    add(form, 'p').innerHTML =
      `<label><input type="checkbox"${when(all, ' checked')}> ${esc(words.selectAll)}</label>`;
  }
  const pen = rightsPens()[spec.rightsPen];
  if (pen === undefined) throw new Error(`no pen is called ${spec.rightsPen}`);
  const rights = spec.greyed ? spec.rights.map((right) => ({ ...right, greyed: true })) : spec.rights;
  pen.draw(add(form, 'div'), { heading: words.permissions, rights }, ctx);
}

function drawIp(spec: FormSpec, form: Element, ctx: Ctx): void {
  const { ip } = spec;
  if (ip === null) return;
  const { words } = ctx;
  const block = spec.behaviours.includes('folded-ip') ? folded(form, words.ipHeading) : add(form, 'div');
  if (ip.control === 'choice') {
    const choices = [{ label: words.anyIp }, { label: words.onlyIps }];
    const group = { heading: words.ipHeading, choices, chosen: ip.restricted ? 1 : 0, greyed: spec.greyed };
    choicePens()[spec.choicePen]?.draw(add(block, 'div'), group, ctx);
  } else if (ip.control === 'switch') {
    const rights = [{ label: words.ipHeading, means: [], on: ip.restricted, greyed: spec.greyed }];
    switchPen(spec.rightsPen)?.draw(add(block, 'div'), { heading: words.ipHeading, rights }, ctx);
  }
  const isStale = ip.control !== 'field' && !ip.restricted;
  // What was typed before the choice was changed stays in the document, where nobody sees it.
  if (!isStale || ip.ips.length > 0) {
    const entry = add(block, 'div');
    if (isStale) entry.style.display = 'none';
    entry.innerHTML = entryHtml(ip, spec, ctx);
  }
  if (spec.decoys.includes('your-ip')) add(block, 'div').innerHTML = ownAddressLine(words);
}

function folded(form: Element, heading: string): Element {
  const details = add(form, 'details');
  add(details, 'summary').textContent = heading;
  return add(details, 'div');
}

function entryHtml(ip: IpSpec, spec: FormSpec, ctx: Ctx): string {
  const { words } = ctx;
  const id = ctx.id();
  const placeholder = when(spec.decoys.includes('example-ip'), ` placeholder="${EXAMPLE}"`);
  const greyed = when(spec.greyed || ip.entry === 'disabled-list', ' disabled');
  const label = ctx.random.chance(0.6)
    ? `<label for="${id}">${esc(words.ipField)}</label>`
    : `<div>${esc(words.ipField)}</div>`;
  const chip = (address: string): string =>
    `<span class="tag">${address}<button type="button" aria-label="${esc(words.remove)}">×</button></span>`;
  if (ip.entry === 'list' || ip.entry === 'disabled-list')
    return `${label}<textarea id="${id}"${placeholder}${greyed}>${ip.ips.join(', ')}</textarea>`;
  if (ip.entry === 'rows')
    return `${label}${(ip.ips.length > 0 ? ip.ips : ['']).map((address, place) => `<div><input${place === 0 ? ` id="${id}"` : ''} value="${address}"${placeholder}${greyed}></div>`).join('')}`;
  if (ip.entry === 'tags')
    return `${label}<div class="tags" style="border:1px solid #ccc;padding:4px">${ip.ips.map(chip).join('')}<input id="${id}" style="border:0"${placeholder}></div>`;
  return `<div>${label}<input id="${id}"${placeholder}${greyed}><button type="button">${esc(words.add)}</button><div>${ip.ips.map(chip).join('')}</div></div>`;
}

/** The same form for another width of the window, in a state of its own, and not displayed. */
function drawTwin(spec: FormSpec, main: Element, ctx: Ctx): void {
  const twin = add(main, 'div');
  twin.style.display = 'none';
  const rights = spec.rights.map((right) => ({ ...right, on: !right.on }));
  rightsPens().native?.draw(twin, { heading: ctx.words.permissions, rights }, ctx);
}

function drawList(spec: ListSpec, main: Element, ctx: Ctx): void {
  const { words } = ctx;
  if (spec.filters) {
    add(main, 'div').innerHTML =
      `<input type="search" placeholder="${esc(words.search)}"><select aria-label="${esc(words.permissions)}"><option>${esc(words.all)}</option><option selected>${esc(words.withdraw)}</option></select>`;
  }
  if (spec.decoys.includes('your-ip')) add(main, 'div').innerHTML = ownAddressLine(words);
  const columns: Column[] = [];
  columns.push({
    head: words.keyId,
    cells: spec.keys.map((_, place) => `<span>kQ8${String(place)}mZ••••••Lr${String(place)}</span>`),
  });
  if (spec.columns.rights) columns.push(...(cellPens[spec.cellPen]?.rights(spec, ctx) ?? []));
  if (spec.columns.ip)
    columns.push({
      head: words.ipField,
      cells: spec.keys.map(({ ips }) => addresses(ips, spec.ipCell, words)),
    });
  if (spec.columns.lastUsed)
    columns.push({ head: words.lastUsed, cells: spec.keys.map(() => `<span>${LAST_USED}</span>`) });
  columns.push({
    head: words.created,
    cells: spec.keys.map((_, place) => `2026-0${String(place + 1)}-10 09:30`),
  });
  const pen = listPens[spec.listPen];
  if (pen === undefined) throw new Error(`no list pen is called ${spec.listPen}`);
  pen.draw(
    add(main, 'div'),
    spec.keys.map(({ name }) => name),
    columns,
    ctx,
  );
  if (spec.footnote)
    add(main, 'p').innerHTML =
      `* ${esc(words.withdraw)}: ${esc(words.onlyIps)}. <a href="#">${esc(words.edit)}</a>`;
}

function addresses(ips: readonly string[], how: IpCell, words: Words): string {
  if (ips.length === 0)
    return `<span>${how === 'dash' ? '-' : esc(how === 'open-words' ? words.anyIp : words.noIps)}</span>`;
  if (how === 'folded' && ips.length > 1)
    return `<span>${ips[0] ?? ''}</span> <span class="more">+${String(ips.length - 1)}</span>`;
  if (how === 'tags') return ips.map((ip) => `<span class="tag">${ip}</span>`).join('');
  return how === 'lines' ? ips.map((ip) => `<div>${ip}</div>`).join('') : `<span>${ips.join(', ')}</span>`;
}

/** A page as somebody may be shown it: what is in the body, shadow roots written out. */
export function pageSource(): string {
  const source = (document.body as Element & { getHTML?: (options: object) => string }).getHTML?.({
    shadowRoots: openRoots(document),
  });
  return `<meta charset="utf-8"><title>${esc(document.title)}</title>\n${source ?? document.body.innerHTML}`;
}

function openRoots(from: ParentNode): ShadowRoot[] {
  return [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...openRoots(shadowRoot)],
  );
}

export const isSameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && normaliseText(a) === normaliseText(b);
