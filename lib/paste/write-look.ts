/** What can be seen of a form while it is written to: addresses that are drawn, what it complains of, whether it rests. */

import { drawnChildren, selfAndAncestors } from '../page/see/dom.ts';
import { SILENT } from '../page/see/text.ts';
import { isDrawn } from '../page/see/visibility.ts';
import { asAddress } from '../page/words/addresses.ts';
import { canonical } from './same-address.ts';
import { MAX_SAID } from './word.ts';
import { type TextField, textOf } from './write-field.ts';

/** An address that a page draws outside of its text boxes. */
export interface DrawnAddress {
  /** Canonical. */
  readonly address: string;
  readonly element: Element;
  /** Other addresses stand in the same run of text. */
  readonly joined: boolean;
}

/** More nodes than this in one form are not looked through. */
const MAX_NODES = 6_000;
const MAX_TEXT = 4_000;
const PIECES = /[\s,;，；、|()[\]{}"'“”]+/u;
const BOXES = 'input, textarea, select';

/** Calls `see` with each drawn text below `zone`; `without` is left out with all that is in it. */
function eachText(
  zone: Element,
  without: Element | null,
  see: (text: string, element: Element) => void,
): void {
  let left = MAX_NODES;
  const visit = (node: Node, parent: Element): void => {
    if (left-- <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data.trim() !== '' && data.length <= MAX_TEXT && isDrawn(parent)) see(data, parent);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element === without || SILENT.has(element.localName) || element.matches(BOXES)) return;
    for (const child of drawnChildren(element)) visit(child, element);
  };
  visit(zone, zone);
}

/** The addresses that are drawn in `zone`, not counting the text of `box` and what a list of suggestions shows. */
export function drawnAddresses(zone: Element, box: Element | null): DrawnAddress[] {
  const found: DrawnAddress[] = [];
  eachText(zone, box, (text, element) => {
    const pieces = text.split(PIECES).flatMap((piece) => asAddress(piece) ?? []);
    if (pieces.length === 0 || isSuggested(element, box)) return;
    for (const piece of pieces) found.push({ address: canonical(piece), element, joined: pieces.length > 1 });
  });
  return found;
}

/**
 * An entry of a list that one chooses from. A list that holds the box itself is the box's own, and one that stands there
 * beside the box's, or while that is closed, shows what was chosen: Fluent's picker draws its tags as options of a list.
 */
function isSuggested(element: Element, box: Element | null): boolean {
  const list = element.closest('[role=listbox], [role=menu], [role=tree]');
  if (list === null) return false;
  if (box === null) return true;
  if (list.contains(box)) return false;
  if (opens(box, list)) return true;
  const isChosen = element.closest('[role=option]')?.getAttribute('aria-selected') === 'true';
  const hasAnother = namedBy(box).some((id) => box.ownerDocument.getElementById(id) !== null);
  return !isChosen && !hasAnother && box.getAttribute('aria-expanded') !== 'false';
}

/** A box may name what its list lies in. */
const LIST_LEVELS = 3;

const opens = (box: Element, list: Element): boolean =>
  [...selfAndAncestors(list, LIST_LEVELS)].some(({ id }) => namedBy(box).includes(id));

const namedBy = (box: Element): string[] =>
  ['aria-controls', 'aria-owns'].flatMap((name) =>
    (box.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
  );

/** A page complains of one thing this far (CSS px) from its field. */
const NEAR = 160;
const ERROR_CLASS = /err|invalid|danger|warn|fail|wrong|alert|explain|feedback|negative/i;
const FINE_CLASS = /success|done|info|positive/i;
const CLASS_LEVELS = 2;
/** Where a page speaks to whoever uses it, wherever that is drawn. */
const SPOKEN = '[role=alert], [role=alertdialog], [aria-live=assertive], [role=status], [aria-live=polite]';
const MAX_SPOKEN = 30;
const BORDER_LEVELS = 3;
const MIN_WORDS = 3;

export interface Complaints {
  /** What is said near the field as an error is said, as written. */
  readonly texts: readonly string[];
  /** The field is marked as wrong, with or without words. */
  readonly isMarked: boolean;
}

/**
 * @param boxes the field, with those of the same list
 * @param hearsAll also what the page says far from the field
 */
export function complaintsOf(
  zone: Element,
  box: Element,
  boxes: readonly Element[],
  hearsAll = true,
): Complaints {
  const places = boxes.map((one) => one.getBoundingClientRect());
  const highest = Math.min(...places.map(({ top }) => top));
  const lowest = Math.max(...places.map((place) => place.bottom));
  const described = new Set(
    ['aria-describedby', 'aria-errormessage'].flatMap((name) =>
      (box.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
    ),
  );
  const texts: string[] = [];
  eachText(zone, null, (text, element) => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said.length < MIN_WORDS || !/\p{L}/u.test(said)) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top - lowest > NEAR || highest - bottom > NEAR) return;
    if (looksWrong(element, described)) texts.push(said.slice(0, MAX_SAID));
  });
  return { texts: hearsAll ? [...texts, ...spokenOf(zone)] : texts, isMarked: isMarkedWrong(box) };
}

