/**
 * Reads the key settings that stand on a page. The way of the data: roots → controls and texts → anchors → keys.
 * Reads only; nothing is put on the page's elements.
 */

import { type KeySettings, type PageReading } from '../audit/key-settings.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { allAnchors } from './all-anchors.ts';
import { candidatesInSteps, MAX_CONTROLS } from './controls/candidates.ts';
import { type ContrastMemory } from './controls/class-state.ts';
import { segmentsBelow } from './controls/segments.ts';
import { signOfFields } from './controls/sign.ts';
import { countUnits, unitsInSteps } from './controls/units.ts';
import { type Anchor } from './evidence/anchors.ts';
import { standsByABox } from './evidence/prose.ts';
import { KeyMaker, type KeyMemory } from './key-maker.ts';
import { withBoxesInCells } from './keys/boxes-in-cells.ts';
import { isDoneWith, isReceipt } from './keys/receipts.ts';
import { saysSomething } from './keys/says-something.ts';
import { type Scope, scopesOf } from './keys/scopes.ts';
import { withoutSecrets } from './keys/sieve.ts';
import { type KeyRow, keyRows, rowHolder, withoutForms } from './keys/tables.ts';
import { answersSideBySide, type Named, nameUnit } from './names/named.ts';
import {
  type LongLists,
  noLongLists,
  type SpokenText,
  spokenTexts,
  type TextMemory,
} from './names/text-index.ts';
import { inPageOrder, itemsUnder, type Root, rootsOf } from './see/dom.ts';
import { type KeptParts } from './see/kept.ts';
import { dialogOf } from './see/landmarks.ts';
import { flatMapInSteps, Scan } from './see/scan.ts';
import { type Vocabulary, vocabularyFor } from './words/vocabulary.ts';

export const MAX_KEYS = 200;

/** What the reader remembers between scans of one page. Handles to elements never leave it. */
export interface ReaderMemory extends KeyMemory {
  readonly contrast: ContrastMemory;
  readonly texts: TextMemory;
  readonly lists: LongLists;
  /** What the last reading knows still; null: whoever reads does not watch the page, and every reading is afresh. */
  kept: KeptParts | null;
}

