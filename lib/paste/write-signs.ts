/** What a field looks like before anything is written to it: whether it makes chips, has a button of its own, is a row. */
import { normaliseText } from '../exchanges/phrases/match.ts';
import { climb, selfAndAncestors } from '../page/see/dom.ts';
import { segmentsOf } from '../page/see/text.ts';
import { isDrawn } from '../page/see/visibility.ts';
import { type Hand } from './write-hand.ts';
import { drawnAddresses } from './write-look.ts';

const TEXT_BOXES =
  'input:not([type]), input[type=text], input[type=search], input[type=tel], input[type=url], textarea, [contenteditable=true], [contenteditable=""]';
const CHOICES = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]';
const BUTTONS =
  'button, [role=button], input[type=button], input[type=submit], a[class*=btn i], div[class*=btn i], span[class*=btn i], div[class*=button i]';
const MAX_BUTTONS = 60;
const SIGN_LEVELS = 5;
const BUTTON_LEVELS = 4;
const ROW_LEVELS = 6;
const MAX_WORDS = 40;
const MAX_HINT = 300;

/** The text boxes that a person can come to below `element`. */
export function boxesIn(element: Element): Element[] {
  return [...element.querySelectorAll(TEXT_BOXES)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !isStandIn(one),
  );
}

/** Libraries keep a box of their own beside the one that is typed into: nobody comes to it by keys, nor hears of it. */
export const isStandIn = (box: Element): boolean =>
  box.getAttribute('tabindex') === '-1' &&
  (box.getAttribute('aria-hidden') === 'true' || (box as HTMLInputElement).readOnly === true);

/** What surrounds the box and nothing else that can be filled in, nearest first. */
function ownSurroundings(box: Element, zone: Element, levels: number): Element[] {
  const own: Element[] = [];
  for (const ancestor of climb(box, levels)) {
    if (boxesIn(ancestor).some((one) => one !== box && !one.contains(box) && !box.contains(one))) break;
    if (ancestor.querySelector(CHOICES) !== null) break;
    own.push(ancestor);
    if (ancestor === zone) break;
  }
  return own;
}

/** The texts that tell a person what to write: of the box itself, and beside it. */
export function hintsOf(box: Element, zone: Element): string[] {
  const field = box as HTMLInputElement;
  const page = box.getRootNode() as Document | ShadowRoot;
  const described = (box.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (page.getElementById?.(id)?.textContent ?? [])));
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const around = ownSurroundings(box, zone, SIGN_LEVELS).at(-1);
  const beside = around === undefined ? [] : segmentsOf(around, { limit: 40 }).map(({ text }) => text);
  return [field.placeholder, box.getAttribute('aria-label'), field.title, ...described, ...labels, ...beside]
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .filter((text) => text.length <= MAX_HINT);
}

/** The one kind of address that the page's words for the box name; null: both, or none. */
export function familyNamed(box: Element, zone: Element): 4 | 6 | null {
  const texts = hintsOf(box, zone).join(' ');
  const [four, six] = [/ipv4/i.test(texts), /ipv6/i.test(texts)];
  return four === six ? null : four ? 4 : 6;
}

const TOKEN_WORD =
  /(?:^|[^a-z])(?:chip|tag|token|pill)s?(?:$|[^a-z])|(?:chip|tag|token|pill)s?-?(?:input|field|editor|box)|(?:input|field|box)-?(?:chip|tag|token|pill)s?|multi-?(?:select|value|ple)|combo-?box|creatable|free-?solo|select2|auto-?complete/;

/** Whether what is typed into the box becomes an item beside it: by role, by class, by hint, by shape. */
export function makesTokens(box: Element, hand: Hand): boolean {
  if (hand.entry === 'tags' || hand.declared.entry === 'tags') return true;
  const zone = hand.zone();
  const autocomplete = box.getAttribute('aria-autocomplete');
  if (box.getAttribute('role') === 'combobox' || autocomplete === 'list' || autocomplete === 'both')
    return true;
  if (hintsOf(box, zone).some((text) => hand.says('pressEnter', normaliseText(text)))) return true;
  if (hand.says('add', normaliseText((box as HTMLInputElement).placeholder ?? ''))) return true;
  if (box.localName === 'textarea') return false;
  const view = box.ownerDocument.defaultView;
  for (const one of [box, ...ownSurroundings(box, zone, SIGN_LEVELS)]) {
    const names = [
      one.localName,
      one.getAttribute('class'),
      one.getAttribute('data-scope'),
      one.getAttribute('role'),
    ];
    if (TOKEN_WORD.test(decamelised(names.join(' ')))) return true;
    if (one !== box && view?.getComputedStyle(one).flexWrap === 'wrap' && isBorderless(box)) return true;
  }
  return hasChips(box, hand);
}

