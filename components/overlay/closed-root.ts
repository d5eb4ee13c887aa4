/** What every node of ours in a page begins with: a name that the page cannot know, and styles that it cannot undo. */

// In important declarations the shadow tree wins over the page, so `all` here undoes whatever the page says.
const BASE_CSS = `:host{all:initial!important;position:fixed!important;display:block!important;overflow:visible!important;
box-sizing:border-box!important;z-index:2147483647!important;direction:ltr!important}`;

/** A page cannot write a rule for a name that it does not know. */
export function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    (10 + (byte % 26)).toString(36),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** Adopts a fixed sheet, and a second one that the returned function rewrites. */
export function addStyles(root: ShadowRoot, css: string): (css: string) => void {
  try {
    const [fixed, moving] = [new CSSStyleSheet(), new CSSStyleSheet()];
    fixed.replaceSync(BASE_CSS + css);
    root.adoptedStyleSheets = [fixed, moving];
    return (text) => moving.replaceSync(text);
  } catch {
    // COMPAT(firefox): a content script's sheet may belong to another document than the page's.
    const [fixed, moving] = [document.createElement('style'), document.createElement('style')];
    fixed.textContent = BASE_CSS + css;
    root.append(fixed, moving);
    return (text) => {
      moving.textContent = text;
    };
  }
}
