/** Things that are told apart by their colour alone: one of a kind that is grey where another is coloured. */

/** Of 255: less between the strongest and the weakest of red, green and blue is a grey. */
const GREY_SPREAD = 24;

function isColour(css: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return (
    css.startsWith('rgb') &&
    alpha > 0.2 &&
    Math.max(red, green, blue) - Math.min(red, green, blue) > GREY_SPREAD
  );
}

/** Which of the elements are drawn without a colour, where at least one has a colour; the same length as `elements`. */
export function paleAmong(elements: readonly Element[]): boolean[] {
  const coloured = elements.map((element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style !== undefined && [style.color, style.backgroundColor].some(isColour);
  });
  return coloured.map((one) => !one && coloured.includes(true));
}
