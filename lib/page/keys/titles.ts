/** Which words of a card are its title: what the user calls the key. */
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Anchor } from '../evidence/anchors.ts';
import { standsByABox } from '../evidence/prose.ts';
import { areAlike } from '../evidence/soup.ts';
import { topicOf } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, holds, inPageOrder, selfAndAncestors } from '../see/dom.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { bare, says, stateWord, type Vocabulary, without } from '../words/vocabulary.ts';
import { cleanName, looksLikeId, MAX_NAME } from './ids.ts';

const BADGE = /^(?:hmac|rsa|ed25519|(?:api )?v\d+)$/;
const MAX_CARD_SEGMENTS = 80;

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

export const textsIn = (element: Element): readonly Segment[] =>
  segmentsOf(element, { limit: MAX_CARD_SEGMENTS, skip: isElsewhere });

/** The card without the page around it: it ends where the page's own title or head begins. */
export function ownCard(core: Element, card: Element): Element {
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
export function titleOf(
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
    const own = texts.filter(
      (segment, i) => isBefore(segment, first) && !isInitial(texts, i) && !isOneOfMany(texts, i),
    );
    // A user may call a key "payouts" or "spot-bot": words that mean something on a control mean nothing in a title.
    const named = own.find(
      (segment) =>
        couldBeTitle(segment, first, MARKED.test(segment.text)) &&
        isNamedTitle(segment.element, ancestor) &&
        !isOfABox(segment, anchors),
    );
    if (named !== undefined) return cleanName(named.text);
    // Under a heading that announces a value ("Secret") stand values.
    const values = texts.findIndex(
      ({ element, lower }) => topicOf(lower) !== null && element.closest(RANKED) !== null,
    );
    plain =
      (values < 0 ? own : own.filter((segment) => texts.indexOf(segment) < values)).find(
        (segment) =>
          couldBeTitle(segment, first) && !isLabel(segment) && isFree(segment, anchors, vocabulary),
      )?.text ?? plain;
    if (ancestor === card) break;
  }
  return cleanName(plain);
}

const TITLE_CLIMB = 4;

