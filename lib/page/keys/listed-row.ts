/** One row of a key list: a table's cells, each under its column's heading. */

import { type Tri } from '../../audit/key-settings.ts';
import { type Permission } from '../../exchanges/exchange.ts';
import {
  type Anchor,
  type IpTextAnchor,
  type RightAnchor,
  type RightsTextAnchor,
} from '../evidence/anchors.ts';
import { type Piece } from '../evidence/piece.ts';
import { ipInWords, isPressable, plainLines, rightsInWords, saysThirdParty } from '../evidence/prose.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type Topic, topicOf } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, holds, inPageOrder } from '../see/dom.ts';
import { pictureMark } from '../see/pictures.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { isNothing } from '../words/lines.ts';
import { onlyModeOf, stateWord, type Vocabulary } from '../words/vocabulary.ts';
import { dateIn, daysIn } from './identity.ts';
import { looksLikeId } from './ids.ts';
import { type KeyRow } from './tables.ts';
import { titleOver } from './titles.ts';

export interface ListedKey {
  readonly kind: 'listed';
  readonly name: string | null;
  /** The id as shown: the caller masks it. */
  readonly mask: string | null;
  readonly isManaged: boolean;
  /** The evidence about the restriction. */
  readonly ipPieces: readonly Piece[];
  readonly ips: readonly string[] | null;
  readonly createdAt: number | null;
  readonly expiresInDays: number | null;
  readonly anchors: readonly Anchor[];
}

const isIpText = (anchor: Anchor): anchor is IpTextAnchor => anchor.kind === 'ip-text';

/** Reads one row; null: the row is no key ("no data", a notice, an expanded detail). */
export function listedKey(
  row: KeyRow,
  controls: readonly Anchor[],
  vocabulary: Vocabulary,
): ListedKey | null {
  const texts = row.cells.map((cell) => segmentsOf(cell, { skip: isPressable }));
  const filled = texts.filter((segments) => segments.length > 0).length;
  if (filled < 2 && controls.length === 0) return null;
  // A table that scrolls may draw its heading twice.
  if (filled >= 2 && texts.flat().every((segment) => topicOf(segment.lower) !== null)) return null;
  const cell = (topic: Topic): readonly Segment[] | null => {
    const index = row.columns.findIndex((column) => column.topic === topic);
    return index < 0 ? null : (texts[index] ?? null);
  };
  const anchors: Anchor[] = [...controls, ...rightsInCells(row, texts, controls, vocabulary)];
  const ipCell = cell('ip');
  const ip = ipCell === null ? null : ipOf(row, ipCell);
  if (ip !== null) anchors.push(ip);
  // What is unfolded under the row says it where its own cell does not.
  const unfolded = controls.filter(isIpText).filter(({ drawn }) => drawn);
  const said = [
    ...(ip === null || (ip.restriction === 'unknown' && unfolded.length > 0) ? [] : [ip]),
    ...unfolded,
  ];
  const [first] = said;
  if (anchors.length === 0 && cell('key-id') === null && cell('name') === null) return null;
  const keyCell = [...(cell('key-id') ?? []), ...(cell('name') ?? [])];
  // Its list shows no address then; one that is shown speaks for itself.
  const isManaged =
    (first === undefined || first.ips?.length === 0 || first.restriction === 'unknown') &&
    saysThirdParty(texts.flat());
  return {
    kind: 'listed',
    name: nameIn(cell('name'), cell('key-id')) ?? (row.isOnly === true ? titleOver(row.row) : null),
    mask: keyCell.find((segment) => looksLikeId(segment.text))?.text ?? null,
    isManaged: isManaged || said.some(({ restriction }) => restriction === 'managed'),
    ipPieces: said.flatMap((one): Piece[] =>
      one.restriction === 'managed'
        ? []
        : [
            {
              about: 'restriction',
              says: one.restriction,
              how: one === ip ? 'column' : 'prose',
              drawn: true,
            },
          ],
    ),
    ips: isManaged || said.length !== 1 ? null : (first?.ips ?? null),
    createdAt: firstOf(cell('created'), dateIn),
    expiresInDays: firstOf(cell('expires'), daysIn),
    anchors,
  };
}

function firstOf(segments: readonly Segment[] | null, read: (text: string) => number | null): number | null {
  for (const segment of segments ?? []) {
    const value = read(segment.text);
    if (value !== null) return value;
  }
  return null;
}

function at(row: KeyRow, segments: readonly Segment[]) {
  return {
    element: segments[0]?.element ?? row.row,
    row: segments[0]?.element ?? row.row,
    label: segments
      .map((segment) => segment.text)
      .join(' ')
      .slice(0, MAX_EVIDENCE_LABEL),
    drawn: true,
    disabled: false,
  };
}

function ipOf(row: KeyRow, segments: readonly Segment[]) {
  if (segments.length === 0) return null;
  const ip = ipInWords(
    segments.map((segment) => segment.text),
    segments.map((segment) => segment.lower),
  );
  return ip === null ? null : ({ ...at(row, segments), kind: 'ip-text', ...ip } as const);
}

/** What the cells say of rights: a state under a right's name, a list, a choice of read only or read and write. */
function rightsInCells(
  row: KeyRow,
  texts: readonly (readonly Segment[])[],
  controls: readonly Anchor[],
  vocabulary: Vocabulary,
): Anchor[] {
  const isMatrix = row.columns.some((column) => (column.means?.length ?? 0) > 0);
  const anchors: Anchor[] = [];
  const lists: RightsTextAnchor[] = [];
  let mode: RightsTextAnchor | null = null;
  row.columns.forEach(({ topic, means }, i) => {
    const cell = row.cells[i];
    if (cell === undefined || (topic !== null && topic !== 'rights')) return;
    if (controls.some((anchor) => holds(cell, anchor.element))) return;
    const segments = segmentsOf(cell, { skip: isPressable, picture: pictureMark });
    const only = segments.length === 1 ? onlyModeOf(segments[0]?.lower ?? '') : null;
    const place = at(row, segments.length > 0 ? segments : [{ text: '', lower: '', element: cell }]);
    if (means !== null) {
      if (means.length > 0) anchors.push(...ofOneRight(place, segments, means, only, vocabulary));
    } else if (
      only !== null &&
      (topic === null || row.columns.filter((one) => one.topic === 'rights').length > 1)
    ) {
      if (!isMatrix)
        mode = {
          ...place,
          kind: 'rights-text',
          granted: ['read'],
          denied: [],
          complete: only === 'read-only' || null,
          mode: only,
        };
      // A product that we do not know: which right it is that the key may use is open.
      else if (only === 'read-write') anchors.push(right(place, ACTING, 'unknown'));
    } else if (isMatrix && topic === null && saysOn(segments)) {
      // A column that we do not know, among columns of rights: which right it is that the key has is open.
      anchors.push(right(place, ACTING, 'unknown'));
    } else if (topic === 'rights') {
      // Pictures alone: a cross among them is one right's, and not all that the cell says.
      const lines = texts[i]?.length === 0 ? [] : plainLines(segments, vocabulary);
      const rights = rightsInWords(lines, vocabulary);
      if (rights !== null) lists.push({ ...place, kind: 'rights-text', ...rights });
    }
  });
  const unheaded = lists.length === 0 && !isMatrix ? unheadedRights(row, texts, vocabulary) : null;
  if (unheaded !== null) {
    const rights = rightsInWords(plainLines(unheaded, vocabulary), vocabulary);
    if (rights !== null) lists.push({ ...at(row, unheaded), kind: 'rights-text', ...rights });
  }
  return [...anchors, ...lists, ...(mode === null ? [] : [mode])];
}

const saysOn = (segments: readonly Segment[]): boolean => {
  const [only, ...more] = segments;
  return only !== undefined && more.length === 0 && stateWord(only.lower) === 'on';
};

const ACTING: readonly Permission[] = ['trade', 'transfer', 'withdraw'];

