/** What to do where the list here and the list in the browser's sync may differ. Nothing is ever merged. Pure. */

export interface Sides {
  readonly local: { readonly hash: string; readonly isEmpty: boolean };
  /** null: sync holds none. */
  readonly remote: { readonly hash: string } | null;
  /** Of the list on which both agreed last; null: never yet. */
  readonly base: string | null;
}

/** `agree`: they are the same; `push`: only this side changed; `pull`: only the other did; `conflict`: both did. */
export type SyncStep = 'agree' | 'push' | 'pull' | 'conflict';

export function decide({ local, remote, base }: Sides): SyncStep {
  // An empty list that was never synced is a new device, and has nothing to say.
  const isNew = base === null && local.isEmpty;
  // Nothing there any more: it was taken out on purpose, or is being written anew. Only news from here goes there.
  if (remote === null) return isNew || local.hash === base ? 'agree' : 'push';
  if (remote.hash === local.hash) return 'agree';
  if (isNew || local.hash === base) return 'pull';
  return remote.hash === base ? 'push' : 'conflict';
}
