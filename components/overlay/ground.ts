/** Whether the page behind is dark: the overlay looks as the page does, whatever the system prefers. */

/** Where it is looked at, in parts of the window: beside menus and pictures. */
const POINTS = [
  [0.5, 0.4],
  [0.25, 0.6],
  [0.75, 0.6],
  [0.5, 0.9],
] as const;
const MAX_CLIMB = 40;
/** A ground of this luminance looks neither light nor dark. */
const MIDDLE = 0.35;

/** @param own our own node, which may lie over a point */
export function isPageDark(own: Element): boolean {
  const lights = POINTS.map(([x, y]) => {
    const [left, top] = [innerWidth * x, innerHeight * y];
    const hit = document.elementFromPoint(left, top);
    // To look under something costs the page more than to look.
    const there = hit !== own ? hit : document.elementsFromPoint(left, top).find((one) => one !== own);
    return lightBehind(there ?? document.body ?? document.documentElement);
  });
  return lights.reduce((sum, light) => sum + light, 0) / lights.length < MIDDLE;
}

/** Luminance (0 to 1) of the first ground that is not see-through, at or above `element`. */
function lightBehind(element: Element): number {
  let one: Element | null = element;
  for (let level = 0; one !== null && level < MAX_CLIMB; level++, one = one.parentElement) {
    const light = lightOf(getComputedStyle(one).backgroundColor);
    if (light !== null) return light;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 0 : 1;
}

/** null: one can see through it, or it is not written in red, green and blue. */
function lightOf(colour: string): number | null {
  const isUnit = colour.startsWith('color(srgb');
  if (!isUnit && !colour.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (alpha < 0.5) return null;
  const most = isUnit ? 1 : 255;
  const linear = (part: number): number => (part / most) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
