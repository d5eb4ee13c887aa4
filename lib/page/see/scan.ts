/**
 * What one reading need not ask the page twice. A reading is synchronous and changes nothing, so within it every answer
 * stays true; it is forgotten when the reading ends, because the page changes in between. Some answers are about a part of
 * the page alone, and are kept with it for as long as it is not changed (kept.ts).
 */
import { type KeptParts } from './kept.ts';

const answers: Map<unknown, unknown>[] = [];
let isReading = false;
let parts: KeptParts | null = null;

/** Runs one reading. `kept`: what is known of the page's parts; null: nothing is kept. */
export function inOneScan<Result>(kept: KeptParts | null, read: () => Result): Result {
  isReading = true;
  parts = kept;
  try {
    return read();
  } finally {
    isReading = false;
    parts = null;
    for (const own of answers) own.clear();
  }
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
