/** Lists that component libraries draw in parts: columns that stay, heads of their own, rows that unfold; their markup, not their code. */
import { type Ctx, esc } from '../pens/pen.ts';
import { type Column, type ListPen } from './columns.ts';
import { buttons, cellsOf, drawn } from './list-pens.ts';

const line = (
  tag: string,
  cells: readonly string[],
  attributes: (place: number) => string = () => '',
): string => cells.map((cell, place) => `<${tag}${attributes(place)}>${cell}</${tag}>`).join('');

const headsOf = (columns: readonly Column[], ctx: Ctx): readonly string[] => [
  esc(ctx.words.name),
  ...columns.map(({ head }) => esc(head)),
  '',
];

const rowsOf = (
  names: readonly string[],
  columns: readonly Column[],
  ctx: Ctx,
): readonly (readonly string[])[] =>
  names.map((name, place) => [`<span>${esc(name)}</span>`, ...cellsOf(columns, place), buttons(ctx)]);

const unseen = (isSeen: boolean): string => (isSeen ? '' : ' style="visibility:hidden"');

export const partListPens: Readonly<Record<string, ListPen>> = {
  // The first column stays: a second table lies over the first, and each hides what the other shows.
  'doubled-table': {
    css: '.dbl{position:relative}.dbl__stay{position:absolute;left:0;top:0;width:150px;overflow:hidden}.dbl table{table-layout:fixed}.dbl td,.dbl th{height:110px;width:150px;overflow:hidden}',
    draw: drawn((names, columns, ctx) => {
      const half = (isShown: (place: number) => boolean): string => {
        const of = (tag: string) => (cells: readonly string[]) =>
          line(
            tag,
            cells.map((cell, place) => `<div class="cell"${unseen(isShown(place))}>${cell}</div>`),
          );
        return `<table><thead><tr>${of('th')(headsOf(columns, ctx))}</tr></thead><tbody>${rowsOf(
          names,
          columns,
          ctx,
        )
          .map((cells) => `<tr class="dbl__row">${of('td')(cells)}</tr>`)
          .join('')}</tbody></table>`;
      };
      return `<div class="dbl"><div class="dbl__main">${half((place) => place > 0)}</div><div class="dbl__stay">${half((place) => place === 0)}</div></div>`;
    }),
  },
  // The column of names is a grid of its own, beside that of the rest.
  'split-columns': {
    css: '.spl{display:flex}.spl [role=row]{display:flex;height:110px;overflow:hidden}.spl [role=row]>div{width:150px;overflow:hidden}',
    draw: drawn((names, columns, ctx) => {
      const part = (from: number, to?: number): string => {
        const rows = rowsOf(names, columns, ctx)
          .map((cells) => `<div role="row">${line('div', cells.slice(from, to), () => ' role="cell"')}</div>`)
          .join('');
        return `<div role="table"><div role="rowgroup"><div role="row">${line('div', headsOf(columns, ctx).slice(from, to), () => ' role="columnheader"')}</div></div><div role="rowgroup">${rows}</div></div>`;
      };
      return `<div class="spl">${part(0, 1)}${part(1)}</div>`;
    }),
  },
  // A head of its own over rows that are laid out one by one, and are no table.
  'head-over-divs': {
    css: '.hod-row{display:flex}.hod-row>div{width:150px;overflow:hidden}',
    draw: drawn((names, columns, ctx) => {
      const rows = rowsOf(names, columns, ctx)
        .map((cells) => `<div class="hod-row">${line('div', cells, () => ' class="hod-cell"')}</div>`)
        .join('');
      return `<div class="hod"><div class="hod-head"><table><thead><tr>${line('th', headsOf(columns, ctx))}</tr></thead></table></div><div class="hod-body"><div class="hod-holder"><div class="hod-inner">${rows}</div></div></div></div>`;
    }),
  },
  // Laid out after its rows, and drawn over them.
  'head-below': {
    css: '.hbl{display:flex;flex-direction:column-reverse}.hbl [role=row]{display:flex}.hbl [role=row]>div{width:150px;overflow:hidden}',
    draw: drawn(
      (names, columns, ctx) =>
        `<div role="table" class="hbl"><div role="rowgroup">${rowsOf(names, columns, ctx)
          .map((cells) => `<div role="row">${line('div', cells, () => ' role="cell"')}</div>`)
          .join(
            '',
          )}</div><div role="rowgroup"><div role="row">${line('div', headsOf(columns, ctx), () => ' role="columnheader"')}</div></div></div>`,
    ),
  },
  // Each row begins with a box that selects it.
  'selected-rows': {
    draw: drawn((names, columns, ctx) => {
      const box =
        '<label aria-label="Select this row"><span><input type="checkbox"><span></span></span></label>';
      return `<table><thead><tr>${line('th', [box, ...headsOf(columns, ctx)])}</tr></thead><tbody>${rowsOf(
        names,
        columns,
        ctx,
      )
        .map((cells) => `<tr>${line('td', [box, ...cells])}</tr>`)
        .join('')}</tbody></table>`;
    }),
  },
  // The column before the last is unfolded under the row, in a cell as wide as the table.
  'unfolded-rows': {
    draw: drawn((names, columns, ctx) => {
      const under = columns.findLast(({ head }) => head === ctx.words.ipField);
      const shown = columns.filter((column) => column !== under);
      const wide = shown.length + 2;
      return `<table><thead><tr>${line('th', headsOf(shown, ctx))}</tr></thead><tbody>${rowsOf(
        names,
        shown,
        ctx,
      )
        .map(
          (cells, place) =>
            `<tr>${line('td', cells)}</tr>${under === undefined ? '' : `<tr class="more"><td colspan="${String(wide)}"><div><span>${esc(under.head)}: </span>${under.cells[place] ?? ''}</div></td></tr>`}`,
        )
        .join('')}</tbody></table>`;
    }),
  },
  // Labels and values take turns in the lines of a card's table.
  'paired-table': {
    cards: true,
    draw: drawn((names, columns, ctx) =>
      names
        .map((name, place) => {
          const pairs = columns.map(
            ({ head, cells }) =>
              `<th><span>${esc(head)}</span></th><td><span>${cells[place] ?? ''}</span></td>`,
          );
          const lines = pairs.flatMap((_, i) =>
            i % 2 === 0 ? [`<tr>${pairs.slice(i, i + 2).join('')}</tr>`] : [],
          );
          return `<div class="pt"><div class="pt-header"><div class="pt-title">${esc(name)}</div>${buttons(ctx)}</div><div class="pt-view"><table><tbody>${lines.join('')}</tbody></table></div></div>`;
        })
        .join(''),
    ),
  },
  // Labels over their values, all in one line of a card's table.
  'stacked-table': {
    cards: true,
    draw: drawn((names, columns, ctx) =>
      names
        .map(
          (name, place) =>
            `<div class="st"><div class="st-header"><div class="st-title">${esc(name)}</div>${buttons(ctx)}</div><table><tbody><tr>${line(
              'th',
              columns.map(({ head }) => esc(head)),
            )}</tr><tr>${line('td', cellsOf(columns, place))}</tr></tbody></table></div>`,
        )
        .join(''),
    ),
  },
};
