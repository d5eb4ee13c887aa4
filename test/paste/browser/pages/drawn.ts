/** Forms whose drawing deceives: text that is drawn twice, boxes drawn through, items without a box, rows that grow. */
import { type Form, show, state } from './show.ts';

const pieces = (text: string, by = /[\s,]+/): string[] => text.split(by).filter((piece) => piece !== '');

/** Tells what would be sent when a test looks. */
const sends = (read: () => readonly string[]): void => {
  state.presses = 0;
  Object.defineProperty(state, 'chips', { configurable: true, enumerable: true, get: () => [...read()] });
};

const made =
  (markup: string, live: (root: HTMLElement) => void): Form =>
  (root) => {
    root.innerHTML = markup;
    root.addEventListener('click', ({ isTrusted, target }) => {
      if (!isTrusted && (target as Element).closest('button')) state.presses = Number(state.presses) + 1;
    });
    live(root);
  };

const first = <Kind extends Element = HTMLInputElement>(root: HTMLElement, what: string): Kind =>
  root.querySelector(what) as Kind;

/** The typed text is drawn once more, to learn how wide it is, and stays there when the box is emptied. */
const measured = (isKept: boolean): Form =>
  made(
    '<div>Trusted IPs</div><div style="border:1px solid"><ul></ul><input style="border:0"><div class="sizer"></div></div>',
    (root) => {
      const [input, sizer, list] = [first(root, 'input'), first(root, '.sizer'), first(root, 'ul')];
      let chips: string[] = [];
      input.addEventListener('input', () => {
        sizer.textContent = input.value;
      });
      input.addEventListener('blur', () => {
        if (isKept && input.value !== '') chips = [...chips, input.value];
        input.value = '';
        list.replaceChildren(
          ...chips.map((chip) => Object.assign(document.createElement('li'), { textContent: chip })),
        );
      });
      sends(() => chips);
    },
  );

/** Each item is a cell without a box of its own. */
const boxless = made(
  '<div>Trusted IPs</div><div class="all"></div><input placeholder="Type and press Enter">',
  (root) => {
    const [input, all] = [first(root, 'input'), first(root, '.all')];
    let chips: string[] = [];
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && input.value === '') chips = chips.slice(0, -1);
      else if (event.key === 'Enter' && input.value !== '') chips = [...chips, input.value];
      else return;
      if (event.key === 'Enter') input.value = '';
      all.innerHTML = chips
        .map((chip) => `<div role="row"><div role="gridcell" style="display:contents">${chip}</div></div>`)
        .join('');
    });
    sends(() => chips);
  },
);

/** As soon as something stands in the last row there is one more. */
const growing = made('<div>Trusted IPs</div><div class="rows"></div>', (root) => {
  const rows = first(root, '.rows');
  const add = (): void => {
    const row = document.createElement('p');
    row.innerHTML = '<input placeholder="IP address">';
    row.addEventListener('input', () => {
      if (row === rows.lastElementChild && first(row, 'input').value !== '') add();
    });
    rows.append(row);
  };
  add();
  sends(() => [...rows.querySelectorAll('input')].map(({ value }) => value).filter((value) => value !== ''));
});

/** Whatever is no part of an IPv4 address is taken out of the text. */
const glued = made('<label>Trusted IPs <input placeholder="203.0.113.98, 203.0.113.99"></label>', (root) => {
  const input = first(root, 'input');
  input.addEventListener('input', () => {
    input.value = input.value.replace(/[^\d.]/g, '');
  });
  sends(() => pieces(input.value));
});

/** The label lies over the box, which is drawn through until somebody is in it. */
const resting = made(
  '<style>#f{opacity:0;transition:opacity 70ms}#f:focus,#f.full{opacity:1}</style><label>Trusted IPs <textarea id="f"></textarea></label>',
  (root) => {
    const field = first<HTMLTextAreaElement>(root, '#f');
    field.addEventListener('input', () => field.classList.toggle('full', field.value !== ''));
    sends(() => pieces(field.value));
  },
);

/** "Enter", it says, and means no key. */
const asked = made(
  '<label>Trusted IPs <textarea placeholder="Enter one IP address per line"></textarea></label>',
  (root) => {
    const field = first<HTMLTextAreaElement>(root, 'textarea');
    sends(() => pieces(field.value, /\n/));
  },
);

/** One button, in line with the box, on a page that has no other. */
const alone = made(
  '<div>Trusted IPs</div><div><input placeholder="Enter IP address"><button type="button">Confirm</button></div><ul></ul>',
  (root) => {
    const [input, list] = [first(root, 'input'), first(root, 'ul')];
    let chips: string[] = [];
    first(root, 'button').addEventListener('click', () => {
      chips = [...chips, ...pieces(input.value)];
      input.value = '';
      list.innerHTML = chips.map((chip) => `<li>${chip}</li>`).join('');
    });
    sends(() => chips);
  },
);

