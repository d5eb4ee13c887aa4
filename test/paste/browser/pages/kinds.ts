/** Forms with a mind of their own: what they would send is their own business, and is told as `chips`. */
import { type Form, show, state } from './show.ts';

const OLD = '198.51.100.1';
const isV4 = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text);
const isNetwork = (text: string): boolean => /^[\da-f.:]+(\/\d+)?$/i.test(text);

/** Tells what would be sent when a test looks. */
const sends = (read: () => readonly string[]): void => {
  Object.defineProperty(state, 'chips', { configurable: true, enumerable: true, get: () => [...read()] });
};

function count(root: HTMLElement): void {
  state.presses = 0;
  root.addEventListener('click', (event) => {
    if (event.isTrusted) return;
    if ((event.target as Element).closest('button')) state.presses = Number(state.presses) + 1;
  });
}

interface Text {
  readonly name?: 'textarea' | 'input';
  readonly hint?: string;
  readonly placeholder?: string;
  readonly start?: string;
  /** What the form makes of the text. */
  readonly split: (text: string) => readonly string[];
  /** Called on each input. */
  readonly on?: (field: HTMLTextAreaElement, root: HTMLElement) => void;
}

/** One box, whose text is sent as the page's own rule cuts it up; a piece that is no address spoils it. */
const text =
  ({ name = 'textarea', hint = '', placeholder = '', start = '', split, on }: Text): Form =>
  (root) => {
    root.innerHTML = `<label>Trusted IPs <${name} id="f" placeholder="${placeholder}"></${name}></label><small>${hint}</small>`;
    count(root);
    const field = root.querySelector('#f') as HTMLTextAreaElement;
    field.value = start;
    sends(() => split(field.value).filter((piece) => piece !== ''));
    field.addEventListener('input', () => on?.(field, root));
  };

function optionsOf(chips: readonly string[]): HTMLElement {
  const list = document.createElement('div');
  list.role = 'listbox';
  for (const chip of chips) {
    const option = Object.assign(document.createElement('button'), { type: 'button', textContent: chip });
    option.role = 'option';
    list.append(option);
  }
  return list;
}

interface Tags {
  readonly start?: readonly string[];
  /** null: taken; else what the page says. */
  readonly refuses?: (entry: string, chips: readonly string[]) => string | null;
  readonly delay?: number;
  /** What the server makes of the list, some time after the last change. */
  readonly later?: (chips: readonly string[]) => readonly string[];
  readonly key?: string;
  readonly drops?: boolean;
  readonly hint?: string;
  /** A new input upon each keystroke. */
  readonly anew?: boolean;
  /** Drawn as options of a list box beside the input's own, which is closed, and each is its own button. */
  readonly asOptions?: boolean;
}

/** Chips beside a box, and an error under it. */
const tags =
  ({
    start = [],
    refuses = () => null,
    delay = 0,
    later,
    key = 'Enter',
    drops = false,
    hint = '',
    anew,
    asOptions = false,
  }: Tags): Form =>
  (root) => {
    root.innerHTML =
      '<div>Trusted IPs</div><div class="tags" style="border:1px solid #999;padding:4px"></div><p class="error" role="alert"></p>';
    count(root);
    const [box, error] = [root.querySelector('.tags'), root.querySelector('.error')];
    let chips = [...start];
    let timer = 0;
    sends(() => chips);
    const draw = (value: string, isFocused: boolean): void => {
      if (asOptions) box?.replaceChildren(optionsOf(chips), inputOf(value));
      else box?.replaceChildren(...drawnChips(), inputOf(value));
      if (isFocused) box?.querySelector('input')?.focus();
    };
    const drawnChips = (): HTMLElement[] =>
      chips.map((chip) => {
        const drawn = Object.assign(document.createElement('span'), { className: 'tag' });
        const cross = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
        cross.addEventListener('click', () => {
          chips = chips.filter((other) => other !== chip);
          draw('', false);
        });
        drawn.append(Object.assign(document.createElement('span'), { textContent: chip }), cross);
        return drawn;
      });
    const inputOf = (value: string): HTMLInputElement => {
      const input = Object.assign(document.createElement('input'), {
        value,
        placeholder: hint || 'Add an address',
      });
      input.style.border = '0';
      if (asOptions) {
        input.role = 'combobox';
        input.ariaExpanded = 'false';
      }
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Backspace' && input.value === '' && chips.length > 0) {
          chips = chips.slice(0, -1);
          draw('', true);
        }
        if (event.key !== key || input.value === '') return;
        event.preventDefault();
        add(input.value);
      });
      input.addEventListener('input', () => {
        if (anew) draw(input.value, true);
      });
      if (drops)
        input.addEventListener('blur', () => {
          input.value = '';
        });
      return input;
    };
    const add = (entry: string): void => {
      const why = refuses(entry, chips);
      if (error) error.textContent = why ?? '';
      if (why !== null) return;
      const go = (): void => {
        chips = [...chips, entry];
        draw('', true);
        clearTimeout(timer);
        if (later)
          timer = window.setTimeout(() => {
            chips = [...later(chips)];
            draw('', false);
          }, 700);
      };
      if (delay === 0) go();
      else setTimeout(go, delay);
    };
    draw('', false);
  };

