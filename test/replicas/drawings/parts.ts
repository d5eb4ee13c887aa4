/** The parts of a form that every pen draws alike. */
import { escapeHtml } from './pen.ts';

export interface FieldParts {
  readonly at: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'password';
  readonly lines?: number;
  readonly hint?: string;
  /** The label stands before the field without being tied to it, as in most hand-made forms. */
  readonly loose?: boolean;
}

/** A text field, or a text area when `lines` is given. */
export const field = (parts: FieldParts): string => {
  const value = escapeHtml(parts.value ?? '');
  const rest = ` data-e2e="${parts.at}" placeholder="${escapeHtml(parts.placeholder ?? '')}" autocomplete="off"${parts.loose === true ? '' : ` id="f-${parts.at}"`}`;
  const control =
    parts.lines === undefined
      ? `<input type="${parts.type ?? 'text'}" value="${value}"${rest}>`
      : `<textarea rows="${String(parts.lines)}"${rest}>${value}</textarea>`;
  const label =
    parts.loose === true
      ? `<div class="f-label">${escapeHtml(parts.label)}</div>`
      : `<label class="f-label" for="f-${parts.at}">${escapeHtml(parts.label)}</label>`;
  return `<div class="f-item">${label}${control}${parts.hint === undefined ? '' : `<div class="muted">${escapeHtml(parts.hint)}</div>`}</div>`;
};

export const dialog = (at: string, title: string, body: string, open: boolean): string =>
  `<div data-e2e="${at}"${open ? '' : ' style="display:none"'}><div class="mask"></div><div class="dialog" role="dialog" aria-modal="true" aria-label="${escapeHtml(title)}"><h2>${escapeHtml(title)}</h2><button type="button" class="x" data-e2e="${at}-close" aria-label="Close">×</button>${body}</div></div>`;

/** The same without role: divs that merely lie above the page. */
export const soupDialog = (at: string, title: string, body: string, open: boolean): string =>
  `<div class="css-m0d4l Modal_root__p2W" data-e2e="${at}"${open ? '' : ' style="display:none"'}><div class="mask"></div><div class="dialog css-b0dy Modal_body__Zt1"><div class="css-t1t Modal_title__w9">${escapeHtml(title)}</div><span data-e2e="${at}-close">✕</span>${body}</div></div>`;

export const table = (heads: readonly string[], rows: readonly (readonly string[])[], caption = ''): string =>
  `<table>${caption}<thead><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** A table made of divs without roles. */
export const soupTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const style = `style="display:grid;grid-template-columns:repeat(${String(heads.length)},minmax(0,1fr));overflow-wrap:anywhere;gap:8px;padding:8px 0"`;
  const line = (cells: readonly string[], name: string): string =>
    `<div class="css-r0w ${name}" ${style}>${cells.map((cell) => `<div class="css-c3ll List_cell__o4">${cell}</div>`).join('')}</div>`;
  return `<div class="css-l1st List_root__h8">${line(heads.map(escapeHtml), 'List_head__j2')}${rows.map((row) => line(row, 'List_row__k3')).join('')}</div>`;
};

/** Label and value rows. */
export const facts = (rows: readonly (readonly [label: string, value: string])[]): string =>
  rows
    .map(
      ([label, value]) =>
        `<div class="fact" style="display:flex;gap:16px"><div class="muted" style="width:140px;flex:none">${escapeHtml(label)}</div><div>${value}</div></div>`,
    )
    .join('');

export const heading = (text: string): string => `<h4 style="margin:14px 0 4px">${escapeHtml(text)}</h4>`;
