/** A number for what a field says, by which a change that makes no event and no mutation is seen. Nothing of its text is kept. */
export function signOfField(element: Element): number {
  const { checked, indeterminate, disabled, value } = element as HTMLInputElement;
  const index = (element as HTMLSelectElement).selectedIndex ?? -1;
  let sign = (checked ? 1 : 0) | (indeterminate ? 2 : 0) | (disabled ? 4 : 0) | ((index + 1) << 3);
  const text = typeof value === 'string' ? value : '';
  for (let at = 0; at < text.length && at < 4_096; at++)
    sign = (Math.imul(sign, 31) + text.charCodeAt(at)) | 0;
  return (Math.imul(sign, 31) + text.length) | 0;
}

export const isField = (element: Element): boolean => /^(?:input|select|textarea)$/.test(element.localName);

/** One number for what all fields among `elements` say. */
export function signOfFields(elements: readonly Element[]): number {
  let sign = 0;
  for (const element of elements)
    if (isField(element)) sign = (Math.imul(sign, 31) + signOfField(element)) | 0;
  return sign;
}
