/** What one change of the page says: whether it is worth a reading, and how soon. */

/** What is known of the page that changed. */
export interface Watched {
  /** Elements of ours, whose changes are nobody's news. */
  readonly isOurs: (node: Node) => boolean;
  /** Whether a change at this node can change a reading: it stands in a key's card or a dialog. */
  readonly isRelevant: (node: Node) => boolean;
  /** Whether without this node the page has other keys. */
  readonly isHolder: (node: Node) => boolean;
  /** Whether a new text says something of keys. */
  readonly speaks: (text: string) => boolean;
}

/** What brings more nodes at once is not looked through. */
const MAX_ADDED = 200;

const CONTROLS = 'input,textarea,select,button,[role],[aria-checked],[data-state],table,dialog,iframe,label';

/** A price, a count, a time: it says nothing of a key, and where it stands beside one it may change all day. */
const isTick = (text: string): boolean =>
  text.length <= 24 && /^[\s\d,'%+\-–$€£¥]*(?:[.:][\s\d,'%+\-–$€£¥]*)?$/u.test(text);

/** Texts that were ticks and are ticks. */
export function ticks(record: MutationRecord): boolean {
  if (record.type === 'characterData')
    return isTick((record.target as Text).data) && isTick(record.oldValue ?? '');
  if (record.type !== 'childList') return false;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes)
      if (node.nodeType !== Node.TEXT_NODE || !isTick((node as Text).data)) return false;
  return true;
}

/** What comes with controls or as one is always worth a look, and so is what a control says of itself. */
export function bringsControl(record: MutationRecord): boolean {
  const { type, target, attributeName } = record;
  if (type === 'attributes')
    return (attributeName !== 'class' && attributeName !== 'style') || (target as Element).matches(CONTROLS);
  return holdAny(record.addedNodes, CONTROLS) || holdAny(record.removedNodes, CONTROLS);
}

/** Whether one of these is or holds what `selector` finds. */
function holdAny(nodes: NodeList, selector: string): boolean {
  for (const node of nodes)
    if (
      node.nodeType === Node.ELEMENT_NODE &&
      ((node as Element).matches(selector) || (node as Element).querySelector(selector) !== null)
    )
      return true;
  return false;
}

const FIELDS =
  'input,textarea,select,dialog,[role=checkbox],[role=switch],[role=radio],[role=textbox],[role=combobox],[role=dialog]';

/** A list that is scrolled brings buttons and rows; what brings fields is a form that opens. */
export const bringsForm = ({ addedNodes }: MutationRecord): boolean => holdAny(addedNodes, FIELDS);

const isSheet = ({ nodeName }: Node): boolean => nodeName === 'STYLE' || nodeName === 'LINK';

/** A style sheet that came, went or changed. */
export function restyles({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return isSheet(target);
  if (type === 'characterData') return target.parentNode !== null && isSheet(target.parentNode);
  if (isSheet(target)) return true;
  for (const node of addedNodes) if (isSheet(node)) return true;
  for (const node of removedNodes) if (isSheet(node)) return true;
  return false;
}

export function matters(record: MutationRecord, options: Watched): boolean {
  const { target } = record;
  if (options.isRelevant(target)) return true;
  for (const node of record.removedNodes) if (options.isHolder(node)) return true;
  if (record.type === 'characterData') return options.speaks((target as Text).data);
  if (record.type === 'attributes') return shows(record);
  const added = record.addedNodes;
  if (added.length > MAX_ADDED) return true;
  for (const node of added) {
    if (options.isOurs(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      if (options.speaks((node as Text).data)) return true;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (
        element.matches(CONTROLS) ||
        element.localName.includes('-') ||
        element.querySelector(CONTROLS) !== null
      )
        return true;
      if (options.speaks((element.textContent ?? '').slice(0, 2_000))) return true;
    }
  }
  return false;
}

/** Far from a known key an attribute matters when it may show or hide what holds one. */
function shows(record: MutationRecord): boolean {
  const name = record.attributeName;
  if (name !== 'class' && name !== 'style' && name !== 'hidden' && name !== 'open' && name !== 'aria-hidden')
    return false;
  const element = record.target as Element;
  return (
    element.childElementCount > 0 &&
    element.querySelector('input,textarea,[role=checkbox],[role=switch],[role=radio],table') !== null
  );
}
