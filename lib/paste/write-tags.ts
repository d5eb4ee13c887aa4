/** Addresses that become items beside the box, one by one. */
import { asAddress } from '../page/words/addresses.ts';
import { canonical } from './same-address.ts';
import {
  firePaste,
  isLocked,
  type Key,
  leaveField,
  pressKey,
  releaseKey,
  settled,
  textOf,
  typeText,
  typeWithKey,
  writable,
} from './write-field.ts';
import { type Complaints, comesTrue, newComplaint, pause } from './write-look.ts';
import {
  boxHolds,
  complaint,
  complaintsNow,
  enterField,
  isFolded,
  isItem,
  newItems,
  noteMirrors,
  put,
  putBack,
  rest,
  reveal,
  type Scene,
  SLOW_ITEM_WITHIN_MS,
} from './write-scene.ts';

/** What makes an item of what was typed. */
export type Maker = Exclude<Key, 'Backspace'> | 'leave' | 'option' | 'paste';

/** What happened to one address: it is an item; it left the box without a sign; it is still in the box; it was refused. */
type Fate = 'item' | 'gone' | 'kept' | 'refused';

/** Frameworks look at what was typed a moment later; a key that comes before is lost. */
const AFTER_TYPING_MS = 70;
/** An item that is not there by then is not coming, but where the page took the key and may be asking its server. */
const ITEM_WITHIN_MS = 900;
/** A list to choose from opens upon what is typed. */
const OFFERED_WITHIN_MS = 400;
/** Each costs as much as an item that does not come. */
const MAX_REFUSALS = 3;

/**
 * Enters `items` one by one in the first of `makers` that works, and learns by that; false: none of them did, and all were
 * left in the box.
 */
export async function enterItems(
  scene: Scene,
  items: readonly string[],
  makers: readonly Maker[],
): Promise<boolean> {
  const { hand, refused } = scene;
  // In rich text the items may be part of the text, and typing over it would take them away.
  if (isRich(hand.field()) && scene.before.text.trim() !== '') return false;
  let ways = makers;
  let entered = 0;
  for (const item of items) {
    if (isItem(scene, item)) {
      scene.entered.add(item);
      continue;
    }
    if (hand.signal.aborted || refused.size >= MAX_REFUSALS) break;
    const fate = await enterSomehow(scene, item, ways, (maker) => {
      ways = [maker];
    });
    if (fate === 'item') {
      entered++;
      scene.entered.add(item);
    } else if (fate === 'refused') await clear(scene);
    else if (fate === 'gone' && ways.length === 1) scene.unsure.add(item);
    else if (fate === 'kept' && entered > 0) {
      refused.set(item, null);
      await clear(scene);
    } else break;
  }
  await putBack(scene);
  return entered > 0 || scene.unsure.size > 0;
}

async function enterSomehow(
  scene: Scene,
  item: string,
  makers: readonly Maker[],
  learn: (maker: Maker) => void,
): Promise<Fate> {
  let fate: Fate = 'kept';
  let left = makers;
  while (left.length > 0) {
    const [maker] = left as [Maker];
    left = left.slice(1);
    if (maker === 'option' && boxHolds(scene, item) && !isOffered(scene, item)) continue;
    fate = await enter(scene, item, maker);
    if (fate === 'item') learn(maker);
    if (fate === 'item' || fate === 'refused' || scene.hand.signal.aborted) return fate;
    // A box that drops what was typed when it is left keeps it on a key.
    if (maker === 'leave' && fate === 'gone') left = [...left].sort((a) => (a === 'Enter' ? -1 : 0));
    // What went by a key without a sign may be in the list: it must not get there twice.
    else if (fate === 'gone') {
      learn(maker);
      return fate;
    }
  }
  return fate;
}

