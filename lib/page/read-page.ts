/**
 * Reads the key settings that stand on a page. The way of the data: roots → controls and texts → anchors → keys.
 * Reads only; nothing is put on the page's elements.
 */

import { type KeySettings, type PageReading } from '../audit/key-settings.ts';
import { PERMISSIONS } from '../exchanges/exchange.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { candidatesIn, MAX_CONTROLS } from './controls/candidates.ts';
import { type ContrastMemory } from './controls/class-state.ts';
import { segmentsBelow } from './controls/segments.ts';
import { countUnits, type UnitsBelow, unitsOf } from './controls/units.ts';
import { type Anchor } from './evidence/anchors.ts';
import { controlAnchors } from './evidence/control-anchors.ts';
import { proseAnchors, standsByABox } from './evidence/prose.ts';
import { soupAnchors, soupRows } from './evidence/soup.ts';
import { KeyMaker, type KeyMemory } from './key-maker.ts';
import { scopesOf } from './keys/scopes.ts';
import { type KeyRow, keyRows } from './keys/tables.ts';
import { nameUnits } from './names/named.ts';
import {
  type LongLists,
  noLongLists,
  type SpokenText,
  spokenTexts,
  type TextMemory,
} from './names/text-index.ts';
import { climb, holds, inPageOrder, MAX_DEPTH, type Root, rootsOf } from './see/dom.ts';
import { dialogOf } from './see/landmarks.ts';
import { inOneScan } from './see/scan.ts';
import { vocabularyFor } from './words/vocabulary.ts';

export const MAX_KEYS = 200;

/** What the reader remembers between scans of one page. Handles to elements never leave it. */
export interface ReaderMemory extends KeyMemory {
  readonly contrast: ContrastMemory;
  readonly texts: TextMemory;
  readonly lists: LongLists;
}

export function readerMemory(slice: ReaderSlice): ReaderMemory {
  return {
    vocabulary: vocabularyFor(slice),
    contrast: new Map(),
    texts: new Map(),
    lists: noLongLists(),
    ids: new WeakMap(),
    nextId: 1,
    refs: new WeakMap(),
    nextRef: 1,
  };
}

export interface PageRead {
  readonly reading: PageReading;
  /** The elements behind the refs of the reading. */
  readonly elements: ReadonlyMap<number, Element>;
  /** The cards of the keys, by key id. */
  readonly cards: ReadonlyMap<string, Element>;
  /** The document, its open shadow roots and same-origin frames. */
  readonly roots: readonly Root[];
  /** There was more on the page than one scan may look at: scan again. */
  readonly capped: boolean;
}

/** Reads `document` as exchange `slice`. `now`: ms since the epoch. */
export function readPage(
  document: Document,
  slice: ReaderSlice,
  memory: ReaderMemory,
  now: number,
): PageRead {
  return inOneScan(() => scan(document, slice, memory, now));
}

function scan(document: Document, slice: ReaderSlice, memory: ReaderMemory, now: number): PageRead {
  const { roots, capped } = rootsOf(document);
  const segments = new Map(roots.flatMap((root) => [...segmentsBelow(root)]));
  const candidates = roots.flatMap((root) => candidatesIn(root, MAX_CONTROLS, segments));
  const units = unitsOf(candidates.slice(0, MAX_CONTROLS), segments);
  const below = countUnits(units);
  const named = nameUnits(units, below);
  const texts = roots.flatMap((root) =>
    spokenTexts(root, memory.vocabulary, memory.texts, memory.lists, (element) => below.has(element)),
  );
  const rows = keyRows(texts, memory.vocabulary);
  const anchors = allAnchors(named, texts, below, memory, rows);

  const refs = new Map<number, Element>();
  const cards = new Map<string, Element>();
  const maker = new KeyMaker(slice, memory, refs, cards);
  const keys = keysOf(anchors, rows, maker);
  return {
    reading: { exchange: slice.id, state: stateOf(keys), keys, readAt: now },
    elements: refs,
    cards,
    roots,
    capped: capped || candidates.length > MAX_CONTROLS,
  };
}

