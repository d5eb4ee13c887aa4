/** How a list shows what each of its keys may do. */
import { type Ctx, esc, when } from '../pens/pen.ts';
import { type ListedSpec, type ListSpec, type RightSpec } from '../spec.ts';
import { type CellPen, type Column } from './columns.ts';

const named = ({ rights }: ListedSpec): readonly string[] =>
  rights.filter(({ on }) => on).map(({ label }) => esc(label));

const modeOf = (key: ListedSpec, ctx: Ctx): string =>
  key.mode === 'read-only' ? ctx.words.readOnly : ctx.words.readWrite;

/** One cell a key, under one head; before it the mode of the whole key, where the keys have one. */
const oneColumn =
  (write: (labels: readonly string[], key: ListedSpec, ctx: Ctx) => string) =>
  (spec: ListSpec, ctx: Ctx): readonly Column[] => {
    const cells = spec.keys.map((key) => write(named(key), key, ctx));
    const rights = { head: ctx.words.permissions, cells };
    if (spec.keys.every(({ mode }) => mode === null)) return [rights];
    return [
      { head: ctx.words.mode, cells: spec.keys.map((key) => `<span>${esc(modeOf(key, ctx))}</span>`) },
      rights,
    ];
  };

/** A column for each right that any of the keys could have. */
const matrix =
  (write: (right: RightSpec, ctx: Ctx) => string) =>
  (spec: ListSpec, ctx: Ctx): readonly Column[] =>
    (spec.keys[0]?.rights ?? []).map(({ label }, place) => ({
      head: label,
      cells: spec.keys.map((key) => {
        const right = key.rights[place];
        return right === undefined ? '' : write(right, ctx);
      }),
    }));

export const cellPens: Readonly<Record<string, CellPen>> = {
  commas: { rights: oneColumn((labels) => `<span>${labels.join(', ')}</span>`) },
  bars: { rights: oneColumn((labels) => labels.join(' | ')) },
  lines: { rights: oneColumn((labels) => labels.map((label) => `<div>${label}</div>`).join('')) },
  breaks: { rights: oneColumn((labels) => labels.join('<br>')) },
  tags: {
    css: '.tag{background:#eef;padding:1px 6px;margin-right:4px}',
    rights: oneColumn(
      (labels) =>
        `<div style="display:flex;gap:8px">${labels.map((label) => `<span class="tag">${label}</span>`).join('')}</div>`,
    ),
  },
  bullets: {
    rights: oneColumn((labels) => `<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul>`),
  },
  'grey-chips': {
    lax: true,
    css: '.gchip{padding:1px 8px;border-radius:9px}.tone-a{background:#0a7;color:#fff}.tone-b{background:#eee;color:#aaa}',
    rights: oneColumn((_, key) =>
      key.rights
        .map(({ label, on }) => `<span class="gchip ${on ? 'tone-a' : 'tone-b'}">${esc(label)}</span>`)
        .join(' '),
    ),
  },
  'struck-through': {
    lax: true,
    rights: oneColumn((_, key) =>
      key.rights
        .map(({ label, on }) => (on ? `<span>${esc(label)}</span>` : `<s>${esc(label)}</s>`))
        .join(' '),
    ),
  },
  'marked-tags': {
    css: '.mtag{border:1px solid #ddd;border-radius:4px;padding:0 6px;margin-right:4px}',
    rights: oneColumn((_, key) =>
      key.rights
        .map(({ label, on }) => `<span class="mtag"><span>${on ? '✓' : '✗'}</span> ${esc(label)}</span>`)
        .join(''),
    ),
  },
  'tags-by-class': {
    lax: true,
    css: '.ptag{padding:0 7px}.ptag--success{color:#0a7;border:1px solid #0a7}.ptag--info{color:#999;border:1px solid #ccc}',
    rights: oneColumn((_, key) =>
      key.rights
        .map(
          ({ label, on }) =>
            `<span class="ptag ptag--${on ? 'success' : 'info'}"><span class="ptag__content">${esc(label)}</span></span>`,
        )
        .join(''),
    ),
  },
  'titled-icons': {
    lax: true,
    rights: oneColumn((labels) =>
      labels
        .map(
          (label) =>
            `<span role="img" title="${label}" aria-label="${label}"><svg width="14" height="14"><circle cx="7" cy="7" r="6"></circle></svg></span>`,
        )
        .join(''),
    ),
  },
  'yes-no-lines': {
    rights: oneColumn((_, key, ctx) =>
      key.rights
        .map(({ label, on }) => `<div>${esc(label)}: ${esc(on ? ctx.words.yes : ctx.words.no)}</div>`)
        .join(''),
    ),
  },
  'tick-lines': {
    rights: oneColumn((_, key) =>
      key.rights.map(({ label, on }) => `<div>${on ? '✓' : '✗'} ${esc(label)}</div>`).join(''),
    ),
  },
  'matrix-boxes': {
    boxes: true,
    tableOnly: true,
    rights: matrix(
      ({ on }) =>
        `<label class="box"><input type="checkbox" disabled${when(on, ' checked')}><span class="indicator"></span></label>`,
    ),
  },
  'matrix-switches': {
    boxes: true,
    tableOnly: true,
    css: '.msw{width:30px;height:14px;background:#ccc}.msw[aria-checked=true]{background:#0a0}',
    rights: matrix(
      ({ on }) =>
        `<button type="button" role="switch" class="msw" aria-checked="${String(on)}" disabled></button>`,
    ),
  },
  'matrix-words': {
    tableOnly: true,
    rights: matrix(({ on }, ctx) => `<span>${esc(on ? ctx.words.yes : ctx.words.no)}</span>`),
  },
  'matrix-ticks': { tableOnly: true, rights: matrix(({ on }) => `<span>${on ? '✓' : '✗'}</span>`) },
  'matrix-ticks-or-nothing': {
    tableOnly: true,
    lax: true,
    rights: matrix(({ on }) => (on ? '<span>✓</span>' : '<span>-</span>')),
  },
  'matrix-svg': {
    tableOnly: true,
    lax: true,
    rights: matrix(({ on }) =>
      on
        ? '<svg width="14" height="14" viewBox="0 0 14 14"><path d="M2 7l3 3 7-8" stroke="#0a0" fill="none"></path></svg>'
        : '<svg width="14" height="14" viewBox="0 0 14 14"><path d="M2 2l10 10M12 2L2 12" stroke="#c00"></path></svg>',
    ),
  },
  'boxes-in-cell': {
    boxes: true,
    rights: oneColumn((_, key) =>
      key.rights
        .map(
          ({ label, on }) =>
            `<label><input type="checkbox" disabled${when(on, ' checked')}> ${esc(label)}</label>`,
        )
        .join(' '),
    ),
  },
};
