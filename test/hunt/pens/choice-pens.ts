/** One of several: addresses restricted or not, reading only or not. */
import { type ChoiceGroup, type ChoicePen, type Ctx, esc, html, when } from './pen.ts';

type WriteOption = (
  label: string,
  on: boolean,
  greyed: boolean,
  ctx: Ctx,
  name: string,
  hint: string,
) => string;

/** Options one after another, in a frame. */
const options = (
  write: WriteOption,
  frame: (inner: string, heading: string, ctx: Ctx) => string = (inner, heading) =>
    `<h4>${esc(heading)}</h4><div>${inner}</div>`,
): ChoicePen['draw'] =>
  html<ChoiceGroup>(({ heading, choices, chosen, greyed }, ctx) => {
    const name = ctx.id();
    return frame(
      choices
        .map(({ label, hint }, place) =>
          write(
            esc(label),
            place === chosen,
            greyed,
            ctx,
            name,
            hint === undefined ? '' : `<small class="hint">${esc(hint)}</small>`,
          ),
        )
        .join(''),
      heading,
      ctx,
    );
  });

export const handChoicePens: Readonly<Record<string, ChoicePen>> = {
  native: {
    draw: options(
      (label, on, greyed, _, name, hint) =>
        `<p><label><input type="radio" name="${name}"${when(on, ' checked')}${when(greyed, ' disabled')}> ${label}</label>${hint}</p>`,
    ),
  },
  'native-for': {
    draw: options((label, on, greyed, ctx, name, hint) => {
      const id = ctx.id();
      return `<div class="row"><input type="radio" id="${id}" name="${name}"${when(on, ' checked')}${when(greyed, ' disabled')}><label for="${id}">${label}</label>${hint}</div>`;
    }),
  },
  'native-hidden': {
    css: '.cp-in{position:absolute;opacity:0;width:1px;height:1px}.cp-dot{display:inline-block;width:14px;height:14px;border:1px solid #777;border-radius:50%}.cp-in:checked+.cp-dot{background:#1677ff}',
    draw: options(
      (label, on, greyed, _, name, hint) =>
        `<p><label><input class="cp-in" type="radio" name="${name}"${when(on, ' checked')}${when(greyed, ' disabled')}><span class="cp-dot"></span><span>${label}</span></label>${hint}</p>`,
    ),
  },
  aria: {
    css: '.cp-r{width:14px;height:14px;border:1px solid #777;border-radius:50%;display:inline-block}.cp-r[aria-checked=true]{background:#1677ff}',
    draw: options(
      (label, on, greyed, ctx, _, hint) => {
        const id = ctx.id();
        return `<div class="row"><span class="cp-r" role="radio" tabindex="0" aria-checked="${String(on)}" aria-labelledby="${id}"${when(greyed, ' aria-disabled="true"')}></span><span id="${id}">${label}</span>${hint}</div>`;
      },
      (inner, heading) =>
        `<h4>${esc(heading)}</h4><div role="radiogroup" aria-label="${esc(heading)}">${inner}</div>`,
    ),
  },
  'aria-bar': {
    css: '.cp-bar{display:inline-flex;border:1px solid #999}.cp-bar [aria-checked=true]{background:#1677ff;color:#fff}',
    draw: options(
      (label, on, greyed) =>
        `<button type="button" role="radio" aria-checked="${String(on)}"${when(greyed, ' disabled')}>${label}</button>`,
      (inner, heading) => `<b>${esc(heading)}</b><div role="radiogroup" class="cp-bar">${inner}</div>`,
    ),
  },
  'pressed-buttons': {
    css: '.cp-tg[aria-pressed=true]{background:#1677ff;color:#fff}',
    draw: options(
      (label, on, greyed) =>
        `<button type="button" class="cp-tg" aria-pressed="${String(on)}"${when(greyed, ' disabled')}>${label}</button>`,
      (inner, heading) =>
        `<b>${esc(heading)}</b><div role="group" aria-label="${esc(heading)}">${inner}</div>`,
    ),
  },
  tabs: {
    css: '[role=tab][aria-selected=true]{border-bottom:2px solid #1677ff}',
    draw: options(
      (label, on) => `<button type="button" role="tab" aria-selected="${String(on)}">${label}</button>`,
      (inner, heading) => `<b>${esc(heading)}</b><div role="tablist">${inner}</div>`,
    ),
  },
  'soup-radio': {
    css: '.rd{display:flex;gap:8px}.rd_dot{width:14px;height:14px;border:1px solid #777;border-radius:50%}.rd_checked .rd_dot{background:#1677ff}',
    draw: options(
      (label, on, greyed, _, __, hint) =>
        `<div class="rd${when(on, ' rd_checked')}${when(greyed, ' rd_disabled')}"><div class="rd_dot"></div><div class="rd_text">${label}</div></div>${hint}`,
    ),
  },
  'soup-segmented': {
    css: '.sg{display:inline-flex;background:#eee;padding:2px}.sg_item{padding:4px 12px;cursor:pointer}.sg_item_active{background:#fff;box-shadow:0 1px 3px #0004}',
    draw: options(
      (label, on) => `<div class="sg_item${when(on, ' sg_item_active')}">${label}</div>`,
      (inner, heading) => `<b>${esc(heading)}</b><div class="sg">${inner}</div>`,
    ),
  },
  'colour-segmented': {
    lax: true,
    css: '.cs{display:inline-flex;background:#f3f4f6;padding:4px}.cs div{padding:4px 12px;cursor:pointer}.cs .bg-white{background:#fff}.cs .shadow{box-shadow:0 1px 3px #0003}.cs .text-gray-500{color:#6b7280}',
    draw: options(
      (label, on) =>
        `<div class="seg ${on ? 'bg-white shadow font-semibold' : 'text-gray-500'}">${label}</div>`,
      (inner, heading) => `<b>${esc(heading)}</b><div class="cs">${inner}</div>`,
    ),
  },
  'hollow-buttons': {
    lax: true,
    css: '.hb{display:inline-block;padding:8px;background:#1779ba;color:#fff;border:1px solid #1779ba}.hb.hollow{background:transparent;color:#1779ba}',
    draw: options((label, on) => `<a href="#" class="hb button${when(!on, ' hollow')}">${label}</a>`),
  },
  'ring-cards': {
    lax: true,
    css: '.rc{border:1px solid #e5e7eb;border-radius:8px;padding:16px;cursor:pointer;margin:8px 0;background:#fff}.rc.border-emerald-500{border-color:#10b981}.rc.ring-2{box-shadow:0 0 0 2px #10b981}.rc.bg-emerald-50{background:#ecfdf5}',
    draw: options(
      (label, on, _, __, ___, hint) =>
        `<div class="rc ${on ? 'border-emerald-500 ring-2 bg-emerald-50' : 'border-gray-200 bg-white'}"><p>${label}</p>${hint}</div>`,
    ),
  },
  select: {
    draw: html<ChoiceGroup>(({ heading, choices, chosen, greyed }, ctx) => {
      const id = ctx.id();
      return `<p><label for="${id}">${esc(heading)}</label> <select id="${id}"${when(greyed, ' disabled')}>${choices
        .map(({ label }, place) => `<option${when(place === chosen, ' selected')}>${esc(label)}</option>`)
        .join('')}</select></p>`;
    }),
  },
  'closed-combobox': {
    lax: true,
    css: '.cb{border:1px solid #999;padding:4px 12px;display:inline-block}',
    draw: html<ChoiceGroup>(({ heading, choices, chosen }, ctx) => {
      const id = ctx.id();
      return `<p id="${id}">${esc(heading)}</p><div class="cb" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" aria-labelledby="${id}">${esc(choices[chosen]?.label ?? '')}</div>`;
    }),
  },
  'open-listbox': {
    css: '.lb [aria-selected=true]{background:#1677ff;color:#fff}',
    draw: options(
      (label, on) => `<div role="option" aria-selected="${String(on)}" tabindex="-1">${label}</div>`,
      (inner, heading) =>
        `<b>${esc(heading)}</b><div class="lb" role="listbox" aria-label="${esc(heading)}" tabindex="0">${inner}</div>`,
    ),
  },
  'menu-radios': {
    draw: options(
      (label, on) =>
        `<li role="menuitemradio" aria-checked="${String(on)}" tabindex="-1">${on ? '● ' : '○ '}${label}</li>`,
      (inner, heading) => `<b>${esc(heading)}</b><ul role="menu" aria-label="${esc(heading)}">${inner}</ul>`,
    ),
  },
  'data-state': {
    css: '.ds{width:16px;height:16px;border-radius:50%;border:1px solid #777;background:none}.ds[data-state=checked]{background:#1677ff}',
    draw: options((label, on, greyed, ctx, _, hint) => {
      const id = ctx.id();
      return `<div class="row"><button type="button" class="ds" id="${id}" data-state="${on ? 'checked' : 'unchecked'}"${when(greyed, ' disabled')}></button><label for="${id}">${label}</label>${hint}</div>`;
    }),
  },
  'glyph-radios': {
    lax: true,
    draw: options(
      (label, on, _, __, ___, hint) =>
        `<p class="choice"><span>${on ? '◉' : '○'}</span> <span>${label}</span>${hint}</p>`,
    ),
  },
  'table-radios': {
    draw: options(
      (label, on, greyed, _, name, hint) =>
        `<tr><td><input type="radio" name="${name}"${when(on, ' checked')}${when(greyed, ' disabled')}></td><td>${label}${hint}</td></tr>`,
      (inner, heading) => `<table><caption>${esc(heading)}</caption><tbody>${inner}</tbody></table>`,
    ),
  },
};
