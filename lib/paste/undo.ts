/** Takes a paste back: what stood in the form before stands there again, or it is said that it does not. */
import { inPageOrder } from '../page/see/dom.ts';
import { canonical } from './same-address.ts';
import {
  leaveField,
  pressKey,
  releaseKey,
  settled,
  type TextField,
  textOf,
  typeText,
  writable,
} from './write-field.ts';
import { comesTrue, drawnAddresses } from './write-look.ts';
import { emptyOctets } from './write-octets.ts';
import {
  boxHolds,
  enterField,
  isFolded,
  isItem,
  leave,
  newItems,
  put,
  putBack,
  reveal,
  type Scene,
  type Way,
} from './write-scene.ts';
import { octetsOf, octetText, rowsOf } from './write-signs.ts';

/** A library may mark an item at the first press and take it away at the second. */
const PRESSES = 2;
const GONE_WITHIN_MS = 500;

/** Resolves to whether nothing of the paste is in the form any longer. Presses no button; never rejects. */
export async function takeBack(scene: Scene, way: Way): Promise<boolean> {
  const { hand, adds, unsure } = scene;
  // An editor keeps a document of its own: what it holds cannot be told from what it draws.
  if (way.store === 'editor') return false;
  await reveal(hand);
  if (way.store === 'rows') await emptyRows(scene);
  else if (way.store === 'octets') await emptyOctets(scene);
  else if (way.store === 'items') await takeItemsOut(scene);
  await putBack(scene);
  await leave(scene);
  const box = hand.field();
  // Of a form that is gone nobody knows what it holds, nor where what left the box without a sign went.
  if (!box.isConnected || unsure.size > 0 || adds.some((address) => isIn(scene, address))) return false;
  return textOf(box as TextField) === scene.before.text;
}

const isIn = (scene: Scene, address: string): boolean =>
  boxHolds(scene, address) ||
  newItems(scene, address) > 0 ||
  (scene.entered.has(address) && isFolded(scene.hand.zone(), address)) ||
  rowWith(scene, address) !== undefined ||
  octetsOf(scene.hand.field()).some((group) => octetText(group) === address);

function rowWith({ hand, before }: Scene, address: string): Element | undefined {
  const holds = (text: string) => canonical(text) === canonical(address);
  return holds(before.text) ? undefined : rowsOf(hand.field()).find((row) => holds(textOf(row as TextField)));
}

async function emptyRows(scene: Scene): Promise<void> {
  const { hand, entered } = scene;
  for (const address of entered) {
    const row = rowWith(scene, address);
    const field = row === undefined ? null : writable(row, '');
    if (field === null || hand.signal.aborted) continue;
    await enterField(hand, field);
    hand.around(() => {
      typeText(field, '');
      // Some hear of it only when the field is left.
      leaveField(field, hand.leave);
    });
    await settled();
  }
}

/** Presses Backspace in the empty box as long as the item before it is one of the paste. */
async function takeItemsOut(scene: Scene): Promise<void> {
  const { adds } = scene;
  for (let left = adds.length; left > 0; left--) {
    const address = adds.find((one) => canonical(one) === lastBefore(scene));
    if (address === undefined || !isItem(scene, address)) return;
    if (!(await takeOut(scene, address))) return;
  }
}

async function takeOut(scene: Scene, address: string): Promise<boolean> {
  const { hand } = scene;
  const items = newItems(scene, address);
  for (let presses = 0; presses < PRESSES; presses++) {
    const box = writable(hand.field(), '');
    if (box === null || hand.signal.aborted) return false;
    if (textOf(box) !== '') await put(scene, '');
    await enterField(hand, box);
    hand.around(() => {
      pressKey(box, 'Backspace');
      releaseKey(box, 'Backspace');
    });
    if (await comesTrue(() => newItems(scene, address) < items, GONE_WITHIN_MS, hand.signal)) return true;
  }
  return false;
}

/** The address that is drawn last before the box: what Backspace takes away. Canonical; null: there is none. */
function lastBefore({ hand }: Scene): string | null {
  const box = hand.field();
  const before = drawnAddresses(hand.zone(), box).filter(({ element }) => inPageOrder(element, box) < 0);
  return before.at(-1)?.address ?? null;
}
