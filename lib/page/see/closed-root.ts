/** Browsers let an extension look into the shadow roots that a page keeps to itself. */

type Opener = (element: Element) => ShadowRoot | null;

interface Scope {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: Opener } };
}

/** The shadow root of an element, open or closed; null: it has none, or the browser does not tell. */
export function closedRootOf(element: Element): ShadowRoot | null {
  // Firefox has it on elements (openOrClosedShadowRoot), Chromium in an API of its own (chrome.dom).
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return (globalThis as Scope).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null; // not an element that can have one
  }
}
