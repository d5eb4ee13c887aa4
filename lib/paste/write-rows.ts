/** Addresses that go into one box each. */

import { canonical } from './same-address.ts';
import {
  leaveField,
  retypeText,
  settled,
  type TextField,
  textOf,
  typeText,
  writable,
} from './write-field.ts';
import { type Hand } from './write-hand.ts';
import { newComplaint } from './write-look.ts';
import { complaint, complaintsNow, enterField, rest, type Scene } from './write-scene.ts';
import { rowsOf } from './write-signs.ts';

/** Fills the empty rows that are there, in page order. A form that grows a row by itself is followed; nothing is pressed. */
export async function fillRows(scene: Scene): Promise<void> {
  const { hand } = scene;
  const tried = new Set<Element>();
  for (const item of missing(scene)) {
    const row = rowsOf(hand.field())
      .filter((one) => !tried.has(one))
      .map((one) => writable(one, item))
      .find((field) => field !== null && textOf(field).trim() === '');
    if (!row || hand.signal.aborted) return;
    tried.add(row);
    keepRefusal(scene);
    const saidBefore = complaintsNow(scene);
    if (!(await fill(row, item, hand))) scene.refused.set(item, complaint(scene) || null);
    else scene.entered.add(item);
    await rest(scene);
    // What is complained of from now on is about this one, until the page speaks of the next.
    const said = newComplaint(complaintsNow(scene), saidBefore);
    if (said !== null) scene.refused.set(item, said || null);
  }
}

/** A page that complains of one row may take its words back when it looks at the next, and still not take the first. */
export function keepRefusal(scene: Scene): void {
  const [only, ...others] = scene.entered;
  const said = complaint(scene);
  if (only !== undefined && others.length === 0 && said !== null) scene.refused.set(only, said || null);
}

/** What stands in no row yet. */
export function missing({ hand, adds, refused }: Scene): string[] {
  const there = new Set(rowsOf(hand.field()).map((row) => canonical(textOf(row as TextField))));
  return adds.filter((address) => !there.has(canonical(address)) && !refused.has(address));
}

/** Writes one row; what the page makes anything else of is taken out again. */
async function fill(row: TextField, item: string, hand: Hand): Promise<boolean> {
  const isThere = () => canonical(textOf(row)) === canonical(item);
  for (const write of [typeText, retypeText]) {
    if (writable(row, item) === null || hand.signal.aborted) return true;
    await enterField(hand, row);
    if (writable(row, item) === null || hand.signal.aborted) return true;
    hand.around(() => write(row, item));
    await settled();
    if (isThere()) {
      hand.around(() => leaveField(row, hand.leave));
      return true;
    }
  }
  if (writable(row, '') !== null && textOf(row) !== '') hand.around(() => typeText(row, ''));
  return textOf(row) !== '';
}
