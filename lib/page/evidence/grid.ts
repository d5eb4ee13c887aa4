/** Grids of boxes: what a box grants by the head of its row and the head of its column. */
import { type Permission } from '../../exchanges/exchange.ts';
import { isAnswer, type Meaning, says, type Vocabulary } from '../words/vocabulary.ts';

/** Whether a column's heading says what the boxes under it do. */
export function tells(column: string, vocabulary: Vocabulary): boolean {
  const head = vocabulary.meaningOf(column);
  const isOfRights = head?.kind === 'permission' && head.means.length > 0;
  return (
    says('read', column) || says('write', column) || head?.kind === 'mode' || isOfRights || isAnswer(column)
  );
}

/** What a box grants at the crossing of `row` and `column`; null: nothing that is known. */
export function gridMeans(
  row: Meaning | null,
  column: string,
  vocabulary: Vocabulary,
): readonly Permission[] | null {
  const head = vocabulary.meaningOf(column);
  if (row?.kind === 'none') return null;
  const rowMeans = row?.kind === 'permission' ? row.means : null;
  if (says('read', column) && !says('write', column)) return ['read'];
  if (says('write', column) || (head?.kind === 'mode' && head.mode === 'read-write')) return rowMeans;
  // Keys down, rights across.
  if (head?.kind === 'permission' && head.means.length > 0) return rowMeans === null ? head.means : rowMeans;
  return rowMeans;
}
