/** One paste into one field: what the form was like before, what it is like now, and what became of each address. */
import { climb } from '../page/see/dom.ts';
import { splitEntries } from '../page/words/addresses.ts';
import { canonical } from './same-address.ts';
import { type PastedAddress } from './word.ts';
import {
  focusOn,
  isFocused,
  isLocked,
  leaveField,
  pressKey,
  releaseKey,
  releaseLast,
  retypeText,
  settled,
  type TextField,
  textOf,
  typeText,
  writable,
} from './write-field.ts';
import { type Hand } from './write-hand.ts';
import {
  type Complaints,
  comesTrue,
  complaintsOf,
  drawnAddresses,
  newComplaint,
  pause,
  resting,
} from './write-look.ts';
import { octetsOf, octetText, rowsOf, strangeButton } from './write-signs.ts';

/** Where a form keeps what it holds: in the text of the box, in items that it draws, in a box each, in four, in an editor. */
export type Store = 'box' | 'items' | 'rows' | 'octets' | 'editor';

/** How addresses get into this form, as far as it was learned by trying. */
export interface Way {
  readonly store: Store;
  /** False: the form shows them, and that proves nothing. */
  readonly isProven: boolean;
  /** The form's own button that the user has to press; `pressed` without one: it was not found. */
  readonly waits: 'no' | 'press' | 'row';
  readonly button: Element | null;
  /** The button may as well make room for one more row: what stands in the box may be in the list already. */
  readonly mayBeRow?: boolean;
  /** One address was written, and it is not known how the others would get in. */
  readonly isAlone?: boolean;
}

export interface Scene {
  readonly hand: Hand;
  /** What is to be added, canonical addresses in the order of the plan. */
  readonly adds: readonly string[];
  readonly before: Before;
  /** Addresses that the page did not take, with its own words or null. */
  readonly refused: Map<string, string | null>;
  /** Addresses that went in without leaving a sign. */
  readonly unsure: Set<string>;
  /** Addresses that were seen as items. */
  readonly entered: Set<string>;
  /** What draws the text of the box while it is being typed, to measure it or to show it: no items. */
  readonly mirrors: Set<Element>;
  /** Something was written since the field was left. */
  isChanged: boolean;
  /** What was typed last for the form's own button, and what the page said by then. */
  typed: { readonly text: string; readonly complaints: Complaints } | null;
}

interface Before {
  readonly text: string;
  readonly drawn: ReadonlyMap<string, number>;
  /** Where addresses were drawn. */
  readonly places: ReadonlySet<Element>;
  readonly complaints: Complaints;
  /** A button beside the box whose meaning nothing tells. What comes with the text is there to clear it. */
  readonly strange: Element | null;
}

/** Takes the form's picture before anything is written to it. */
export function sceneOf(hand: Hand): Scene {
  const field = hand.field();
  const before: Before = {
    text: textOf(field as TextField),
    drawn: countsOf(hand, NOTHING),
    places: new Set(drawnAddresses(hand.zone(), field).map(({ element }) => element)),
    complaints: complaintsNow({ hand }),
    strange: strangeButton(field, hand),
  };
  const there = new Set([...entriesOf(before.text), ...octetsOf(field).map(octetText)]);
  const adds = [...new Set(hand.plan.add)].filter((address) => !there.has(canonical(address)));
  return {
    hand,
    adds,
    before,
    refused: new Map(),
    unsure: new Set(),
    entered: new Set(),
    mirrors: new Set(),
    isChanged: false,
    typed: null,
  };
}

const entriesOf = (text: string): string[] => splitEntries(text).map(canonical);

const NOTHING: ReadonlySet<Element> = new Set();

