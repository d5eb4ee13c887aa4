/** An element of a form answers for it to its own name: one that is called `nodeType` makes the form no element. */

/** Forms that are asked; a page has a few. */
const MAX_FORMS = 100;

/** What the reader asks of every element without noticing a wrong answer. Whatever else a page bends makes it throw. */
export function isWhole(document: Document): boolean {
  const forms = document.getElementsByTagName('form');
  for (let i = 0; i < Math.min(MAX_FORMS, forms.length); i++) {
    const form = forms.item(i);
    if (form === null) continue;
    const { nodeType, localName, textContent, className, childNodes, children, parentNode } = form;
    if (nodeType !== Node.ELEMENT_NODE || localName !== 'form') return false;
    if (typeof textContent !== 'string' || typeof className !== 'string') return false;
    if (!(childNodes instanceof NodeList) || !(children instanceof HTMLCollection)) return false;
    if (parentNode?.contains(form) !== true) return false;
  }
  return true;
}
