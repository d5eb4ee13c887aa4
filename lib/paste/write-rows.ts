/** Addresses that go into one field each. */
import { parentOf } from '../page/see/dom.ts';
import {
  focusOn,
  retypeText,
  setText,
  settled,
  type TextField,
  textOf,
  typeText,
  writable,
} from './write-field.ts';
import { type Hand } from './write-hand.ts';
import { canonical } from './write-judge.ts';

/** The rows of a list lie this close together, and a form has no more of them. */
const CLIMB = 6;
const MAX_ROWS = 200;

/** Fills the empty rows that are there, in page order. A form that grows a row by itself is followed; nothing is pressed. */
export async function fillRows(items: readonly string[], hand: Hand): Promise<void> {
  const tried = new Set<Element>();
  for (const item of items) {
    const row = rowsOf(hand.field())
      .filter((one) => !tried.has(one))
      .map((one) => writable(one, item))
      .find((field) => field !== null && textOf(field).trim() === '');
    if (!row || hand.signal.aborted) return;
    tried.add(row);
    await fill(row, item, hand);
  }
}

/** Writes one row; what the page makes anything else of is taken out again. */
async function fill(row: TextField, item: string, hand: Hand): Promise<void> {
  const isThere = () => canonical(textOf(row)) === canonical(item);
  for (const write of [setText, retypeText]) {
    if (writable(row, item) === null || hand.signal.aborted) return;
    hand.around(() => {
      focusOn(row);
      write(row, item);
    });
    await settled();
    if (isThere()) return;
  }
  if (writable(row, '') !== null && textOf(row) !== '') hand.around(() => typeText(row, ''));
}

/**
 * The fields that stand for the same thing as `element`: the nearest group of fields that bear the same name, a number
 * aside. A field without any name is alone: its neighbour may be the key's name or the code from a phone.
 */
function rowsOf(element: Element): Element[] {
  const name = nameOf(element);
  if (name === '') return [element];
  let around = parentOf(element);
  for (let i = 0; around !== null && i < CLIMB; i++) {
    const alike = [...around.querySelectorAll(element.localName)]
      .slice(0, MAX_ROWS)
      .filter((one) => nameOf(one) === name);
    if (alike.length > 1) return alike;
    around = parentOf(around);
  }
  return [element];
}

function nameOf(element: Element): string {
  const field = element as HTMLInputElement;
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const words = [field.placeholder, field.ariaLabel, field.name, ...labels].map((text) =>
    (text ?? '').replace(/[\d\s]+/g, ' ').trim(),
  );
  return words.some((text) => text !== '') ? [field.type, ...words].join('|') : '';
}
