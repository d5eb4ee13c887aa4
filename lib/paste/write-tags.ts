/** Addresses that become chips, one by one. */
import {
  focusOn,
  type Key,
  pressKey,
  releaseKey,
  settled,
  textOf,
  typeText,
  writable,
} from './write-field.ts';
import { type Hand } from './write-hand.ts';
import { includes } from './write-judge.ts';

/** A chip that is not there by then is not coming; long enough for a page that asks its server about each address. */
const CHIP_WITHIN_MS = 800;
/** Each refusal costs up to twice that. */
const MAX_REFUSALS = 3;

/**
 * Enters `items` one by one. Enter is not sent into a form that has a button to send it: what listens there may take
 * Enter for "save". Where a comma does not make a chip either, the address stays typed and the user presses Enter.
 */
export async function enterTags(items: readonly string[], hand: Hand): Promise<void> {
  const isForm = hasSubmit(hand.field());
  let keys: readonly Key[] = isForm ? [','] : ['Enter', ','];
  let refusals = 0;
  for (const item of items) {
    if (mayHoldChips(hand.field()) || hand.signal.aborted) return;
    const key = await enter(item, keys, hand);
    if (key !== null) {
      keys = [key, ...keys.filter((other) => other !== key)];
      continue;
    }
    const field = writable(hand.field(), item);
    if (field === null || hand.signal.aborted) return;
    hand.around(() => typeText(field, isForm ? item : ''));
    refusals++;
    if (isForm || refusals === MAX_REFUSALS) return;
  }
}

/** The key on which the field let go of the item; null: it did on none. */
async function enter(item: string, keys: readonly Key[], hand: Hand): Promise<Key | null> {
  for (const key of keys) {
    const field = writable(hand.field(), `${item},`);
    if (field === null || hand.signal.aborted) return null;
    hand.around(() => {
      focusOn(field);
      typeText(field, item);
      // A comma that nobody took is typed like any other character.
      if (pressKey(field, key) && key === ',') typeText(field, `${item},`);
      releaseKey(field, key);
    });
    if (await hasLetGo(item, hand)) return key;
  }
  return null;
}

/** Waits until the item is a chip or has left the field otherwise. */
async function hasLetGo(item: string, hand: Hand): Promise<boolean> {
  const end = performance.now() + CHIP_WITHIN_MS;
  do {
    await settled();
    if (includes(hand.read().held ?? [], item)) return true;
    const field = writable(hand.field(), '');
    if (field !== null && !textOf(field).includes(item)) return true;
  } while (performance.now() < end && !hand.signal.aborted);
  return false;
}

/** In rich text the chips are part of the text, and typing over it would take them away. */
function mayHoldChips(element: Element): boolean {
  const field = writable(element, '');
  return field?.isContentEditable === true && textOf(field).trim() !== '';
}

function hasSubmit(element: Element): boolean {
  const form = (element as HTMLInputElement).form ?? element.closest('form');
  if (!form) return false;
  const isSubmit = (control: Element) => (control as HTMLButtonElement).type === 'submit';
  return [...form.elements].some(isSubmit) || form.querySelector('[type=image]') !== null;
}
