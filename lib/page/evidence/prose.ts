/** Settings that a page prints as words: "API Restrictions  General", "IP Restriction: No". */
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { drawsABox } from '../controls/class-state.ts';
import { type UnitsBelow } from '../controls/units.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { PAIR, type SpokenText, topicOf } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, holds, inPageOrder, parentOf } from '../see/dom.ts';
import { isOutside } from '../see/landmarks.ts';
import { paleAmong } from '../see/pale.ts';
import { pictureWords } from '../see/pictures.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { asAddressList } from '../words/addresses.ts';
import { isAdvice, isNothing, withMarks, withModes } from '../words/lines.ts';
import { type RightsInWords, readingsOfList } from '../words/prose-list.ts';
import {
  answers,
  bare,
  type Meaning,
  mentionsIp,
  onlyModeOf,
  says,
  showsAll,
  stateWord,
  type Vocabulary,
} from '../words/vocabulary.ts';
import { type Anchor } from './anchors.ts';
import { CARET, CROSS } from './chips.ts';
import { columnHeads, isColumnHead, isPressed } from './column-heads.ts';

const MAX_VALUE_CLIMB = 4;
/** A longer text describes the setting; it is not its value. */
const MAX_PHRASE = 48;
const MAX_VALUE_SEGMENTS = 60;

/** Anchors from headings with a value in words, step by step. Headings over real controls say nothing of their own. */
export function* proseAnchors(
  headings: readonly SpokenText[],
  vocabulary: Vocabulary,
  below: UnitsBelow,
  isControl: (element: Element) => boolean,
  isInList: (element: Element) => boolean,
): Generator<void, Anchor[]> {
  const anchors: Anchor[] = [];
  // Lines of rights head nothing, though a word of theirs heads columns elsewhere.
  const headsAColumn = columnHeads(headings.filter(({ meaning }) => !isOfARight(meaning)));
  for (const heading of headings) {
    yield;
    if (heading.topic !== 'rights' && heading.topic !== 'ip') continue;
    if (isInList(heading.element) || isControl(heading.element) || headsAColumn(heading)) continue;
    if (
      isOutside(heading.element) ||
      heading.element.closest('a[href],button,[role=button],[role=tooltip]') !== null ||
      isColumnHead(heading.element)
    )
      continue;
    const speaks = (lines: readonly Segment[]): boolean => {
      const lower = lines.map((line) => line.lower);
      if (heading.topic === 'rights') return rightsInWords(lower, vocabulary) !== null;
      return (
        ipInWords(
          lines.map((line) => line.text),
          lower,
        )?.restriction !== 'unknown'
      );
    };
    const value = valueAfter(heading, vocabulary, below, isControl, speaks);
    if (value === null || value.lines.some(isOffered)) continue;
    const at = {
      element: heading.element,
      row: value.row,
      label: [labelOf(heading), ...value.lines.slice(0, 3).map((line) => line.text)]
        .join(' ')
        .slice(0, MAX_EVIDENCE_LABEL),
      drawn: isDrawn(heading.element),
      disabled: false,
    };
    if (heading.topic === 'ip') {
      const ip = ipInWords(
        value.lines.map((line) => line.text),
        value.lines.map((line) => line.lower),
      );
      if (ip !== null && ip.restriction !== 'unknown') anchors.push({ ...at, kind: 'ip-text', ...ip });
      continue;
    }
    const rights = rightsInWords(plainLines(value.lines, vocabulary), vocabulary);
    if (rights === null) continue;
    const [only, ...more] = value.lines;
    const mode = only === undefined || more.length > 0 ? null : onlyModeOf(only.lower);
    const lines = value.lines.map(({ element }) => element);
    anchors.push({ ...at, kind: 'rights-text', lines, ...rights, ...(mode === null ? {} : { mode }) });
  }
  return anchors;
}

/** What a hand can press, or what heads a column of boxes, is offered: words alone do not say that the key has it. */
function isOffered({ element }: Segment): boolean {
  if (isColumnHead(element)) return true;
  return isPressed(element);
}

const FADED = ['disabled', 'inactive', 'revoked', 'denied', 'off', 'unselected'];
/** How pages write their small print as well. */
const GREY = ['dim', 'dimmed', 'faded'];

