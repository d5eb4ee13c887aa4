/** Reading what a server sends without letting it decide how much or how long. */

/** The body as text; null: it is longer than `maxBytes`, and the rest was not read. Rejects when `stop` fires. */
export async function readBounded(
  response: Response,
  maxBytes: number,
  stop: AbortSignal,
): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await orAbort(reader.read(), stop);
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) return null;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // Not awaited: a source that never settles must not keep the answer waiting.
    void reader.cancel().catch(() => {});
  }
}

/** A server that dribbles or hangs is left behind even where the body does not heed the signal. */
export function orAbort<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(stop.reason);
    if (stop.aborted) onAbort();
    stop.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => stop.removeEventListener('abort', onAbort));
  });
}
