/** One box whose text the form makes its list of. */
import { type FieldSpec } from '../field-spec.ts';
import { type Ground, hintOf } from './awkward.ts';
import { isAddress, later, spelled, whyNot } from './server.ts';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const textIn = (box: Box): string => ('value' in box ? box.value : (box.textContent ?? ''));
const setValue = (box: Box, text: string): void => {
  if ('value' in box) box.value = text;
  else box.textContent = text;
};

/** What the form's own rule makes of the text; null: it is spoilt. */
function cut({ separator, isStrict }: FieldSpec, text: string): string[] | null {
  const pieces = text
    .split(isStrict ? separator.trim() || separator : /[\s,;]+/)
    .map((piece) => (isStrict && separator !== ', ' ? piece.replace(/^\n|\n$/g, '') : piece.trim()))
    .filter(Boolean);
  return pieces.every(isAddress) ? pieces : null;
}

export function drawText({ root, spec, complain, anew }: Ground): () => readonly string[] {
  const { small, placeholder } = hintOf(spec);
  const label = document.createElement('label');
  label.textContent = 'Trusted IPs ';
  const hint = Object.assign(document.createElement('small'), { textContent: small });
  let model = spec.start.join(spec.separator);
  let shown: readonly string[] | null = null;
  let box = boxOf(model);

  function boxOf(text: string): Box {
    const isEditable = spec.box === 'editable';
    const made: Box = document.createElement(isEditable ? 'div' : spec.box);
    if (isEditable) {
      made.contentEditable = 'true';
      made.setAttribute('role', 'textbox');
      made.style.cssText = 'border:1px solid;min-height:30px;width:300px';
    }
    made.id = 'f';
    if ('placeholder' in made) made.placeholder = placeholder;
    setValue(made, text);
    if (spec.cutsAt !== null)
      made.addEventListener('input', () => setValue(box, textIn(box).slice(0, spec.cutsAt ?? 0)));
    if (spec.isMasked)
      made.addEventListener('input', () => setValue(box, /^[\d.]{0,15}/.exec(textIn(box))?.[0] ?? ''));
    const event = {
      save: null,
      input: 'input',
      change: 'change',
      blur: 'blur',
      keyup: 'keyup',
      debounce: 'input',
    }[spec.hears];
    if (event !== null) made.addEventListener(event, () => later(spec.hears === 'debounce' ? 400 : 0, look));
    made.addEventListener('blur', () => later(spec.delay, judge));
    if (spec.redraw === 'field') made.addEventListener('change', () => put(boxOf(textIn(box))));
    return made;
  }
  function put(next: Box): void {
    const old = box;
    box = next;
    old.replaceWith(next);
  }
  function look(): void {
    model = textIn(box);
  }
  /** What the page makes of it once the field is left. */
  function judge(): void {
    const text = spec.hears === 'save' ? textIn(box) : model;
    const pieces = cut(spec, text);
    if (pieces === null) {
      complain('Invalid IP address');
      return;
    }
    const bad = pieces.flatMap((piece, nth) => whyNot(spec, piece, nth) ?? []);
    complain(bad[0] ?? null);
    const good = pieces.filter((piece, nth) => whyNot(spec, piece, nth) === null);
    shown = bad.length > 0 ? (spec.isLate ? good : []) : null;
    if (bad.length > 0 && spec.isLate) {
      // The server has taken what it likes, and the box shows that.
      model = good.join(spec.separator);
      setValue(box, model);
      shown = null;
      return;
    }
    const now = spelled(spec, good).join(spec.separator);
    if (bad.length === 0 && spec.spelling !== 'same' && now !== text) {
      model = now;
      setValue(box, now);
    }
    if (spec.redraw === 'form' || spec.redraw === 'dialog') anew();
  }
  label.append(box);
  if (spec.box === 'editable') root.append('Trusted IPs ', box, hint);
  else root.append(label, hint);
  return () => {
    if (shown !== null) return shown;
    const pieces = cut(spec, spec.hears === 'save' ? textIn(box) : model);
    if (pieces === null || pieces.some((piece, nth) => whyNot(spec, piece, nth) !== null)) return [];
    return pieces;
  };
}
