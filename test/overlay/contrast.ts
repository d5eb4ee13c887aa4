/** Contrast of texts on the plain grounds that they stand on (WCAG 2.2, 1.4.3). Runs in the page. */

const NEEDED = 4.5;

/** Every text whose contrast is too low, with its ratio. Disabled controls are exempt. */
export function lowContrast(root: ShadowRoot): string[] {
  const low: string[] = [];
  let seen = 0;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.textContent?.trim();
    if (!element || !text || element.closest('style, [aria-disabled=true], [role=status], .sr')) continue;
    seen++;
    const ratio = contrast(channels(getComputedStyle(element).color), groundOf(element));
    if (ratio < NEEDED) low.push(`${text}: ${ratio.toFixed(2)}`);
  }
  return seen === 0 ? ['no text was found'] : low;
}

function groundOf(element: Element): readonly number[] {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const color = channels(getComputedStyle(one).backgroundColor);
    if (color[3] === 1) return color;
    if (color[3] !== 0) throw new Error('a ground that shows through cannot be judged');
  }
  throw new Error('no ground');
}

/** Red, green, blue of 0 to 255, and alpha of 0 to 1. */
function channels(color: string): readonly number[] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
