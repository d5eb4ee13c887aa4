/** Makes an awkward field of a spec, and tells what the form would send. */
import { show, state } from '../../browser/pages/show.ts';
import { type FieldSpec } from '../field-spec.ts';
import { drawChips } from './chips.ts';
import { drawRows } from './rows.ts';
import { busy } from './server.ts';
import { drawText } from './text.ts';

/** What every drawing gets: where to draw, and how to complain. */
export interface Ground {
  readonly root: HTMLElement;
  readonly spec: FieldSpec;
  /** Says what the form complains of, or takes it back (null). */
  readonly complain: (why: string | null) => void;
  /** Draws the whole form anew around the field, as a page does that knows no better. */
  readonly anew: () => void;
}

const HINTS = {
  text: {
    ',': 'Separate several with commas',
    ', ': 'Separate several with commas',
    '\n': 'One address per line',
    ';': 'Separate several with a semicolon',
    ' ': 'Separate several with spaces',
  },
} as const;

/** What the page tells of how to fill the field in. */
export function hintOf({ hint, model, separator, commits }: FieldSpec): {
  small: string;
  placeholder: string;
} {
  const example = ['203.0.113.98', '203.0.113.99'].join(separator === '\n' ? ' ' : separator);
  if (hint === 'plural') return { small: '', placeholder: 'IP addresses' };
  if (hint === 'example') return { small: '', placeholder: model === 'text' ? example : '203.0.113.98' };
  if (hint === 'none') return { small: '', placeholder: '' };
  if (model === 'text') return { small: HINTS.text[separator], placeholder: '' };
  if (model !== 'chips') return { small: '', placeholder: 'IP address' };
  return {
    small: commits.includes('Enter') ? 'Type an address and press Enter' : '',
    placeholder: 'Enter IP address',
  };
}

function draw(spec: FieldSpec, root: HTMLElement): void {
  const form = spec.isForm ? document.createElement('form') : root;
  if (spec.isForm) {
    root.append(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!event.isTrusted) return;
      state.sent = Number(state.sent) + 1;
    });
  }
  state.presses = 0;
  state.sent = 0;
  document.addEventListener('click', ({ isTrusted, target }) => {
    if (!isTrusted && (target as Element).closest('button, [role=button]'))
      state.presses = Number(state.presses) + 1;
  });
  const inner = document.createElement('div');
  const far = document.createElement('div');
  far.setAttribute('role', 'alert');
  far.style.cssText = 'position:fixed;top:0;right:0;color:#c00';
  const save = Object.assign(document.createElement('button'), {
    textContent: 'Save',
    type: spec.isForm ? 'submit' : 'button',
  });
  const name = document.createElement('p');
  name.innerHTML = '<label>API key name <input name="label"></label>';
  form.append(name, inner, save);
  document.body.append(far);
  let near: HTMLElement | null = null;
  const complain = (why: string | null): void => {
    if (spec.says === 'nothing') return;
    if (spec.says === 'far') {
      far.textContent = why ?? '';
      return;
    }
    near?.remove();
    near = null;
    if (why === null) return;
    near = Object.assign(document.createElement('p'), { className: 'error', textContent: why });
    inner.append(near);
  };
  const read = drawing(spec)({ root: inner, spec, complain, anew: () => anew(inner, spec) });
  Object.defineProperty(state, 'chips', { configurable: true, enumerable: true, get: () => [...read()] });
  Object.defineProperty(state, 'busy', { configurable: true, enumerable: true, get: busy });
}

const drawing = ({ model }: FieldSpec) =>
  model === 'text' ? drawText : model === 'chips' ? drawChips : drawRows;

/** Puts the same field into another place of the document: what held it is gone. */
function anew(inner: HTMLElement, { redraw }: FieldSpec): void {
  if (redraw === 'form') {
    const copy = document.createElement('div');
    copy.append(...inner.childNodes);
    inner.append(copy);
  }
  if (redraw === 'dialog' && inner.closest('[role=dialog]') === null) {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText =
      'position:fixed;left:200px;top:200px;background:#fff;border:1px solid;padding:20px';
    const section = inner.closest('section');
    if (section === null) return;
    section.replaceWith(dialog);
    dialog.append(section);
  }
}

const spec = JSON.parse(new URL(location.href).searchParams.get('form') ?? '{}') as FieldSpec;
show({ [JSON.stringify(spec)]: (root) => draw(spec, root) });