/** A cell under one right's name. */
function ofOneRight(
  place: ReturnType<typeof at>,
  segments: readonly Segment[],
  means: readonly Permission[],
  mode: ReturnType<typeof onlyModeOf>,
  vocabulary: Vocabulary,
): Anchor[] {
  if (mode === 'read-write') return [right(place, [...new Set<Permission>([...means, 'read'])], 'on')];
  if (mode === 'read-only')
    return [
      right(
        place,
        means.filter((one) => one !== 'read'),
        'off',
      ),
      right(place, ['read'], 'on'),
    ];
  const states = new Set(segments.map(({ lower }) => (isNothing(lower) ? 'off' : stateWord(lower))));
  const [state] = states;
  if (states.size === 1 && state !== null && state !== undefined) return [right(place, means, state)];
  const list = segments.length === 0 ? null : rightsInWords(plainLines(segments, vocabulary), vocabulary);
  return list === null ? [right(place, means, 'unknown')] : [{ ...place, kind: 'rights-text', ...list }];
}

function right(place: ReturnType<typeof at>, means: readonly Permission[], state: Tri): RightAnchor {
  return { ...place, kind: 'right', means, state, mixed: false, source: 'text', isRadio: false };
}

/** A list without a column for rights may print them under the key ("View account balances", "Cancel orders"). */
function unheadedRights(
  row: KeyRow,
  texts: readonly (readonly Segment[])[],
  vocabulary: Vocabulary,
): readonly Segment[] | null {
  for (const [i, segments] of texts.entries()) {
    const topic = row.columns[i]?.topic;
    if (topic !== 'key-id' && topic !== 'name') continue;
    const rights = segments.filter(
      (segment) => vocabulary.meaningIn(segment.lower, null)?.kind === 'permission',
    );
    if (rights.length >= 2) return rights;
  }
  return null;
}

/** The name's own column; where there is none, what stands over the id in its cell. */
function nameIn(names: readonly Segment[] | null, ids: readonly Segment[] | null): string | null {
  if (names !== null) return names.find((segment) => !looksLikeId(segment.text))?.text ?? null;
  const [first, second] = ids ?? [];
  if (first === undefined || second === undefined) return null;
  const labelled = /^([^:：]{1,40})[:：]\s*(.+)$/u.exec(first.text);
  if (labelled !== null) return topicOf(first.lower) === 'name' ? (labelled[2] ?? null) : null;
  return looksLikeId(first.text) || MIXED.test(first.text) || stateWord(first.lower) !== null
    ? null
    : first.text;
}

/** A short id or a mask: letters and digits in turns, or the sign that something was left out. */
const MIXED = /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d|…|\.{3}/;

const MIN_ANSWERS = 2;
const TITLE_CLIMB = 3;

/**
 * A key that is called "copy trading" has that word and a tag over its list of rights: the list says what it may do. So do
 * two answers in words below a heading that has none, though it looks like a row of theirs.
 */
export function withoutTitle(anchors: readonly Anchor[]): readonly Anchor[] {
  const list = anchors.find((anchor) => anchor.kind === 'rights-text');
  const answers = anchors.filter((anchor) => anchor.kind === 'right' && anchor.source === 'text');
  const [first, ...more] = list === undefined ? answers : [list];
  if (first === undefined || (list === undefined && more.length + 1 < MIN_ANSWERS)) return anchors;
  const isTitle = (anchor: RightAnchor): boolean =>
    anchor.source === 'text'
      ? list !== undefined
      : anchor.source === 'class' &&
        anchor.state === 'unknown' &&
        namesTheCard(anchor.words ?? anchor.element);
  return anchors.filter(
    (anchor) =>
      anchor.kind !== 'right' ||
      !isTitle(anchor) ||
      [first, ...more].some(({ element }) => inPageOrder(anchor.element, element) > 0),
  );
}

const namesTheCard = (words: Element): boolean =>
  [words, ...climb(words, TITLE_CLIMB)].some(
    (here) =>
      /^(?:h[1-6]|summary)$/.test(here.localName) ||
      here.getAttribute('role') === 'heading' ||
      hasClassWord(here, 'name', 'title', 'alias', 'remark'),
  );
