/**
 * Writes a plan into the field of a page: the only code that changes what an exchange's form holds. It types, and
 * nothing else: no button is pressed, no switch is moved, nothing is put on the page's elements.
 */
import { type WhitelistField } from '../audit/key-settings.ts';
import { type PastePlan } from './paste-plan.ts';
import { focusOn, retypeText, setText, settled, type TextField, textOf, writable } from './write-field.ts';
import { type FormContents, type Hand, type ReadBack } from './write-hand.ts';
import { isStillPlanned, type Taken, taken } from './write-judge.ts';
import { fillRows } from './write-rows.ts';
import { enterTags } from './write-tags.ts';

export interface PasteField {
  readonly element: Element;
  readonly entry: WhitelistField['entry'];
}

export interface PasteHelp {
  /** Puts text on the clipboard where the page may not; resolves to whether it is there. */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Runs what changes the page, so that whoever watches the page can tell it from the page's own doing. */
  readonly around?: (write: () => void) => void;
}

/**
 * Carries out `plan` in `field` and resolves to what the form holds once the page has settled. `read` reads the form
 * again; `held` is null where it throws or gives null. A form that takes nothing, or drops what it held, gets its old
 * text back, and the text of the plan goes to the clipboard (`copied`). Once `signal` is aborted nothing more is
 * written. Never rejects.
 */
export async function executePaste(
  plan: PastePlan,
  field: PasteField,
  read: () => FormContents | null,
  signal: AbortSignal,
  { copy, around = (write) => write() }: PasteHelp = {},
): Promise<ReadBack> {
  let { element } = field;
  const hand: Hand = {
    read: () => attempt(read),
    field: () => {
      if (!element.isConnected) element = hand.read().field ?? element;
      return element;
    },
    around,
    signal,
  };
  const text = plan.text ?? plan.items.join(',');
  if (text === '' || signal.aborted) return readBack(hand.read(), false);
  const isDone = isFitting(plan, field, hand.read()) && (await write(plan, hand)) !== 'none';
  const isCopied = !isDone && !signal.aborted && (await putOnClipboard(text, copy));
  return readBack(hand.read(), isCopied);
}

/** Whether the plan was made for this field as it is now. */
function isFitting(plan: PastePlan, field: PasteField, contents: FormContents): boolean {
  return plan.entry === field.entry && isStillPlanned(plan, contents);
}

async function write(plan: PastePlan, hand: Hand): Promise<Taken> {
  if (plan.text !== null) return writeWhole(plan, plan.text, hand);
  if (plan.entry === 'tags') await enterTags(plan.items, hand);
  else await fillRows(plan.items, hand);
  await settled();
  return taken(plan, hand.read());
}

/** First as frameworks expect it, then as typing; then it is put back as it was. */
async function writeWhole(plan: PastePlan, text: string, hand: Hand): Promise<Taken> {
  const first = writable(hand.field(), text);
  if (first === null) return 'none';
  const before = textOf(first);
  let result: Taken = 'none';
  for (const put of [setText, retypeText]) {
    const field = writable(hand.field(), text);
    if (field === null || hand.signal.aborted) break;
    hand.around(() => {
      focusOn(field);
      // What listens to focus may have locked the field or put another in its place.
      if (writable(field, text) !== null) put(field, text);
    });
    await settled();
    result = taken(plan, hand.read());
    if (result === 'all') return result;
  }
  if (result === 'none' && !hand.signal.aborted) await putBack(before, hand);
  return result;
}

async function putBack(before: string, hand: Hand): Promise<void> {
  const field: TextField | null = writable(hand.field(), '');
  if (field === null || textOf(field) === before) return;
  hand.around(() => setText(field, before));
  await settled();
}

function attempt(read: () => FormContents | null): FormContents {
  try {
    return read() ?? { held: null, typed: [] };
  } catch {
    return { held: null, typed: [] };
  }
}

function readBack({ held, typed }: FormContents, copied: boolean): ReadBack {
  return { held, typed, copied };
}

/** A page without a secure origin or a recent click has no clipboard of its own. */
async function putOnClipboard(text: string, copy: PasteHelp['copy']): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copy === undefined ? false : copy(text).catch(() => false);
  }
}