const decamelised = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

function isBorderless(box: Element): boolean {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  return style?.borderTopStyle === 'none' || style?.borderTopWidth === '0px';
}

/** Addresses stand beside the box, each with a button of its own that takes it away. */
export function hasChips(box: Element, hand: Hand): boolean {
  const around = ownSurroundings(box, hand.zone(), SIGN_LEVELS).at(-1);
  return (
    around !== undefined && drawnAddresses(around, box).some(({ element }) => isRemovable(element, hand))
  );
}

function isRemovable(element: Element, hand: Hand): boolean {
  return [...selfAndAncestors(element, 3)].some((line) => {
    const buttons = buttonsIn(line).filter((button) => !button.contains(element));
    const [first] = buttons;
    return buttons.length === 1 && first !== undefined && takesAway(first, hand);
  });
}

const CROSS = /^[×✕✖⨯x]$/iu;

function takesAway(button: Element, hand: Hand): boolean {
  const words = wordsOn(button);
  return words === '' || CROSS.test(words) || hand.says('remove', words);
}

export function buttonsIn(element: Element): Element[] {
  return [...element.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS);
}

export function wordsOn(button: Element): string {
  const text =
    button.getAttribute('aria-label') ??
    (button.textContent?.trim() ||
      ((button as HTMLInputElement).value ?? '') ||
      (button.getAttribute('title') ?? ''));
  return text.length > MAX_WORDS ? '' : normaliseText(text);
}

const PLUS = /^[+＋]$/;

/** The button that takes over what is typed into the box; null: it has none. */
export function ownButton(box: Element, hand: Hand): Element | null {
  const zone = hand.zone();
  for (const around of ownSurroundings(box, zone, BUTTON_LEVELS)) {
    for (const button of buttonsIn(around)) {
      if (!isDrawn(button) || button.contains(box)) continue;
      const words = wordsOn(button);
      if (hand.says('remove', words)) continue;
      if (isRoomMaker(words, hand) && hand.declared.entry !== 'confirm') continue;
      if (!hand.says('add', words) && !PLUS.test(words)) continue;
      if (!hand.says('save', words) || hand.declared.entry === 'confirm' || hand.entry === 'confirm')
        return button;
      // What sends a form stands under its fields; what stands in a line with the box is about the box.
      if (isInLine(button, box)) return button;
      if (
        buttonsIn(zone).some(
          (other) => other !== button && !button.contains(other) && hand.says('save', wordsOn(other)),
        )
      )
        return button;
    }
  }
  const next = box.nextElementSibling;
  return next?.matches(BUTTONS) && hand.says('add', wordsOn(next)) && !hand.says('save', wordsOn(next))
    ? next
    : null;
}

/** The button stands to the right of the box, in one line with it. */
function isInLine(button: Element, box: Element): boolean {
  const [at, line] = [button.getBoundingClientRect(), box.getBoundingClientRect()];
  // One that is drawn over the box clears it or explains it.
  return at.top < line.bottom && at.bottom > line.top && at.left >= line.right - 2;
}

/** The button stands under the box: it takes over the text, or makes room for one more. */
export const isUnder = (button: Element, box: Element): boolean =>
  button.getBoundingClientRect().top >= box.getBoundingClientRect().bottom - 2;

/** Whether a button under the box makes room for one more: the form is known for rows, or the box is one that can be removed. */
export function makesRows(button: Element, box: Element, hand: Hand): boolean {
  if (!isUnder(button, box)) return false;
  if (hand.entry === 'rows' || hand.declared.entry === 'rows') return true;
  return ownSurroundings(box, hand.zone(), BUTTON_LEVELS).some((line) => {
    if (line.contains(button)) return false;
    return buttonsIn(line).some((other) => hand.says('remove', wordsOn(other)));
  });
}

