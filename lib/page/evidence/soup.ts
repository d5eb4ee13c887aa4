/** Controls that are none to the browser: divs, found by their words and read by their classes (controls/class-state.ts). */
import { type ContrastMemory, classStates, drawsABox } from '../controls/class-state.ts';
import { looksDisabled } from '../controls/state.ts';
import { type UnitsBelow } from '../controls/units.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { PAIR, type SpokenText } from '../names/text-index.ts';
import { climb, firstHolder, holds, itemsUnder, parentOf, selfAndAncestors } from '../see/dom.ts';
import { isOutside } from '../see/landmarks.ts';
import { paleAmong } from '../see/pale.ts';
import { namedMark } from '../see/pictures.ts';
import { flatMapInSteps } from '../see/scan.ts';
import { segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { namesSeveral } from '../words/prose-list.ts';
import { onlyModeOf, says, stateWord, type Vocabulary, without } from '../words/vocabulary.ts';
import { headedPlaces, isAboutAKey, isUnderRights, type SoupRow } from './about-a-key.ts';
import { type Anchor } from './anchors.ts';
import { isChip } from './chips.ts';
import { isPressed } from './column-heads.ts';
import { wordsBefore } from './groups.ts';
import { isIpValue } from './ip-values.ts';
import { headsAList } from './mode-heads.ts';
import { isAlert, isNotice } from './notices.ts';
import { isOfAnotherChoice } from './other-choices.ts';
import { standsByABox } from './prose.ts';
import { withQuestions } from './questions.ts';

/**
 * "Create" on a button is no right to create, nor a mate of the button "Send" that sends a code. "Create buy orders" says
 * besides what may be done.
 */
const sendsTheForm = ({ element, lower }: SpokenText, vocabulary: Vocabulary): boolean => {
  if (!says('save', lower) || element.closest('button,[role=button]') === null) return false;
  const rest = vocabulary.meaningIn(without('save', lower).trim(), null);
  return rest?.kind !== 'permission' || rest.means.length === 0;
};

/** Links, column heads and the titles of cards: a user may call a key "payouts". */
const NO_LABEL =
  'a[href],[role=link],[role=menuitem],[role=tooltip],th,[role=columnheader],h1,h2,h3,[class*=card-head i],[class*=card-title i],[class*=card__title i],[class*=card__head i],[class*=step i][class*=item i],[class*=step i][class*=title i]';
const MAX_ROW_CLIMB = 5;
const MAX_ROW_SEGMENTS = 5;
const COHORT_CLIMB = 5;
/** Longer pieces describe the right; they are neither its name nor its state. */
const MAX_STATE_LINE = 48;
export const MAX_SOUP_ROWS = 400;

/** Rows of words with a box or a state class, that no real control speaks for. */
export function* soupRows(
  texts: readonly SpokenText[],
  below: UnitsBelow,
  owned: (text: SpokenText) => boolean,
  vocabulary: Vocabulary,
): Generator<void, SoupRow[]> {
  const asked = withQuestions(texts);
  const labels = asked.filter((text) => isRowLabel(text, vocabulary) && !owned(text)).slice(0, MAX_SOUP_ROWS);
  const candidates = labels.filter((text, i) => !isRemark(text, labels[i - 1]));
  const count = countTexts(candidates);
  yield;
  const rows = yield* flatMapInSteps(candidates, (text): SoupRow[] => {
    const { meaning } = text;
    if (meaning === null || meaning.kind === 'none' || meaning.kind === 'select-all') return [];
    if (text.element.closest(NO_LABEL) !== null) return [];
    if (isOutside(text.element) || sendsTheForm(text, vocabulary)) return [];
    const row = rowOf(text, count, below);
    if (meaning.kind !== 'permission') return [{ text, meaning, row }];
    if (isOfAnotherChoice(row, vocabulary)) return [];
    const means = vocabulary.declared(text.lower, wordsBefore(text.element)) ?? meaning.means;
    return [{ text, meaning: { ...meaning, means }, row }];
  });
  // A description inside the row of its label is no row.
  const places = new Map(rows.map((one, i) => [one, i]));
  const firstAt = firstHolder(rows, ({ row }) => row);
  return rows.filter((one, i) => {
    const outer = firstAt(one.text.element);
    return outer === undefined || outer.row === one.row || (places.get(outer) ?? i) >= i;
  });
}

/** "Unrestricted" and, beside it, "this key can be used from any IP": the second explains the first. */
function isRemark(text: SpokenText, before: SpokenText | undefined): boolean {
  const { meaning } = text;
  if (meaning?.kind !== 'ip' || before?.meaning?.kind !== 'ip' || before.meaning.on !== meaning.on)
    return false;
  // A heading ("IP allowlist") is followed by its options.
  if (before.topic !== null) return false;
  let ancestor = parentOf(before.element);
  for (let i = 0; ancestor !== null && i < 2; i++) {
    if (holds(ancestor, text.element)) return true;
    ancestor = parentOf(ancestor);
  }
  return false;
}

/**
 * A question asks; and what is set apart by commas, and is no label of the exchange's own, is a list of several, unless
 * a box of its own stands beside it ("[x] Margin loan, repayment & transfer").
 */
function isRowLabel({ meaning, lower, element }: SpokenText, vocabulary: Vocabulary): boolean {
  if (meaning === null || /[?？]$/.test(lower)) return false;
  return !namesSeveral(lower, vocabulary) || standsByABox(element);
}

function countTexts(texts: readonly SpokenText[]): Map<Element, number> {
  const count = new Map<Element, number>();
  for (const text of texts) {
    for (const ancestor of selfAndAncestors(text.element, MAX_ROW_CLIMB + 3))
      count.set(ancestor, (count.get(ancestor) ?? 0) + 1);
  }
  return count;
}

/** The largest ancestor that holds this label and no other, no control, and little else. */
function rowOf(text: SpokenText, count: ReadonlyMap<Element, number>, below: UnitsBelow): Element {
  let row = text.element;
  for (let i = 0; i < MAX_ROW_CLIMB; i++) {
    const parent = parentOf(row);
    if (parent === null || parent.localName === 'body' || parent.localName === 'main') break;
    if ((below.get(parent)?.length ?? 0) > 0) break;
    // A remark inside the label's own element is part of it.
    const isMore = (count.get(parent) ?? 0) > (count.get(row) ?? 0);
    if (isMore && !isLabelWithRemark(parent, row, count)) break;
    if (segmentsOf(parent, { limit: MAX_ROW_SEGMENTS + 1 }).length > MAX_ROW_SEGMENTS) break;
    row = parent;
  }
  return row;
}

/** A label and its description speak of the same right; rows of a list are made alike, and these two are not. */
function isLabelWithRemark(parent: Element, row: Element, count: ReadonlyMap<Element, number>): boolean {
  const spoken = [...parent.children].filter((child) => (count.get(child) ?? 0) > 0);
  // The words before stand first, and what explains them is made differently.
  const remark = spoken[1];
  if (spoken.length !== 2 || remark === undefined || spoken[0] !== row) return false;
  return count.get(row) === 1 && count.get(remark) === 1 && !areAlike(row, remark);
}

export function areAlike(a: Element | undefined, b: Element | undefined): boolean {
  if (a === undefined || b === undefined || a.localName !== b.localName) return false;
  if (a.classList.length === 0 && b.classList.length === 0) return true;
  return [...a.classList].some((name) => b.classList.contains(name));
}

/**
 * Anchors for the rows that look like controls. A row alone proves nothing: it needs a neighbour of its kind, and the
 * neighbours together must be about a key (a right to read, an IP choice, a heading that says "permissions").
 */
export function* soupAnchors(
  found: readonly SoupRow[],
  headings: readonly SpokenText[],
  memory: ContrastMemory,
): Generator<void, readonly Anchor[]> {
  const pale = paleTicks(found);
  yield;
  const answers = new Map(
    yield* flatMapInSteps(found, (row) => [[row, pale.has(row) ? null : lineState(row)] as const]),
  );
  const answered = new Set(found.filter((row) => answers.get(row) !== null).map(({ row }) => row));
  const rows = found.filter(({ meaning, row }) => {
    const before = row.previousElementSibling;
    // "Read and write" beside a right's name is that right's.
    return meaning.kind !== 'mode' || before === null || !answered.has(before);
  });
  // What nobody sees is no measure for what is seen: a menu's chosen item, hidden under the chips that say so.
  const seen = rows.filter(({ text }) => isDrawn(text.element));
  const drawnStates = classStates(
    seen.map((row) => row.row),
    memory,
  );
  yield;
  const stateOf = new Map(seen.map(({ row }, i) => [row, drawnStates[i]]));
  const anchors: Anchor[] = [];
  const cohorts = cohortsOf(rows, (row) => answers.get(row) != null);
  const headed = headedPlaces(headings);
  const about = new Map<readonly SoupRow[], boolean>();
  const isOfAKey = (cohort: readonly SoupRow[], isOne: boolean): boolean => {
    const is = about.get(cohort) ?? isAboutAKey(cohort, headed, isOne);
    about.set(cohort, is);
    return is;
  };
  const take = (row: SoupRow): void => {
    const cohort = cohorts.get(row) ?? [row];
    const isTaken = isChip(row.row);
    const said = isTaken ? 'on' : (answers.get(row) ?? null);
    // "IP restriction  No" is a heading with its value, "No  binding an IP is recommended" a value with a remark: prose.
    if (row.meaning.kind === 'ip' && (said !== null || isIpValue(row, stateOf.get(row.row)))) return;
    const state =
      said === 'read-write'
        ? 'on'
        : said === 'read-only'
          ? 'off'
          : (said ?? stateOf.get(row.row) ?? 'unknown');
    if (isNotice(row.text) && (isAlert(row.row) || !drawsABox(row.row))) {
      return;
    }
    const looksLikeControl =
      said !== null ||
      state !== 'unknown' ||
      drawsABox(row.row) ||
      row.row.closest('button,[role=button]') !== null ||
      isPressed(row.row);
    // Read only and read and write side by side are a choice, though nothing tells which of them was made.
    const { meaning: own } = row;
    if (own.kind === 'mode' && headsAList(row.row, row.text.lower)) return;
    const isModePair = own.kind === 'mode' && cohort.some((other) => areOpposite(row, other));
    // A box that is seen on or off under the word "permissions" needs no others beside it; words that have lost a class are no box.
    const isHeaded = (): boolean => isUnderRights([row.row], headed);
    const isOne =
      isTaken || (said === null && (state === 'on' || (state === 'off' && drawsABox(row.row))) && isHeaded());
    if ((!looksLikeControl && !isModePair) || !isOfAKey(cohort, isOne)) return;
    const at = {
      element: row.row,
      row: row.row,
      label: (PAIR.exec(row.text.text)?.[1] ?? row.text.text).slice(0, MAX_EVIDENCE_LABEL),
      drawn: isDrawn(row.text.element),
      disabled: looksDisabled(row.row),
    };
    const { meaning } = row;
    if (meaning.kind === 'permission') {
      const reads = said === 'read-only' || said === 'read-write';
      if (reads)
        anchors.push({
          ...at,
          kind: 'right',
          means: ['read'],
          state: 'on',
          mixed: false,
          source: 'text',
          isRadio: false,
        });
      anchors.push({
        ...at,
        kind: 'right',
        means: reads ? meaning.means.filter((right) => right !== 'read') : meaning.means,
        state: meaning.inverse ? 'unknown' : state,
        mixed: false,
        source: said === null || isTaken ? 'class' : 'text',
        words: row.text.element,
        isHeaded,
        ...(isTaken ? { isChip: true } : {}),
        isRadio: false,
      });
    } else if (meaning.kind === 'ip')
      anchors.push({
        ...at,
        kind: 'ip',
        on: meaning.on,
        state,
        isRadio: cohort.some((other) => other.meaning.kind === 'ip' && other.meaning.on !== meaning.on),
      });
    else if (meaning.kind === 'mode' && !isModePair) {
      // A box called "Read-only" among those of rights is the right to look, and no mode of the key.
      const isAmongRights = cohort.some(({ meaning: other }) => other.kind === 'permission');
      if (meaning.mode === 'read-only' && isAmongRights && said === null)
        anchors.push({
          ...at,
          kind: 'right',
          means: ['read'],
          state,
          mixed: false,
          source: 'class',
          words: row.text.element,
          isRadio: false,
        });
      return;
    } else if (meaning.kind === 'mode') anchors.push({ ...at, kind: 'mode', mode: meaning.mode, state });
    else anchors.push({ ...at, kind: meaning.kind, state });
  };
  for (const row of rows) {
    take(row);
    yield;
  }
  return anchors;
}

/** Read only without its opposite beside it is no choice: each of two keys may have one, or a key be called so. */
function areOpposite(a: SoupRow, b: SoupRow): boolean {
  if (a.meaning.kind !== 'mode' || b.meaning.kind !== 'mode' || a.meaning.mode === b.meaning.mode)
    return false;
  const place = parentOf(a.row);
  if (place === null || !holds(place, b.row)) return false;
  return areAlike(a.row, b.row) || [a, b].every(({ row }) => segmentsOf(row, { limit: 2 }).length === 1);
}

/** "Withdrawals  Disabled", "Withdrawals: off": a line of two pieces, the second of which is a state or a way of use. */
function lineState(row: SoupRow): 'on' | 'off' | 'read-only' | 'read-write' | null {
  // Beside a box "trade:read_write" is one name.
  const isScope = SCOPE.test(row.text.lower) && drawsABox(row.row);
  const inline = isScope ? undefined : PAIR.exec(row.text.lower)?.[2];
  if (inline !== undefined) return answerOf(inline);
  const segments = segmentsOf(row.row, { limit: 6, picture: namedMark }).filter(
    (segment) => segment.lower.length <= MAX_STATE_LINE,
  );
  if (segments.length === 1) return stateBeside(row.row);
  if (segments.length !== 2) return null;
  const other = segments.find((segment) => segment.lower !== row.text.lower);
  return other === undefined ? null : answerOf(other.lower);
}

const SCOPE = /^[a-z_]+:(?:read|write|read_write)$/;

const TICK = /^[✓✔]\ufe0f?$/u;

/** Rows whose tick is grey where others are coloured: it may well stand for "off". */
function paleTicks(rows: readonly SoupRow[]): ReadonlySet<SoupRow> {
  const ticks = rows.flatMap((row) => {
    const tick = segmentsOf(row.row, { limit: 6 }).find(({ text }) => TICK.test(text));
    return tick === undefined ? [] : [{ row, element: tick.element }];
  });
  const pale = paleAmong(ticks.map(({ element }) => element));
  return new Set(ticks.filter((_, i) => pale[i]).map(({ row }) => row));
}

function answerOf(lower: string): 'on' | 'off' | 'read-only' | 'read-write' | null {
  const state = stateWord(lower);
  return state === 'on' || state === 'off' ? state : onlyModeOf(lower);
}

const CONTROLS = 'input,select,textarea,button,[role]:not([role=img])';

/** The next element holds nothing but a state: `<dt>Withdrawals</dt><dd>Disabled</dd>`. */
function stateBeside(row: Element): ReturnType<typeof answerOf> {
  const next = row.nextElementSibling;
  // "On" beside a radio is offered.
  if (next !== null && (next.matches(CONTROLS) || next.querySelector(CONTROLS) !== null)) return null;
  const segments = next === null ? [] : segmentsOf(next, { limit: 3, picture: namedMark });
  const answer = segments.length === 1 ? answerOf(segments[0]?.lower ?? '') : null;
  const isMode = answer === 'read-only' || answer === 'read-write';
  return isMode && next !== null && (isOption(next) || isRowLike(next, row)) ? null : answer;
}

/** A further row or tag of the same make: its words are a name of its own. */
const isRowLike = (next: Element, row: Element): boolean =>
  next.childElementCount === row.childElementCount &&
  (row.childElementCount > 0 || row.classList.length > 0) &&
  areAlike(row, next);

/** "Read only" in a control, in a drawn box or beside "Read and write" is offered, and not what the key has. */
function isOption(element: Element): boolean {
  const line = parentOf(element);
  if (line === null || element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null) return true;
  if (drawsABox(line)) return true;
  return segmentsOf(line, { limit: 8 }).filter(({ lower }) => onlyModeOf(lower) !== null).length > 1;
}

/** Rows that stand together: the same kind of element within a few levels, or labels with a value each. */
function cohortsOf(rows: readonly SoupRow[], isAnswered: (row: SoupRow) => boolean): Map<SoupRow, SoupRow[]> {
  const under = itemsUnder(rows, ({ row }) => row);
  const mated = new Map<string, Map<Element, SoupRow[]>>();
  /** Of those in one place the rows of one kind of element have the same mates, answered ones more. */
  const matesIn = (here: Element, row: SoupRow): SoupRow[] => {
    const kind = `${isAnswered(row)} ${row.row.localName}`;
    const known = mated.get(kind) ?? new Map<Element, SoupRow[]>();
    mated.set(kind, known);
    let mates = known.get(here);
    if (mates === undefined) {
      mates = (under.get(here) ?? []).filter(
        (other) => other.row.localName === row.row.localName || (isAnswered(other) && isAnswered(row)),
      );
      known.set(here, mates);
    }
    return mates;
  };
  const cohorts = new Map<SoupRow, SoupRow[]>();
  for (const row of rows) {
    for (const here of climb(row.row, COHORT_CLIMB)) {
      const mates = matesIn(here, row);
      if (mates.some((mate) => mate.text.lower !== mates[0]?.text.lower)) {
        cohorts.set(row, mates);
        break;
      }
    }
  }
  return cohorts;
}
