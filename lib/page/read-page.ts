/**
 * Reads the key settings that stand on a page. The way of the data: roots → controls and texts → anchors → keys.
 * Reads only; nothing is put on the page's elements.
 */

import {
  type Evidence,
  type KeySettings,
  type PageReading,
  type Provenance,
  type WhitelistField,
} from '../audit/key-settings.ts';
import { PERMISSIONS, type Permission } from '../exchanges/exchange.ts';
import { normaliseText } from '../exchanges/phrases/match.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { type Anchor, type RightAnchor } from './anchors.ts';
import { controlAnchors } from './control-anchors.ts';
import { candidatesIn, MAX_CONTROLS } from './controls/candidates.ts';
import { type ContrastMemory } from './controls/class-state.ts';
import { segmentsBelow } from './controls/segments.ts';
import { countUnits, type UnitsBelow, unitsOf } from './controls/units.ts';
import { climb, holds, inPageOrder, MAX_DEPTH, type Root, rootsOf } from './dom.ts';
import { cardIdentity, cleanName, maskOf, nameInField } from './identity.ts';
import { ipSettings } from './ip-settings.ts';
import { dialogOf } from './landmarks.ts';
import { listedKey, listedRights, underTag, withoutTitle } from './listed-row.ts';
import { nameUnits } from './named.ts';
import { isPressable, proseAnchors, saysThirdParty, standsByABox } from './prose.ts';
import { effectiveRights } from './rights.ts';
import { inOneScan } from './scan.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { withoutSecrets } from './sieve.ts';
import { soupAnchors, soupRows } from './soup.ts';
import { type KeyRow, keyRows } from './tables.ts';
import { segmentsOf } from './text.ts';
import { type LongLists, noLongLists, type SpokenText, spokenTexts, type TextMemory } from './text-index.ts';
import { isGreyed } from './visibility.ts';
import { says, type Vocabulary, vocabularyFor } from './vocabulary.ts';

export const MAX_KEYS = 200;

/** What the reader remembers between scans of one page. Handles to elements never leave it. */
export interface ReaderMemory {
  readonly vocabulary: Vocabulary;
  readonly contrast: ContrastMemory;
  readonly texts: TextMemory;
  readonly lists: LongLists;
  /** Element → the id of the key whose card it is. */
  readonly ids: WeakMap<Element, string>;
  nextId: number;
  /** Element → its ref: a view of an earlier reading still finds its controls. */
  readonly refs: WeakMap<Element, number>;
  nextRef: number;
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
    reading: withoutSecrets({ exchange: slice.id, state: stateOf(keys), keys, readAt: now }),
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

class KeyMaker {
  readonly #slice: ReaderSlice;
  readonly #memory: ReaderMemory;
  readonly #refs: Map<number, Element>;
  readonly #cards: Map<string, Element>;

  constructor(
    slice: ReaderSlice,
    memory: ReaderMemory,
    refs: Map<number, Element>,
    cards: Map<string, Element>,
  ) {
    this.#slice = slice;
    this.#memory = memory;
    this.#refs = refs;
    this.#cards = cards;
  }

  isEditable(scope: Scope): boolean {
    const boxes = scope.anchors.filter(
      (anchor) => anchor.drawn && (anchor.kind === 'right' || anchor.kind === 'ip'),
    );
    return (boxes.length > 0 ? boxes : scope.anchors).some(
      (anchor) => !anchor.disabled && !isGreyed(anchor.row),
    );
  }