/**
 * A faded badge names a right and does not say that the key has it: what it says is not known. Grey lines are faded
 * where other rights beside them are not.
 */
export function plainLines(segments: readonly Segment[], vocabulary: Vocabulary): string[] {
  const pale = paleAmong(segments.map(({ element }) => element));
  const greys = segments.map(
    ({ element, lower }, i) =>
      hasClassWord(element, ...GREY) || (pale[i] === true && namesARight(lower, vocabulary)),
  );
  const isContrast = segments.some(({ lower }, i) => greys[i] === false && namesARight(lower, vocabulary));
  return segments.map(({ element, lower }, i) =>
    isFaded(element) || (isContrast && greys[i] === true) ? '…' : lower,
  );
}

function isFaded(element: Element): boolean {
  if (hasClassWord(element, ...FADED) || element.getAttribute('aria-disabled') === 'true') return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    element.localName === 's' ||
    element.localName === 'del' ||
    (style?.textDecorationLine ?? '').includes('line-through')
  );
}

/** What lists say in an exchange's words: a page of many keys repeats a few of them. */
const knownLists = new WeakMap<Vocabulary, Map<string, RightsInWords | null>>();
const MAX_LISTS = 500;

/** A cell or a value that lists rights; null: it says nothing of rights. */
export function rightsInWords(lines: readonly string[], vocabulary: Vocabulary): RightsInWords | null {
  const known = knownLists.get(vocabulary) ?? new Map<string, RightsInWords | null>();
  knownLists.set(vocabulary, known);
  const key = lines.join('\n');
  let said = known.get(key);
  if (said === undefined) {
    said = readRights(lines, vocabulary);
    if (known.size >= MAX_LISTS) known.clear();
    known.set(key, said);
  }
  return said;
}

function readRights(lines: readonly string[], vocabulary: Vocabulary): RightsInWords | null {
  if (lines.length > 0 && lines.every(isAdvice)) return null;
  lines = withModes(withMarks(lines), vocabulary.readOnlyRulesProducts);
  const only = lines[0];
  // "Leer" is nothing in German, and the right to look in Spanish.
  const isEmpty = lines.length === 1 && only !== undefined && isNothing(only);
  if (lines.length === 0 || (isEmpty && !namesARight(only, vocabulary))) {
    return { granted: [], denied: [], complete: lines.length > 0 };
  }
  return readingsOfList(lines, vocabulary);
}

/** "Bağlı IP adresi yok", "연결된 IP 없음": these languages say last that there is none. */
function endsInNone(lower: string): boolean {
  const last = /\s(\p{L}+)[\s\p{P}]*$/u.exec(lower)?.[1];
  return last !== undefined && lower.length <= MAX_PHRASE && stateWord(last) === 'off';
}

/** Words and a mark or a space, then digits to the line's end or its closing bracket. */
const BEHIND_WORDS = /^([^\d:：]{1,40}?)\s?[:：(（–—\-\s]\s*(\d.*?)[)）.]?$/u;

/** A line of addresses, also behind a state: "On: 203.0.113.7", "Bound (203.0.113.7)". */
function addressesIn(line: string): string[] | null {
  const alone = asAddressList(line);
  if (alone !== null) return alone;
  const [, words = '', rest = ''] = BEHIND_WORDS.exec(line) ?? [];
  const lower = normaliseText(words);
  // "Last used 203.0.113.7", "all but 203.0.113.7".
  if (rest === '' || lower.split(' ').length > 4 || isOfOthers(lower) || says('negation', lower)) return null;
  return asAddressList(rest);
}

/** "Last used from", and the address in the next line: words of their own before an address say whose it is. */
function isOfOthers(before: string | undefined): boolean {
  if (before === undefined || !/\p{L}/u.test(before) || addressesIn(before) !== null) return false;
  if (says('currentIp', before)) return true;
  return !(
    mentionsIp(before) ||
    says('ipRestricted', before) ||
    stateWord(before) !== null ||
    answers(before) !== null
  );
}