function allAnchors(
  named: ReturnType<typeof nameUnits>,
  texts: readonly SpokenText[],
  below: UnitsBelow,
  memory: ReaderMemory,
  rows: readonly KeyRow[],
): Anchor[] {
  const controls = controlAnchors(named, memory.vocabulary);
  const labelElements = new Set<Element>();
  for (const { unit, label } of named) {
    for (const segment of label.segments) {
      // The words nearest to a field may be those of a drawn option over it.
      if (unit.role !== 'field' || !standsByABox(segment.element)) labelElements.add(segment.element);
    }
    for (const element of unit.elements) labelElements.add(element);
  }
  const rowsOfControls = new Set<Element>();
  for (const { unit, label } of named)
    if (unit.role !== 'field' && label.row.localName !== 'body') rowsOfControls.add(label.row);
  const owned = ({ element }: SpokenText): boolean =>
    labelElements.has(element) || climb(element, MAX_DEPTH).some((ancestor) => rowsOfControls.has(ancestor));
  const headings = texts.filter((text) => text.topic !== null);
  const soup = soupAnchors(soupRows(texts, below, owned), headings, memory.contrast);
  const inList = (element: Element): boolean => rows.some(({ row }) => holds(row, element));
  // What a list's cells say is read with their headings.
  const drawn = soup.filter((anchor) => !inList(anchor.element));
  const soupRowElements = drawn.map((anchor) => anchor.row);
  const isControl = (element: Element): boolean => soupRowElements.some((row) => holds(row, element));
  const prose = proseAnchors(
    headings.filter((text) => !owned(text)),
    memory.vocabulary,
    below,
    isControl,
    inList,
  );
  return [...controls, ...drawn, ...prose];
}

/** Keys from anchors (forms, cards) and from table rows, the form being filled first. */
function keysOf(anchors: readonly Anchor[], rows: readonly KeyRow[], maker: KeyMaker): KeySettings[] {
  const inRow = (anchor: Anchor): KeyRow | undefined => rows.find((row) => holds(row.row, anchor.element));
  const free = anchors.filter((anchor) => inRow(anchor) === undefined);
  const byDialog = new Map<Element | null, Anchor[]>();
  for (const anchor of free) {
    const dialog = dialogOf(anchor.element);
    byDialog.set(dialog, [...(byDialog.get(dialog) ?? []), anchor]);
  }
  const found: { key: KeySettings; at: Element; rank: number }[] = [];
  for (const [dialog, own] of byDialog) {
    for (const scope of scopesOf(own, dialog)) {
      const others = anchors.filter((anchor) => !scope.anchors.includes(anchor));
      const key = maker.fromScope(scope, others);
      if (key !== null)
        found.push({
          key,
          at: scope.core,
          rank: key.kind === 'listed' ? 3 : dialog !== null ? 0 : maker.isEditable(scope) ? 1 : 2,
        });
    }
  }
  for (const row of rows) {
    const own = anchors.filter((anchor) => inRow(anchor) === row);
    const key = maker.fromRow(row, own);
    if (key !== null) found.push({ key, at: row.row, rank: 3 });
  }
  const first = found
    .filter((one) => one.rank < 2)
    .sort((a, b) => a.rank - b.rank || inPageOrder(a.at, b.at));
  const rest = found.filter((one) => one.rank >= 2).sort((a, b) => inPageOrder(a.at, b.at));
  return [...first, ...rest].slice(0, MAX_KEYS).map((one) => one.key);
}

/** A form of which nothing at all could be read makes the page unreadable; a list may well show names alone. */
function stateOf(keys: readonly KeySettings[]): PageReading['state'] {
  if (keys.length === 0) return 'waiting';
  const forms = keys.filter((key) => key.kind === 'form');
  return forms.length > 0 && !keys.some(saysSomething) ? 'unreadable' : 'read';
}

function saysSomething(key: KeySettings): boolean {
  return (
    key.ipRestriction !== 'unknown' ||
    PERMISSIONS.some((permission) => key.permissions[permission] !== 'unknown')
  );
}
