/** Words inside class names: `Checkbox_checked__a8Zk2` says "checkbox" and "checked". */

/** Strongest first: where two disagree, the first decides which words count for a shape. */
export const STRONG_ON = new Set(['checked', 'ticked', 'selected', 'toggled']);
export const WEAK_ON = new Set(['on', 'active', 'enabled', 'current', 'chosen', 'picked', 'true', 'truthy']);
export const STRONG_OFF = new Set([
  'unchecked',
  'unticked',
  'unselected',
  'deselected',
  'notchecked',
  'notselected',
  'untoggled',
]);
export const WEAK_OFF = new Set(['off', 'inactive', 'false', 'falsy']);
/** Icon names: `fa-check-square` beside `fa-square`, `radio-fill` beside `radio`. They count only in contrast. */
export const ICON_ON = new Set(['check', 'checkmark', 'tick', 'filled', 'fill', 'done']);

const NEGATIONS = new Set(['un', 'not', 'non', 'no']);

/** A page has a few class lists, again and again. */
const known = new Map<string, ReadonlySet<string>>();
const MAX_KNOWN = 2_000;

/** The words of a class list (or a file or icon name), split at case changes, dashes, underscores and digits. */
export function wordsOf(classes: string): ReadonlySet<string> {
  let words = known.get(classes);
  if (words === undefined) {
    words = split(classes);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(classes, words);
  }
  return words;
}

function split(classes: string): ReadonlySet<string> {
  const words = new Set<string>();
  if (classes === '') return words;
  const parts = classes
    .split(/\s+/)
    // A utility class with a variant (`checked:bg-blue-500`, `data-[state=on]:x`) is there in every state.
    .filter((token) => !/[:[\]]/.test(token))
    .join(' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  parts.forEach((part, i) => {
    if (part === '') return;
    const before = parts[i - 1];
    words.add(before !== undefined && NEGATIONS.has(before) ? `un${part}` : part);
  });
  return words;
}

export type StateStrength = 'strong' | 'weak' | 'icon';

/** What the words say by themselves; null: nothing. A "not" word wins over its own root. */
export function stateInWords(
  words: ReadonlySet<string>,
): { on: boolean; strength: StateStrength; word: string } | null {
  for (const word of words) if (STRONG_OFF.has(word)) return { on: false, strength: 'strong', word };
  for (const word of words) if (STRONG_ON.has(word)) return { on: true, strength: 'strong', word };
  for (const word of words) if (WEAK_OFF.has(word)) return { on: false, strength: 'weak', word };
  for (const word of words) if (WEAK_ON.has(word)) return { on: true, strength: 'weak', word };
  for (const word of words) if (ICON_ON.has(word)) return { on: true, strength: 'icon', word };
  return null;
}

/** Whether one of the words stands in an element's class. */
export function hasClassWord(element: Element, ...words: readonly string[]): boolean {
  const own = wordsOf(element.getAttribute('class') ?? '');
  return words.some((word) => own.has(word));
}
