/**
 * A redacted outline of a page that could not be read, for a report: what kinds of elements stand where, their labels,
 * classes and states. No values, no ids of keys, no amounts, no addresses, no mail address.
 */
import { drawnChildren } from './dom.ts';
import { isRendered } from './visibility.ts';

export const MAX_OUTLINE_LINES = 1_500;
const MAX_DEPTH = 60;
const MAX_TEXT = 80;
const KEPT_ATTRIBUTES = [
  'role',
  'type',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-disabled',
  'aria-label',
  'data-state',
  'data-checked',
  'disabled',
  'checked',
  'placeholder',
  'for',
  'open',
];
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'svg',
  'canvas',
  'video',
  'iframe',
  'img',
]);

/** The outline as indented text, one element a line. */
export function outlineOf(root: Element, about: readonly string[]): string {
  const lines: string[] = [...about.map((line) => `# ${line}`)];
  const visit = (node: Node, depth: number): void => {
    if (lines.length >= MAX_OUTLINE_LINES || depth > MAX_DEPTH) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = redact((node as Text).data);
      if (text !== '') lines.push(`${'  '.repeat(depth)}"${text}"`);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (SILENT.has(element.localName)) return;
    const hidden = isRendered(element) ? '' : ' (hidden)';
    lines.push(
      `${'  '.repeat(depth)}${element.localName}${classesOf(element)}${attributesOf(element)}${hidden}`,
    );
    for (const child of drawnChildren(element)) visit(child, depth + 1);
  };
  visit(root, 0);
  if (lines.length >= MAX_OUTLINE_LINES) lines.push('# the outline ends here: the page is longer');
  return lines.join('\n');
}

function classesOf(element: Element): string {
  const names = [...element.classList].slice(0, 6).map((name) => redact(name));
  return names.length === 0 ? '' : `.${names.join('.')}`;
}

function attributesOf(element: Element): string {
  let text = '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) text += ` ${name}=${JSON.stringify(redact(value))}`;
  }
  if (element.localName === 'input' && (element as HTMLInputElement).checked) text += ' :checked';
  return text;
}

/**
 * Takes out of a text what is the user's: mail and IP addresses, numbers of more than three digits, long runs of letters
 * and digits, and texts longer than a label.
 */
export function redact(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT * 3)
    .replace(/[^\s@]+@[^\s@]+/g, '‹mail›')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?\b/g, '‹ip›')
    .replace(/(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/gi, '‹ip›')
    .replace(/[A-Za-z0-9+/=_-]*(?:\d[A-Za-z0-9+/=_-]*){3,}/g, (run) => (run.length >= 12 ? '‹id›' : run))
    .replace(/[A-Za-z0-9*•…]{4,}[*•…]{3,}[A-Za-z0-9*•…]*/g, '‹id›')
    .replace(/\d[\d.,]{3,}/g, '‹n›')
    .slice(0, MAX_TEXT * 2);
}