const words = (pieces: RegExp) => (value: string) => value.split(pieces);
/** What is no address spoils the whole list. */
const strictly = (separator: string) => (value: string) => {
  const pieces = value
    .split(separator)
    .map((piece) => piece.trim())
    .filter(Boolean);
  return pieces.every(isNetwork) ? pieces : [];
};

/** Rows, and a button that adds another. */
const rowsAndButton =
  (start: readonly string[]): Form =>
  (root) => {
    root.innerHTML = '<div id="rows"></div><button type="button" id="more">Add another IP</button>';
    count(root);
    const rows = root.querySelector('#rows');
    const add = (value: string): void => {
      const row = document.createElement('p');
      row.innerHTML = '<input placeholder="IP address"> <button type="button">Remove</button>';
      rows?.append(row);
      (row.firstElementChild as HTMLInputElement).value = value;
    };
    root.querySelector('#more')?.addEventListener('click', () => add(''));
    for (const value of [...start, '']) add(value);
    sends(() => [...root.querySelectorAll('input')].map(({ value }) => value).filter(Boolean));
  };

/** A box and the form's own button, whose list the server may shorten. */
const confirm =
  (takes: (entry: string) => boolean): Form =>
  (root) => {
    root.innerHTML =
      '<div>Trusted IPs</div><div><input id="f" placeholder="Enter IP address"> <button type="button" id="confirm">Confirm</button></div><ul></ul><p class="error"></p><p><button type="button">Save</button></p>';
    count(root);
    const field = root.querySelector('input') as HTMLInputElement;
    let chips: string[] = [];
    sends(() => chips);
    root.querySelector('#confirm')?.addEventListener('click', () => {
      const entries = field.value.split(/[\s,]+/).filter(Boolean);
      const error = root.querySelector('.error');
      const bad = entries.filter((entry) => !takes(entry));
      if (error) error.textContent = bad.length > 0 ? `Invalid address: ${bad.join(', ')}` : '';
      chips = [...chips, ...entries.filter(takes)];
      field.value = '';
      root.querySelector('ul')?.replaceChildren(
        ...chips.map((chip) => {
          const item = document.createElement('li');
          item.innerHTML = `<span>${chip}</span> <button type="button">Delete</button>`;
          return item;
        }),
      );
    });
  };

/** A dialog that a press outside closes, and the focus leaving it. */
const inDialog: Form = (root) => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.tabIndex = -1;
  const section = root.closest('section');
  section?.replaceWith(dialog);
  if (section) dialog.append(section);
  tags({})(root);
  state.isOpen = true;
  const close = (): void => {
    state.isOpen = false;
    dialog.remove();
  };
  document.addEventListener('pointerdown', ({ target }) => {
    if (!dialog.contains(target as Node)) close();
  });
  dialog.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !dialog.contains(relatedTarget as Node)) close();
  });
};

/** Rich text whose own state is what its `input` events said. */
const editor =
  (takesPaste: boolean): Form =>
  (root) => {
    root.innerHTML =
      '<div>Trusted IPs, one per line</div><div id="f" contenteditable="true" role="textbox" style="border:1px solid;min-height:40px"></div>';
    const field = root.querySelector('#f') as HTMLElement;
    let lines: string[] = [];
    const draw = (): void =>
      field.replaceChildren(
        ...lines.map((line) => Object.assign(document.createElement('div'), { textContent: line })),
      );
    sends(() => lines.filter(Boolean));
    if (takesPaste)
      field.addEventListener('paste', (event) => {
        event.preventDefault();
        lines = [...lines, ...(event.clipboardData?.getData('text/plain') ?? '').split(/[\n,]+/)].map((one) =>
          one.trim(),
        );
        draw();
      });
    else
      field.addEventListener('keydown', ({ key }) => {
        // What is typed key by key alone counts.
        if (key.length === 1) lines = [...lines.slice(0, -1), (lines.at(-1) ?? '') + key];
      });
  };

