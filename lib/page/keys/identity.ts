/** Which key it is: the user's label, a mask of the id, its age. Never more of the id than the mask. */

import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Anchor } from '../evidence/anchors.ts';
import { isColumnHead } from '../evidence/column-heads.ts';
import { standsByABox } from '../evidence/prose.ts';
import { topicOf } from '../names/text-index.ts';
import { type Segment } from '../see/text.ts';
import { onlyModeOf, type Vocabulary } from '../words/vocabulary.ts';
import { cleanName, looksLikeId, maskOf } from './ids.ts';
import { ownCard, textsIn, titleOf } from './titles.ts';

/** The value of the form's name field; undefined: the form has none. */
export function nameInField(anchors: readonly Anchor[]): string | null | undefined {
  const field = anchors.find((anchor) => anchor.kind === 'name-field' && anchor.drawn);
  if (field === undefined) return undefined;
  const value = (field.element as HTMLInputElement).value;
  return cleanName(typeof value === 'string' ? value : '');
}

export interface CardIdentity {
  readonly name: string | null;
  readonly mask: string | null;
  readonly createdAt: number | null;
  readonly expiresInDays: number | null;
  /** What a tag beside the name says of the whole key. */
  readonly mode: 'read-only' | 'read-write' | null;
}

/** Reads a card's title and its "label: value" lines. Text that stands after the first setting is no title. */
export function cardIdentity(
  core: Element,
  card: Element,
  anchors: readonly Anchor[],
  vocabulary: Vocabulary,
): CardIdentity {
  const own = ownCard(core, card);
  const segments = textsIn(own);
  let name: string | null = null;
  let mask: string | null = null;
  let createdAt: number | null = null;
  let expiresInDays: number | null = null;
  segments.forEach((segment, i) => {
    const inline = /^([^:：]{1,40})[:：]\s*(.+)$/u.exec(segment.text);
    const topic = announces(segment) ? topicOf(segment.lower) : null;
    const value = inline?.[2] ?? segments[i + 1]?.text;
    if (value !== undefined && topicOf(normaliseText(value)) === null) {
      if (topic === 'name') name ??= cleanName(value);
      if (topic === 'key-id') mask ??= maskOf(value);
      if (topic === 'created') createdAt ??= dateIn(value);
      if (topic === 'expires') expiresInDays ??= daysIn(value);
    }
    if (mask === null && topic === null && looksLikeId(segment.text) && !followsSecret(segments, i))
      mask = maskOf(segment.text);
  });
  name ??= titleOf(core, own, anchors, vocabulary);
  return { name, mask, createdAt, expiresInDays, mode: modeBeside(name, segments) };
}

/** The head of a column and the words beside a box announce nothing that follows them: "Name", over the boxes of rights. */
const announces = ({ element }: Segment): boolean => !isColumnHead(element) && !standsByABox(element);

/** A tag stands this near to the name. */
const TAG_REACH = 3;

/** The only "Read-only" or "Read-write" of the card, where it is a tag of its own right after the name. */
function modeBeside(name: string | null, segments: readonly Segment[]): CardIdentity['mode'] {
  const at = segments.findIndex(({ text }) => cleanName(text) === name);
  const tags = segments.flatMap(({ lower }, i) => {
    const mode = onlyModeOf(lower);
    return mode === null ? [] : [{ mode, i }];
  });
  const [tag] = tags;
  if (name === null || at < 0 || tags.length !== 1 || tag === undefined) return null;
  return tag.i > at && tag.i <= at + TAG_REACH ? tag.mode : null;
}

/** The id is never taken from under a heading that says "secret". */
function followsSecret(segments: readonly Segment[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const topic = topicOf(segments[i]?.lower ?? '');
    if (topic === 'secret') return true;
    if (topic !== null) return false;
  }
  return false;
}

/** A date in a list, read as UTC where it names no zone; null: not a date. Only orders that cannot be mistaken are read. */
export function dateIn(text: string): number | null {
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso !== null) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/[A-Za-z]{3,}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Za-z]{3,}\.?,?\s+\d{4}/.test(text)) {
    const parsed = Date.parse(`${text.replace(/\./g, '').replace(/\s*\d{1,2}:\d{2}.*$/, '')} UTC`);
    return Number.isNaN(parsed) ? null : parsed;
  }
  return null;
}

function validDate(year: number, month: number, day: number): number | null {
  if (year < 2009 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Date.UTC(year, month - 1, day);
}

/** Short enough to stand for a day in the twelve languages; "19 sets" are no days. */
const DAY_WORD = /^(?:d|days?|tage?n?|d[ií]as?|jours?|j|gün|ngày|дн\p{L}*|день|天|日間?|일)?$/iu;

/** "87", "87 days", "in 87 days"; null: permanent, or not a number of days. */
export function daysIn(text: string): number | null {
  const days = /^\D{0,20}(\d{1,4})\s*(\p{L}{0,8})$/u.exec(text.trim());
  return days !== null && DAY_WORD.test(days[2] ?? '') ? Number(days[1]) : null;
}