function countsOf(hand: Hand, without: ReadonlySet<Element>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { address, joined, element } of drawnAddresses(hand.zone(), hand.field()))
    if (!joined && !without.has(element)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

/** What belongs to an address and to no other: a page that drops what stands between two makes one word of both. */
const OF_ADDRESS = '[0-9a-f.:/]';

export const boxHolds = ({ hand }: Scene, address: string): boolean => {
  const text = textOf(hand.field() as TextField);
  if (entriesOf(text).includes(canonical(address))) return true;
  const plain = address.replace(/[^0-9a-f]/gi, '\\$&');
  return new RegExp(`(?<!${OF_ADDRESS})${plain}(?!${OF_ADDRESS})`, 'i').test(text);
};

/** How many items of the address are drawn that were not there before. */
export function newItems({ hand, before, mirrors }: Scene, address: string): number {
  const plain = canonical(address);
  return (countsOf(hand, mirrors).get(plain) ?? 0) - (before.drawn.get(plain) ?? 0);
}

/**
 * To be called when something has just been typed and stands in the box: what is drawn of it elsewhere by then is no item,
 * also when the box has been emptied and it stays. Some libraries draw the text once more to learn how wide it is.
 */
export function noteMirrors(scene: Scene): void {
  const { hand, adds, before, mirrors } = scene;
  const typed = new Set(adds.filter((address) => boxHolds(scene, address)).map(canonical));
  if (typed.size === 0) return;
  for (const { address, element } of drawnAddresses(hand.zone(), hand.field()))
    if (typed.has(address) && !before.places.has(element)) mirrors.add(element);
}

/** It has become an item and left the box. */
export const isItem = (scene: Scene, address: string): boolean =>
  !boxHolds(scene, address) && newItems(scene, address) > 0;

/** Longer than that no item is waited for. */
export const SLOW_ITEM_WITHIN_MS = 3_500;

/** Waits until an address that has left its box shows up as an item, or the page says why it does not. */
export const itemOrWords = (scene: Scene, address: string): Promise<boolean> =>
  comesTrue(
    () => isItem(scene, address) || complaint(scene) !== null,
    SLOW_ITEM_WITHIN_MS,
    scene.hand.signal,
  );

/** The page's complaint of now that it did not make before; `''`: without words; null: none. */
export const complaint = (scene: Scene): string | null =>
  newComplaint(complaintsNow(scene), scene.before.complaints);

/** A list of boxes grows away from what is said under it, so it is heard from all of them. */
export function complaintsNow({ hand }: Pick<Scene, 'hand'>): Complaints {
  const box = hand.field();
  return complaintsOf(hand.zone(), box, [...rowsOf(box), ...octetsOf(box).flat()]);
}

/** A page that asks its server takes a while; then it has said what it thinks. */
const STILL_MS = 320;
const AT_MOST_MS = 2_500;

export async function rest({ hand }: Scene, still = STILL_MS): Promise<void> {
  await settled();
  await resting(hand.zone(), hand.field, { still, atMost: AT_MOST_MS });
}

/** Leaves the field and waits for what the page makes of that. */
export async function leave(scene: Scene): Promise<void> {
  const { hand } = scene;
  const field = writable(hand.field(), '');
  if (field !== null) hand.around(() => leaveField(field, hand.leave, scene.isChanged));
  scene.isChanged = false;
  await rest(scene);
  // Some lock it while they ask their server.
  if (field !== null) await comesTrue(() => !isLocked(hand.field()), SLOW_ITEM_WITHIN_MS, hand.signal);
}

/** What a page does upon the focus is done a moment later, and what is typed before that is lost on it. */
const AFTER_FOCUS_MS = 20;

const AROUND_LEVELS = 4;

/** Has a field drawn that its library draws only once one is there with the keyboard; nothing is pressed with the mouse. */
export async function reveal({ field, around, signal }: Hand): Promise<void> {
  const box = field() as HTMLElement;
  if (signal.aborted || !box.isConnected || box.checkVisibility({ visibilityProperty: true })) return;
  const holder = climb(box, AROUND_LEVELS).find(
    (one) => (one as HTMLElement).tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
  );
  if (holder === undefined) return;
  const isShown = () => box.checkVisibility({ visibilityProperty: true });
  around(() => focusOn(holder as HTMLElement));
  if (await comesTrue(isShown, AROUND_WITHIN_MS, signal)) return;
  around(() => {
    pressKey(holder as HTMLElement, 'ArrowDown');
    releaseKey(holder as HTMLElement, 'ArrowDown');
  });
  await comesTrue(isShown, AROUND_WITHIN_MS, signal);
}

const AROUND_WITHIN_MS = 200;

export async function enterField(hand: Hand, field: TextField): Promise<void> {
  if (isFocused(field)) return;
  hand.around(() => focusOn(field));
  await pause(AFTER_FOCUS_MS);
}

/** Gives the box another text, as a page expects it, else by typing. False: it may not be written to, or does not keep it. */
export async function put(scene: Scene, text: string): Promise<boolean> {
  const { hand } = scene;
  await reveal(hand);
  for (const write of [typeText, retypeText]) {
    const field = writable(hand.field(), text);
    if (field === null || hand.signal.aborted) return false;
    const was = textOf(field);
    if (was === text) return true;
    await enterField(hand, field);
    // What listens to focus may have locked the field or put another in its place.
    const there = writable(hand.field(), text);
    if (there === null || hand.signal.aborted) return false;
    hand.around(() => {
      write(there, text);
      releaseLast(there, text);
    });
    scene.isChanged = true;
    await settled();
    noteMirrors(scene);
    const now = textOf(hand.field() as TextField);
    // Only what left no trace at all is written in the other way: twice the same would be taken twice.
    if (now !== was && (now !== '' || text === '')) return true;
    if (now === '' && (await gone(scene))) return true;
  }
  return false;
}

/** A box that is empty at once may have made an item of what it got. */
async function gone(scene: Scene): Promise<boolean> {
  await pause(60);
  return scene.adds.some((address) => isItem(scene, address));
}

/** Restores the text that stood in the box. */
export async function putBack(scene: Scene): Promise<void> {
  const field = writable(scene.hand.field(), '');
  if (field === null || textOf(field) === scene.before.text || scene.hand.signal.aborted) return;
  await put(scene, scene.before.text);
}

/** What can be said of each address now. */
export function wordsNow(scene: Scene, way: Way): PastedAddress[] {
  const { hand, adds, refused } = scene;
  const drawn = drawnAddresses(hand.zone(), way.store === 'editor' ? null : hand.field());
  const counts = new Map<string, number>();
  const joined = new Set<string>();
  for (const one of drawn) {
    if (scene.mirrors.has(one.element)) continue;
    if (one.joined && way.store === 'items') joined.add(one.address);
    else counts.set(one.address, (counts.get(one.address) ?? 0) + 1);
  }
  const boxed = new Set(entriesOf(textOf(hand.field() as TextField)));
  const rows = way.store === 'rows' ? rowsOf(hand.field()) : [];
  const rowed = new Map(rows.map((row) => [canonical(textOf(row as TextField)), row]));
  const complains = complaint(scene);
  const isWaiting = adds.some((address) => boxed.has(canonical(address)));

  return adds.map((address): PastedAddress => {
    const plain = canonical(address);
    const as = (word: PastedAddress['word'], said: string | null = null): PastedAddress => ({
      address,
      word,
      said,
    });
    const sure = way.isProven ? as('in-list') : as('unclear');
    const items = (counts.get(plain) ?? 0) - (scene.before.drawn.get(plain) ?? 0);
    if (refused.has(address)) return as('refused', refused.get(address) || null);
    switch (way.store) {
      case 'box':
        // What is drawn elsewhere, or among other signs, is somewhere.
        if (!boxed.has(plain) && (items > 0 || boxHolds(scene, address))) return as('unclear');
        if (!boxed.has(plain)) break;
        if (complains === null) return sure;
        // Of several it may be one that is out again that is complained of: a page may keep as many as it likes.
        return adds.length > 1 ? as('unclear') : as('refused', complains || null);
      case 'items':
        if (boxed.has(plain)) return as(way.waits === 'press' && way.mayBeRow !== true ? 'press' : 'unclear');
        if (items > 0) return joined.has(plain) ? as('unclear') : sure;
        // Where the others can be seen, one that cannot was not taken.
        if (scene.unsure.has(address) && scene.entered.size === 0) return as('unclear');
        if (scene.entered.has(address) && isFolded(hand.zone(), address)) return sure;
        break;
      case 'rows': {
        const row = rowed.get(plain);
        if (row === undefined) break;
        const said = newComplaint(
          complaintsOf(lineOf(row, rows), row, [row], false),
          scene.before.complaints,
        );
        if (said !== null) return as('refused', said || null);
        if (complains === null) return sure;
        // What the form says as a whole may be of any of its rows.
        return scene.entered.size > 1 ? as('unclear') : as('refused', complains || null);
      }
      case 'octets':
        if (!octetsOf(hand.field()).some((group) => octetText(group) === plain)) break;
        return complains === null
          ? sure
          : as(scene.entered.size > 1 ? 'unclear' : 'refused', complains || null);
      case 'editor':
        if (items > 0) return complains === null ? sure : as('refused', complains || null);
        if (boxed.has(plain)) return as('unclear');
        break;
    }
    if (way.waits === 'no') return way.isAlone ? as('unclear') : as('refused', complains || null);
    if (way.waits === 'row' || isWaiting) return as('press');
    // The button was pressed: the page has said no, or has not shown yet what it made of it.
    return complains ? as('refused', complains) : as('unclear');
  });
}

/** The part of the form that is about this row alone. */
function lineOf(row: Element, rows: readonly Element[]): Element {
  let line = row;
  for (const around of climb(row, AROUND_LEVELS)) {
    if (rows.some((one) => one !== row && around.contains(one))) break;
    line = around;
  }
  return line;
}

/** Items for which there is no room are folded into one, which tells on hover what it holds. */
export const isFolded = (zone: Element, address: string): boolean =>
  [...zone.querySelectorAll('[title], [label], [aria-label], [text]')].some((element) =>
    ['title', 'label', 'aria-label', 'text'].some((name) =>
      entriesOf(element.getAttribute(name) ?? '').includes(canonical(address)),
    ),
  );
