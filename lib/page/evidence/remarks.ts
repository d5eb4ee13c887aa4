/** What the words behind a box say of it besides its name: "Orders  Query orders; submit and cancel them". */
import { itemsUnder, parentOf } from '../see/dom.ts';
import { flatMapInSteps } from '../see/scan.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { says } from '../words/vocabulary.ts';
import { type Anchor, type RightAnchor } from './anchors.ts';

const REMARK_CLIMB = 3;
/** More pieces are more than one right. */
const MAX_PIECES = 5;
/** A remark is longer than a name. */
const MIN_REMARK = 16;
const FIRST_WORDS = 2;

/** The rights to look that boxes for something else give as well, by the remarks beside them. */
export function* looksAsWell(anchors: readonly Anchor[]): Generator<void, RightAnchor[]> {
  // Asked box by box, thousands of them would each be held against all the others.
  const under = itemsUnder(anchors, ({ element }) => element);
  yield;
  return yield* flatMapInSteps(anchors, (anchor): RightAnchor[] => {
    if (anchor.kind !== 'right' || anchor.source === 'text' || !anchor.drawn) return [];
    if (anchor.state !== 'on' || anchor.means.length === 0 || anchor.means.includes('read')) return [];
    return remarksOn(anchor, under).some(beginsWithLooking) ? [{ ...anchor, means: ['read'] }] : [];
  });
}

/** What stands behind the name, in a part of the page that belongs to no other box: the name of one more box is no remark. */
function remarksOn(
  { element, row, label }: RightAnchor,
  under: ReadonlyMap<Element, readonly Anchor[]>,
): readonly Segment[] {
  let here: Element | null = row;
  for (let i = 0; here !== null && i <= REMARK_CLIMB; i++, here = parentOf(here)) {
    if (under.get(here)?.some((other) => other.element !== element)) return [];
    const pieces = segmentsOf(here, { limit: MAX_PIECES });
    if (pieces.length >= MAX_PIECES) return [];
    const at = pieces.findIndex(({ text }) => text.startsWith(label));
    const remarks = pieces.slice(at + 1).filter(({ lower }) => lower.length >= MIN_REMARK);
    if (at >= 0 && remarks.length > 0) return remarks;
  }
  return [];
}

/** "Query orders; submit and cancel them", "查询订单、下单、撤单". */
function beginsWithLooking({ lower }: Segment): boolean {
  const words = lower.split(/[\s,;，；、]+/u);
  return says('read', words.slice(0, FIRST_WORDS).join(' ')) && !says('readOnly', lower);
}