export function readerMemory(slice: ReaderSlice): ReaderMemory {
  return {
    vocabulary: vocabularyFor(slice),
    contrast: new Map(),
    texts: new Map(),
    lists: noLongLists(),
    kept: null,
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

/** A reading under way. */
export interface Reading {
  /**
   * Goes on until the page's clock shows `until` (ms), or a step longer. Null: it is not done; 'changed': a field was
   * changed without a word since it began, and what was read may be of two moments.
   * Throws what the page makes its elements throw.
   */
  goOn(until: number): PageRead | 'changed' | null;
  /** The forms, as soon as they are read, while a long list beside them is not yet; null: there are none, or no such list. */
  readonly forms: PageRead | null;
  /** Another reading has begun since: this one must not go on. */
  readonly isOver: boolean;
}

/**
 * Reads `document` as exchange `slice`. `now`: ms since the epoch. Whoever sets `memory.kept` tells it of every change of
 * the page.
 */
export function readPage(
  document: Document,
  slice: ReaderSlice,
  memory: ReaderMemory,
  now: number,
): PageRead {
  const read = beginReading(document, slice, memory, now).goOn(Number.POSITIVE_INFINITY);
  // Nothing runs in between.
  if (read === null || read === 'changed') throw new Error('The page changed under a reading in one go');
  return read;
}

/** The same, step by step. Whoever goes on with it sees to it that the page has not changed meanwhile. */
export function beginReading(
  document: Document,
  slice: ReaderSlice,
  memory: ReaderMemory,
  now: number,
): Reading {
  const { kept } = memory;
  kept?.begin(performance.now());
  const early: Early = { forms: null };
  const scan = new Scan(kept, steps(document, slice, memory, now, early));
  return {
    goOn(until) {
      const done = scan.goOn(until);
      if (done === null) return null;
      if (done.result !== 'changed') kept?.end(done.result.cards.values(), performance.now());
      return done.result;
    },
    get forms() {
      return early.forms;
    },
    get isOver() {
      return scan.isOver;
    },
  };
}

type Steps<Result> = Generator<void, Result>;

/** What is known before the reading is done. */
interface Early {
  forms: PageRead | null;
}

/** Fewer rows than these are read with the form in no time. */
const LONG_LIST = 16;

function* steps(
  document: Document,
  slice: ReaderSlice,
  memory: ReaderMemory,
  now: number,
  early: Early,
): Steps<PageRead | 'changed'> {
  const { roots, capped } = rootsOf(document);
  yield;
  const segments = new Map(roots.flatMap((root) => [...segmentsBelow(root)]));
  yield;
  const candidates: Element[] = [];
  for (const root of roots) candidates.push(...(yield* candidatesInSteps(root, MAX_CONTROLS, segments)));
  const sign = signOfFields(candidates);
  const units = yield* unitsInSteps(candidates.slice(0, MAX_CONTROLS), segments);
  const below = countUnits(units);
  yield;
  const options = yield* answersSideBySide(units, below);
  const named: Named[] = [];
  for (const unit of units) {
    named.push(nameUnit(options.has(unit) ? { ...unit, role: 'radio' } : unit, below));
    yield;
  }
  const unseen: SpokenText[] = [];
  const texts: SpokenText[] = [];
  for (const root of roots) {
    const { vocabulary, texts: known, lists } = memory;
    yield* spokenTexts(root, vocabulary, known, lists, (element) => below.has(element), texts, unseen);
  }
  const rows = withoutForms(
    yield* keyRows(texts, memory.vocabulary),
    yield* boxesOfRights(named, texts, memory.vocabulary),
  );
  // A row of a list is read as such, and need not be looked at later.
  for (const { row } of rows) memory.lists.later.delete(row);
  yield;
  const spoken = yield* allAnchors(named, texts, unseen, below, memory, rows);
  const anchors = withBoxesInCells(rows, named, spoken);

  const refs = new Map<number, Element>();
  const cards = new Map<string, Element>();
  const maker = new KeyMaker(slice, memory, refs, cards);
  const read = (keys: readonly KeySettings[], more: Pick<PageReading, 'listPending'>): PageRead => ({
    reading: withoutSecrets({ exchange: slice.id, state: stateOf(keys), keys, ...more, readAt: now }),
    elements: refs,
    cards,
    roots,
    capped: capped || candidates.length > MAX_CONTROLS,
  });
  const keys = yield* keysOf(anchors, rows, maker, memory.kept, (forms) => {
    if (signOfFields(candidates) === sign) early.forms = read(forms, { listPending: true });
  });
  for (const card of cards.values()) {
    memory.kept?.note(card, performance.now());
    yield;
  }
  return signOfFields(candidates) === sign ? read(keys, {}) : 'changed';
}

/** The controls that stand for a right, and the words beside what is drawn as a box and is no control. */
function* boxesOfRights(
  named: readonly Named[],
  texts: readonly SpokenText[],
  vocabulary: Vocabulary,
): Steps<Element[]> {
  const isRight = (lower: string): boolean => vocabulary.meaningIn(lower, null)?.kind === 'permission';
  return [
    ...named
      .filter(({ unit, label }) => unit.role !== 'field' && isRight(label.segments[0]?.lower ?? ''))
      .map(({ unit }) => unit.element),
    ...(yield* flatMapInSteps(texts, ({ element, meaning }) =>
      meaning?.kind === 'permission' && standsByABox(element) ? [element] : [],
    )),
  ];
}

/** A form that grants nothing: what was ticked in it has been taken back. */
const isEmptied = (key: KeySettings): boolean => key.kind === 'form' && isDoneWith(key);

/**
 * Keys from anchors (forms, cards) and from table rows, the form being filled first.
 * @param tellForms gets the forms when there is a long list still to be read
 */
function* keysOf(
  anchors: readonly Anchor[],
  rows: readonly KeyRow[],
  maker: KeyMaker,
  kept: KeptParts | null,
  tellForms: (forms: readonly KeySettings[]) => void,
): Steps<KeySettings[]> {
  const rowAt = rowHolder(rows);
  const inRows = groupBy(anchors, (anchor) => rowAt(anchor.element));
  const byDialog = groupBy(inRows.get(undefined) ?? [], (anchor) => dialogOf(anchor.element));
  const under = itemsUnder(anchors, (anchor) => anchor.element);
  const listed = itemsUnder(rows, ({ row }) => row);
  const found: Found[] = [];
  // The form under a dialog that shows the secret of the key just made has been emptied: it is nobody's any more. One that
  // grants something has not been, whatever a dialog shows.
  const isDone = [...byDialog].some(([dialog, own]) => dialog !== null && isReceipt(dialog, own));
  for (const [dialog, own] of byDialog) {
    for (const scope of scopesOf(own, dialog)) {
      yield;
      const key = yield* maker.fromScope(scope, neighbours(scope, under, listed));
      if (key !== null && !(isDone && dialog === null && isEmptied(key)))
        found.push({
          key,
          at: scope.core,
          rank: key.kind === 'listed' ? 3 : dialog !== null ? 0 : maker.isEditable(scope) ? 1 : 2,
        });
    }
  }
  const forms = formsFirst(found);
  if (forms.length > 0 && rows.filter(({ row }) => kept?.knows(row) !== true).length >= LONG_LIST) {
    tellForms(forms.map(({ key }) => key));
    yield;
  }
  for (const row of rows) {
    const key = maker.fromRow(row, inRows.get(row) ?? [], kept);
    if (key !== null) found.push({ key, at: row.row, rank: 3 });
    yield;
  }
  const first = formsFirst(found);
  const rest = found.filter((one) => one.rank >= 2).sort((a, b) => inPageOrder(a.at, b.at));
  return [...first, ...rest].slice(0, MAX_KEYS).map((one) => one.key);
}

interface Found {
  readonly key: KeySettings;
  readonly at: Element;
  readonly rank: number;
}

const formsFirst = (found: readonly Found[]): readonly Found[] =>
  found.filter((one) => one.rank < 2).sort((a, b) => a.rank - b.rank || inPageOrder(a.at, b.at));

/** What lies further from a key's card than so many siblings is not looked at for its addresses. */
const NEIGHBOURS = 4;

/** The evidence of other keys in a key's card and beside it. A list of keys is such evidence, whatever its rows hold. */
function neighbours(
  scope: Scope,
  under: ReadonlyMap<Element, readonly Anchor[]>,
  listed: ReadonlyMap<Element, readonly KeyRow[]>,
): Anchor[] {
  const mine = new Set(scope.anchors);
  const near = [scope.card];
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    let beside = scope.card[way];
    for (let i = 0; beside !== null && i < NEIGHBOURS; i++, beside = beside[way]) near.push(beside);
  }
  return near.flatMap((element) => {
    const [first] = listed.get(element) ?? [];
    const others = (under.get(element) ?? []).filter((anchor) => !mine.has(anchor));
    return first === undefined ? others : [...others, ofOthers(first.row)];
  });
}

const ofOthers = (row: Element): Anchor => ({
  kind: 'rights-text',
  element: row,
  row,
  label: '',
  drawn: true,
  disabled: false,
  granted: [],
  denied: [],
  complete: null,
});

/** In the order in which they come; `Map.groupBy`, which is younger than the oldest browser that we serve. */
function groupBy<Item, Of>(items: readonly Item[], of: (item: Item) => Of): Map<Of, Item[]> {
  const groups = new Map<Of, Item[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group === undefined) groups.set(of(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** A form of which nothing at all could be read makes the page unreadable; a list may well show names alone. */
function stateOf(keys: readonly KeySettings[]): PageReading['state'] {
  if (keys.length === 0) return 'waiting';
  const forms = keys.filter((key) => key.kind === 'form');
  return forms.length > 0 && !keys.some(saysSomething) ? 'unreadable' : 'read';
}
