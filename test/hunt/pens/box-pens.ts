/** Rights as boxes, switches and buttons, one a right. */
import { ariaPen } from '../../replicas/drawings/aria-pen.ts';
import { bnClassPen, bnPen } from '../../replicas/drawings/bn-pen.ts';
import { dataStatePen } from '../../replicas/drawings/data-state-pen.ts';
import { nativePen, twinPen } from '../../replicas/drawings/native-pen.ts';
import { type Pen } from '../../replicas/drawings/pen.ts';
import { soupPen } from '../../replicas/drawings/soup-pen.ts';
import { type RightSpec } from '../spec.ts';
import { type Ctx, eachBox, esc, type RightsPen, when } from './pen.ts';

/** A pen of the replicas. */
const fromPen = (pen: Pen, how: 'box' | 'toggle' = 'box'): RightsPen => ({
  css: pen.css,
  draw: eachBox(({ label, on, greyed }, ctx) =>
    pen[how]({ at: ctx.id(), label, on, disabled: greyed === true }),
  ),
});

const aria = (on: boolean): string => `aria-checked="${String(on)}"`;
const off = ({ greyed }: RightSpec): string => when(greyed, ' disabled');

/** A switch in a row whose name stands to the left of it. */
const switchRow =
  (control: (right: RightSpec, ctx: Ctx) => string) =>
  (right: RightSpec, ctx: Ctx): string =>
    `<div class="row" style="display:flex;justify-content:space-between;width:320px"><div>${esc(right.label)}</div>${control(right, ctx)}</div>`;

const SWITCH_CSS =
  '.sw{width:36px;height:18px;border-radius:9px;background:#ccc;display:inline-block;position:relative}.sw i{position:absolute;width:14px;height:14px;border-radius:50%;background:#fff;top:2px;left:2px}';

