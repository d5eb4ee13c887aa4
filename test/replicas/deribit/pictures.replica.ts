import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  type Picture,
  planted,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'deribit',
  url: 'https://www.deribit.com/account/BTC/api',
  brand: 'Deribit',
  title: 'API',
} as const;

const SCOPES = ['Block Trade', 'Block RFQ', 'Account', 'Trade', 'Wallet', 'Custody'] as const;
const LEVELS = ['none', 'read', 'read_write'] as const;
const mark = (scope: string): string => scope.toLowerCase().replace(' ', '-');

/** A select for each scope: the platform's own, or a button that goes to the next level. */
const scope = ({ suffix }: Manner, name: string): string =>
  suffix === 'native'
    ? `<div class="f-item"><label for="s-${mark(name)}">${name}</label> <select id="s-${mark(name)}" data-e2e="${mark(name)}">${LEVELS.map((one) => `<option>${one}</option>`).join('')}</select></div>`
    : `<div class="f-item"><div class="f-label">${name}</div><div role="combobox" aria-expanded="false" aria-label="${name}" tabindex="0" class="chip" data-e2e="${mark(name)}" onclick="const l=['none','read','read_write'];this.textContent=l[(l.indexOf(this.textContent)+1)%3]">none</div></div>`;

const open = (name: string, times: number, suffix: string) =>
  suffix === 'native'
    ? [{ focus: at(name) }, ...Array.from({ length: times }, () => ({ press: 'ArrowDown' }))]
    : Array.from({ length: times }, () => ({ click: at(name) }));

const create = (manner: Manner): readonly Replica[] =>
  drawn(
    {
      ...base,
      name: 'create-2025',
      from: 'picture of the dialog, tribulnation/deribit api_keys2.png, 2025-08; what is cut off is left away',
      draw: () => '<h1>API</h1><h3>API Access</h3>',
      after: (how) =>
        how.dialog(
          'dlg',
          'Create a new API key',
          `${SCOPES.slice(0, 5)
            .map((one) => scope(how, one))
            .join('')}<button type="button">Create</button>`,
          true,
        ),
      expect: read(form(null, only(), 'unknown', null)),
      more: [
        {
          name: 'the wallet can be acted on',
          steps: open('wallet', 2, manner.suffix),
          expect: read(
            form(null, only('read', 'transfer', 'withdraw'), 'unknown', null, {
              rules: ['withdraw-enabled'],
            }),
          ),
        },
        {
          name: 'block trades only looked at',
          steps: open('block-trade', 1, manner.suffix),
          expect: read(form(null, only('read'), 'unknown', null)),
        },
      ],
    },
    [manner],
  );

const HEADS = ['', 'Enabled', 'Name', 'Client ID', 'Client Secret', 'IP Whitelist', 'Actions'];
const ICON = '<svg width="14" height="14"><path d="M1 1h12v12H1z" fill="none" stroke="#333"></path></svg>';

const pictures: readonly Picture[] = [
  {
    ...base,
    name: 'list-hidden-2025',
    from: 'picture of the page, tribulnation/deribit api_keys1.png, 2025-08: keys are hidden before a button is pressed',
    draw: (manner) =>
      `<h1>API</h1><h3>API Access</h3><button>API CONSOLE</button><button>+ ADD NEW KEY</button>${manner.table(HEADS.slice(1), [])}<p>To list your keys use "Show keys" button</p><button>Show keys</button><h3>API Settings</h3>`,
    expect: { state: 'waiting', keys: [] },
  },
  {
    ...base,
    name: 'list-2025',
    from: 'picture of the page, tribulnation/deribit api_keys3.png, 2025-08: the one box is "Enabled", and no right',
    draw: (manner) =>
      `<h1>API</h1><h3>API Access</h3><button>API CONSOLE</button><button>+ ADD NEW KEY</button>${manner.table(HEADS, [[ICON, manner.pen.box({ at: 'enabled', label: '', on: true }), '<i>No Name</i>', KEY.slice(0, 8), SECRET, '', ICON.repeat(6)]])}`,
    // An empty cell of addresses: whether that means none, nothing on the page says.
    expect: read(listed('No Name', shown(), 'unknown', null)),
  },
];

export const replicas: readonly Replica[] = [
  ...create(NATIVE),
  ...create(ARIA),
  ...pictures.flatMap((one) => drawn(one, [NATIVE, SOUP])),
];
