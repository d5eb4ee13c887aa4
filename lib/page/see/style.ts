/** How an element is painted, asked once in a reading. */
import { climb } from './dom.ts';
import { perScan } from './scan.ts';

/** Less opacity than this nobody sees. */
export const FAINT = 0.15;
export const LEVELS = 40;

export const styleOf = /* @__PURE__ */ perScan(
  (element: Element): CSSStyleDeclaration | null =>
    element.ownerDocument.defaultView?.getComputedStyle(element) ?? null,
);

/** Opacity as it is seen: of the element and of everything around it. */
export const opacityOf = (element: Element): number =>
  [element, ...climb(element, LEVELS)].reduce((all, one) => all * Number(styleOf(one)?.opacity ?? 1), 1);

export const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));

export function channelsOf(colour: string): { rgb: readonly number[]; alpha: number } | null {
  const [r, g, b, alpha = 1] = colour.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || r === undefined || g === undefined || b === undefined) return null;
  return { rgb: [r, g, b], alpha };
}

/** What is drawn in a colour that nothing shines through. */
export function isOpaque(colour: string): boolean {
  const paint = channelsOf(colour);
  return paint !== null && paint.alpha >= 0.5;
}

/** What draws something of its own, whatever its style says. */
export const isPicture = ({ localName }: Element): boolean =>
  /^(?:img|canvas|svg|video|object|embed|iframe)$/.test(localName);
