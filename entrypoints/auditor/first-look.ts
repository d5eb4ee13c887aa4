/**
 * A look at the form before the reader is there: whether a control that everybody sees lets funds leave and is on. It says
 * no more than that, and never that anything is off or safe: what it does not find, the reader finds or calls unknown.
 */
import { type Permission } from '../../lib/exchanges/exchange.ts';
import { type ReaderSlice } from '../../lib/exchanges/reader-slice.ts';
import { candidatesIn, isVast } from '../../lib/page/controls/candidates.ts';
import { countUnits, unitsOf } from '../../lib/page/controls/units.ts';
import { labelOf } from '../../lib/page/names/name.ts';
import { inOneScan } from '../../lib/page/see/scan.ts';
import { isDrawn } from '../../lib/page/see/visibility.ts';
import { vocabularyFor } from '../../lib/page/words/vocabulary.ts';

/** Controls looked at; a form has fewer. */
const MAX_FIRST = 60;
/** Keys that exist stand in such rows: they can wait for the reader. */
const LISTED = 'tr,li,[role=row],[role=listitem]';

/** Rights by which funds leave an account. */
export type Leaving = Extract<Permission, 'transfer' | 'withdraw'>;

/** The rights that are seen on, of those that let funds leave; none where a choice of read only may rule over them. */
export function firstLook(document: Document, slice: ReaderSlice): readonly Leaving[] {
  // There each product has a choice of its own: what it says of the box beside it is the reader's to tell.
  if (slice.readOnlyRules.includes('product')) return [];
  return inOneScan(null, () => look(document, slice));
}

function look(document: Document, slice: ReaderSlice): readonly Leaving[] {
  // Looked through at once such a page would stand still; the reader goes through it in steps.
  if (isVast(document)) return [];
  const vocabulary = vocabularyFor(slice);
  const candidates = candidatesIn(document, MAX_FIRST, new Map()).filter(
    (element) => element.closest(LISTED) === null,
  );
  const units = unitsOf(candidates, new Map());
  const below = countUnits(units);
  const found = new Set<Leaving>();
  for (const unit of units) {
    if (unit.role === 'field' || unit.state !== 'on') continue;
    const [name] = labelOf(unit, below).segments;
    const meaning = name === undefined ? null : vocabulary.meaningOf(name.lower);
    if (meaning?.kind === 'mode' && meaning.mode === 'read-only') return [];
    if (meaning?.kind !== 'permission' || meaning.inverse || unit.role === 'radio') continue;
    if (name === undefined || !isDrawn(name.element)) continue;
    for (const right of meaning.means) if (right === 'withdraw' || right === 'transfer') found.add(right);
  }
  return [...found];
}