export const boxPens: Readonly<Record<string, RightsPen>> = {
  native: fromPen(nativePen),
  'native-switch': fromPen(nativePen, 'toggle'),
  twin: fromPen(twinPen),
  aria: fromPen(ariaPen),
  'aria-switch': fromPen(ariaPen, 'toggle'),
  'data-state': fromPen(dataStatePen),
  'data-state-switch': fromPen(dataStatePen, 'toggle'),
  soup: fromPen(soupPen),
  'soup-switch': fromPen(soupPen, 'toggle'),
  'bn-aria': fromPen(bnPen),
  'bn-class': fromPen(bnClassPen),
  'native-for': {
    draw: eachBox((right, ctx) => {
      const id = ctx.id();
      return `<div class="row"><input type="checkbox" id="${id}"${when(right.on, ' checked')}${off(right)}><label for="${id}">${esc(right.label)}</label></div>`;
    }),
  },
  'native-loose': {
    draw: eachBox(
      (right) =>
        `<div class="row"><input type="checkbox"${when(right.on, ' checked')}${off(right)}> <span>${esc(right.label)}</span></div>`,
    ),
  },
  'switch-row-native': {
    draw: eachBox(
      switchRow((right) => `<input type="checkbox" role="switch"${when(right.on, ' checked')}${off(right)}>`),
    ),
  },
  'switch-row-aria': {
    css: `${SWITCH_CSS}.sw[aria-checked=true]{background:#0a0}.sw[aria-checked=true] i{left:20px}`,
    draw: eachBox(
      switchRow(
        (right) =>
          `<button type="button" role="switch" class="sw" ${aria(right.on)}${off(right)}><i></i></button>`,
      ),
    ),
  },
  'switch-row-class': {
    css: `${SWITCH_CSS}.sw.sw-on{background:#0a0}.sw.sw-on i{left:20px}`,
    draw: eachBox(
      switchRow(
        (right) =>
          `<div class="sw${when(right.on, ' sw-on')}${when(right.greyed, ' sw-disabled')}"><i></i></div>`,
      ),
    ),
  },
  'switch-by-looks': {
    lax: true,
    css: `${SWITCH_CSS}.sw.bg-teal{background:#14b8a6}.sw i.to-end{transform:translateX(18px)}`,
    draw: eachBox(
      switchRow(
        (right) =>
          `<div class="sw ${right.on ? 'bg-teal' : 'bg-gray'}"><i class="${right.on ? 'to-end' : 'to-start'}"></i></div>`,
      ),
    ),
  },
  'switch-by-hashed-colour': {
    lax: true,
    css: `${SWITCH_CSS}.css-k1a{background:#f7a600}.css-k1a i{left:20px}.css-k1b{background:#d4d4d4}`,
    draw: eachBox(
      switchRow((right) => `<div class="sw css-sw ${right.on ? 'css-k1a' : 'css-k1b'}"><i></i></div>`),
    ),
  },
  'switch-own-words': {
    css: '.in{position:absolute;opacity:0}.paddle{display:block;width:60px;background:#ccc}.in:checked+.paddle{background:#1779ba}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.yes{display:none}.in:checked+.paddle .yes{display:inline}.in:checked+.paddle .nope{display:none}',
    draw: eachBox(
      switchRow((right, ctx) => {
        const id = ctx.id();
        return `<div class="switch"><input class="in" id="${id}" type="checkbox"${when(right.on, ' checked')}${off(right)}><label class="paddle" for="${id}"><span class="sr">Toggle</span><span class="yes" aria-hidden="true">${esc(ctx.words.yes)}</span><span class="nope" aria-hidden="true">${esc(ctx.words.no)}</span></label></div>`;
      }),
    ),
  },
  'toggle-buttons': {
    css: '.tg[aria-pressed=true]{background:#1677ff;color:#fff}',
    draw: eachBox(
      (right) =>
        `<button type="button" class="tg" aria-pressed="${String(right.on)}"${off(right)}>${esc(right.label)}</button>`,
    ),
  },
  toolbar: {
    css: '.tb[aria-pressed=true]{background:#1677ff;color:#fff}',
    draw: eachBox(
      (right) =>
        `<button type="button" class="tb" aria-pressed="${String(right.on)}" tabindex="-1">${esc(right.label)}</button>`,
      (inner, heading) =>
        `<div role="toolbar" aria-label="${esc(heading)}"><div class="group">${inner}</div></div>`,
    ),
  },
  'class-buttons': {
    css: '.cbt{border:1px solid #999;padding:4px 12px;background:#fff}.cbt.is-active{background:#1677ff;color:#fff}',
    draw: eachBox(
      (right) =>
        `<button type="button" class="cbt${when(right.on, ' is-active')}">${esc(right.label)}</button>`,
    ),
  },
  'colour-pills': {
    lax: true,
    css: '.pill{border-radius:99px;padding:4px 12px;cursor:pointer;display:inline-block}.bg-emerald-500{background:#10b981}.text-white{color:#fff}.bg-gray-100{background:#f3f4f6}',
    draw: eachBox(
      (right) =>
        `<div class="pill ${right.on ? 'bg-emerald-500 text-white' : 'bg-gray-100 text-gray-700'}">${esc(right.label)}</div>`,
    ),
  },
  'on-off-radios': {
    draw: eachBox((right, ctx) => {
      const name = ctx.id();
      const radio = (label: string, is: boolean): string =>
        `<label><input type="radio" name="${name}"${when(is, ' checked')}${off(right)}> ${esc(label)}</label>`;
      return `<div class="row"><span>${esc(right.label)}</span> ${radio(ctx.words.on, right.on)} ${radio(ctx.words.off, !right.on)}</div>`;
    }),
  },
  'yes-no-select': {
    draw: eachBox((right, ctx) => {
      const id = ctx.id();
      return `<p><label for="${id}">${esc(right.label)}</label> <select id="${id}"${off(right)}><option${when(!right.on, ' selected')}>${esc(ctx.words.no)}</option><option${when(right.on, ' selected')}>${esc(ctx.words.yes)}</option></select></p>`;
    }),
  },
  'menu-checkboxes': {
    draw: eachBox(
      (right) =>
        `<li role="menuitemcheckbox" ${aria(right.on)} tabindex="-1">${right.on ? '✓ ' : ''}${esc(right.label)}</li>`,
      (inner, heading) => `<b>${esc(heading)}</b><ul role="menu" aria-label="${esc(heading)}">${inner}</ul>`,
    ),
  },
  cards: {
    css: '.rcard{border:1px solid #ccc;border-radius:8px;padding:12px;display:inline-block;margin:4px}.rcard.selected{border-color:#1677ff;background:#e6f4ff}',
    draw: eachBox(
      (right) =>
        `<div class="rcard${when(right.on, ' selected')}" tabindex="0"><h5>${esc(right.label)}</h5></div>`,
    ),
  },
  'aria-cards': {
    css: '.acard{border:1px solid #ccc;padding:12px}.acard[aria-checked=true]{border-color:#1677ff;background:#e6f4ff}',
    draw: eachBox(
      (right) =>
        `<div class="acard" role="checkbox" tabindex="0" ${aria(right.on)}><h5>${esc(right.label)}</h5></div>`,
    ),
  },
  'svg-pictures': {
    lax: true,
    css: '.pic{display:flex;gap:8px;cursor:pointer}',
    draw: eachBox((right) =>
      right.on
        ? `<div class="pic"><svg width="16" height="16" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1677ff"></rect><path d="M4 8l3 3 5-6" stroke="#fff" fill="none"></path></svg><span>${esc(right.label)}</span></div>`
        : `<div class="pic"><svg width="16" height="16" viewBox="0 0 16 16"><rect x=".5" y=".5" width="15" height="15" rx="3" fill="none" stroke="#999"></rect></svg><span>${esc(right.label)}</span></div>`,
    ),
  },
  'font-icons': {
    lax: true,
    draw: eachBox(
      (right) =>
        `<div class="ln"><i class="fa ${right.on ? 'fa-check-square' : 'fa-square-o'}"></i> <span>${esc(right.label)}</span></div>`,
    ),
  },
  glyphs: {
    lax: true,
    draw: eachBox(
      (right) => `<p class="ln"><span>${right.on ? '☑' : '☐'}</span> <span>${esc(right.label)}</span></p>`,
    ),
  },
  'pale-ticks': {
    lax: true,
    css: '.pt{display:flex;gap:8px}.pt em{width:18px;height:18px;border-radius:50%;font-style:normal;text-align:center}.pt .tint-a{background:#f60;color:#fff}.pt .tint-b{background:#fff;color:#bbb;border:1px solid #ddd}',
    draw: eachBox(
      (right) =>
        `<div class="pt"><em class="${right.on ? 'tint-a' : 'tint-b'}">✓</em><span>${esc(right.label)}</span></div>`,
    ),
  },
  'half-ticked': {
    draw: eachBox((right, ctx) => {
      const id = ctx.id();
      return `<div class="row"><span class="hc" role="checkbox" tabindex="0" ${aria(right.on)} aria-labelledby="${id}"${when(right.greyed, ' aria-disabled="true"')}>${right.on ? '✔' : ''}</span><label id="${id}">${esc(right.label)}</label></div>`;
    }),
  },
};
