/** How a page draws a list of keys: tables of many kinds, and cards. */
import { type Ctx, esc } from '../pens/pen.ts';
import { type Column, type ListPen } from './columns.ts';

type Write = (names: readonly string[], columns: readonly Column[], ctx: Ctx) => string;

const drawn =
  (write: Write): ListPen['draw'] =>
  (host, names, columns, ctx) => {
    host.innerHTML = write(names, columns, ctx);
  };

const cellsOf = (columns: readonly Column[], place: number): readonly string[] =>
  columns.map(({ cells }) => cells[place] ?? '');

const buttons = (ctx: Ctx): string =>
  `<button type="button">${esc(ctx.words.edit)}</button><button type="button">${esc(ctx.words.remove)}</button>`;

/** Rows of one kind under a row of heads. */
const tabular =
  (
    around: (head: string, body: string) => string,
    row: (cells: string, isHead: boolean) => string,
    cell: (content: string, isHead: boolean) => string,
  ): Write =>
  (names, columns, ctx) =>
    around(
      row(
        [ctx.words.name, ...columns.map(({ head }) => head), '']
          .map((head) => cell(esc(head), true))
          .join(''),
        true,
      ),
      names
        .map((name, place) =>
          row(
            [`<span>${esc(name)}</span>`, ...cellsOf(columns, place), buttons(ctx)]
              .map((content) => cell(content, false))
              .join(''),
            false,
          ),
        )
        .join(''),
    );

const cards =
  (one: (name: string, facts: readonly (readonly [string, string])[], ctx: Ctx) => string): Write =>
  (names, columns, ctx) =>
    names
      .map((name, place) =>
        one(
          esc(name),
          columns.map(({ head, cells }) => [esc(head), cells[place] ?? ''] as const),
          ctx,
        ),
      )
      .join('');

export const listPens: Readonly<Record<string, ListPen>> = {
  table: {
    draw: drawn(
      tabular(
        (head, body) => `<table><thead>${head}</thead><tbody>${body}</tbody></table>`,
        (cells) => `<tr>${cells}</tr>`,
        (content, isHead) => (isHead ? `<th>${content}</th>` : `<td>${content}</td>`),
      ),
    ),
  },
  'table-of-td': {
    draw: drawn(
      tabular(
        (head, body) => `<table>${head}${body}</table>`,
        (cells) => `<tr>${cells}</tr>`,
        (content, isHead) => `<td>${isHead ? `<b>${content}</b>` : content}</td>`,
      ),
    ),
  },
  'aria-table': {
    css: '[role=row]{display:flex;gap:24px}[role=cell],[role=columnheader]{width:150px}',
    draw: drawn(
      tabular(
        (head, body) =>
          `<div role="table"><div role="rowgroup">${head}</div><div role="rowgroup">${body}</div></div>`,
        (cells) => `<div role="row">${cells}</div>`,
        (content, isHead) => `<div role="${isHead ? 'columnheader' : 'cell'}">${content}</div>`,
      ),
    ),
  },
  'grouped-grid': {
    css: '.grp{display:flex}.gcell{width:170px;overflow:hidden}',
    draw: drawn(
      tabular(
        (head, body) =>
          `<div role="grid"><div role="rowgroup">${head}</div><div role="rowgroup"><div class="wheel">${body}</div></div></div>`,
        (cells, isHead) => `<div role="row"><div class="grp${isHead ? ' ghead' : ''}">${cells}</div></div>`,
        (content, isHead) =>
          isHead
            ? `<div><div role="columnheader" class="gcell"><div class="cell-content">${content}</div></div></div>`
            : `<div role="gridcell" class="gcell"><div class="cell-content">${content}</div></div>`,
      ),
    ),
  },
  'soup-table': {
    css: '.css-r0w{display:grid;grid-template-columns:repeat(auto-fit,minmax(110px,1fr));gap:8px}',
    draw: drawn(
      tabular(
        (head, body) => `<div class="css-l1st">${head}${body}</div>`,
        (cells, isHead) => `<div class="css-r0w ${isHead ? 'List_head__j2' : 'List_row__k3'}">${cells}</div>`,
        (content) => `<div class="css-c3ll">${content}</div>`,
      ),
    ),
  },
  'split-tables': {
    // A head that stays while the body scrolls is a table of its own.
    draw: drawn(
      tabular(
        (head, body) =>
          `<div class="tb-head"><table><thead>${head}</thead></table></div><div class="tb-body"><table><tbody>${body}</tbody></table></div>`,
        (cells) => `<tr>${cells}</tr>`,
        (content, isHead) =>
          isHead ? `<th style="width:160px">${content}</th>` : `<td style="width:160px">${content}</td>`,
      ),
    ),
  },
  'description-cards': {
    cards: true,
    css: '.kcard{border:1px solid #ddd;margin:12px;padding:12px}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<div class="kcard"><div class="head"><h3>${name}</h3><div>${buttons(ctx)}</div></div><dl>${facts.map(([head, content]) => `<div><dt><span>${head}</span></dt><dd><div>${content}</div></dd></div>`).join('')}</dl></div>`,
      ),
    ),
  },
  'two-column-cards': {
    cards: true,
    css: '.tile{border:1px solid #ddd;margin:12px;padding:12px}.tile [role=row]{display:flex;gap:60px}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<div class="tile"><div><h3>${name}</h3><div>${buttons(ctx)}</div></div><div role="table"><div role="rowgroup">${facts.map(([head, content]) => `<div role="row"><div role="cell">${head}</div><div role="cell">${content}</div></div>`).join('')}</div></div></div>`,
      ),
    ),
  },
  'fact-cards': {
    cards: true,
    css: '.fcard{border:1px solid #ddd;margin:12px;padding:12px}.fact{display:flex;gap:16px}.fact>:first-child{width:150px;color:#888}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<div class="fcard"><h3>${name}</h3>${facts.map(([head, content]) => `<div class="fact"><div>${head}</div><div>${content}</div></div>`).join('')}${buttons(ctx)}</div>`,
      ),
    ),
  },
  'table-cards': {
    cards: true,
    css: '.tcard{border:1px solid #ddd;margin:12px}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<section class="tcard"><header><strong>${name}</strong>${buttons(ctx)}</header><table><tbody>${facts.map(([head, content]) => `<tr><th>${head}</th><td>${content}</td></tr>`).join('')}</tbody></table></section>`,
      ),
    ),
  },
  'prose-cards': {
    cards: true,
    css: '.pcard{border:1px solid #ddd;margin:12px;padding:12px}',
    draw: drawn(
      cards(
        (name, facts, ctx) =>
          `<li class="pcard" style="list-style:none"><h3>${name}</h3>${facts.map(([head, content]) => `<div><b>${head}:</b> ${content}</div>`).join('')}${buttons(ctx)}</li>`,
      ),
    ),
  },
};
