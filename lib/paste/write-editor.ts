/** Addresses in an editor that keeps a document of its own and draws it itself. */
import { caretToEnd, insertAtCaret, writable } from './write-field.ts';
import { joined, separatorsFor } from './write-list.ts';
import { pause } from './write-look.ts';
import { leave, rest, type Scene, wordsNow } from './write-scene.ts';

/** An editor hears a moment later where the caret is; what is pasted before that goes nowhere. */
const AFTER_CARET_MS = 150;

/**
 * Adds the list behind what stands in the editor. Resolves to whether the editor itself took it in: what is only
 * inserted into its document may never reach what it keeps.
 */
export async function writeIntoEditor(scene: Scene): Promise<boolean> {
  const { hand, adds, before } = scene;
  const field = writable(hand.field(), '');
  if (field === null || hand.signal.aborted) return false;
  const separator = separatorsFor(scene)[0] ?? ',';
  const isEmpty = plain(before.text) === hintIn(field) && before.drawn.size === 0;
  const text = joined('', adds, separator);
  let isTaken = false;
  hand.around(() => caretToEnd(field));
  await pause(AFTER_CARET_MS);
  if (writable(field, '') === null || hand.signal.aborted) return false;
  hand.around(() => {
    isTaken = insertAtCaret(field, isEmpty ? text : separator + text);
  });
  await rest(scene);
  await leave(scene);
  const way = { store: 'editor', isProven: true, waits: 'no', button: null } as const;
  return isTaken && wordsNow(scene, way).every(({ word }) => word === 'in-list');
}

const plain = (text: string): string => text.replace(/[\s\uFEFF\u200B]+/g, '');

/** An editor draws its placeholder as text that cannot be edited. */
const hintIn = (field: Element): string =>
  plain([...field.querySelectorAll('[contenteditable=false]')].map((one) => one.textContent ?? '').join(''));
