/** Lines of a list of rights, joined as a person reads them: ticks with their words, products with their modes. */
import { answers, onlyModeOf, stateWord } from './vocabulary.ts';

const MARK = /^[☑✓✔✅☐✗✘❌□]\ufe0f?$/u;
/** Alone, these close a tag; beside ticks they are their opposite. */
const CROSS = /^[×✕✖]\ufe0f?$/u;

/** "View ✓": a tick in the line of its words. */
const MARK_BEHIND = /^([^☑✓✔✅☐✗✘❌].*?)\s?([☑✓✔✅☐✗✘❌]\ufe0f?)$/u;

/** A tick or a cross in an element of its own belongs to the words after it; where the list ends with one, before it. */
export function withMarks(all: readonly string[]): string[] {
  const lines = all.map((line) => line.replace(MARK_BEHIND, '$2 $1'));
  const hasTicks = lines.some((line) => /^[☑✓✔✅]/u.test(line));
  const isMark = (line: string): boolean => MARK.test(line) || (hasTicks && CROSS.test(line));
  const marksFollow = isMark(lines.at(-1) ?? '') && !isMark(lines[0] ?? '');
  const joined: string[] = [];
  let mark: string | null = null;
  for (const line of lines) {
    if (!isMark(line)) {
      joined.push(mark === null ? line : `${mark} ${line}`);
      mark = null;
    } else if (marksFollow) joined.push(`${line} ${joined.pop() ?? ''}`);
    else mark = line;
  }
  return joined;
}

/** "Tick the products, then choose. Withdrawals need both." explains a heading, and is no list under it. */
export const isAdvice = (line: string): boolean =>
  line.length > 24 && (line.match(/[。！]|[.!](?=\s|$)/gu) ?? []).length > 1;

/**
 * A product and how it may be used, each in an element of its own, again and again; `ofProducts`: also the
 * reverse, as the exchange's facts say.
 * Elsewhere "Read only" and "Futures" may as well be two rights, each in its tag.
 */
export function withModes(lines: readonly string[], ofProducts: boolean): readonly string[] {
  const levels = ofProducts ? underLevels(lines) : null;
  if (levels !== null) return levels;
  const pairs: string[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const [product = '', mode = ''] = lines.slice(i, i + 2);
    if (onlyModeOf(product) !== null || onlyModeOf(mode) === null) return lines;
    pairs.push(`${product}: ${mode}`);
  }
  // One pair alone may be two tags: a right, and "Read only" as another.
  return pairs.length > 1 || ofProducts ? pairs : lines;
}

/** The reverse: how products may be used, and the list of them, each in an element of its own. Null: it is not so. */
function underLevels(lines: readonly string[]): string[] | null {
  const said: string[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const [level = '', products = ''] = lines.slice(i, i + 2);
    const mode = onlyModeOf(level);
    if (mode === null || products === '' || onlyModeOf(products) !== null) return null;
    // "Futures: orders, holdings" names the rights of a product, and is no list of products.
    if (/[:：]/u.test(products)) return null;
    if (isNothing(products) || answers(products) === 'no') continue;
    // Of what may only be looked at, it does not matter what it is.
    if (mode === 'read-only') said.push(level);
    else said.push(...products.split(/[,，、]/u).map((product) => `${product.trim()}: ${level}`));
  }
  return said.length > 0 ? said : null;
}

/** A dash or "none"; an icon beside it (a pencil) says nothing. */
export function isNothing(lower: string): boolean {
  lower = lower.replace(/(?:\s|\p{So}|\ufe0f)+$/u, '') || lower;
  return /^[\s\-–—_/.]+$/.test(lower) || stateWord(lower) === 'off';
}
