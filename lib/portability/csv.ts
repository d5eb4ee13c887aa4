/** Comma-separated values (RFC 4180), read leniently and written so that a spreadsheet runs nothing of it. */

/** A spreadsheet takes a cell that begins so for a formula. Apostrophes of the user's own before it get one more, to keep theirs. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** Rows as CSV text, lines ended by CRLF. A cell that a spreadsheet would run gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV text as rows of cells; blank lines are skipped, the apostrophe of `writeCsv` is taken away. The separator is the
 * comma, or the semicolon or the tab where the first line holds more of them (spreadsheets write them in many languages).
 * Returns null when a quote is never closed.
 */
export function readCsv(text: string): string[][] | null {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.some((one) => one !== '')) rows.push(row.map(unguard));
    row = [];
    cell = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') endRow();
    else cell += character;
  }
  if (quoted) return null;
  endRow();
  return rows;
}

const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const SEPARATORS = [',', ';', '\t'] as const;

function separatorOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