  fromScope(scope: Scope, others: readonly Anchor[]): KeySettings | null {
    const { anchors, card } = scope;
    if (!anchors.some((anchor) => anchor.drawn) || !isCredible(anchors, scope.dialog)) return null;
    const listed = !anchors.some(
      (anchor) =>
        anchor.kind !== 'rights-text' &&
        anchor.kind !== 'ip-text' &&
        anchor.kind !== 'third-party' &&
        anchor.kind !== 'api-trading' &&
        !(anchor.kind === 'right' && (anchor.source === 'text' || isNoRight(anchor))),
    );
    const spoken = listed ? withoutTitle(anchors) : anchors;
    const identity = cardIdentity(scope.core, card, spoken, this.#memory.vocabulary);
    const inField = nameInField(anchors);
    const ip = ipSettings(anchors, others, card, this.#slice, listed);
    const isManaged =
      listed &&
      ip.restriction === 'unknown' &&
      saysThirdParty(segmentsOf(card, { limit: 60, skip: isPressable }));
    const id = this.#idOf(scope.core);
    this.#cards.set(id, card);
    return {
      id,
      kind: listed ? 'listed' : 'form',
      name: inField === undefined ? identity.name : inField,
      mask: identity.mask,
      permissions: listed
        ? underTag(listedRights(spoken, this.#slice), identity.mode)
        : effectiveRights(anchors, this.#slice),
      evidence: this.#evidence(spoken),
      ipRestriction: isManaged ? 'managed' : ip.restriction,
      ipEvidence: this.#ipEvidence(anchors),
      ips: ip.ips,
      typed: ip.typed,
      field:
        ip.field === null
          ? null
          : ({
              ref: this.#ref(ip.field.element),
              entry: ip.field.entry,
              editable: ip.field.editable,
            } satisfies WhitelistField),
      createdAt: identity.createdAt,
      expiresInDays: identity.expiresInDays,
      provenance: this.#hiddenControls(anchors),
    };
  }

  fromRow(row: KeyRow, anchors: readonly Anchor[]): KeySettings | null {
    const listed = listedKey(row, anchors, this.#slice, this.#memory.vocabulary);
    if (listed === null) return null;
    const id = this.#idOf(row.row);
    this.#cards.set(id, row.row);
    const { anchors: spoken, ...key } = listed;
    return {
      ...key,
      id,
      evidence: this.#evidence(spoken),
      ipEvidence: this.#ipEvidence(spoken),
      field: null,
      typed: [],
      provenance: [],
      name: cleanName(key.name),
      mask: key.mask === null ? null : maskOf(key.mask),
    };
  }

  #idOf(element: Element): string {
    const known = this.#memory.ids.get(element);
    if (known !== undefined) return known;
    const id = `k${this.#memory.nextId++}`;
    this.#memory.ids.set(element, id);
    return id;
  }

  #ref(element: Element): number {
    const ref = this.#memory.refs.get(element) ?? this.#memory.nextRef++;
    this.#memory.refs.set(element, ref);
    this.#refs.set(ref, element);
    return ref;
  }

  #evidence(anchors: readonly Anchor[]): Record<Permission, Evidence[]> {
    const evidence: Record<Permission, Evidence[]> = { read: [], trade: [], transfer: [], withdraw: [] };
    for (const anchor of anchors) {
      if (!anchor.drawn) continue;
      if (anchor.kind === 'right') {
        for (const permission of anchor.means) {
          evidence[permission].push({
            ref: this.#ref(anchor.row),
            label: anchor.label,
            state: anchor.state,
            disabled: anchor.disabled,
          });
        }
      } else if (anchor.kind === 'rights-text') {
        for (const permission of anchor.granted) {
          evidence[permission].push({
            ref: this.#ref(anchor.row),
            label: anchor.label,
            state: 'on',
            disabled: false,
          });
        }
      }
    }
    return evidence;
  }

  #ipEvidence(anchors: readonly Anchor[]): Evidence[] {
    return anchors.flatMap((anchor) => {
      if (!anchor.drawn || (anchor.kind !== 'ip' && anchor.kind !== 'ip-field' && anchor.kind !== 'ip-text'))
        return [];
      const state =
        anchor.kind === 'ip'
          ? anchor.state
          : anchor.kind === 'ip-text' && anchor.restriction !== 'managed'
            ? anchor.restriction
            : 'unknown';
      return [{ ref: this.#ref(anchor.row), label: anchor.label, state, disabled: anchor.disabled }];
    });
  }

  /** A right whose only control nobody can see, in a form that is otherwise seen. */
  #hiddenControls(anchors: readonly Anchor[]): Provenance[] {
    const rights = anchors.filter(
      (anchor): anchor is RightAnchor => anchor.kind === 'right' && anchor.source === 'control',
    );
    if (!rights.some((anchor) => anchor.drawn)) return [];
    return rights.flatMap((anchor) => {
      if (anchor.drawn) return [];
      return anchor.means
        .filter(
          (permission) =>
            permission !== 'read' && !rights.some((other) => other.drawn && other.means.includes(permission)),
        )
        .map((permission) => ({
          kind: 'hidden-control' as const,
          permission,
          ref: this.#ref(anchor.row),
          label: anchor.label,
          state: anchor.state,
        }));
    });
  }
}

/** A word beside the settings ("Edit") that looks like a box and is none of the four rights. */
const isNoRight = (anchor: RightAnchor): boolean => anchor.source === 'class' && anchor.means.length === 0;

/** Words about trading alone are a trading page. A key's settings speak of withdrawing, of addresses, or of rights as such. */
function isCredible(anchors: readonly Anchor[], dialog: Element | null): boolean {
  // A dialog that names an API key is its form, though its rights are folded away or come in a later step.
  const nickname = anchors.find((anchor) => anchor.kind === 'name-field' && anchor.drawn);
  if (dialog !== null && nickname !== undefined && says('keyId', normaliseText(nickname.label))) return true;
  if (
    anchors.some(
      (anchor) => anchor.kind === 'ip' || anchor.kind === 'rights-text' || anchor.kind === 'ip-text',
    )
  )
    return true;
  const rights = new Set<Permission>();
  for (const anchor of anchors)
    if (anchor.kind === 'right') for (const right of anchor.means) rights.add(right);
  const field = anchors.some((anchor) => anchor.kind === 'ip-field');
  const name = anchors.some((anchor) => anchor.kind === 'name-field');
  const mode = anchors.some((anchor) => anchor.kind === 'mode');
  if (field && (rights.size > 0 || name || mode)) return true;
  return rights.size >= 2 || (rights.size === 1 && (name || mode));
}
