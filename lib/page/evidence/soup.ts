/**
 * Controls that are no controls to the browser: a div with a label and a class. They are found by their words and read
 * by their classes (controls/class-state.ts).
 */
import { type Permission } from '../../exchanges/exchange.ts';
import { type ContrastMemory, classStates, drawsABox } from '../controls/class-state.ts';
import { looksDisabled } from '../controls/state.ts';
import { type UnitsBelow } from '../controls/units.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { PAIR, type SpokenText, type Topic } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import {
  climb,
  commonAncestor,
  firstHolder,
  holds,
  itemsUnder,
  parentOf,
  selfAndAncestors,
} from '../see/dom.ts';
import { isOutside } from '../see/landmarks.ts';
import { namedMark } from '../see/pictures.ts';
import { segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { type Meaning, onlyModeOf, stateWord, yesOrNo } from '../words/vocabulary.ts';
import { type Anchor } from './anchors.ts';
import { isChip } from './chips.ts';

interface SoupRow {
  readonly text: SpokenText;
  readonly meaning: Exclude<Meaning, { kind: 'none' | 'select-all' }>;
  readonly row: Element;
}

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
export function soupRows(
  texts: readonly SpokenText[],
  below: UnitsBelow,
  owned: (text: SpokenText) => boolean,
): SoupRow[] {
  const asked = withQuestions(texts);
  const labels = asked.filter((text) => isRowLabel(text) && !owned(text)).slice(0, MAX_SOUP_ROWS);
  const candidates = labels.filter((text, i) => !isRemark(text, labels[i - 1]));
  const count = countTexts(candidates);
  const rows = candidates.flatMap((text) => {
    const { meaning } = text;
    if (meaning === null || meaning.kind === 'none' || meaning.kind === 'select-all') return [];
    if (text.element.closest(NO_LABEL) !== null) return [];
    if (isOutside(text.element)) return [];
    return [{ text, meaning, row: rowOf(text, count, below) }];
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

/** "Yes" and "No" mean what the heading over them asks: "IP restriction". Both must stand there: one alone is a value. */
function withQuestions(texts: readonly SpokenText[]): SpokenText[] {
  const answers = new Map<SpokenText, { answer: 'yes' | 'no'; heading: SpokenText }>();
  const given = new Map<SpokenText, Set<'yes' | 'no'>>();
  let heading: SpokenText | undefined;
  for (const text of texts) {
    const answer = text.meaning === null && text.topic === null ? yesOrNo(text.lower) : null;
    if (answer !== null && heading?.topic === 'ip' && isNear(heading.element, text.element)) {
      answers.set(text, { answer, heading });
      given.set(heading, (given.get(heading) ?? new Set()).add(answer));
    }
    if (text.topic === 'ip' || text.topic === 'rights') heading = text;
  }
  return texts.map((text) => {
    const own = answers.get(text);
    const isChoice = own !== undefined && given.get(own.heading)?.size === 2;
    return isChoice
      ? { ...text, meaning: { kind: 'ip', on: own.answer === 'yes' ? 'restricted' : 'unrestricted' } }
      : text;
  });
}

function isNear(heading: Element, element: Element): boolean {
  return climb(heading, 3).some((ancestor) => holds(ancestor, element));
}

function isRowLabel(text: SpokenText): boolean {
  return text.meaning !== null && !/[?？]$/.test(text.lower);
}

/** "3. It is recommended to restrict access to trusted IPs.": advice over the form, unless a box is drawn beside it. */
function isNotice(text: SpokenText): boolean {
  if (/^\d{1,2}[.)、]\s*\S/.test(text.lower)) return true;
  return (
    /[.。!！]$/.test(text.lower) &&
    (text.lower.split(' ').length >= 6 || /[\u3040-\u9fff\uac00-\ud7af].{14,}/u.test(text.lower))
  );
}

const ALERT_WORDS = ['alert', 'notice', 'callout', 'banner', 'notification', 'toast', 'tip', 'tips'];

/** The picture in a notice's corner is no box. */
function isAlert(row: Element): boolean {
  return [row, ...climb(row, 2)].some((element) => {
    if (/^(?:alert|status|note)$/.test(element.getAttribute('role') ?? '')) return true;
    return hasClassWord(element, ...ALERT_WORDS);
  });
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

function areAlike(a: Element | undefined, b: Element | undefined): boolean {
  if (a === undefined || b === undefined || a.localName !== b.localName) return false;
  if (a.classList.length === 0 && b.classList.length === 0) return true;
  return [...a.classList].some((name) => b.classList.contains(name));
}

/**
 * Anchors for the rows that look like controls. A row alone proves nothing: it needs a neighbour of its kind, and the
 * neighbours together must be about a key (a right to read, an IP choice, a heading that says "permissions").
 */
export function soupAnchors(
  found: readonly SoupRow[],
  headings: readonly SpokenText[],
  memory: ContrastMemory,
): readonly Anchor[] {
  const answers = new Map(found.map((row) => [row, lineState(row)]));
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
  const stateOf = new Map(seen.map(({ row }, i) => [row, drawnStates[i]]));
  const anchors: Anchor[] = [];
  const cohorts = cohortsOf(rows, (row) => answers.get(row) != null);
  const headed = headedPlaces(headings);
  const about = new Map<readonly SoupRow[], boolean>();
  const isOfAKey = (cohort: readonly SoupRow[]): boolean => {
    const is = about.get(cohort) ?? isAboutAKey(cohort, headed);
    about.set(cohort, is);
    return is;
  };
  rows.forEach((row) => {
    const cohort = cohorts.get(row) ?? [row];
    const isTaken = isChip(row.row);
    const said = isTaken ? 'on' : (answers.get(row) ?? null);
    // "IP restriction  No" is a heading with its value, "No  binding an IP is recommended" a value with a remark: prose.
    if (said !== null && row.meaning.kind === 'ip') return;
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
      row.row.closest('button,[role=button]') !== null;
    // Read only and read and write side by side are a choice, though nothing tells which of them was made.
    const { meaning: own } = row;
    if (own.kind === 'mode' && headsAList(row)) return;
    const isModePair = own.kind === 'mode' && cohort.some((other) => isOppositeMode(other.meaning, own.mode));
    if ((!looksLikeControl && !isModePair) || !isOfAKey(cohort)) return;
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
    else if (meaning.kind === 'mode' && !cohort.some((other) => isOppositeMode(other.meaning, meaning.mode)))
      return;
    else if (meaning.kind === 'mode') anchors.push({ ...at, kind: 'mode', mode: meaning.mode, state });
    else anchors.push({ ...at, kind: meaning.kind, state });
  });
  return anchors;
}

/** "Read only", and under it the products that may be read: the words head a list, and are no option. */
function headsAList({ row, text }: SoupRow): boolean {
  if (drawsABox(row)) return false;
  const { nextElementSibling: next } = row;
  const own = segmentsOf(row, { limit: MAX_ROW_SEGMENTS }).filter(({ lower }) => lower !== text.lower);
  const beside = own.length > 0 || next === null ? own : segmentsOf(next, { limit: MAX_ROW_SEGMENTS });
  return own.length > 0
    ? own.some(({ lower }) => /[,，、]/u.test(lower) || yesOrNo(lower.split(' ')[0] ?? '') === 'no')
    : beside.length === 1 && /[,，、]/u.test(beside[0]?.lower ?? '');
}

/** Read only without its opposite is no choice. */
const isOppositeMode = (meaning: SoupRow['meaning'], mode: 'read-only' | 'read-write'): boolean =>
  meaning.kind === 'mode' && meaning.mode !== mode;

/** "Withdrawals  Disabled", "Withdrawals: off": a line of two pieces, the second of which is a state or a way of use. */
function lineState(row: SoupRow): 'on' | 'off' | 'read-only' | 'read-write' | null {
  const inline = PAIR.exec(row.text.lower)?.[2];
  if (inline !== undefined) return answerOf(inline);
  const segments = segmentsOf(row.row, { limit: 6, picture: namedMark }).filter(
    (segment) => segment.lower.length <= MAX_STATE_LINE,
  );
  if (segments.length === 1) return stateBeside(row.row);
  if (segments.length !== 2) return null;
  const other = segments.find((segment) => segment.lower !== row.text.lower);
  return other === undefined ? null : answerOf(other.lower);
}

function answerOf(lower: string): 'on' | 'off' | 'read-only' | 'read-write' | null {
  const state = stateWord(lower);
  return state === 'on' || state === 'off' ? state : onlyModeOf(lower);
}

const CONTROLS = 'input,select,textarea,button,[role]:not([role=img])';

/** The next element holds nothing but a state: `<dt>Withdrawals</dt><dd>Disabled</dd>`. */
function stateBeside(row: Element): ReturnType<typeof answerOf> {
  const next = row.nextElementSibling;
  const segments = next === null ? [] : segmentsOf(next, { limit: 3, picture: namedMark });
  const answer = segments.length === 1 ? answerOf(segments[0]?.lower ?? '') : null;
  const isMode = answer === 'read-only' || answer === 'read-write';
  return isMode && next !== null && isOption(next) ? null : answer;
}

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

function isAboutAKey(cohort: readonly SoupRow[], headed: ReadonlyMap<Element, ReadonlySet<Topic>>): boolean {
  if (cohort.length < 2) return false;
  const kinds = new Set(
    cohort.map((row) =>
      row.meaning.kind === 'ip'
        ? `ip-${row.meaning.on}`
        : row.meaning.kind === 'mode'
          ? row.meaning.mode
          : row.meaning.kind,
    ),
  );
  if (kinds.has('ip-restricted') && kinds.has('ip-unrestricted')) return true;
  if (kinds.has('read-only') && kinds.has('read-write')) return true;
  if (kinds.has('third-party') && kinds.has('api-trading')) return true;
  const rights = new Set<Permission>();
  for (const { meaning } of cohort)
    if (meaning.kind === 'permission') for (const right of meaning.means) rights.add(right);
  if (rights.size >= 2 && rights.has('read')) return true;
  const core = commonAncestor(cohort.map(({ row }) => row));
  if (core === null || rights.size === 0) return false;
  for (const here of selfAndAncestors(core)) {
    const topics = headed.get(here);
    if (topics?.has('rights') || (topics?.has('ip') && rights.size >= 2)) return true;
  }
  return false;
}

const HEADING_CLIMB = 4;

/** What the headings in each place are about: a heading belongs to the rows when a few levels up it holds them all. */
function headedPlaces(headings: readonly SpokenText[]): ReadonlyMap<Element, ReadonlySet<Topic>> {
  const places = new Map<Element, Set<Topic>>();
  for (const { topic, element } of headings) {
    if (topic !== 'rights' && topic !== 'ip') continue;
    for (const here of climb(element, HEADING_CLIMB))
      places.set(here, (places.get(here) ?? new Set()).add(topic));
  }
  return places;
}
