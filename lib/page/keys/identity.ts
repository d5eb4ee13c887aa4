/** Which key it is: the user's label, a mask of the id, its age. Never more of the id than the mask. */

import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Anchor } from '../evidence/anchors.ts';
import { topicOf } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { holds, inPageOrder, selfAndAncestors } from '../see/dom.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { asAddressList } from '../words/addresses.ts';
import { bare, onlyModeOf, says, stateWord, type Vocabulary, without } from '../words/vocabulary.ts';

export const MAX_NAME = 64;

/** `PiC…x8`: enough to tell keys apart, too little to be the key. Null: the text is no id. */
export function maskOf(text: string): string | null {
  const id = text.trim();
  if (!looksLikeId(id)) return null;
  const plain = id.replace(/[*•…x.]{3,}/gi, '');
  return plain.length < 8 ? null : `${id.slice(0, 3)}…${id.slice(-2)}`;
}

/** A run of letters and digits that is too long and too mixed to be a word. */
export function looksLikeId(text: string): boolean {
  if (!/^[A-Za-z0-9+/=_\-*•.…:]{8,200}$/.test(text) || asAddressList(text) !== null) return false;
  if (/[*•…]{3,}|\.{3,}|[A-Za-z0-9]…[A-Za-z0-9]/.test(text)) return true;
  if (/^\d{4}[-/.]\d/.test(text)) return false;
  if (text.length < 16 || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  // "api-key-1731950021", "grid-bot-frankfurt-01": every part is a word or a number. An id mixes them.
  const parts = text.split(/[-_.:]/).filter((part) => part !== '');
  return !parts.every((part) => /^[A-Za-z]{1,14}\d{0,3}$/.test(part) || /^\d{1,14}$/.test(part));
}

/** A name is shown as it is, unless it looks like the id itself. */
export function cleanName(text: string | null | undefined): string | null {
  const name = text?.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME) ?? '';
  // Dashes, asterisks and "9 / 26" (a counter beside a field) name nothing.
  if (
    !/[\p{L}\p{N}]/u.test(name) ||
    /^\d+\s*\/\s*\d+$/.test(name) ||
    /[*•]{2,}/.test(name) ||
    looksLikeId(name)
  )
    return null;
  return name;
}

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

const BADGE = /^(?:hmac|rsa|ed25519|(?:api )?v\d+)$/;
const MAX_CARD_SEGMENTS = 80;

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
    const topic = topicOf(segment.lower);
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

const isElsewhere = (inner: Element): boolean =>
  !opensItsCard(inner) &&
  (/^(?:button|a|nav)$/.test(inner.localName) ||
    /^(?:button|menu|menuitem|listbox|tooltip)$/.test(inner.getAttribute('role') ?? '') ||
    hasClassWord(inner, 'menu'));

/** An accordion's heading is pressed to open it. */
const opensItsCard = (inner: Element): boolean =>
  (/^(?:button|a|nav)$/.test(inner.localName) && inner.closest('h1,h2,h3,h4,h5,h6') !== null) ||
  (inner.matches('[role=button],button') &&
    inner.getAttribute('aria-expanded') === 'true' &&
    !inner.hasAttribute('aria-haspopup'));

const textsIn = (element: Element): readonly Segment[] =>
  segmentsOf(element, { limit: MAX_CARD_SEGMENTS, skip: isElsewhere });

/** The card without the page around it: it ends where the page's own title or head begins. */
function ownCard(core: Element, card: Element): Element {
  let own = core;
  for (const ancestor of selfAndAncestors(core)) {
    const titles = [...ancestor.querySelectorAll('h1,h2,[role=heading],header,nav')];
    if (titles.some((title) => title.localName === 'nav' || namesThePage(title))) break;
    own = ancestor;
    if (ancestor === card) break;
  }
  return own;
}

/** "API management", "Create API key": the page's title, not a key's. */
function namesThePage(title: Element): boolean {
  const lower = normaliseText(title.textContent?.slice(0, 80) ?? '');
  return says('apiPage', lower) || (title.localName === 'h1' && isCommand(lower));
}

/** The card's title: a heading or something named so, nearest first; else the first plain words of the card. */
function titleOf(
  core: Element,
  card: Element,
  anchors: readonly Anchor[],
  vocabulary: Vocabulary,
): string | null {
  const first = anchors
    .filter((anchor) => anchor.kind !== 'right' || anchor.means.length > 0)
    .sort((a, b) => inPageOrder(a.element, b.element))[0];
  let plain: string | null = null;
  for (const ancestor of selfAndAncestors(core)) {
    const texts = textsIn(ancestor);
    for (const segment of texts) {
      const name = isBefore(segment, first) ? nameBesideVerb(segment.text) : null;
      if (name !== null && isNamedTitle(segment.element, ancestor)) return cleanName(name);
    }
    const titles = texts.filter(
      (segment, i) => couldBeTitle(segment, first) && !isInitial(texts, i) && !isOneOfMany(texts, i),
    );
    // A user may call a key "payouts" or "spot-bot": words that mean something on a control mean nothing in a title.
    const named = titles.find((segment) => isNamedTitle(segment.element, ancestor));
    if (named !== undefined) return cleanName(named.text);
    plain = titles.find((segment) => isFree(segment, anchors, vocabulary))?.text ?? plain;
    if (ancestor === card) break;
  }
  return cleanName(plain);
}