/** What the page says as a whole, outside of `zone`, as it says what is wrong. */
function spokenOf(zone: Element): string[] {
  const texts: string[] = [];
  for (const region of [...zone.ownerDocument.querySelectorAll(SPOKEN)].slice(0, MAX_SPOKEN)) {
    if (region.contains(zone) || zone.contains(region) || !isDrawn(region)) continue;
    const isLoud = region.matches('[role=alert], [role=alertdialog], [aria-live=assertive]');
    eachText(region, null, (text, element) => {
      const said = text.replace(/\s+/g, ' ').trim();
      if (said.length < MIN_WORDS || !/\p{L}/u.test(said)) return;
      if (isFine(element, region)) return;
      if (isLoud || looksWrong(element, NO_IDS)) texts.push(said.slice(0, MAX_SAID));
    });
  }
  return texts;
}

const NO_IDS: ReadonlySet<string> = new Set();

/** Good news are told in the same place. */
function isFine(element: Element, region: Element): boolean {
  for (const one of selfAndAncestors(element)) {
    if (FINE_CLASS.test(one.getAttribute('class') ?? '') || one.getAttribute('data-type') === 'success')
      return true;
    if (one === region) return false;
  }
  return false;
}

function looksWrong(element: Element, described: ReadonlySet<string>): boolean {
  let level = 0;
  for (const one of selfAndAncestors(element, CLASS_LEVELS + 1)) {
    const role = one.getAttribute('role');
    if (role === 'alert' || one.getAttribute('aria-live') === 'assertive') return true;
    if (level++ < CLASS_LEVELS && ERROR_CLASS.test(one.getAttribute('class') ?? '')) return true;
    if (described.has(one.id) && ERROR_CLASS.test(one.id)) return true;
  }
  return isRed(element.ownerDocument.defaultView?.getComputedStyle(element).color);
}

function isMarkedWrong(box: Element): boolean {
  if (box.getAttribute('aria-invalid') === 'true') return true;
  const { validity } = box as HTMLInputElement;
  if (validity && !validity.valid && !validity.valueMissing) return true;
  const view = box.ownerDocument.defaultView;
  return [...selfAndAncestors(box, BORDER_LEVELS)].some((one) => {
    const style = view?.getComputedStyle(one);
    return style !== undefined && style.borderTopStyle !== 'none' && isRed(style.borderTopColor);
  });
}

function isRed(colour: string | undefined): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.3 && red > 140 && red > green * 1.7 && red > blue * 1.4;
}

/** What is complained of now and was not before: the page's words, `''` where it only marks; null: nothing. */
export function newComplaint(now: Complaints, before: Complaints): string | null {
  const fresh = now.texts.find((text) => !before.texts.includes(text));
  if (fresh !== undefined) return fresh;
  return now.isMarked && !before.isMarked ? '' : null;
}

export interface Rest {
  /** Nothing has to have changed for so long, ms. */
  readonly still: number;
  /** Not longer than that, ms. */
  readonly atMost: number;
}

const STEP_MS = 40;

/** Resolves once nothing in `zone`, and no text in `box`, has changed for a while. */
export async function resting(zone: Element, box: () => Element, { still, atMost }: Rest): Promise<void> {
  let last = performance.now();
  const end = last + atMost;
  const touch = (): void => {
    last = performance.now();
  };
  const observer = new MutationObserver(touch);
  observer.observe(zone, { subtree: true, childList: true, characterData: true });
  let text = textOf(box() as TextField);
  while (performance.now() < Math.min(last + still, end)) {
    await pause(STEP_MS);
    const now = textOf(box() as TextField);
    if (now !== text) touch();
    text = now;
  }
  observer.disconnect();
}

/** Resolves to whether `isSo` came true within `atMost` ms. */
export async function comesTrue(isSo: () => boolean, atMost: number, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + atMost;
  while (!isSo()) {
    if (performance.now() >= end || signal.aborted) return false;
    await pause(STEP_MS);
  }
  return true;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });
