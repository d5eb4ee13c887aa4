/** What is painted over a line without an element of its own: generated boxes, and the shadows and outlines of others. */
import { climb, holds } from './dom.ts';
import { isOpaque, styleOf } from './style.ts';

/** A generated box that covers so much of the words, in both directions, is no mark, track or knob. */
const MOST = 0.6;
const MAX_SIBLINGS = 30;
/** An outline or a shadow that reaches so far (CSS px) out of its box is no frame and no relief. */
const FAR = 10;
/** A shadow that is blurred more than this covers nothing. */
const SOFT = 8;

/** Words of a control, and where they are drawn. */
interface Words {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Whether the words of a row are painted over by what cannot be hit. */
export const isPaintedOver = (row: Element, words: Words): boolean =>
  words.box.width > 0 && (isUnderGenerated(row, words) || isUnderEdges(row, words.box));

function isUnderGenerated(row: Element, { element, box }: Words): boolean {
  const view = row.ownerDocument.defaultView;
  const around = [element, ...climb(element, 4)].filter((one) => one === row || holds(row, one));
  // Words that were lifted stand over what is generated around them.
  let isLifted = false;
  for (const one of around) {
    for (const pseudo of ['::before', '::after']) {
      const style = view?.getComputedStyle(one, pseudo);
      // A hint has words in it.
      if (style?.content !== '""') continue;
      if (!/absolute|fixed/.test(style.position) || Number(style.zIndex) < 0) continue;
      const isPaint = isOpaque(style.backgroundColor) && Number(style.opacity) >= 0.5;
      const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
      const isLarge = width >= box.width * MOST && height >= box.height * MOST;
      const isOver = !isLifted || Number(style.zIndex) > 0;
      if (isPaint && isLarge && isOver && style.visibility === 'visible') return true;
    }
    isLifted ||= styleOf(one)?.position !== 'static';
  }
  return false;
}

function isUnderEdges(row: Element, words: DOMRect): boolean {
  const x = words.left + Math.min(words.width / 2, 40);
  const y = words.top + words.height / 2;
  return siblingsOf(row).some((other) => {
    const style = styleOf(other);
    if (style === null) return false;
    const box = other.getBoundingClientRect();
    const isAt = (dx: number, dy: number, grown: number): boolean =>
      x >= box.left + dx - grown &&
      x <= box.right + dx + grown &&
      y >= box.top + dy - grown &&
      y <= box.bottom + dy + grown;
    const outline = Number.parseFloat(style.outlineWidth) || 0;
    const isOutlined = style.outlineStyle !== 'none' && outline >= FAR && isOpaque(style.outlineColor);
    return (isOutlined && isAt(0, 0, outline)) || shadowsOf(style.boxShadow).some((one) => isAt(...one));
  });
}

/** The nearest on both sides. */
function siblingsOf(row: Element): Element[] {
  const found: Element[] = [];
  let before = row.previousElementSibling;
  let after = row.nextElementSibling;
  for (let i = 0; i < MAX_SIBLINGS; i++) {
    if (before !== null) found.push(before);
    if (after !== null) found.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

/** How far each shadow that covers is moved and grown, of a computed value like "rgb(…) 0px 34px 0px 0px, …". */
function shadowsOf(shadow: string): [number, number, number][] {
  return shadow.split(/,(?![^(]*\))/).flatMap((one) => {
    const [dx = 0, dy = 0, blur = 0, grown = 0] = (
      one.replace(/rgba?\([^)]*\)/, '').match(/-?[\d.]+/g) ?? []
    ).map(Number);
    const reach = Math.max(Math.abs(dx), Math.abs(dy)) + grown;
    const isCover = !one.includes('inset') && blur <= SOFT && reach >= FAR;
    return isCover && isOpaque(/rgba?\([^)]*\)/.exec(one)?.[0] ?? '') ? [[dx, dy, grown]] : [];
  });
}