/** The title over a table of one key, before anything else that could be one; null: the table has none of its own. */
export function titleOver(row: Element): string | null {
  const table = row.closest('table,[role=table],[role=grid],[role=treegrid]') ?? row;
  for (const here of climb(table, TITLE_CLIMB)) {
    if (here.localName === 'body' || here.localName === 'main') return null;
    if (here.querySelectorAll('table,[role=table],[role=grid],[role=treegrid]').length > 1) return null;
    const before = textsIn(here).filter(
      ({ element }) => inPageOrder(element, table) < 0 && !holds(table, element),
    );
    const title = before.findLast(
      (segment) => couldBeTitle(segment, undefined) && isNamedTitle(segment.element, here),
    );
    if (title !== undefined) return cleanName(title.text);
  }
  return null;
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

/** "HT Key": words in capitals that are nobody's but the user's. */
const MARKED =
  /(?<![\p{L}\p{N}])(?!(?:API|IP|ID|HMAC|RSA|UID|KEY|NEW|EDIT|YOUR)(?![\p{L}\p{N}]))\p{Lu}[\p{Lu}\p{N}]{1,11}(?![\p{L}\p{N}])/u;

const RANKED = 'h1,h2,h3,h4,h5,h6';

/**
 * A heading after others of its rank that announce a value ("Secret", "Permissions") announces one too; so does one before
 * others that name parts of the form as it does ("Account Info", "Orders").
 */
function isOneOfMany(texts: readonly Segment[], i: number): boolean {
  const rankOf = (segment: Segment | undefined): string | undefined =>
    segment?.element.closest(RANKED)?.localName;
  const rank = rankOf(texts[i]);
  if (rank === undefined) return false;
  return (
    texts.slice(0, i).some((other) => rankOf(other) === rank && topicOf(other.lower) !== null) ||
    texts
      .slice(i + 1)
      .filter((other) => rankOf(other) === rank && topicOf(other.lower) === null && !isSentence(other))
      .length >= MIN_PARTS
  );
}

const MIN_PARTS = 2;

const LABEL = 'label,dt,legend,[class*=label i]';
const ROW_CLIMB = 2;
const MAX_ROWS_BESIDE = 12;

/**
 * A field's label, or the first word of a line of which others beside it are made alike and begin with a label that is
 * known: "Purpose  API trading" over "Permissions  Read".
 */
function isLabel({ element, text }: Segment): boolean {
  if (/[*＊]\s*$/u.test(text) || element.closest(LABEL) !== null || standsByABox(element)) return true;
  for (const row of [element, ...climb(element, ROW_CLIMB)]) {
    if (isHeadRow(row)) return true;
    const [first, ...more] = segmentsOf(row, { limit: 3 });
    if (first?.text !== text || more.length === 0) continue;
    const beside = [...(row.parentElement?.children ?? [])].slice(0, MAX_ROWS_BESIDE);
    return beside.some(
      (other) =>
        other !== row &&
        areAlike(other, row) &&
        other.childElementCount === row.childElementCount &&
        topicOf(segmentsOf(other, { limit: 1 })[0]?.lower ?? '') !== null,
    );
  }
  return false;
}

/** The one letter in the circle before a name. */
function isInitial(texts: readonly Segment[], i: number): boolean {
  const [own, next] = [texts[i]?.lower ?? '', texts[i + 1]?.lower ?? ''];
  return [...own].length === 1 && next !== own && next.startsWith(own);
}

/** "Spot" in a cell that is called "name", before the box of that right. */
const isOfABox = ({ element }: Segment, anchors: readonly Anchor[]): boolean =>
  anchors.some(
    (anchor) =>
      anchor.kind === 'right' &&
      (anchor.source === 'control' || (anchor.source === 'class' && anchor.state !== 'unknown')) &&
      holds(anchor.row, element),
  );

/** Not the label of a setting, and not a word about how the key is used. */
function isFree(segment: Segment, anchors: readonly Anchor[], vocabulary: Vocabulary): boolean {
  const kind = vocabulary.meaningIn(segment.lower, null)?.kind;
  if (kind === 'third-party' || kind === 'api-trading' || kind === 'ip') return false;
  return !anchors.some((anchor) => {
    // What a heading and its value stand in together may be the whole card.
    const own = anchor.kind === 'rights-text' || anchor.kind === 'ip-text' ? anchor.element : anchor.row;
    return holds(own, segment.element) || anchor.label === segment.text;
  });
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

const MIN_HEADS = 3;

/** "Permission type | Name | Details": one of them heads a column of rights. */
function isHeadRow(row: Element): boolean {
  const cells = [...row.children].slice(0, MAX_ROWS_BESIDE);
  const words = cells.map((cell) => segmentsOf(cell, { limit: 2 }));
  return (
    cells.length >= MIN_HEADS &&
    words.every(({ length }) => length <= 1) &&
    words.some(
      ([only]) => only !== undefined && topicOf(only.lower) === 'rights' && !/[:：]/u.test(only.lower),
    )
  );
}

/** @param isOwn it holds a word of the user's own, and may call itself a key */
function couldBeTitle(segment: Segment, first: Anchor | undefined, isOwn = false): boolean {
  if (isSentence(segment)) return false;
  if (segment.text.length > MAX_NAME || (segment.lower.length < 2 && !/\p{L}/u.test(segment.lower)))
    return false;
  if (
    BADGE.test(segment.lower) ||
    /(?<![a-z])apis$/.test(segment.lower) ||
    says('apiPage', segment.lower) ||
    isCommand(segment.lower) ||
    looksLikeId(segment.text)
  )
    return false;
  if (!isBefore(segment, first)) return false;
  if (stateWord(segment.lower) !== null || says('permissionHeading', bare(segment.lower))) return false;
  const cell = segment.element.closest('th,td,[role=columnheader],[role=cell]');
  const isFreeOf = isNoHeading(segment.lower) || (isOwn && topicOf(segment.lower) === 'key-id');
  return isFreeOf && (cell === null || cell.querySelector('table') !== null);
}
