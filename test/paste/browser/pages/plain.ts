/** Forms without a framework. */
import { type Form, show, state } from './show.ts';

const box = (attributes: string, text = '', name = 'textarea') =>
  name === 'textarea'
    ? `<label>Trusted IPs <textarea id="f" rows="3" ${attributes}>${text}</textarea></label>`
    : `<label>Trusted IPs <input id="f" ${attributes} value="${text}"></label>`;

const markup =
  (html: string): Form =>
  (root) => {
    root.innerHTML = html;
    watch(root);
  };

/** Every text that ever stands in a field, and every press of a button. */
function watch(root: Node): void {
  const texts: string[] = [];
  state.texts = texts;
  // What the page itself made of it: a text of several lines is typed in several steps, and it stands there at the next.
  state.own = [] as string[];
  state.presses = 0;
  state.events = [] as string[];
  root.addEventListener(
    'input',
    (event) => {
      const target = event.composedPath()[0] as HTMLInputElement;
      texts.push(target.value ?? target.textContent);
      (state.events as string[]).push(`input ${event.constructor.name} ${(event as InputEvent).inputType}`);
    },
    { capture: true },
  );
  root.addEventListener('change', () => (state.events as string[]).push('change'));
  root.addEventListener('click', (event) => {
    if ((event.target as Element).closest('button')) state.presses = Number(state.presses) + 1;
  });
}

/** What the page does with the field on each input. */
const answering =
  (answer: (field: HTMLTextAreaElement) => void, text = ''): Form =>
  (root) => {
    root.innerHTML = box('', text);
    watch(root);
    const field = root.querySelector('textarea');
    field?.addEventListener('input', () => {
      answer(field);
      (state.own as string[]).push(field.value);
    });
  };

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<p><input name="ip[${i}]" placeholder="IP address ${i + 1}"></p>`,
  ).join('');

show({
  list: markup(box('')),
  held: markup(box('', '198.51.100.1, 198.51.100.2')),
  line: markup(box('', '', 'input')),
  readonly: markup(box('readonly')),
  disabled: markup(`<fieldset disabled>${box('')}</fieldset>`),
  hidden: markup(`<div hidden>${box('')}</div>`),
  inert: markup(`<div inert>${box('')}</div>`),
  password: markup(box('type="password"', '', 'input')),
  'shown-password': markup(box('autocomplete="current-password"', '', 'input')),
  'max-length': markup(box('maxlength="20"')),
  clears: answering((field) => {
    field.value = '';
  }, '198.51.100.1'),
  'clears-plans': answering((field) => {
    if (field.value !== '198.51.100.1') field.value = '';
  }, '198.51.100.1'),
  truncates: answering((field) => {
    field.value = field.value.slice(0, 20);
  }),
  rewrites: answering((field) => {
    field.value = field.value.toUpperCase().replaceAll(',', '\n');
  }),
  removes: answering((field) => field.closest('label')?.remove()),
  trusted: (root) => {
    root.innerHTML = box('');
    watch(root);
    const field = root.querySelector('textarea');
    field?.addEventListener('input', (event) => {
      if (!event.isTrusted) field.value = '';
    });
  },
  'focus-elsewhere': (root) => {
    root.innerHTML = `${box('')}<label>API name <input id="name"></label>`;
    watch(root);
    const [field, name] = [root.querySelector('textarea'), root.querySelector('input')];
    field?.addEventListener('focus', () => name?.focus());
    field?.addEventListener('input', () => {
      field.value = '';
    });
  },
  editable: markup(
    '<p>Trusted IPs</p><div id="f" contenteditable="true" role="textbox" aria-label="Trusted IPs"></div>',
  ),
  shadow: (root) => {
    const host = document.createElement('x-form');
    root.append(host);
    host.attachShadow({
      mode: 'open',
    }).innerHTML = box('');
    watch(root);
  },
  'shadow-editable': (root) => {
    const host = document.createElement('x-form');
    root.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Trusted IPs</p><div id="f" contenteditable="true" aria-label="Trusted IPs">198.51.100.1</div>';
    watch(root);
  },
  frame: (root) => {
    const frame = document.createElement('iframe');
    root.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = box('');
    watch(inner.body);
  },
  rows: markup(
    `<p><label>API name <input name="name"></label></p><div>${rows(3)}<button type="button">Add row</button></div>`,
  ),
  'rows-among-others': markup(
    `<div><p><input placeholder="API name"></p>${rows(2)}<p><input placeholder="Code from your phone"></p></div>`,
  ),
  'rows-without-names': markup('<div><p><input id="f"></p><p><input></p></div>'),
  'rows-growing': (root) => {
    root.innerHTML = `<div>${rows(2)}</div>`;
    watch(root);
    root.addEventListener('input', () => {
      const fields = [...root.querySelectorAll('input')];
      if (fields.every(({ value }) => value !== '')) {
        const more = document.createElement('p');
        more.innerHTML = `<input name="ip[${fields.length}]" placeholder="IP address ${fields.length + 1}">`;
        root.firstElementChild?.append(more);
      }
    });
  },
  'rows-refusing': (root) => {
    root.innerHTML = `<div>${rows(3)}</div>`;
    watch(root);
    root.addEventListener('input', ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.value.includes(':')) field.value = '';
    });
  },
  confirm: markup(
    `<div><input id="f" placeholder="Enter IP address" aria-label="Trusted IPs"> <button type="button">Confirm</button></div><p><button type="button">Save</button></p>`,
  ),
});
