/**
 * Parts of the page (cards, rows of lists) of which the last reading knows the answers still, because nothing in them has
 * changed. In doubt a part counts as changed, and is read again: what is kept must never make a risky state look safe.
 */
import { parentOf } from './dom.ts';

/** A part that changed may go on doing so without saying it (a switch slides over): for so long (ms) nothing is kept of it. */
export const UNREST = 350;
/** What was kept longer than this (ms) is read again, a few parts at a reading: not everything that changes tells. */
const KEPT_FOR = 10_000;
const RENEWED_AT_A_TIME = 8;
/** The looks of what is known as a whole are compared no more often than this (ms), while something else is read again and again. */
const LOOKED_EVERY = 2_000;
/** Elements of one part whose looks are compared; a larger part is read every time. */
const MAX_LOOKED = 400;

export interface Part {
  readonly element: Element;
  /** By the question, then by what it was asked of. */
  readonly answers: Map<unknown, Map<unknown, unknown>>;
  /** What the whole part was read as, by whoever keeps it; undefined: nobody does. */
  whole: unknown;
  /** What can be seen of it and typed into it, when it was read; null: it is too large to be kept. */
  looks: string | null;
  /** ms on the page's clock; when something in or around it changed last, and when it was read. */
  touchedAt: number;
  readAt: number;
  /** When its looks were compared last. */
  lookedAt: number;
}

export class KeptParts {
  readonly #parts = new Map<Element, Part>();
  /** What holds a part: a change of its looks may be one of the part's. */
  #holders = new Set<Node>();
  #at = new Map<Node, Part | null>();

  /** The part that a node stands in; null: none. Within one reading each node is looked up once. */
  at(node: Node): Part | null {
    const known = this.#at.get(node);
    if (known !== undefined) return known;
    const own = this.#parts.get(node as Element);
    const parent = own === undefined ? parentOf(node) : null;
    const part = own ?? (parent === null ? null : this.at(parent));
    this.#at.set(node, part);
    return part;
  }

  /** The part that begins at `element`; made, if there is none. */
  of(element: Element): Part {
    let part = this.#parts.get(element);
    if (part === undefined) {
      part = {
        element,
        answers: new Map(),
        whole: undefined,
        looks: null,
        touchedAt: -UNREST,
        readAt: 0,
        lookedAt: 0,
      };
      this.#parts.set(element, part);
      this.#at.clear();
    }
    return part;
  }

  /** Whether the part that begins at `element` was read as a whole, and is that still. */
  knows(element: Element): boolean {
    return this.#parts.get(element)?.whole !== undefined;
  }

  /** Whether `node` is a part or holds one: without it the page has other keys. */
  isHolder(node: Node): boolean {
    return this.#holders.has(node) || this.#parts.has(node as Element);
  }

  /** Whether a change at `node` is one in a part. */
  isIn(node: Node): boolean {
    for (let here: Node | null = node; here !== null; here = parentOf(here))
      if (this.#parts.has(here as Element)) return true;
    return false;
  }

  /**
   * Something at `node` changed: its part is read anew, and where its looks changed (`isDeep`) all parts below it.
   * @param seen where one batch of changes was already: what holds them all is climbed once
   */
  touch(node: Node, isDeep: boolean, now: number, seen: Set<Node>): void {
    if (this.#parts.size === 0) return;
    if (isDeep && this.#holders.has(node))
      for (const part of this.#parts.values()) if (node.contains(part.element)) part.touchedAt = now;
    for (let here: Node | null = node; here !== null && !seen.has(here); here = parentOf(here)) {
      seen.add(here);
      const part = this.#parts.get(here as Element);
      if (part !== undefined) part.touchedAt = now;
    }
  }

  /** Everything is read anew. */
  touchAll(now: number): void {
    for (const part of this.#parts.values()) part.touchedAt = now;
  }

  /** Begins a reading: forgets what may have changed. */
  begin(now: number): void {
    this.#at.clear();
    let renewed = 0;
    for (const part of this.#parts.values()) {
      const isOld = now - part.readAt > KEPT_FOR && renewed < RENEWED_AT_A_TIME;
      if (isOld) renewed++;
      if (
        isOld ||
        part.looks === null ||
        part.readAt < part.touchedAt + UNREST ||
        !this.#looksAsBefore(part, now)
      ) {
        part.answers.clear();
        part.whole = undefined;
        part.readAt = now;
        part.looks = null;
      }
    }
  }

  #looksAsBefore(part: Part, now: number): boolean {
    if (part.whole !== undefined && now - part.lookedAt < LOOKED_EVERY) return isSeen(part.element);
    part.lookedAt = now;
    return part.looks === looksOf(part);
  }

  /**
   * Whether another reading would find what the last one did: every part was at rest when it was read, and looks as it did
   * then. Of what is known as a whole (a row of a list) only whether it is seen is asked.
   */
  get isAtRest(): boolean {
    if (this.#parts.size === 0) return false;
    for (const part of this.#parts.values()) {
      if (part.looks === null || part.readAt < part.touchedAt + UNREST) return false;
      if (part.whole === undefined ? part.looks !== looksOf(part) : !isSeen(part.element)) return false;
    }
    return true;
  }

  /** Notes the looks of an element in which a key was found, ahead of the end of the reading: all at once takes long. */
  note(element: Element, now: number): void {
    const part = this.of(element);
    if (part.looks !== null) return;
    part.looks = looksOf(part);
    part.readAt = part.lookedAt = now;
  }

  /** Ends a reading, which found its keys in these elements. */
  end(elements: Iterable<Element>, now: number): void {
    const found = new Set(elements);
    for (const element of [...this.#parts.keys()]) if (!found.has(element)) this.#parts.delete(element);
    this.#holders = new Set();
    for (const element of found) {
      this.note(element, now);
      const part = this.of(element);
      // Of what is known as a whole its pieces need not be.
      if (part.whole !== undefined) part.answers.clear();
      for (let here = parentOf(element); here !== null && !this.#holders.has(here); here = parentOf(here))
        this.#holders.add(here);
    }
    this.#at.clear();
  }
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function hasArea(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 2 && height >= 2;
}

/** What is drawn of a part, and what its fields hold, as far as that can change without a word; null: it is too large. */
function looksOf({ element, whole }: Part): string | null {
  if (!element.isConnected) return null;
  // A live list is not filled before it is asked for: what is too large costs no more than what is not.
  const all = element.getElementsByTagName('*');
  if (all[MAX_LOOKED] !== undefined) return null;
  let looks = '';
  for (const one of all) {
    looks += isSeen(one) ? '1' : '0';
    // What slides in or folds up has no area yet, or none any more.
    if (whole === undefined) looks += hasArea(one) ? '+' : '-';
    const { localName } = one;
    if (localName === 'input' || localName === 'select' || localName === 'textarea') {
      const { value, checked, indeterminate, disabled } = one as HTMLInputElement;
      looks += `${checked} ${indeterminate} ${disabled} ${value} `;
    } else if (one.shadowRoot !== null || localName === 'iframe') return null;
  }
  return looks;
}
