/** Which button of the page an event presses, and the words on it. */
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { cleanLabel } from '../../lib/page/keys/sieve.ts';
import { closedRootOf } from '../../lib/page/see/closed-root.ts';
import { channelsOf, FAINT, isPicture, opacityOf, styleOf } from '../../lib/page/see/style.ts';

const MAX_WORDS = 60;
const BUTTON_PATH = 8;

const BUTTONS =
  'button,[role=button],input[type=submit],input[type=button],input[type=image],a[href],a[role],a[class*=btn i],div[class*=btn i],span[class*=btn i],div[class*=button i]';
/** What submits a form, behind a label that is drawn in its place. */
const SUBMITS = 'input[type=submit],input[type=image],button:not([type=button],[type=reset])';
/** Text to read. Anything else may hear a press without looking like it. */
const TEXT = 'input,textarea,select,label,p,li,td,th,h1,h2,h3,h4,h5,h6,[role=heading],form,body,html';

export interface Pressed {
  readonly button: Element;
  /** Nothing but its words tells that it is a button. */
  readonly isBare: boolean;
}

const isElement = (one: EventTarget): one is Element => (one as Node).nodeType === Node.ELEMENT_NODE;

/** The button that an event presses; null: it presses none. */
export function pressedBy(event: Event): Pressed | null {
  const path = event.composedPath().filter(isElement);
  const inner = withinClosed(event, path[0]);
  if (inner !== null) path.unshift(inner);
  const [target] = path;
  if (target === undefined) return null;
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return known(submitter ?? target.querySelector(SUBMITS) ?? target);
  }
  const button = path
    .slice(0, BUTTON_PATH)
    .find((one) => one.matches(BUTTONS) || one.localName.includes('-') || isLabelOfSubmit(one));
  if (button !== undefined) return known(button);
  if (event.type === 'keydown') return null;
  const beneath = seenThrough(event, target);
  if (beneath !== null) return known(beneath);
  if (target.matches(TEXT) || isOfChoice(path)) return null;
  const isHand = target.ownerDocument.defaultView?.getComputedStyle(target).cursor === 'pointer';
  return { button: target, isBare: !isHand };
}

const CHOICES =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[role=menuitemcheckbox],[role=option]';
/** So far around its words a box may stand. */
const CHOICE_PATH = 5;

/** Whether the words that were pressed are a box's: "Create & modify orders" is a right, and makes nothing. */
function isOfChoice(path: readonly Element[]): boolean {
  const words = path[0]?.textContent?.trim() ?? '';
  return path
    .slice(0, CHOICE_PATH)
    .some(
      (one) =>
        one.matches(CHOICES) ||
        one.localName === 'label' ||
        ((words === '' || one.textContent?.trim() === words) && one.querySelector(CHOICES) !== null),
    );
}

/** So much may lie over each other at one point. */
const MAX_LAYERS = 12;

/** The button that a person sees where a pane without words or colour takes the press. */
function seenThrough(event: Event, target: Element): Element | null {
  const { clientX, clientY } = event as MouseEvent;
  const isPane = (one: Element): boolean =>
    (one.textContent ?? '').trim() === '' && !one.matches(TEXT) && !isPaintedOn(one);
  if (typeof clientX !== 'number' || !isPane(target)) return null;
  const root = target.getRootNode() as Document | ShadowRoot;
  for (const one of root.elementsFromPoint(clientX, clientY).slice(0, MAX_LAYERS)) {
    if (one.matches(BUTTONS)) return one;
    if (!isPane(one)) return null;
  }
  return null;
}

function isPaintedOn(element: Element): boolean {
  const style = styleOf(element);
  if (style === null || opacityOf(element) < FAINT) return false;
  const paint = channelsOf(style.backgroundColor);
  return isPicture(element) || (paint !== null && paint.alpha >= FAINT) || style.backgroundImage !== 'none';
}

const known = (button: Element): Pressed => ({ button, isBare: false });

const isLabelOfSubmit = (one: Element): boolean =>
  one.localName === 'label' && (one as HTMLLabelElement).control?.matches(SUBMITS) === true;

/** What a pointer hit inside a shadow root that the page keeps to itself. */
function withinClosed(event: Event, host: Element | undefined): Element | null {
  const { clientX, clientY } = event as MouseEvent;
  if (host === undefined || typeof clientX !== 'number' || event.type === 'keydown') return null;
  const hit = closedRootOf(host)?.elementFromPoint(clientX, clientY) ?? null;
  return hit?.closest(BUTTONS) ?? hit;
}

/** The words on a button as they are compared; '' when it has none that are short. */
export function wordsOn(button: Element): string {
  const { value, alt } = button as HTMLInputElement;
  const text =
    button.getAttribute('aria-label') ||
    button.textContent?.trim() ||
    (button.localName === 'input' ? value || alt : '') ||
    drawnWordsOn(button);
  return typeof text !== 'string' || text.length > MAX_WORDS ? '' : normaliseText(text);
}

/** Words that a style sheet puts there. */
function drawnWordsOn(button: Element): string {
  const view = button.ownerDocument.defaultView;
  return ['::before', '::after']
    .map((pseudo) => /^"(.*)"$/.exec(view?.getComputedStyle(button, pseudo).content ?? '')?.[1] ?? '')
    .join(' ')
    .trim();
}

/** The words as the overlay says them. */
export const shownWords = (words: string): string =>
  cleanLabel(words.charAt(0).toUpperCase() + words.slice(1)) || '⏎';
