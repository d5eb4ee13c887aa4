/**
 * What a page shows once, after a key was made: its values, each in a field that nobody can edit. They say what the key
 * is; nothing of it can be changed there any more.
 */
import { type KeySettings } from '../../audit/key-settings.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Anchor, type FieldAnchor } from '../evidence/anchors.ts';
import { ipInWords, rightsInWords } from '../evidence/prose.ts';
import { topicOf } from '../names/text-index.ts';
import { segmentsOf } from '../see/text.ts';
import { splitEntries } from '../words/addresses.ts';
import { onlyModeOf, type Vocabulary } from '../words/vocabulary.ts';

const FIELDS: ReadonlySet<Anchor['kind']> = new Set(['ip-field', 'name-field', 'secret-field', 'free-field']);
const isField = (anchor: Anchor): anchor is FieldAnchor => FIELDS.has(anchor.kind);

/** A control of any setting makes a form of it. */
const isSetting = (anchor: Anchor): boolean =>
  anchor.kind === 'ip' || anchor.kind === 'mode' || (anchor.kind === 'right' && anchor.source !== 'text');

/**
 * The evidence of a receipt: what its fields hold, as words. Null: it is none. One has a secret or an id of a key, and no
 * field that takes anything.
 */
export function receiptAnchors(anchors: readonly Anchor[], vocabulary: Vocabulary): readonly Anchor[] | null {
  const drawn = anchors.filter((anchor) => anchor.drawn);
  const fields = drawn.filter(isField);
  if (drawn.some(isSetting) || fields.length < 2 || !fields.every(({ element }) => isFixed(element)))
    return null;
  if (!fields.some(isOfTheKey)) return null;
  return anchors.flatMap((anchor) => (isField(anchor) ? inWords(anchor, vocabulary) : [anchor]));
}

function isFixed(element: Element): boolean {
  const field = element as HTMLInputElement;
  return (field.readOnly || field.disabled) && typeof field.value === 'string';
}

function isOfTheKey({ kind, label }: FieldAnchor): boolean {
  const topic = topicOf(normaliseText(label));
  return kind === 'secret-field' || topic === 'key-id' || topic === 'secret';
}

function inWords(field: FieldAnchor, vocabulary: Vocabulary): Anchor[] {
  const { value } = field.element as HTMLInputElement;
  const { kind, ...at } = field;
  const topic = topicOf(normaliseText(field.label));
  if (value.trim() === '') return [field];
  if (kind === 'ip-field' || topic === 'ip') {
    const lines = splitEntries(value);
    const ip = ipInWords(lines, lines.map(normaliseText));
    return ip === null ? [] : [{ ...at, kind: 'ip-text', ...ip }];
  }
  if (topic !== 'rights') return [field];
  const lines = value
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '');
  const rights = rightsInWords(lines, vocabulary);
  const mode = lines.length === 1 ? onlyModeOf(lines[0] ?? '') : null;
  return rights === null
    ? []
    : [{ ...at, kind: 'rights-text', ...rights, ...(mode === null ? {} : { mode }) }];
}

const MAX_SEGMENTS = 80;
const TYPED = 'input:not([type]),input[type=text],input[type=password],input[type=number],textarea';

/**
 * Whether a dialog shows a key's secret, in words or in a field, and takes nothing and decides nothing: then the form
 * under it has done its work.
 */
export function isReceipt(dialog: Element, own: readonly Anchor[]): boolean {
  if (own.some((anchor) => anchor.drawn && isSetting(anchor))) return false;
  if ([...dialog.querySelectorAll(TYPED)].some((field) => !isFixed(field))) return false;
  if (own.some((anchor) => anchor.drawn && anchor.kind === 'secret-field')) return true;
  return segmentsOf(dialog, { limit: MAX_SEGMENTS }).some(({ lower }) => topicOf(lower) === 'secret');
}

/** Nothing of a form is on, half on or not understood, seen or unseen: what was ticked in it has been taken back. */
export const isDoneWith = ({ permissions, evidence, provenance }: KeySettings): boolean =>
  !Object.values(permissions).includes('on') &&
  Object.values(evidence).every((all) => all.every(({ state }) => state === 'off')) &&
  provenance.length === 0;
