/** The words of the group in which a right stands: "P2P" before "Orders". */
import { holds, inPageOrder, selfAndAncestors } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';

const GROUP_CLIMB = 6;
const MAX_WORDS = 40;

/** The first words of each part of the page around `element`, nearest first, up to `within`, as far as they stand before it. */
export function wordsBefore(element: Element, within: Element | null = null): string[] {
  const found: string[] = [];
  for (const here of selfAndAncestors(element, GROUP_CLIMB)) {
    const [first] = segmentsOf(here, { limit: 1 });
    const isBefore =
      first !== undefined && !holds(first.element, element) && inPageOrder(first.element, element) < 0;
    if (isBefore && first.lower.length <= MAX_WORDS && !found.includes(first.lower)) found.push(first.lower);
    if (here === within) break;
  }
  return found;
}
