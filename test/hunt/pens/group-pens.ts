/** Rights as one control: chips, lists to choose from, tables, trees, custom elements, prose. */
import { type RightSpec } from '../spec.ts';
import { type Ctx, esc, html, type RightsGroup, type RightsPen, when } from './pen.ts';

const chosen = (rights: readonly RightSpec[]): readonly RightSpec[] => rights.filter(({ on }) => on);
const off = ({ greyed }: RightSpec): string => when(greyed, ' disabled');

const group = (
  write: (rights: readonly RightSpec[], ctx: Ctx, heading: string) => string,
): RightsPen['draw'] => html<RightsGroup>(({ heading, rights }, ctx) => write(rights, ctx, esc(heading)));

/** A box of a table's cell, drawn by an input that its label hides. */
const cellBox = (right: RightSpec): string =>
  `<label class="box"><input type="checkbox"${when(right.on, ' checked')}${off(right)}><span class="indicator"></span></label>`;

/** An open shadow root over its host, with the given content. */
const withShadow = (host: Element, inner: string): void => {
  host.attachShadow({ mode: 'open' }).innerHTML = inner;
};

export const groupPens: Readonly<Record<string, RightsPen>> = {
  'chips-over-menu': {
    showsChosenOnly: true,
    css: '.lbl{border:1px solid #999;padding:2px 8px}',
    draw: group(
      (rights, _, heading) =>
        `<div class="field"><label>${heading}</label><div class="ui multiple selection dropdown" tabindex="0"><input type="hidden"><i class="dropdown icon"></i>${chosen(
          rights,
        )
          .map(({ label }) => `<a class="ui lbl visible">${esc(label)}<i class="delete icon"></i></a>`)
          .join('')}<div class="default text"></div><div class="menu" style="display:none">${rights
          .map(({ label, on }) => `<div class="item${when(on, ' active filtered')}">${esc(label)}</div>`)
          .join('')}</div></div></div>`,
    ),
  },
  'chips-alone': {
    showsChosenOnly: true,
    css: '.chips{border:1px solid #ccc;display:flex;gap:6px;padding:6px}.chips .tag{background:#eef;padding:2px 8px}',
    draw: group(
      (rights, _, heading) =>
        `<b>${heading}</b><div class="chips" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="${heading}" tabindex="0">${chosen(
          rights,
        )
          .map(
            ({ label }) =>
              `<span class="tag"><span>${esc(label)}</span><span role="img" aria-label="close">×</span></span>`,
          )
          .join('')}<input style="opacity:0;width:4px"></div>`,
    ),
  },
  tokens: {
    showsChosenOnly: true,
    draw: group((rights, ctx, heading) => {
      const [l, t] = [ctx.id(), ctx.id()];
      const list = chosen(rights);
      return `<div><label id="${l}">${heading}</label><div role="group" aria-labelledby="${l}"><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${l} ${t}"><span id="${t}">${esc(ctx.words.choose)}</span></button><ul>${list
        .map(({ label }, place) => {
          const k = ctx.id();
          return `<li aria-setsize="${String(list.length)}" aria-posinset="${String(place + 1)}"><div role="group" aria-labelledby="${k}"><span id="${k}">${esc(label)}</span><button type="button" aria-label="${esc(ctx.words.remove)}"><svg width="12" height="12"></svg></button></div></li>`;
        })
        .join('')}</ul></div></div>`;
    }),
  },
  summary: {
    showsChosenOnly: true,
    draw: group((rights, _, heading) => {
      const labels = chosen(rights).map(({ label }) => esc(label));
      return `<div role="group"><label>${heading}</label><div class="picker"><div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span title="${labels.join(', ')}">${labels.map((label) => `<span>${label}</span>`).join('<span>,</span>')}</span><span class="count">${String(labels.length)}</span></div></div></div>`;
    }),
  },
  'native-multiple': {
    draw: group((rights, ctx, heading) => {
      const id = ctx.id();
      return `<p><label for="${id}">${heading}</label><br><select id="${id}" multiple size="${String(rights.length)}">${rights
        .map(({ label, on }) => `<option${when(on, ' selected')}>${esc(label)}</option>`)
        .join('')}</select></p>`;
    }),
  },
  'multi-listbox': {
    css: '.sel{background:#0a58ca;color:#fff}',
    draw: group(
      (rights, _, heading) =>
        `<b>${heading}</b><div role="listbox" aria-label="${heading}" aria-multiselectable="true" tabindex="0">${rights
          .map(
            ({ label, on }) =>
              `<div role="option" aria-selected="${String(on)}" tabindex="-1" class="${on ? 'sel' : ''}">${esc(label)}</div>`,
          )
          .join('')}</div>`,
    ),
  },
  'dual-listbox': {
    draw: group((rights, ctx, heading) => {
      const side = (title: string, of: readonly RightSpec[]): string => {
        const id = ctx.id();
        return `<div><span id="${id}">${esc(title)}</span><ul role="listbox" aria-multiselectable="true" aria-labelledby="${id}">${of
          .map(
            ({ label }) =>
              `<li role="presentation"><div role="option" aria-selected="false" tabindex="-1">${esc(label)}</div></li>`,
          )
          .join('')}</ul></div>`;
      };
      return `<div><b>${heading}</b><div role="group">${side(
        ctx.words.available,
        rights.filter(({ on }) => !on),
      )}<div><button type="button">→</button><button type="button">←</button></div>${side(ctx.words.selected, chosen(rights))}</div></div>`;
    }),
  },
  'dual-select': {
    draw: group((rights, ctx, heading) => {
      const side = (title: string, of: readonly RightSpec[]): string => {
        const id = ctx.id();
        return `<div style="display:inline-block"><label for="${id}">${esc(title)}</label><br><select id="${id}" multiple size="6">${of.map(({ label }) => `<option>${esc(label)}</option>`).join('')}</select></div>`;
      };
      return `<fieldset><legend>${heading}</legend>${side(
        ctx.words.available,
        rights.filter(({ on }) => !on),
      )}<button type="button">&gt;</button><button type="button">&lt;</button>${side(ctx.words.selected, chosen(rights))}</fieldset>`;
    }),
  },
  'one-column-table': {
    draw: group(
      (rights, ctx, heading) =>
        `<table><thead><tr><th>${heading}</th><th>${esc(ctx.words.on)}</th></tr></thead><tbody>${rights
          .map((right) => `<tr><td>${esc(right.label)}</td><td>${cellBox(right)}</td></tr>`)
          .join('')}</tbody></table>`,
    ),
  },
  'rights-as-columns': {
    draw: group(
      (rights, _, heading) =>
        `<h4>${heading}</h4><table><thead><tr>${rights.map(({ label }) => `<th>${esc(label)}</th>`).join('')}</tr></thead><tbody><tr>${rights
          .map((right) => `<td>${cellBox(right)}</td>`)
          .join('')}</tr></tbody></table>`,
    ),
  },
  'merged-cells': {
    draw: group(
      (rights, _, heading) =>
        `<table border="1"><tbody><tr><th rowspan="${String(rights.length)}">${heading}</th>${rights
          .map(
            (right, place) =>
              `${place > 0 ? '<tr>' : ''}<td><label><input type="checkbox"${when(right.on, ' checked')}${off(right)}> ${esc(right.label)}</label></td></tr>`,
          )
          .join('')}</tbody></table>`,
    ),
  },
  tree: {
    css: '[role=tree] ul{padding-left:20px}',
    draw: group(
      (rights, _, heading) =>
        `<ul role="tree" aria-label="${heading}" aria-multiselectable="true"><li role="treeitem" aria-expanded="true" aria-checked="${
          rights.every(({ on }) => on) ? 'true' : rights.some(({ on }) => on) ? 'mixed' : 'false'
        }" tabindex="0"><span>${heading}</span><ul role="group">${rights
          .map(
            ({ label, on }) =>
              `<li role="treeitem" aria-checked="${String(on)}" tabindex="-1"><span aria-hidden="true">${on ? '☑' : '☐'}</span> <span>${esc(label)}</span></li>`,
          )
          .join('')}</ul></li></ul>`,
    ),
  },
  'tri-state-group': {
    draw: group((rights, ctx, heading) => {
      const ids = rights.map(() => ctx.id());
      const every = rights.every(({ on }) => on);
      const some = rights.some(({ on }) => on);
      return `<fieldset><legend>${heading}</legend><div role="checkbox" tabindex="0" aria-checked="${every ? 'true' : some ? 'mixed' : 'false'}" aria-controls="${ids.join(' ')}">${esc(ctx.words.selectAll)}</div><ul>${rights
        .map(
          ({ label, on }, place) =>
            `<li><div role="checkbox" id="${ids[place] ?? ''}" tabindex="0" aria-checked="${String(on)}">${esc(label)}</div></li>`,
        )
        .join('')}</ul></fieldset>`;
    }),
  },
  grid: {
    css: '[role=row]{display:flex;gap:40px}.gsw[aria-checked=true]{background:#0a0}',
    draw: group(
      (rights, ctx, heading) =>
        `<div role="grid" aria-label="${heading}"><div role="row"><div role="columnheader">${heading}</div><div role="columnheader">${esc(ctx.words.on)}</div></div>${rights
          .map(
            ({ label, on }) =>
              `<div role="row"><div role="gridcell">${esc(label)}</div><div role="gridcell"><button type="button" role="switch" class="gsw" aria-checked="${String(on)}" aria-label="${esc(label)}"></button></div></div>`,
          )
          .join('')}</div>`,
    ),
  },
  'shadow-boxes': {
    draw: (host, { heading, rights }) => {
      host.innerHTML = `<h4>${esc(heading)}</h4>`;
      for (const right of rights) {
        const box = document.createElement('x-checkbox');
        if (right.on) box.setAttribute('checked', '');
        withShadow(
          box,
          `<label><input type="checkbox"${when(right.on, ' checked')}${off(right)}><span part="label"><slot></slot></span></label>`,
        );
        box.textContent = right.label;
        host.append(box);
      }
    },
  },
  'shadow-switches': {
    draw: (host, { heading, rights }) => {
      host.innerHTML = `<h4>${esc(heading)}</h4>`;
      for (const right of rights) {
        const row = document.createElement('div');
        row.innerHTML = `<span>${esc(right.label)}</span> `;
        const toggle = document.createElement('x-switch');
        withShadow(
          toggle,
          `<style>b{display:inline-block;width:30px;height:14px;background:#ccc}b[aria-checked=true]{background:#0a0}</style><b role="switch" tabindex="0" aria-checked="${String(right.on)}" aria-label="${esc(right.label)}"></b>`,
        );
        row.append(toggle);
        host.append(row);
      }
    },
  },
  'shadow-form': {
    draw: (host, { heading, rights }) => {
      const whole = document.createElement('x-rights');
      withShadow(
        whole,
        `<h4>${esc(heading)}</h4>${rights.map((right) => `<div><label><input type="checkbox"${when(right.on, ' checked')}${off(right)}> ${esc(right.label)}</label></div>`).join('')}`,
      );
      host.append(whole);
    },
  },
  'slotted-inputs': {
    draw: (host, { heading, rights }, ctx) => {
      const set = document.createElement('x-checkbox-group');
      set.setAttribute('role', 'group');
      withShadow(
        set,
        '<div part="label"><slot name="label"></slot></div><div part="field"><slot></slot></div>',
      );
      for (const right of rights) {
        const box = document.createElement('x-box');
        withShadow(
          box,
          '<div><div part="checkbox" aria-hidden="true"></div><slot name="input"></slot><div part="label"><slot name="label"></slot></div></div>',
        );
        const [input, label] = [ctx.id(), ctx.id()];
        box.innerHTML = `<label slot="label" id="${label}" for="${input}">${esc(right.label)}</label><input slot="input" type="checkbox" id="${input}" aria-labelledby="${label}"${when(right.on, ' checked')}${off(right)}>`;
        set.append(box);
      }
      const title = document.createElement('label');
      title.slot = 'label';
      title.textContent = heading;
      set.append(title);
      host.append(set);
    },
  },
  'description-list': {
    draw: group(
      (rights, ctx, heading) =>
        `<h4>${heading}</h4><dl>${rights
          .map(
            ({ label, on }) =>
              `<div><dt>${esc(label)}</dt><dd>${esc(on ? ctx.words.yes : ctx.words.no)}</dd></div>`,
          )
          .join('')}</dl>`,
    ),
    lax: true,
    words: true,
  },
  'disabled-textarea': {
    lax: true,
    words: true,
    showsChosenOnly: true,
    draw: group((rights, ctx, heading) => {
      const id = ctx.id();
      return `<label for="${id}">${heading}</label><textarea id="${id}" disabled rows="4">${chosen(rights)
        .map(({ label }) => esc(label))
        .join(', ')}</textarea>`;
    }),
  },
  'prose-receipt': {
    lax: true,
    words: true,
    showsChosenOnly: true,
    draw: group(
      (rights, _, heading) =>
        `<p><span class="muted">${heading}:</span> <span>${chosen(rights)
          .map(({ label }) => esc(label))
          .join(', ')}</span></p>`,
    ),
  },
  'switch-with-row-modes': {
    rowModes: ['gate'],
    css: '.gsw{width:36px;height:18px;border-radius:9px;background:#ccc}.gsw[aria-checked=true]{background:#0a0}',
    draw: group(
      (rights, ctx, heading) =>
        `<h4>${heading}</h4>${rights
          .map((right) => {
            const name = ctx.id();
            const radio = (label: string, is: boolean): string =>
              `<label><input type="radio" name="${name}"${when(is && right.on, ' checked')}${when(!right.on, ' disabled')}> ${esc(label)}</label>`;
            return `<div class="row"><div><span>${esc(right.label)}</span> <button type="button" role="switch" class="gsw" aria-checked="${String(right.on)}" aria-label="${esc(right.label)}"></button></div>${
              right.readOnly === undefined
                ? ''
                : `<div>${radio(ctx.words.readWrite, !right.readOnly)}${radio(ctx.words.readOnly, right.readOnly)}</div>`
            }</div>`;
          })
          .join('')}`,
    ),
  },
  'box-with-row-modes': {
    rowModes: ['gate'],
    draw: group(
      (rights, ctx, heading) =>
        `<b>${heading}</b>${rights
          .map((right) => {
            const name = ctx.id();
            const radio = (label: string, is: boolean): string =>
              `<label><input type="radio" name="${name}"${when(is, ' checked')}>${esc(label)}</label>`;
            return `<div><label><input type="checkbox"${when(right.on, ' checked')}>${esc(right.label)}</label>${
              right.readOnly === undefined
                ? ''
                : `${radio(ctx.words.readOnly, right.readOnly)}${radio(ctx.words.readWrite, !right.readOnly)}`
            }</div>`;
          })
          .join('')}`,
    ),
  },
};
