/** When to ask the page for boxes: once it has laid itself out, so that asking has it lay out nothing. */

/**
 * Calls `run` once, when the page has been laid out for its next frame and before that is painted.
 * @param own our own node: a page may give its root no size at all
 * @returns takes the call back
 */
export function afterLayout(own: Element, run: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    run();
  });
  // From within such a call, what is observed at once would be an error that the page hears of.
  const frame = requestAnimationFrame(() => {
    observer.observe(document.documentElement);
    observer.observe(own);
  });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