/** A cell or a value that speaks of the IP restriction. `lower` are the same lines, normalised. */
export function ipInWords(
  lines: readonly string[],
  lower: readonly string[],
): { restriction: 'on' | 'off' | 'managed' | 'unknown'; ips: string[] | null } | null {
  const others = lines.filter((line, i) => addressesIn(line) !== null && isOfOthers(lower[i - 1]));
  const ips = lines.filter((line) => !others.includes(line)).flatMap((line) => addressesIn(line) ?? []);
  if (ips.length > 0) {
    // "203.0.113.7 and 3 more": what is not shown is not known.
    const rest = lower.filter((line) => addressesIn(line) === null && /\d|…|\.\.\./.test(line));
    return { restriction: 'on', ips: rest.length > 0 || others.length > 0 ? null : ips };
  }
  const first = lower[0];
  if (first === undefined) return null;
  if (lower.some((line) => says('thirdParty', line))) return { restriction: 'managed', ips: null };
  if (
    isNothing(first) ||
    // "Any", "All": every address.
    showsAll(first) ||
    (first.length <= MAX_PHRASE && says('ipUnrestricted', first)) ||
    answers(first) === 'no' ||
    endsInNone(first)
  )
    return { restriction: 'off', ips: [] };
  const said = new Set(lower.map((line) => stateWord(line)).filter((one) => one !== null));
  if (said.size === 1 && said.has('off')) return { restriction: 'off', ips: [] };
  const state = said.size === 1 && said.has('on') ? 'on' : stateWord(first);
  if (
    state === 'on' ||
    (first.length <= MAX_PHRASE && says('ipRestricted', first)) ||
    answers(first) === 'yes'
  )
    return { restriction: 'on', ips: null };

  return { restriction: 'unknown', ips: null };
}

/** The words after a heading, up to the next heading; null: a control stands there, or nothing. */
function valueAfter(
  heading: SpokenText,
  vocabulary: Vocabulary,
  below: UnitsBelow,
  isControl: (element: Element) => boolean,
  speaks: (lines: readonly Segment[]) => boolean,
): { row: Element; lines: Segment[] } | null {
  const inline = PAIR.exec(lineOf(heading))?.[2];
  if (inline !== undefined) {
    const line: Segment = { text: inline, lower: normaliseText(inline), element: heading.element };
    const texts = segmentsOf(heading.element, { limit: 6, skip: isPressable });
    const at = texts.findIndex(({ text }) => text.startsWith(heading.text));
    // "IP restriction: Yes (203.0.113.7)", its end in an element of its own.
    const rest = heading.topic === 'ip' && at >= 0 ? upToNextHeading(texts.slice(at + 1), vocabulary) : [];
    return { row: heading.element, lines: [line, ...rest] };
  }
  let ancestor: Element | null = heading.element;
  for (let i = 0; ancestor !== null && i <= MAX_VALUE_CLIMB; i++) {
    const here: Element = ancestor;
    // Of the page itself only what follows the heading as its own child.
    if (here.localName === 'body' || (here.localName === 'main' && i > 1)) return null;
    const spoken = wordsAfter(heading, here, vocabulary, undefined);
    // Where no word does, the names of pictures say what a key may do.
    const after =
      heading.topic === 'rights' && !speaks(spoken)
        ? wordsAfter(heading, here, vocabulary, pictureWords)
        : spoken;
    // A description alone is no value: that stands further out.
    if (after.length > 0 && speaks(after)) {
      const units = below.get(here) ?? [];
      // An on/off control after the heading: its state speaks, not the words.
      const boxes = units.filter(
        (unit) => unit.role !== 'field' && unit.role !== 'choice' && unit.role !== 'tab',
      );
      if (
        boxes.some((unit) =>
          after.some((line) => isAfter(heading.element, unit.element) && near(line.element, unit.element)),
        )
      )
        return null;
      if (boxes.length > 0 && boxes.some((unit) => isAfter(heading.element, unit.element)) && i > 1)
        return null;
      // The words of fields and selects are their labels.
      const choices = units.filter(
        (unit) => unit.role === 'choice' && isAfter(heading.element, unit.element),
      );
      if (choices.length > 0) return null;
      if (after.some((line) => isControl(line.element))) return null;
      if (heading.topic === 'rights' && after.some((line) => standsByABox(line.element))) return null;
      return { row: here, lines: after };
    }
    if ((below.get(here) ?? []).some((unit) => unit.role !== 'tab' && isAfter(heading.element, unit.element)))
      return null;
    ancestor = parentOf(here);
  }
  return null;
}

