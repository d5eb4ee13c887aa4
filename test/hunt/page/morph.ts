/** Makes what stands in the tab into another state of it, in place, as a page's own script does. */

/** Children that match by place and kind are changed where they stand; others are put in their place. */
export function morph(here: Element, wanted: Element): void {
  syncAttributes(here, wanted);
  const now = [...here.childNodes];
  const then = [...wanted.childNodes];
  if (now.length !== then.length || now.some((node, place) => node.nodeName !== then[place]?.nodeName)) {
    here.replaceChildren(...then.map((node) => node.cloneNode(true)));
    return;
  }
  now.forEach((node, place) => {
    const other = then[place];
    if (node instanceof Element && other instanceof Element) morph(node, other);
    else if (other !== undefined && node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
  });
  syncState(here);
}

function syncAttributes(here: Element, wanted: Element): void {
  for (const { name } of [...here.attributes]) if (!wanted.hasAttribute(name)) here.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  syncState(here);
}

/** An attribute that a user has overruled changes nothing any more: the property must be set as well. */
function syncState(element: Element): void {
  if (element instanceof HTMLInputElement) {
    element.checked = element.hasAttribute('checked');
    element.value = element.getAttribute('value') ?? '';
  } else if (element instanceof HTMLOptionElement) element.selected = element.hasAttribute('selected');
  else if (element instanceof HTMLTextAreaElement) element.value = element.textContent;
}
