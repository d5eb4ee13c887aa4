/** Lists of keys as the tables, cards and panels of component libraries draw them; their markup, not their code. */
import { esc } from '../pens/pen.ts';
import { type ListPen } from './columns.ts';
import { buttons, cards, cellsOf, drawn, tabular } from './list-pens.ts';

export const libraryListPens: Readonly<Record<string, ListPen>> = {
  // A row that only measures the columns stands before those of the data.
  'measured-table': {
    draw: drawn((names, columns, ctx) => {
      const table = tabular(
        (head, body) =>
          `<div class="tb-wrapper"><div class="tb-container"><div class="tb-content"><table style="table-layout:auto"><colgroup>${'<col>'.repeat(columns.length + 2)}</colgroup><thead class="tb-thead">${head}</thead><tbody class="tb-tbody"><tr aria-hidden="true" class="tb-measure-row" style="height:0">${'<td style="padding:0;border:0;height:0"></td>'.repeat(columns.length + 2)}</tr>${body}</tbody></table></div></div></div>`,
        (cells, isHead) => `<tr class="${isHead ? '' : 'tb-row tb-row-level-0'}">${cells}</tr>`,
        (content, isHead) =>
          isHead ? `<th class="tb-cell" scope="col">${content}</th>` : `<td class="tb-cell">${content}</td>`,
      );
      return table(names, columns, ctx);
    }),
  },
  // Head and body are tables of their own, and each cell has a box of its own for its words.
  'boxed-cells': {
    draw: drawn(
      tabular(
        (head, body) =>
          `<div class="dt"><div class="dt__inner"><div class="dt__header-wrapper"><table class="dt__header" border="0"><thead>${head}</thead></table></div><div class="dt__body-wrapper"><div class="scrollbar"><div class="scrollbar__view"><table class="dt__body" border="0"><tbody tabindex="-1">${body}</tbody></table></div></div></div></div></div>`,
        (cells, isHead) => `<tr class="${isHead ? '' : 'dt__row'}">${cells}</tr>`,
        (content, isHead) =>
          isHead
            ? `<th class="dt__cell is-leaf" style="width:150px"><div class="cell">${content}</div></th>`
            : `<td class="dt__cell" style="width:150px"><div class="cell">${content}</div></td>`,
      ),
    ),
  },
  // Rows of a long list are laid out one by one, wherever the list was scrolled to.
  'virtual-grid': {
    css: '.vr{position:absolute;left:0;display:flex;height:90px}.vhead,.vr{width:1100px}.vc{width:150px;overflow:hidden}',
    draw: drawn((names, columns, ctx) => {
      const cell = (content: string, isHead: boolean, at: number): string =>
        `<div class="vc" role="${isHead ? 'columnheader' : 'gridcell'}" aria-colindex="${String(at + 1)}"><div class="inner">${content}</div></div>`;
      const heads = [ctx.words.name, ...columns.map(({ head }) => head), '']
        .map((head, at) => cell(esc(head), true, at))
        .join('');
      const rows = names
        .map(
          (name, place) =>
            `<div role="row" class="vr" aria-rowindex="${String(place + 2)}" style="transform:translateY(${String(place * 90)}px)">${[`<span>${esc(name)}</span>`, ...cellsOf(columns, place), buttons(ctx)].map((content, at) => cell(content, false, at)).join('')}</div>`,
        )
        .join('');
      return `<div role="grid" aria-rowcount="${String(names.length + 1)}"><div role="row" class="vhead" aria-rowindex="1" style="display:flex">${heads}</div><div role="rowgroup" style="position:relative;height:${String(names.length * 90)}px">${rows}</div></div>`;
    }),
  },
  // A head of two rows: the rights stand together under one word.
  'grouped-head': {
    draw: drawn((names, columns, ctx) => {
      const [id, ...rest] = columns;
      const heads = `<tr><th rowspan="2">${esc(ctx.words.name)}</th><th colspan="${String(columns.length)}">API</th><th rowspan="2"></th></tr><tr>${(id === undefined ? rest : [id, ...rest]).map(({ head }) => `<th>${esc(head)}</th>`).join('')}</tr>`;
      const rows = names
        .map(
          (name, place) =>
            `<tr><td>${esc(name)}</td>${cellsOf(columns, place)
              .map((content) => `<td>${content}</td>`)
              .join('')}<td>${buttons(ctx)}</td></tr>`,
        )
        .join('');
      return `<table><thead>${heads}</thead><tbody>${rows}</tbody></table>`;
    }),
  },
  'stacked-facts': {
    cards: true,
    css: '.tiles{display:grid;grid-template-columns:1fr 1fr;gap:12px}.t1le{border:1px solid #ddd;padding:12px;border-radius:8px}.cap{color:#888;font-size:12px}',
    draw: (host, names, columns, ctx) => {
      drawn(
        cards(
          (name, facts, its) =>
            `<div class="t1le"><div class="t1le-head"><span class="t1le-title">${name}</span>${buttons(its)}</div>${facts.map(([head, content]) => `<div class="fact"><div class="cap">${head}</div><div class="val">${content}</div></div>`).join('')}</div>`,
        ),
      )(host, names, columns, ctx);
      host.innerHTML = `<div class="tiles">${host.innerHTML}</div>`;
    },
  },
  'open-panels': {
    cards: true,
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<details open><summary>${name}</summary><div class="panel">${facts.map(([head, content]) => `<div class="line"><span class="key">${head}:</span> <span class="value">${content}</span></div>`).join('')}${buttons(ctx)}</div></details>`,
      ),
    ),
  },
  'accordion-items': {
    cards: true,
    draw: drawn(
      cards((name, facts, ctx) => {
        const [head, region] = [ctx.id(), ctx.id()];
        return `<div class="acc-item" data-state="open"><h3><button type="button" id="${head}" aria-expanded="true" aria-controls="${region}">${name}</button></h3><div role="region" id="${region}" aria-labelledby="${head}">${facts.map(([label, content]) => `<dl class="pair"><dt>${label}</dt><dd>${content}</dd></dl>`).join('')}${buttons(ctx)}</div></div>`;
      }),
    ),
  },
  'described-table': {
    cards: true,
    css: '.desc{border:1px solid #eee;margin:12px}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<div class="desc"><div class="desc-header"><div class="desc-title">${name}</div><div class="desc-extra">${buttons(ctx)}</div></div><div class="desc-view"><table><tbody>${facts.map(([head, content]) => `<tr class="desc-row"><td class="desc-item" colspan="1"><div class="desc-item-container"><span class="desc-item-label">${head}</span><span class="desc-item-content">${content}</span></div></td></tr>`).join('')}</tbody></table></div></div>`,
      ),
    ),
  },
  'nested-tables': {
    cards: true,
    draw: (host, names, columns, ctx) => {
      host.innerHTML = `<table class="outer"><tbody>${names
        .map(
          (name, place) =>
            `<tr><td><div><b class="name">${esc(name)}</b>${buttons(ctx)}</div><table class="inner"><tbody>${columns.map(({ head, cells }) => `<tr><td class="muted">${esc(head)}</td><td>${cells[place] ?? ''}</td></tr>`).join('')}</tbody></table></td></tr>`,
        )
        .join('')}</tbody></table>`;
    },
  },
  'list-items': {
    cards: true,
    draw: (host, names, columns, ctx) => {
      host.innerHTML = `<ul role="list" class="klist">${names
        .map(
          (name, place) =>
            `<li class="kitem"><div class="meta"><h4 class="meta-title">${esc(name)}</h4><div class="meta-description">${columns.map(({ head, cells }) => `<div><em>${esc(head)}</em><div>${cells[place] ?? ''}</div></div>`).join('')}</div></div><ul class="actions"><li>${buttons(ctx)}</li></ul></li>`,
        )
        .join('')}</ul>`;
    },
  },
};
