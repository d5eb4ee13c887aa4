/** Addresses that stand in one text, with something between them. */
import { separatorIn, separatorsAskedFor } from './separators.ts';
import { type TextField, textOf, writable } from './write-field.ts';
import { boxHolds, complaint, isItem, itemOrWords, leave, put, putBack, type Scene } from './write-scene.ts';
import { hintsOf } from './write-signs.ts';

/** What the first address told: the box keeps its text, makes an item of it, drops it, or refuses everything. */
export type Learned = 'kept' | 'item' | 'gone' | 'refused';

/** So many addresses are tried alone before a form is believed to take none. */
const MAX_FIRST = 3;
/** So many are tried one by one where the whole list is refused. */
const MAX_SINGLE = 12;

/** Writes one address and leaves the field. Of those that are refused the page's words are kept. */
export async function tryOne(scene: Scene): Promise<Learned> {
  const { hand, adds, refused } = scene;
  for (const address of adds.slice(0, MAX_FIRST)) {
    const isPut = await put(scene, joined(scene.before.text, [address], separatorsFor(scene)[0] ?? ','));
    if (hand.signal.aborted) return 'refused';
    if (isItem(scene, address)) return 'item';
    if (!isPut) return boxHolds(scene, address) ? 'kept' : 'gone';
    await leave(scene);
    // What a page asks its server about is nowhere for a while; entered again it would be there twice.
    if (!boxHolds(scene, address)) await itemOrWords(scene, address);
    if (isItem(scene, address)) return 'item';
    const said = complaint(scene);
    if (said === null) return boxHolds(scene, address) ? 'kept' : 'gone';
    refused.set(address, said || null);
    await putBack(scene);
  }
  return 'refused';
}

/** Writes all that was not refused, with what the page wants between them. */
export async function writeAll(scene: Scene): Promise<void> {
  const { hand, adds, refused } = scene;
  const rest = adds.filter((address) => !refused.has(address));
  const separators = separatorsFor(scene);
  if (rest.length < 2) return;
  for (const separator of separators) {
    if (await takes(scene, rest, separator)) return;
    if (hand.signal.aborted) return;
  }
  await writeSingly(scene, rest, separators[0] ?? ',');
}

/** The whole list was refused: which of it is taken is found out by adding one after the other. */
async function writeSingly(scene: Scene, addresses: readonly string[], separator: string): Promise<void> {
  const good: string[] = [];
  for (const address of addresses.slice(0, MAX_SINGLE)) {
    if (scene.hand.signal.aborted) return;
    if (await takes(scene, [...good, address], separator)) good.push(address);
    else scene.refused.set(address, complaint(scene));
  }
  for (const address of addresses.slice(MAX_SINGLE)) scene.refused.set(address, null);
  await put(scene, good.length === 0 ? scene.before.text : joined(scene.before.text, good, separator));
  await leave(scene);
}

async function takes(scene: Scene, addresses: readonly string[], separator: string): Promise<boolean> {
  const text = joined(scene.before.text, addresses, separator);
  if (!(await put(scene, text))) return false;
  await leave(scene);
  return addresses.every((address) => boxHolds(scene, address)) && complaint(scene) === null;
}

/** Takes a piece of an address out again that the page has left of a list that it cut short. */
export async function tidyUp(scene: Scene): Promise<void> {
  const { adds, before } = scene;
  const there = adds.filter((address) => boxHolds(scene, address));
  const text = textNow(scene);
  const pieces = text.split(/[\s,;|]+/).filter((piece) => piece !== '' && !before.text.includes(piece));
  const isCut = pieces.some(
    (piece) => !adds.includes(piece) && adds.some((address) => address.startsWith(piece)),
  );
  if (!isCut) return;
  await put(scene, joined(before.text, there, separatorIn(text) ?? separatorsFor(scene)[0] ?? ','));
  await leave(scene);
}

/** What may go between two addresses, likeliest first: what stands there, what the page asks for, what is known of it. */
export function separatorsFor({ hand, before }: Scene): readonly string[] {
  const box = hand.field();
  const here = separatorIn(before.text);
  const asked = separatorsAskedFor(hintsOf(box, hand.zone()));
  const all = [...(here === null ? [] : [here]), ...asked, hand.declared.separator, ',', '\n', ' ', ';'];
  return [...new Set(all)].filter((one) => writable(box, `x${one}x`) !== null);
}

/**
 * Whether the page says that the text of the box is the list: it has several lines, held a list before, or is asked for one.
 * What an exchange is known for proves nothing of the form that is there today: it may want a key for each, or a button.
 */
export function isKnownList({ hand, before }: Scene): boolean {
  const box = hand.field();
  if (before.strange !== null) return false;
  return (
    box.localName === 'textarea' ||
    separatorIn(before.text) !== null ||
    separatorsAskedFor(hintsOf(box, hand.zone())).length > 0
  );
}

/** What stood there comes first and stays as it is. */
export function joined(before: string, addresses: readonly string[], separator: string): string {
  const old = before.replace(/[\s,;|]+$/, '');
  return [...(old === '' ? [] : [old]), ...addresses].join(separator);
}

/** What the box holds now. */
export const textNow = ({ hand }: Scene): string => textOf(hand.field() as TextField);