/** `Edit restrictions: my-bot`, `my-bot — API key`, `Edit API key “my-bot”`: the name beside words of what is done with it. */
function nameBesideVerb(title: string): string | null {
  const quoted = /^(.*?)["“„«「『‹]\s*([^"”“»」』›]+?)\s*["”“»」』›](.*)$/u.exec(title);
  if (quoted !== null) {
    const [, before = '', name = '', after = ''] = quoted;
    return isAboutKey(before) || isAboutKey(after) ? name : null;
  }
  const [, left = '', right = ''] = /^(.{1,40}?)(?:\s*[:：]\s*|\s+[-–—|·]\s+)(.+)$/u.exec(title) ?? [];
  if (left === '' || isAboutKey(left) === isAboutKey(right)) return null;
  return isAboutKey(left) ? right : left;
}

/** "Create API key", "Save": what is done. A name may hold such a word ("確定申告" begins with "confirm"). */
function isCommand(lower: string): boolean {
  if (!says('save', lower)) return false;
  return (
    says('keyId', lower) || !/[\p{L}\p{N}]{3}|[\u3040-\u9fff\uac00-\ud7af]/u.test(without('save', lower))
  );
}

/** What a title says of a key besides its name. */
function isAboutKey(text: string): boolean {
  const lower = normaliseText(text);
  return says('edit', lower) || says('apiPage', lower) || says('keyId', lower);
}

/** A heading after others of its rank that announce a value ("Secret", "Permissions") announces one too. */
function isOneOfMany(texts: readonly Segment[], i: number): boolean {
  const rankOf = (segment: Segment | undefined): string | undefined =>
    segment?.element.closest('h1,h2,h3,h4,h5,h6')?.localName;
  const rank = rankOf(texts[i]);
  return (
    rank !== undefined &&
    texts.slice(0, i).some((other) => rankOf(other) === rank && topicOf(other.lower) !== null)
  );
}

/** The one letter in the circle before a name. */
function isInitial(texts: readonly Segment[], i: number): boolean {
  const [own, next] = [texts[i]?.lower ?? '', texts[i + 1]?.lower ?? ''];
  return [...own].length === 1 && next !== own && next.startsWith(own);
}

/** Not the label of a setting, and not a word about how the key is used. */
function isFree(segment: Segment, anchors: readonly Anchor[], vocabulary: Vocabulary): boolean {
  const kind = vocabulary.meaningIn(segment.lower, null)?.kind;
  if (kind === 'third-party' || kind === 'api-trading' || kind === 'ip') return false;
  return !anchors.some((anchor) => holds(anchor.row, segment.element) || anchor.label === segment.text);
}

function isNamedTitle(element: Element, within: Element): boolean {
  for (const ancestor of selfAndAncestors(element, 3)) {
    if (/^(?:h[1-6]|summary)$/.test(ancestor.localName) || ancestor.getAttribute('role') === 'heading')
      return true;
    if (hasClassWord(ancestor, 'name', 'title', 'alias', 'remark')) return true;
    if (ancestor === within) return false;
  }
  return false;
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

/** "API key" announces one; "API key 2" is what a user calls it. */
function isNoHeading(lower: string): boolean {
  const topic = topicOf(lower);
  return topic === null || (topic === 'key-id' && /\d/.test(lower));
}

/** A warning in the card is no name: it ends in a stop, or says more than a name does. */
function isSentence({ text }: Segment): boolean {
  return /[.。!！]$/.test(text) || text.split(' ').length > 7;
}

const isBefore = (segment: Segment, first: Anchor | undefined): boolean =>
  first === undefined || inPageOrder(segment.element, first.element) <= 0;

function couldBeTitle(segment: Segment, first: Anchor | undefined): boolean {
  if (isSentence(segment)) return false;
  if (segment.text.length > MAX_NAME || (segment.lower.length < 2 && !/\p{L}/u.test(segment.lower)))
    return false;
  if (
    BADGE.test(segment.lower) ||
    says('apiPage', segment.lower) ||
    isCommand(segment.lower) ||
    looksLikeId(segment.text)
  )
    return false;
  if (!isBefore(segment, first)) return false;
  if (stateWord(segment.lower) !== null || says('permissionHeading', bare(segment.lower))) return false;
  const cell = segment.element.closest('th,td,[role=columnheader],[role=cell]');
  return isNoHeading(segment.lower) && (cell === null || cell.querySelector('table') !== null);
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
