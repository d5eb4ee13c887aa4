/** Words for a mode that head a list of what is held in it. */
import { drawsABox } from '../controls/class-state.ts';
import { segmentsOf } from '../see/text.ts';
import { yesOrNo } from '../words/vocabulary.ts';

const MAX_SEGMENTS = 5;
const LISTED = /[,，、]/u;

/** "Read only", and under it the products that may be read: `words` (normalised) in `row` head a list, and are no option. */
export function headsAList(row: Element, words: string): boolean {
  if (drawsABox(row)) return false;
  const { nextElementSibling: next } = row;
  const own = segmentsOf(row, { limit: MAX_SEGMENTS }).filter(({ lower }) => lower !== words);
  const beside = own.length > 0 || next === null ? own : segmentsOf(next, { limit: MAX_SEGMENTS });
  return own.length > 0
    ? own.some(({ lower }) => LISTED.test(lower) || yesOrNo(lower.split(' ')[0] ?? '') === 'no')
    : beside.length === 1 && LISTED.test(beside[0]?.lower ?? '');
}