/** An element of its own that keeps its box in its shadow. */
const inShadow: Form = (root) => {
  root.innerHTML = '<div>Trusted IPs</div>';
  const host = document.createElement('x-tags');
  root.append(host);
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  tags({})(inner);
};

const inFrame: Form = (root) => {
  const frame = document.createElement('iframe');
  root.append(frame);
  const inner = frame.contentDocument?.body;
  if (!inner) throw new Error('no frame');
  tags({})(inner);
};

const disabledYet: Form = (root) => {
  text({ split: words(/[,\s]+/) })(root);
  (root.querySelector('#f') as HTMLTextAreaElement).disabled = true;
};

const twoFields: Form = (root) => {
  root.innerHTML =
    '<p><label>IPv4 addresses <input id="four"></label></p><p><label>IPv6 addresses <input id="six"></label></p>';
  count(root);
  const values = () => [...root.querySelectorAll('input')].map(({ value }) => value);
  sends(() => {
    const [four = '', six = ''] = values().map((value) => value);
    const [fours, sixes] = [four, six].map((value) => value.split(/[,\s]+/).filter(Boolean));
    return [...(fours ?? []).filter(isV4), ...(sixes ?? []).filter((one) => one.includes(':'))];
  });
};

show({
  lines: text({ hint: 'One IP per line', split: strictly('\n') }),
  semicolons: text({ name: 'input', hint: 'Separate several with a semicolon (;)', split: strictly(';') }),
  spaces: text({ name: 'input', hint: 'Separate with spaces', split: strictly(' ') }),
  'comma-space': text({ name: 'input', placeholder: '198.51.100.20, 198.51.100.21', split: strictly(',') }),
  held: text({ start: `${OLD}\n198.51.100.2`, split: strictly('\n') }),
  'cut-later': text({
    split: words(/[,\s]+/),
    on(field) {
      setTimeout(() => {
        field.value = field.value.slice(0, 14);
      }, 400);
    },
  }),
  'restored-later': text({
    start: OLD,
    split: words(/[,\s]+/),
    on(field) {
      setTimeout(() => {
        field.value = OLD;
      }, 600);
    },
  }),
  'refused-by-server': text({
    split: words(/[,\s]+/),
    on(field, root) {
      setTimeout(() => {
        const small = root.querySelector('small');
        if (small)
          small.innerHTML = /[,\s;|]/.test(field.value.trim())
            ? '<span role="alert">Only one IP is allowed</span>'
            : '';
      }, 300);
    },
  }),
  'taken-out-by-server': text({
    split: words(/[,\s]+/),
    on(field, root) {
      setTimeout(() => {
        const small = root.querySelector('small');
        const [first, ...others] = field.value.split(/[,\s]+/);
        if (others.length === 0 || !small) return;
        field.value = first ?? '';
        small.innerHTML = '<span role="alert">Only one IP is allowed</span>';
      }, 1200);
    },
  }),
  masked: text({
    name: 'input',
    placeholder: '___.___.___.___',
    split: (value) => (isV4(value) ? [value] : []),
    on(field) {
      field.value = /^[\d.]{0,15}/.exec(field.value)?.[0] ?? '';
    },
  }),
  tags: tags({}),
  'tags-comma': tags({ key: ',' }),
  'tags-space': tags({ key: ' ', hint: 'Addresses, separated by spaces' }),
  'tags-semicolon': tags({ key: ';', hint: '以分号分隔' }),
  'tags-slow': tags({ delay: 600 }),
  'tags-held': tags({ start: [OLD, '198.51.100.2'] }),
  'tags-that-drop': tags({ drops: true, hint: 'Type and press Enter' }),
  'tags-anew': tags({ anew: true }),
  'tags-two-at-most': tags({ refuses: (_, chips) => (chips.length >= 2 ? 'At most 2 addresses' : null) }),
  'tags-two-silently': tags({ refuses: (_, chips) => (chips.length >= 2 ? '' : null) }),
  'tags-no-networks': tags({ refuses: (entry) => (isV4(entry) ? null : 'Invalid IP address') }),
  'tags-no-repeats': tags({
    start: [OLD],
    refuses: (entry, chips) => (chips.includes(entry) ? 'Duplicate' : null),
  }),
  'tags-as-options': tags({ asOptions: true }),
  'tags-shortened': tags({ later: (chips) => chips.slice(0, 1) }),
  rows: rowsAndButton([]),
  'rows-held': rowsAndButton([OLD]),
  confirm: confirm(() => true),
  'confirm-v4': confirm(isV4),
  dialog: inDialog,
  editor: editor(true),
  'editor-of-keys': editor(false),
  shadow: inShadow,
  frame: inFrame,
  disabled: disabledYet,
  'two-fields': twoFields,
});
