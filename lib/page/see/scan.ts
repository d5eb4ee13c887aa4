/**
 * What one reading need not ask the page twice. A reading changes nothing, so within it every answer stays true for as long
 * as the page does not change; it is forgotten when the reading ends, because the page changes in between. Some answers are about a part of
 * the page alone, and are kept with it for as long as it is not changed (kept.ts).
 */
import { type KeptParts } from './kept.ts';

const answers: Map<unknown, unknown>[] = [];
let isReading = false;
let parts: KeptParts | null = null;

/** Whose answers these are. */
let owner: Scan<unknown> | null = null;

/**
 * One reading, which may be broken off between two of its steps while the page goes on. Whoever goes on with it sees to it
 * that nothing was changed meanwhile.
 */
export class Scan<Result> {
  readonly #kept: KeptParts | null;
  readonly #steps: Iterator<unknown, Result>;

  /** `kept`: what is known of the page's parts; null: nothing is kept. What another reading left undone is forgotten. */
  constructor(kept: KeptParts | null, steps: Iterator<unknown, Result>) {
    this.#kept = kept;
    this.#steps = steps;
    this.#own(true);
  }

  /** Another reading has begun since, and its answers are not this one's. */
  get isOver(): boolean {
    return owner !== this;
  }

  /** Goes on, no longer than one step beyond `until` (ms on the page's clock); null: it is not done. */
  goOn(until: number): { readonly result: Result } | null {
    isReading = true;
    parts = this.#kept;
    let isDone = true;
    try {
      do {
        const { done, value } = this.#steps.next();
        if (done === true) return { result: value };
      } while (performance.now() < until);
      isDone = false;
      return null;
    } finally {
      isReading = false;
      parts = null;
      if (isDone) this.#own(false);
    }
  }

  #own(isMine: boolean): void {
    owner = isMine ? this : null;
    for (const known of answers) known.clear();
  }
}

/** `flatMap`, a step for each item: of a long list each is little work, and all of them are much. */
export function* flatMapInSteps<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => readonly Result[],
): Generator<void, Result[]> {
  const all: Result[] = [];
  for (const [index, item] of items.entries()) {
    all.push(...make(item, index));
    yield;
  }
  return all;
}

/** Runs one reading at once. `kept`: what is known of the page's parts; null: nothing is kept. */
export function inOneScan<Result>(kept: KeptParts | null, read: () => Result): Result {
  const steps: Iterator<unknown, Result> = { next: () => ({ done: true, value: read() }) };
  const done = new Scan(kept, steps).goOn(0);
  if (done === null) throw new Error('A step that is the last one was not');
  return done.result;
}

/**
 * `find`, which works once for each thing while a reading lasts, and outside of readings every time. For functions of
 * modules, which live as long as the script; `undefined` is no answer.
 * Callers mark the call as pure, so that a script leaves out what it does not use.
 */
export function perScan<Of, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const own = new Map<Of, Found>();
  answers.push(own);
  return (of) => (isReading ? once(own, find, of) : find(of));
}

/** The same for what depends on the node, what is in it and how it is drawn: kept with the part of the page that it stands in. */
export function perPart<Of extends Node, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const loose = new Map<Of, Found>();
  answers.push(loose);
  return (of) => {
    if (!isReading) return find(of);
    const part = parts?.at(of) ?? null;
    if (part === null) return once(loose, find, of);
    let own = part.answers.get(find) as Map<Of, Found> | undefined;
    if (own === undefined) {
      own = new Map();
      part.answers.set(find, own);
    }
    return once(own, find, of);
  };
}

function once<Of, Found>(own: Map<Of, Found>, find: (of: Of) => Found, of: Of): Found {
  let found = own.get(of);
  if (found === undefined) {
    found = find(of);
    own.set(of, found);
  }
  return found;
}
