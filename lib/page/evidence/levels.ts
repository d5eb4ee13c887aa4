/** Choices that are none to the browser: "Withdrawal API", and under it "No access" and "Full access", a drawn box beside each. */
import { type ContrastMemory, classStates, drawsABox } from '../controls/class-state.ts';
import { looksDisabled } from '../controls/state.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type SpokenText } from '../names/text-index.ts';
import { commonAncestor, holds, parentOf } from '../see/dom.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { isAnswer, levelOf, stateWord } from '../words/vocabulary.ts';
import { type Anchor } from './anchors.ts';
import { levelAnchors } from './choice-anchors.ts';

interface Option {
  readonly text: SpokenText;
  readonly row: Element;
}

interface LevelGroup {
  readonly heading: SpokenText;
  /** Several levels, or the one word beside a switch that says how it is. */
  readonly options: readonly Option[];
}

/** Longer pieces between a heading and its options describe them; shorter ones are another heading. */
const MAX_HEADING = 48;
const MAX_PIECES = 24;
const MAX_LEVELS = 5;
const ROW_CLIMB = 5;

/** The choices among the texts of a page, in their order. `isOwned`: a real control speaks for the text. */
export function levelGroups(
  texts: readonly SpokenText[],
  isOwned: (text: SpokenText) => boolean,
): LevelGroup[] {
  const found: LevelGroup[] = [];
  let heading: SpokenText | null = null;
  let options: SpokenText[] = [];
  const close = (): void => {
    const group = heading === null || options.length === 0 ? null : groupOf(heading, options);
    if (group !== null) found.push(group);
    options = [];
  };
  for (const text of texts) {
    if (isAnswer(text.lower) && levelOf(text.lower) !== null && !isOwned(text)) {
      options.push(text);
      continue;
    }
    close();
    heading = isQuestion(text) && !isOwned(text) ? text : null;
  }
  close();
  return found;
}

/** A right's name, or the restriction's. */
function isQuestion({ meaning }: SpokenText): boolean {
  if (meaning?.kind === 'ip') return meaning.on === 'restricted' && meaning.inverse !== true;
  return meaning?.kind === 'permission' && meaning.means.length > 0 && !meaning.inverse;
}

function groupOf(heading: SpokenText, all: readonly SpokenText[]): LevelGroup | null {
  const texts = rightUnder(heading, all);
  if (texts.length === 0 || texts.length > MAX_LEVELS) return null;
  const options = texts.map((text): Option => {
    const others = [heading, ...all].filter((other) => other !== text);
    return { text, row: rowOf(text, others) };
  });
  // A box of the heading's own is a switch whose ways of use stand under it.
  if (!options.every(({ row }) => drawsABox(row)) || drawsABox(rowOf(heading, all))) return null;
  const levels = new Set(texts.map(({ lower }) => levelOf(lower)));
  const isChoice =
    options.length > 1 && levels.size === options.length && heading.meaning?.kind === 'permission';
  return isChoice || (options.length === 1 && stateWord(texts[0]?.lower ?? '') !== null)
    ? { heading, options }
    : null;
}

/** Words in a line of their own stand in its element, others in the element around them. */
const isSaidIn = (piece: Segment, text: SpokenText): boolean =>
  piece.lower === text.lower && holds(piece.element, text.element);

/** Those with no other heading before them: an option under words that nobody knows is not this right's. */
function rightUnder(heading: SpokenText, texts: readonly SpokenText[]): SpokenText[] {
  const core = commonAncestor([heading, ...texts].map(({ element }) => element));
  const pieces = core === null ? [] : segmentsOf(core, { limit: MAX_PIECES });
  const at = pieces.findIndex((piece) => isSaidIn(piece, heading));
  const found: SpokenText[] = [];
  for (const piece of at < 0 ? [] : pieces.slice(at + 1)) {
    const next = texts[found.length];
    if (next === undefined) break;
    if (isSaidIn(piece, next)) found.push(next);
    else if (piece.lower.length <= MAX_HEADING) break;
  }
  return found;
}

/** The largest part of the page that is this text's alone. */
function rowOf({ element }: SpokenText, others: readonly SpokenText[]): Element {
  let row = element;
  for (let i = 0; i < ROW_CLIMB; i++) {
    const parent = parentOf(row);
    if (parent === null || others.some((other) => holds(parent, other.element))) break;
    row = parent;
  }
  return row;
}

/** What is chosen of each; where not exactly one option stands out, nothing is known. */
export function levelsDrawn(groups: readonly LevelGroup[], memory: ContrastMemory): Anchor[] {
  const rows = groups.flatMap(({ options }) => options.map(({ row }) => row));
  const states = classStates(rows, memory);
  let next = 0;
  return groups.flatMap(({ heading, options }): Anchor[] => {
    const own = states.slice(next, next + options.length);
    next += options.length;
    const { meaning } = heading;
    const at = {
      element: heading.element,
      row: commonAncestor(options.map(({ row }) => row)) ?? heading.element,
      label: heading.text.slice(0, MAX_EVIDENCE_LABEL),
      drawn: isDrawn(heading.element),
      disabled: options.every(({ row }) => looksDisabled(row)),
    };
    const means = meaning?.kind === 'permission' ? meaning.means : [];
    const [only, ...more] = options;
    if (only !== undefined && more.length === 0) {
      // The word and the drawing are two witnesses.
      const word = stateWord(only.text.lower) ?? 'unknown';
      const state = own[0] === word || own[0] === 'unknown' ? word : 'unknown';
      return [
        meaning?.kind === 'ip'
          ? { ...at, kind: 'ip', on: 'restricted', state, isRadio: false }
          : { ...at, kind: 'right', means, state, mixed: false, source: 'class', isRadio: false },
      ];
    }
    const chosen = options.filter((_, i) => own[i] === 'on');
    const isClear = chosen.length === 1 && own.filter((state) => state === 'off').length === own.length - 1;
    const levels = options.map(({ text }) => levelOf(text.lower));
    const level = isClear ? levelOf(chosen[0]?.text.lower ?? '') : null;
    return levelAnchors(at, means, level, levels.includes('read'));
  });
}
