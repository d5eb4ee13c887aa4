/** Addresses in an editor that keeps a document of its own and draws it itself. */
import { insertAtEnd, type TextField, writable } from './write-field.ts';
import { joined, separatorsFor } from './write-list.ts';
import { leave, rest, type Scene, wordsNow } from './write-scene.ts';

/**
 * Adds the list behind what stands in the editor. Resolves to whether the editor itself took it in: what is only
 * inserted into its document may never reach what it keeps.
 */
export async function writeIntoEditor(scene: Scene): Promise<boolean> {
  const { hand, adds, before } = scene;
  const field = writable(hand.field(), '');
  if (field === null || hand.signal.aborted) return false;
  const separator = separatorsFor(scene)[0] ?? ',';
  const isEmpty = before.text.trim() === '' && before.drawn.size === 0;
  const text = joined('', adds, separator);
  let isTaken = false;
  hand.around(() => {
    isTaken = insertAtEnd(field as TextField, isEmpty ? text : separator + text);
  });
  await rest(scene);
  await leave(scene);
  const way = { store: 'editor', isProven: true, waits: 'no', button: null } as const;
  return isTaken && wordsNow(scene, way).every(({ word }) => word === 'in-list');
}
