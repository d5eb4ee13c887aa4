/**
 * Two lists beside each other, between which rights are moved ("Available", "Selected"). What stands in the second is
 * granted; a tick or a highlight there says only what the next press of an arrow moves.
 */
import { type Tri } from '../../audit/key-settings.ts';
import { climb, parentOf } from '../see/dom.ts';
import { perScan } from '../see/scan.ts';
import { segmentsOf } from '../see/text.ts';
import { says } from '../words/vocabulary.ts';

const MAX_LEVELS = 10;
const MAX_LISTS = 6;
const MAX_HEAD = 40;
const HEAD_SEGMENTS = 4;
const OPTION = 'input[type=checkbox],[role=checkbox],[role=option],option,li';
const LIST = '[role=listbox],[role=list],select,ul';
const NAMED = '[role=listbox],select,[role=group],[role=list],ul';

/** Whether the list that holds `element` is the chosen one (`on`) or the offered one (`off`); null: there are no two lists. */
export function inTwoLists(element: Element): Tri | null {
  for (const list of [element, ...climb(element, MAX_LEVELS)]) {
    if (list.localName === 'body') return null;
    const parent = parentOf(list);
    const said = parent === null ? null : listsIn(parent)?.get(list);
    if (said !== undefined && said !== null) return said;
  }
  return null;
}

/** The two lists among the children of `parent`; null: there are none. */
const listsIn = /* @__PURE__ */ perScan((parent: Element): ReadonlyMap<Element, Tri> | null => {
  const children = [...parent.children];
  if (children.length < 2 || children.length > MAX_LISTS) return null;
  const words = children.map(wordOf);
  const chosen = words.indexOf('on');
  const offered = words.indexOf('off');
  if (chosen >= 0 && offered >= 0 && words.filter((word) => word !== null).length === 2) {
    return new Map([
      [children[chosen] as Element, 'on'],
      [children[offered] as Element, 'off'],
    ]);
  }
  // Where one of them has no name that is known, the other one's holds for itself.
  return isDrawnAsTwo(children)
    ? new Map([
        [children[0] as Element, words.at(0) ?? 'unknown'],
        [children.at(-1) as Element, words.at(-1) ?? 'unknown'],
      ])
    : null;
});

/** What the head of a list says of it. */
function wordOf(list: Element): Tri | null {
  const named = list.matches(NAMED) ? list : list.querySelector(NAMED);
  const head = [
    ...(named === null ? [] : [(named.getAttribute('aria-label') ?? '').toLowerCase()]),
    ...segmentsOf(list, { limit: HEAD_SEGMENTS }).map(({ lower }) => lower),
  ].find((text) => text.length <= MAX_HEAD && (says('chosenList', text) || says('offeredList', text)));
  if (head === undefined) return null;
  const [isChosen, isOffered] = [says('chosenList', head), says('offeredList', head)];
  // "Not selected" holds the word "selected".
  return isOffered ? 'off' : isChosen ? 'on' : null;
}

const BUTTON = 'button,[role=button],[type=button],[class*=button i],[class*=btn i]';

/** Two parts with things to choose, and only buttons between them. One of them may be empty, and is made like the other. */
function isDrawnAsTwo(children: readonly Element[]): boolean {
  const [first, last] = [children[0], children.at(-1)];
  if (children.length < 3 || first === undefined || last === undefined) return false;
  const holdsOptions = (part: Element): boolean => part.querySelector(OPTION) !== null;
  const isList = (part: Element): boolean => holdsOptions(part) || part.querySelector(LIST) !== null;
  if (!holdsOptions(first) && !holdsOptions(last)) return false;
  if ((!isList(first) || !isList(last)) && !haveAClassInCommon(first, last)) return false;
  const between = children.slice(1, -1);
  return between.every(
    (part) => (part.matches(BUTTON) || part.querySelector(BUTTON) !== null) && !holdsOptions(part),
  );
}

const haveAClassInCommon = (a: Element, b: Element): boolean =>
  a.localName === b.localName && [...a.classList].some((name) => b.classList.contains(name));
