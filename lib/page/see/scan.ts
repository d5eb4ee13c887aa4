/**
 * What one reading need not ask the page twice. A reading is synchronous and changes nothing, so within it every answer
 * stays true; all of them are forgotten when it ends, because the page changes in between.
 */

const answers: Map<unknown, unknown>[] = [];
let isReading = false;

/** Runs one reading. */
export function inOneScan<Result>(read: () => Result): Result {
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
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
  return (of) => {
    if (!isReading) return find(of);
    let found = own.get(of);
    if (found === undefined) {
      found = find(of);
      own.set(of, found);
    }
    return found;
  };
}