/** A button beside the box whose meaning nothing tells: it may be what takes over the text. null: there is none. */
export function strangeButton(box: Element, hand: Hand): Element | null {
  for (const around of ownSurroundings(box, hand.zone(), BUTTON_LEVELS)) {
    for (const button of buttonsIn(around)) {
      if (!isDrawn(button) || button.contains(box)) continue;
      if (isInLine(button, box) && wordsOn(button) === '') return button;
    }
  }
  return null;
}

const isRoomMaker = (words: string, hand: Hand): boolean =>
  hand.says('another', words) &&
  (hand.says('add', words) || /[+＋]/.test(words) || !hand.says('remove', words));

/** The button that makes room for one more row; null: the form has none. */
export function rowButton(box: Element, hand: Hand): Element | null {
  const zone = hand.zone();
  for (const around of climb(box, ROW_LEVELS)) {
    const buttons = buttonsIn(around).filter((button) => isDrawn(button) && !button.contains(box));
    const found = buttons.find((button) => isRoomMaker(wordsOn(button), hand));
    if (found) return found;
    if (around === zone) break;
  }
  return null;
}

/**
 * So small that what is typed into it must be drawn elsewhere: the mouth of an editor with a document of its own. A box of
 * ordinary size that is drawn through has its label over it until somebody is in it.
 */
export function isMouthOfEditor(box: Element): boolean {
  if (box.localName !== 'textarea' || isDrawn(box)) return false;
  const { width, height } = box.getBoundingClientRect();
  return (
    width < MIN_BOX.width || height < MIN_BOX.height || !box.checkVisibility({ visibilityProperty: true })
  );
}

/** No box for several lines is smaller (CSS px). */
const MIN_BOX = { width: 60, height: 24 };

/** The rows of a list lie this close together, and a form has no more of them. */
const MAX_ROWS = 200;

/**
 * The fields that stand for the same thing as `element`: the nearest group of fields that bear the same name, a number
 * aside. A field without any name is alone: its neighbour may be the key's name or the code from a phone.
 */
export function rowsOf(element: Element): Element[] {
  const name = nameOf(element);
  if (name === '') return [element];
  for (const around of climb(element, ROW_LEVELS)) {
    const alike = [...around.querySelectorAll(element.localName)]
      .slice(0, MAX_ROWS)
      .filter((one) => nameOf(one) === name && hasSize(one));
    if (alike.length > 1) return alike;
  }
  return [element];
}

/** A box that a library keeps out of sight beside its own is no row. */
function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3 && element.checkVisibility({ visibilityProperty: true });
}

/** "IP address 2" is one of a row, "IPv6" is not. */
const COUNTERS = /(?<!ipv)[\d\s]+/gi;

function nameOf(element: Element): string {
  const field = element as HTMLInputElement;
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const words = [field.placeholder, field.ariaLabel, field.name, ...labels].map((text) =>
    (text ?? '').replace(COUNTERS, ' ').trim(),
  );
  return words.some((text) => text !== '') ? [field.type, ...words].join('|') : '';
}

/** An address is four numbers of three digits at most. */
const NUMBERS = 4;
const DIGITS = 3;

/** The groups of four small boxes that `box` belongs to, in page order; empty: it is none of them. */
export function octetsOf(box: Element): HTMLInputElement[][] {
  if (!isSmall(box)) return [];
  const around = climb(box, ROW_LEVELS).findLast((one) => smallIn(one).length >= NUMBERS) ?? box;
  const groups = new Map<Element | null, HTMLInputElement[]>();
  for (const one of smallIn(around)) {
    const holder = climb(one, 2).find((above) => smallIn(above).length > 1) ?? null;
    groups.set(holder, [...(groups.get(holder) ?? []), one]);
  }
  const all = [...groups.values()];
  return all.every((group) => group.length === NUMBERS) ? all : [];
}

const isSmall = (box: Element): box is HTMLInputElement =>
  box.localName === 'input' && (box as HTMLInputElement).maxLength === DIGITS;

const smallIn = (element: Element): HTMLInputElement[] =>
  [...element.querySelectorAll('input')].slice(0, MAX_ROWS).filter(isSmall);

/** The address in a group; `''`: it is empty. */
export const octetText = (group: readonly HTMLInputElement[]): string =>
  group.every(({ value }) => value.trim() === '') ? '' : group.map(({ value }) => value.trim()).join('.');