const isButton = (element: Element): boolean =>
  element.localName === 'button' || element.getAttribute('role') === 'button';

/** What stands behind a heading in `here`, up to the next one. `picture`: what pictures there say. */
function wordsAfter(
  heading: SpokenText,
  here: Element,
  vocabulary: Vocabulary,
  picture: ((element: Element) => string | null) | undefined,
): Segment[] {
  const segments = segmentsOf(here, {
    limit: MAX_VALUE_SEGMENTS,
    skip: isButton,
    ...(picture === undefined ? {} : { picture }),
  });
  const at = segments.findIndex(
    (segment) =>
      (segment.element === heading.element || segment.element === heading.element.parentElement) &&
      segment.lower.startsWith(heading.lower.slice(0, 20)),
  );
  return at < 0
    ? []
    : upToNextHeading([...restOf(segments[at], heading), ...segments.slice(at + 1)], vocabulary);
}

/** What stands in the heading's own line, behind it: `<b>Permissions:</b> Trade<br>Earn`. */
function restOf(line: Segment | undefined, heading: SpokenText): Segment[] {
  if (line === undefined || line.text.length <= heading.text.length) return [];
  const text = line.text.startsWith(heading.text)
    ? line.text.slice(heading.text.length).replace(/^[\s:：]+/u, '')
    : '';
  return text === '' ? [] : [{ text, lower: normaliseText(text), element: line.element }];
}

const labelOf = ({ text }: SpokenText): string => PAIR.exec(text)?.[1] ?? text;

/** The heading's line: scripts write a label and its value as two texts. */
function lineOf(heading: SpokenText): string {
  if (!/[:：]$/u.test(heading.text)) return heading.text;
  const whole = segmentsOf(heading.element, { limit: 4 }).find(({ text }) => text.startsWith(heading.text));
  return whole?.text ?? heading.text;
}

/** A box drawn beside each line makes the lines options, and the words do not say which are chosen. */
export function standsByABox(line: Element): boolean {
  let row: Element | null = line;
  for (let i = 0; row !== null && i < 3; i++) {
    if (segmentsOf(row, { limit: 3 }).length > 2) return false;
    if (drawsABox(row)) return true;
    row = parentOf(row);
  }
  return false;
}

/** Browsers do not agree on which of two elements in different shadow roots comes first: ask the page as it is drawn. */
const isAfter = (a: Element, b: Element): boolean => inPageOrder(a, b) < 0;

function near(a: Element, b: Element): boolean {
  return [b, ...climb(b, 3)].some((ancestor) => holds(ancestor, a));
}

function upToNextHeading(segments: readonly Segment[], vocabulary: Vocabulary): Segment[] {
  const lines: Segment[] = [];
  for (const segment of segments) {
    const topic = topicOf(segment.lower);
    const isHeading =
      topic !== null &&
      !namesARight(segment.lower, vocabulary) &&
      asAddressList(segment.text) === null &&
      !(topic === 'ip' && (says('ipUnrestricted', segment.lower) || endsInNone(segment.lower)));
    if (isHeading && bare(segment.lower) !== '') break;
    // The cross that closes a dialog is no "no", and what opens a menu says nothing.
    if (!CROSS.test(segment.text) && !CARET.test(segment.text)) lines.push(segment);
  }
  return lines;
}

/** Whether the words of a listed key bind it to a third-party app: its addresses are kept on the exchange's side. */
export function saysThirdParty(segments: readonly Segment[]): boolean {
  return segments.some(({ lower }) => lower.length <= 60 && says('thirdParty', lower));
}

/** Links, buttons and tabs say what they lead to, not what a key is. */
export function isPressable(element: Element): boolean {
  return (
    /^(?:a|button)$/.test(element.localName) ||
    /^(?:button|tab|link|menuitem)$/.test(element.getAttribute('role') ?? '')
  );
}

/** In some languages one word heads a column ("action") and names a right ("trade"). */
function namesARight(lower: string, vocabulary: Vocabulary): boolean {
  return isOfARight(vocabulary.meaningIn(lower, null));
}

const isOfARight = (meaning: Meaning | null): boolean =>
  meaning?.kind === 'permission' && meaning.means.length > 0;
