/** The text that a person reads, cut where the page cuts it. */
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { drawnChildren } from './dom.ts';
import { perPart, perScan } from './scan.ts';
import { isRendered } from './visibility.ts';

export interface Segment {
  /** As written, white space folded. */
  readonly text: string;
  /** Normalised for matching. */
  readonly lower: string;
  /** The element that the text stands in. */
  readonly element: Element;
}

/** More text than this below one element is not a label, a row or a card: the rest is not looked at. */
export const MAX_SEGMENTS = 400;
const MAX_NODES = 4_000;

/** Elements whose content nobody reads, or that speak with a value instead of text. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'svg',
  'canvas',
  'video',
  'audio',
]);
/** Formatting inside a run of text: it does not end a label. */
const INLINE = new Set([
  'b',
  'strong',
  'em',
  'i',
  'u',
  'mark',
  'font',
  'wbr',
  'bdi',
  'bdo',
  'abbr',
  'sup',
  'sub',
]);

export interface SegmentOptions {
  /** Text of elements that are not rendered, too. */
  readonly hiddenToo?: boolean;
  /** Elements that are left out with all that is in them. */
  readonly skip?: (element: Element) => boolean;
  /** The words that an element without text stands for; null: it is read like any other. */
  readonly picture?: (element: Element) => string | null;
  readonly limit?: number;
}

interface Cut {
  readonly options: SegmentOptions;
  readonly segments: readonly Segment[];
}

/** Each node, and how its text was cut in this scan: rows and cards are asked for again and again. */
const cutsOf = /* @__PURE__ */ perPart((_root: Node): Cut[] => []);

/** The pieces of text inside `root`, in the order in which they are drawn. */
export function segmentsOf(root: Node, options: SegmentOptions = {}): readonly Segment[] {
  const cuts = cutsOf(root);
  const { hiddenToo, skip, picture, limit } = options;
  const known = cuts.find(
    ({ options: its }) =>
      its.limit === limit && its.skip === skip && its.picture === picture && its.hiddenToo === hiddenToo,
  );
  if (known !== undefined) return known.segments;
  const segments = cut(root, options);
  cuts.push({ options, segments });
  return segments;
}

function cut(root: Node, options: SegmentOptions): Segment[] {
  const alone = textAlone(root);
  if (alone !== null) return asSegments([{ text: alone, element: root as Element }]);
  const found: { text: string; element: Element }[] = [];
  const limit = options.limit ?? MAX_SEGMENTS;
  let visited = 0;
  let open = false;

  const visit = (node: Node, owner: Element): void => {
    if (found.length > limit || visited++ > MAX_NODES) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node as Text).data;
      if (text.trim() === '') {
        if (open && /\S/.test(text) === false && text.length > 0) joinSpace(found);
        return;
      }
      const last = found.at(-1);
      if (open && last !== undefined) last.text += text;
      else found.push({ text, element: owner });
      open = true;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    const pictured = options.picture?.(element) ?? null;
    if (pictured !== null && options.skip?.(element) !== true) {
      if (isRendered(element)) found.push({ text: pictured, element });
      open = false;
      return;
    }
    // What is being typed is no text of the page.
    if (SILENT.has(name) || isTypedInto(element) || options.skip?.(element) === true) {
      if (name !== 'svg') open = false;
      return;
    }
    if (name === 'br' || name === 'input' || name === 'button') open = false;
    if (!options.hiddenToo && !isRendered(element) && !isContents(element)) return;
    const inline = INLINE.has(name) && displayOf(element).startsWith('inline');
    if (!inline) open = false;
    // A slot has no box of its own: its text is drawn in what holds the slot.
    const holder = inline || name === 'slot' ? owner : element;
    each(element, holder);
    if (!inline) open = false;
  };
  const each = (element: Element, owner: Element): void => {
    for (const child of drawnChildren(element)) {
      // Past the bound a list of thousands would be counted to its end for nothing.
      if (found.length > limit || visited > MAX_NODES) return;
      visit(child, owner);
    }
  };

  if (root.nodeType === Node.ELEMENT_NODE) {
    const element = root as Element;
    // Asked for itself, a field says no more than where it stands among others.
    if (!SILENT.has(element.localName) && !isTypedInto(element)) each(element, element);
  } else visit(root, root.parentElement ?? (root as Element));
  return asSegments(found);
}

/** They draw something else than their children. */
const DRAWS_OTHERS = new Set(['slot', 'iframe']);

/** The text of an element that holds nothing else, as most cells of a list; null: it holds more, or is not read. */
function textAlone(root: Node): string | null {
  const { firstChild } = root;
  if (firstChild === null || firstChild.nodeType !== Node.TEXT_NODE || firstChild.nextSibling !== null)
    return null;
  if (root.nodeType !== Node.ELEMENT_NODE) return null;
  const element = root as Element;
  const { localName } = element;
  return SILENT.has(localName) ||
    DRAWS_OTHERS.has(localName) ||
    element.shadowRoot !== null ||
    isTypedInto(element)
    ? null
    : (firstChild as Text).data;
}

function asSegments(found: readonly { readonly text: string; readonly element: Element }[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, element } of found) {
    // Signs of an icon font are no words.
    const folded = shortened(text)
      .replace(/[\s\ue000-\uf8ff]+/g, ' ')
      .trim();
    const lower = lowerOf(folded);
    if (lower !== '') segments.push({ text: folded, lower, element });
  }
  return segments;
}

/** More than this nobody reads as one text; what it begins and ends with is kept. */
const MAX_TEXT = 20_000;
const KEPT_TEXT = 4_000;

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const folded = text.replace(/\s+/g, ' ');
  return folded.length <= MAX_TEXT ? folded : `${folded.slice(0, KEPT_TEXT)} … ${folded.slice(-KEPT_TEXT)}`;
}

const lowerOf = /* @__PURE__ */ perScan(normaliseText);

function isTypedInto(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function joinSpace(found: { text: string }[]): void {
  const last = found.at(-1);
  if (last !== undefined) last.text += ' ';
}

/** `display: contents` has no box, so `checkVisibility` calls it invisible; what is in it may be seen. */
function isContents(element: Element): boolean {
  return displayOf(element) === 'contents';
}

const displayOf = /* @__PURE__ */ perPart(
  (element: Element): string =>
    element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline',
);

/** All visible text of an element as one normalised line. */
export function lowerTextOf(root: Element, limit = 40): string {
  return segmentsOf(root, { limit })
    .map((segment) => segment.lower)
    .join(' ');
}