async function enter(scene: Scene, item: string, maker: Maker): Promise<Fate> {
  const { hand } = scene;
  await reveal(hand);
  const field = writable(hand.field(), `${item},`);
  if (field === null || hand.signal.aborted) return 'kept';
  await enterField(hand, field);
  const open = writable(hand.field(), `${item},`);
  if (open === null || hand.signal.aborted) return 'kept';
  hand.around(() => {
    if (textOf(open) !== item) typeWithKey(open, item);
  });
  await settled();
  await pause(AFTER_TYPING_MS);
  noteMirrors(scene);
  if (isItem(scene, item)) return 'item';
  const box = writable(hand.field(), `${item},`);
  if (
    box === null ||
    (maker === 'option' && !(await comesTrue(() => isOffered(scene, item), OFFERED_WITHIN_MS, hand.signal)))
  )
    return 'kept';
  // A box that has made something else of it must not get that into the list.
  if (maker !== 'paste' && textOf(box).trim() !== '' && !boxHolds(scene, item)) {
    scene.refused.set(item, complaint(scene) || null);
    return 'refused';
  }
  const saidBefore = complaintsNow(scene);
  // One that is pointed at is left by the arrow.
  if (maker === 'option' && !box.getAttribute('aria-activedescendant')) {
    hand.around(() => press(box, 'ArrowDown'));
    await settled();
  }
  let isHeard = false;
  const make = (): void => {
    if (maker === 'leave') leaveField(box, hand.leave);
    else if (maker === 'paste') {
      typeText(box, '');
      isHeard = !firePaste(box, item);
      if (!isHeard) typeText(box, item);
    } else {
      const key = maker === 'option' ? 'Enter' : maker;
      isHeard = !pressKey(box, key);
      // A separator that nobody took is typed like any other character.
      if (!isHeard && key.length === 1) typeText(box, `${item}${key}`);
      releaseKey(box, key);
    }
  };
  hand.around(make);
  const fate = await fateOf(scene, item, isHeard, saidBefore);
  if (maker !== 'Enter' || isHeard || fate !== 'kept' || writable(box, '') === null) return fate;
  // By now also those have heard of the text who wait for the typing to be over.
  hand.around(make);
  return fateOf(scene, item, isHeard, saidBefore);
}

function press(box: Element, key: Key): void {
  pressKey(box as HTMLElement, key);
  releaseKey(box as HTMLElement, key);
}

async function fateOf(scene: Scene, item: string, isHeard: boolean, saidBefore: Complaints): Promise<Fate> {
  const { signal } = scene.hand;
  // What was complained of before may have been another item.
  const isSaid = () => newComplaint(complaintsNow(scene), saidBefore) !== null;
  const isDrawn = () => newItems(scene, item) > 0;
  const isOver = () => isDrawn() || (boxHolds(scene, item) && isSaid());
  await settled();
  await comesTrue(isOver, ITEM_WITHIN_MS, signal);
  // Where one has gone without a sign, the next will not be seen either.
  const isSlow = isHeard || !boxHolds(scene, item) || isLocked(scene.hand.field());
  if (!isOver() && isSlow && scene.unsure.size === 0) await comesTrue(isOver, SLOW_ITEM_WITHIN_MS, signal);
  // Some keep the text that they have made an item of, and would make one more of it.
  if (isDrawn() && boxHolds(scene, item)) {
    await pause(AFTER_TYPING_MS);
    await clear(scene);
    await rest(scene);
  }
  if (isItem(scene, item)) return 'item';
  const said = complaint(scene);
  if (said !== null && (boxHolds(scene, item) || said !== '')) {
    scene.refused.set(item, said || null);
    return 'refused';
  }
  if (boxHolds(scene, item)) return 'kept';
  // Where there is no more room, an item is one of "2 more".
  return scene.entered.size > 0 && isFolded(scene.hand.zone(), item) ? 'item' : 'gone';
}

async function clear(scene: Scene): Promise<void> {
  const field = writable(scene.hand.field(), '');
  if (field !== null && textOf(field) !== '') await put(scene, '');
}

/** The page offers what was typed as the one thing to choose, or to make of it: "Create 203.0.113.7". */
function isOffered({ hand }: Scene, item: string): boolean {
  const page = hand.field().ownerDocument;
  const options = [...page.querySelectorAll('[role=option]')].filter((one) => one.checkVisibility());
  const isIt = (option: Element) => option.textContent?.trim() === item;
  const isOfIt = (option: Element) => speaksOnlyOf(option.textContent ?? '', item);
  return options.length === 1
    ? options.every(isOfIt)
    : options.filter(isIt).length === 1 && isIt(options[0] as Element);
}

/** The text names the address, and no other. */
function speaksOnlyOf(text: string, address: string): boolean {
  const found = text.split(/[\s"'“”«»「」()]+/).flatMap((piece) => asAddress(piece.replace(/:$/, '')) ?? []);
  return found.length === 1 && found.every((one) => canonical(one) === canonical(address));
}

const isRich = (box: Element): boolean => (box as HTMLElement).isContentEditable === true;

/** A form that has a button to send it: what listens to keys there may take Enter for "save". */
export function hasSubmit(element: Element): boolean {
  const form = (element as HTMLInputElement).form ?? element.closest('form');
  if (!form) return false;
  const isSubmit = (control: Element) => (control as HTMLButtonElement).type === 'submit';
  return [...form.elements].some(isSubmit) || form.querySelector('[type=image]') !== null;
}