interface Chips {
  /** The text stays in the box, and the next Enter would take it again. */
  readonly keeps?: boolean;
  /** The text is looked at so long after it was typed, ms. */
  readonly hears?: number;
  /** Only an option that is pointed at is taken; it stays pointed at, and an arrow leaves it. */
  readonly offers?: boolean;
}

/** Chips made by Enter, of a box that says that it makes them. */
const chipsBy = ({ keeps = false, hears = 0, offers = false }: Chips): Form =>
  made(
    '<div>Trusted IPs</div><div><ul></ul><input role="combobox"><div role="listbox" id="l"></div></div>',
    (root) => {
      const [input, list, offer] = [first(root, 'input'), first(root, 'ul'), first(root, '#l')];
      let chips: string[] = [];
      let model = '';
      input.setAttribute('aria-controls', 'l');
      const draw = (): void => {
        list.innerHTML = chips.map((chip) => `<li>${chip}</li>`).join('');
        offer.innerHTML = offers && input.value !== '' ? `<div role="option">Add ${input.value}</div>` : '';
      };
      input.addEventListener('input', () => {
        setTimeout(() => {
          model = input.value;
        }, hears);
        draw();
      });
      input.addEventListener('keydown', ({ key }) => {
        const isPointed = input.hasAttribute('aria-activedescendant');
        // A framework has its state a moment later.
        if (offers && key === 'ArrowDown') {
          setTimeout(() => {
            if (isPointed) input.removeAttribute('aria-activedescendant');
            else input.setAttribute('aria-activedescendant', 'o');
          });
        }
        if (key === 'Backspace' && input.value === '') chips = chips.slice(0, -1);
        else if (key === 'Enter' && model !== '' && (!offers || isPointed)) {
          chips = [...chips, model];
          if (!keeps) {
            input.value = '';
            model = '';
          }
        } else return;
        draw();
      });
      sends(() => chips);
    },
  );

/** An editor that pastes where it has heard the caret to be, and undoes what else is done to it. */
const listening = made(
  '<div>Trusted IPs</div><div class="ed" contenteditable="true" role="textbox" aria-label="Trusted IPs" style="border:1px solid;min-height:30px"></div>',
  (root) => {
    const editor = first<HTMLElement>(root, '.ed');
    let text = '';
    let knowsCaret = false;
    const draw = (): void => {
      if (text === '') editor.innerHTML = '<p><span contenteditable="false">One per line</span></p>';
      else editor.innerHTML = `<p>${text}</p>`;
    };
    document.addEventListener('selectionchange', () => {
      setTimeout(() => {
        knowsCaret = document.activeElement === editor;
      }, 100);
    });
    editor.addEventListener('paste', (event) => {
      if (!knowsCaret) return;
      event.preventDefault();
      text += event.clipboardData?.getData('text/plain') ?? '';
      draw();
    });
    editor.addEventListener('input', draw);
    draw();
    sends(() => pieces(text, /[\s,]/));
  },
);

/** One line, of which nothing tells how many addresses it takes. */
const lone = made('<label>Trusted IPs <input></label>', (root) => {
  const input = first(root, 'input');
  sends(() => (input.value === '' ? [] : [input.value]));
});

/** Nobody can write into it while its server is asked. */
const locking = made(
  '<label>Trusted IPs <textarea placeholder="192.0.2.1;192.0.2.2"></textarea></label>',
  (root) => {
    const field = first<HTMLTextAreaElement>(root, 'textarea');
    let model: string[] = [];
    field.addEventListener('blur', () => {
      field.disabled = true;
      setTimeout(() => {
        field.disabled = false;
        model = pieces(field.value, /;/);
      }, 900);
    });
    sends(() => model);
  },
);

/** An item for which there is no room is a part of "1 more". */
const folding = made(
  '<div>Trusted IPs</div><div style="border:1px solid"><span class="all"></span><input style="border:0"></div>',
  (root) => {
    const [input, all] = [first(root, 'input'), first(root, '.all')];
    let chips: string[] = [];
    input.addEventListener('blur', () => {
      if (input.value === '') return;
      chips = [...chips, input.value];
      input.value = '';
      const more = chips.slice(1);
      all.innerHTML = `<b>${chips[0]}</b>${more.length > 0 ? `<i title="${more.join(' ')}">${more.length} more</i>` : ''}`;
    });
    sends(() => chips);
  },
);

show({
  locking,
  folding,
  keeping: chipsBy({ keeps: true }),
  debounced: chipsBy({ hears: 400 }),
  offered: chipsBy({ offers: true }),
  listening,
  lone,
  measured: measured(true),
  'measured-and-dropped': measured(false),
  boxless,
  growing,
  glued,
  resting,
  asked,
  alone,
});
