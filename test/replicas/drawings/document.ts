/** A whole page: the exchange's frame around a form, and the script that makes the drawn controls answer to a user. */
import { escapeHtml, type Pen } from './pen.ts';

/** What the page's script has to know of the drawn controls. All names are `data-e2e` marks. */
export interface Wiring {
  readonly boxes?: readonly string[];
  readonly radios?: readonly (readonly string[])[];
  /** A block that is in the document only while the control is on. */
  readonly shows?: Readonly<Record<string, string>>;
  /** One field and a button that adds what was typed as chips. */
  readonly adds?: readonly { readonly input: string; readonly button: string; readonly list: string }[];
  /** A button that unlocks a card's controls and takes the class `viewing` from it. */
  readonly unlocks?: readonly {
    readonly button: string;
    readonly controls: readonly string[];
    readonly card: string;
  }[];
  /** A button that shows a block which is not displayed before. */
  readonly opens?: Readonly<Record<string, string>>;
  readonly closes?: Readonly<Record<string, string>>;
  readonly selectAll?: readonly { readonly box: string; readonly all: readonly string[] }[];
}

const BEHAVIOUR = `
const $ = (at, root = document) => root.querySelector('[data-e2e="' + at + '"]');
function wire(wiring, hand, root = document) {
  const marks = new Map();
  const shown = () => {
    for (const [control, block] of Object.entries(wiring.shows ?? {})) {
      const el = $(control, root);
      const wanted = el !== null && hand.get(el);
      const node = $(block, root);
      if (!wanted && node) { const mark = document.createComment(''); marks.set(block, [mark, node]); node.replaceWith(mark); }
      if (wanted && !node && marks.has(block)) { const [mark, kept] = marks.get(block); mark.replaceWith(kept); }
    }
  };
  const isOff = (el) => el.disabled || el.getAttribute('aria-disabled') === 'true' || /disabled/.test(el.className);
  const on = (at, run) => {
    const el = $(at, root);
    if (!el) throw new Error('no element ' + at);
    if (hand.native) { el.addEventListener('change', () => { run(el); shown(); }); return; }
    el.addEventListener('click', () => { if (!isOff(el)) { run(el); shown(); } });
  };
  for (const at of wiring.boxes ?? []) on(at, (el) => { if (!hand.native) hand.set(el, !hand.get(el)); });
  for (const group of wiring.radios ?? []) for (const at of group) on(at, () => { for (const other of group) hand.set($(other, root), other === at); });
  for (const { box, all } of wiring.selectAll ?? []) on(box, (el) => { const next = hand.native ? hand.get(el) : !hand.get(el); hand.set(el, next); for (const at of all) hand.set($(at, root), next); });
  for (const { input, button, list } of wiring.adds ?? []) {
    $(button, root).addEventListener('click', () => {
      const field = $(input, root);
      for (const value of field.value.split(/[\\s,]+/).filter(Boolean)) {
        const chip = document.createElement('div');
        chip.className = 'chip';
        chip.innerHTML = '<span></span><button type="button" aria-label="Remove">×</button>';
        chip.firstChild.textContent = value;
        chip.lastChild.addEventListener('click', () => chip.remove());
        $(list, root).append(chip);
      }
      field.value = '';
    });
  }
  for (const { button, controls, card } of wiring.unlocks ?? []) {
    $(button, root).addEventListener('click', () => {
      for (const at of controls) hand.enable($(at, root));
      $(card, root).classList.remove('viewing');
    });
  }
  for (const [button, block] of Object.entries(wiring.opens ?? {})) $(button, root).addEventListener('click', () => { $(block, root).style.display = ''; });
  for (const [button, block] of Object.entries(wiring.closes ?? {})) $(button, root).addEventListener('click', () => { $(block, root).style.display = 'none'; });
  for (const el of root.querySelectorAll('[data-mixed]')) (el.control ?? el).indeterminate = true;
  shown();
}`;

const FRAME = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 system-ui,sans-serif;background:#fff;color:#1e2329}
header,footer{padding:12px 24px;border-bottom:1px solid #eee;display:flex;gap:16px;flex-wrap:wrap}.page{display:flex}.side{width:190px;padding:16px;flex:none}
.side a{display:block;padding:6px 0;color:#444}main{flex:1;padding:16px 24px;min-width:0}.card,.panel{border:1px solid #ddd;border-radius:8px;padding:16px;margin:16px 0}
.grid3{display:grid;grid-template-columns:repeat(3,1fr);gap:4px 16px}.chip{display:inline-flex;gap:6px;background:#f2f2f2;padding:2px 8px;border-radius:4px;margin:2px 6px 2px 0}
.muted{color:#888;font-size:12px}.mask{position:fixed;inset:0;background:#0006}.dialog{position:fixed;top:60px;left:50%;transform:translateX(-50%);width:640px;max-height:85vh;overflow:auto;background:#fff;padding:24px;border-radius:10px}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #eee;text-align:left;padding:8px;vertical-align:top;font-size:13px}textarea,input[type=text],input:not([type]){width:100%;max-width:420px;padding:6px}`;

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  readonly brand: string;
  readonly pen?: Pen;
  readonly main: string;
  /** Outside `main`: dialogs, banners, drawers. */
  readonly after?: string;
  readonly css?: string;
  readonly wiring?: Wiring;
  /** Page script that runs after the wiring. */
  readonly script?: string;
  readonly side?: readonly string[];
}

const SIDE = [
  'Dashboard',
  'Assets',
  'Deposit',
  'Withdraw',
  'Security',
  'API Management',
  'Sub Accounts',
  'Settings',
];

/** @returns a whole HTML document. */
export const drawPage = (parts: PageParts): string => `<!doctype html>
<html lang="${parts.lang}"><head><meta charset="utf-8"><title>${escapeHtml(parts.title)} | ${escapeHtml(parts.brand)}</title>
<style>${FRAME}
${parts.pen?.css ?? ''}
${parts.css ?? ''}</style></head>
<body><div id="__APP"><header><b>${escapeHtml(parts.brand)}</b><a href="#">Buy Crypto</a><a href="#">Markets</a><a href="#">Trade</a><a href="#">Futures</a><a href="#">Deposit</a></header>
<div class="page"><nav class="side">${(parts.side ?? SIDE).map((item) => `<a href="#">${escapeHtml(item)}</a>`).join('')}</nav>
<main>${parts.main}</main></div></div>
${parts.after ?? ''}
<script>${BEHAVIOUR}
const hand = ${parts.pen?.hand ?? '{}'};
wire(${JSON.stringify(parts.wiring ?? {})}, hand);
${parts.script ?? ''}</script></body></html>`;
