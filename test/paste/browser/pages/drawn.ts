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

show({
  measured: measured(true),
  'measured-and-dropped': measured(false),
  boxless,
  growing,
  glued,
  resting,
  asked,
  alone,
});
