/**
 * Walking a page as a person sees it: through open shadow roots and same-origin frames.
 * Nothing here writes to the page.
 */

/** Frames and shadow roots beyond these are left for a later scan. */
export const MAX_ROOTS = 200;
export const MAX_FRAME_DEPTH = 3;

export type Root = Document | ShadowRoot;

/** The parent in the composed tree: a shadow root's parent is its host, a frame's document's parent is the frame. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) {
    const element = parent as Element;
    // A slotted child is drawn where its slot stands.
    const slot = node.nodeType === Node.ELEMENT_NODE ? (node as Element).assignedSlot : null;
    return slot ?? element;
  }
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  if (parent.nodeType === Node.DOCUMENT_NODE) return frameOf(parent as Document);
  return null;
}

/** The frame that shows the document; null: it is the top one, or its frame is of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null; // a cross-origin parent
  }
}

/** An element is looked for among so many ancestors. */
export const MAX_DEPTH = 200;

/** Ancestors in the composed tree, nearest first, the element itself included. */
export function* selfAndAncestors(start: Element, limit = MAX_DEPTH): Generator<Element> {
  let element: Element | null = start;
  for (let i = 0; element !== null && i < limit; i++) {
    yield element;
    element = parentOf(element);
  }
}

/** The nearest `levels` ancestors in the composed tree, nearest first, without the element itself. */
export const climb = (start: Element, levels: number): Element[] =>
  [...selfAndAncestors(start, levels + 1)].slice(1);

/** The nearest of the element and `levels` ancestors in the composed tree that matches; null: none does. */
export function closestDrawn(element: Element, selector: string, levels: number): Element | null {
  for (const here of selfAndAncestors(element, levels + 1)) if (here.matches(selector)) return here;
  return null;
}

/** Whether `outer` is `inner` or one of its composed ancestors. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (const element of selfAndAncestors(inner)) if (element === outer) return true;
  return false;
}

/**
 * Finds the first of `outers` that holds an element, itself included, and climbs each part of the page once, however many
 * elements are asked for and however many outers there are. The answers stand as long as the page does not change.
 */
export function firstHolder<Outer>(
  outers: readonly Outer[],
  elementOf: (outer: Outer) => Element,
): (inner: Element) => Outer | undefined {
  const places = new Map<Element, number>();
  outers.forEach((outer, i) => {
    const element = elementOf(outer);
    if (!places.has(element)) places.set(element, i);
  });
  const known = new Map<Element, number>();
  return (inner) => {
    if (places.size === 0) return undefined;
    const path: Element[] = [];
    let first = outers.length;
    for (const element of selfAndAncestors(inner)) {
      const answer = known.get(element);
      if (answer !== undefined) {
        first = answer;
        break;
      }
      path.push(element);
    }
    for (const element of path.reverse()) {
      first = Math.min(first, places.get(element) ?? outers.length);
      known.set(element, first);
    }
    return outers[first];
  };
}

/** Each element of the page that holds any of `items`, and those that it holds, itself included, in their order. */
export function itemsUnder<Item>(
  items: Iterable<Item>,
  elementOf: (item: Item) => Element,
): ReadonlyMap<Element, readonly Item[]> {
  const under = new Map<Element, Item[]>();
  for (const item of items) {
    for (const holder of selfAndAncestors(elementOf(item))) {
      const held = under.get(holder);
      if (held === undefined) under.set(holder, [item]);
      else held.push(item);
    }
  }
  return under;
}

/** The nearest element that holds all of `elements`; null for an empty list. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const first = elements[0];
  if (first === undefined) return null;
  // What one ancestor holds, the next one holds as well.
  let left: readonly Element[] = elements;
  for (const candidate of selfAndAncestors(first)) {
    left = left.filter((element) => !holds(candidate, element));
    if (left.length === 0) return candidate;
  }
  return null;
}

/** What stands in a named slot is drawn where the slot is. */
const isSlotted = (element: Element): boolean => element.closest('[slot]') !== null;

/** Document order in the composed tree, for sorting. */
export function inPageOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  if (a.getRootNode() === b.getRootNode() && !isSlotted(a) && !isSlotted(b)) {
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  const pathA = [...selfAndAncestors(a)].reverse();
  const pathB = [...selfAndAncestors(b)].reverse();
  let i = 0;
  while (i < pathA.length && i < pathB.length && pathA[i] === pathB[i]) i++;
  const x = pathA[i];
  const y = pathB[i];
  if (x === undefined) return -1;
  if (y === undefined) return 1;
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The children that are drawn inside `node`: of its open shadow root, of a slot's assignment, of a same-origin frame. */
export function drawnChildren(node: Element | Root): Iterable<Node> {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (element.shadowRoot) return element.shadowRoot.childNodes;
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    if (element.localName === 'iframe') {
      const body = frameDocument(element as HTMLIFrameElement)?.body;
      return body ? [body] : [];
    }
  }
  return node.childNodes;
}

export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // cross-origin
  }
}

/**
 * The document, and every open shadow root and same-origin frame document below it.
 * `capped` says that there were more than MAX_ROOTS: scan again later.
 */
export function rootsOf(document: Document): { roots: Root[]; capped: boolean } {
  const roots: Root[] = [document];
  let capped = false;
  const depth = new Map<Root, number>([[document, 0]]);
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as Root;
    const level = depth.get(root) ?? 0;
    const add = (next: Root | null, nextLevel: number): void => {
      if (next === null || depth.has(next) || nextLevel > MAX_FRAME_DEPTH) return;
      if (roots.length >= MAX_ROOTS) {
        capped = true;
        return;
      }
      roots.push(next);
      depth.set(next, nextLevel);
    };
    for (const frame of root.querySelectorAll('iframe')) add(frameDocument(frame), level + 1);
    for (const host of shadowHosts(root)) add(host.shadowRoot, level);
  }
  return { roots, capped };
}

/** On a page with more elements than this, only those that are likely to carry a shadow root are asked. */
const MAX_ASKED = 6_000;
const UNLIKELY =
  'span,p,a,i,b,em,td,th,tr,tbody,li,ul,svg,path,g,use,img,input,label,button,option,br,small,strong';

function* shadowHosts(root: Root): Generator<Element> {
  const all = root.querySelectorAll('*');
  const asked =
    all.length <= MAX_ASKED ? all : root.querySelectorAll(`:not(${UNLIKELY},div:nth-child(n+30))`);
  for (const element of asked) if (element.shadowRoot !== null) yield element;
}
