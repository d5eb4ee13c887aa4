/** The patterns of the W3C's ARIA Authoring Practices Guide, each on a page about a key. */
import { area, formOf, join, type Kind, type KindPage } from './kind.ts';

type Row = readonly [label: string, on: boolean];
const ROWS: readonly Row[] = [
  ['Enable Reading', true],
  ['Enable Spot & Margin Trading', false],
  ['Permits Universal Transfer', false],
  ['Enable Withdrawals', true],
];
const RIGHTS = { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } as const;
const OPEN =
  '<fieldset><legend>IP access restrictions</legend><label><input type="radio" name="ip" checked>Unrestricted (Less Secure)</label><label><input type="radio" name="ip">Restrict access to trusted IPs only (Recommended)</label></fieldset>';

const page = (drawn: string, body: string, css = ''): KindPage => ({
  drawn,
  exchange: 'binance',
  locale: 'en',
  css,
  body: formOf('en', body, OPEN),
  keys: [{ rights: RIGHTS, ip: 'off' }],
});

const checkboxes: Kind = {
  kind: 'the checkbox pattern',
  pages: [
    page(
      'two states, a group with a name',
      `<h3 id="cg">API restrictions</h3><div role="group" aria-labelledby="cg"><ul>${join(ROWS, ([label, on]) => `<li><div role="checkbox" tabindex="0" aria-checked="${String(on)}">${label}</div></li>`)}</ul></div>`,
    ),
    page(
      'mixed state over its children',
      `<fieldset><legend>API restrictions</legend><div role="checkbox" aria-checked="mixed" aria-controls="m0 m1 m2 m3" tabindex="0">Select all</div><ul>${join(ROWS, ([label, on], place) => `<li><label><input type="checkbox" id="m${String(place)}"${on ? ' checked' : ''}> ${label}</label></li>`)}</ul></fieldset>`,
    ),
  ],
};

const switches: Kind = {
  kind: 'the switch pattern',
  pages: [
    page(
      'divs that draw both words',
      join(
        ROWS,
        ([label, on]) =>
          `<div role="switch" aria-checked="${String(on)}" tabindex="0"><span class="label">${label}</span><span class="s"><span></span></span><span class="on" aria-hidden="true"${on ? '' : ' hidden'}>On</span><span class="off" aria-hidden="true"${on ? ' hidden' : ''}>Off</span></div>`,
      ),
    ),
    page(
      'buttons',
      join(
        ROWS,
        ([label, on]) =>
          `<button type="button" role="switch" aria-checked="${String(on)}"><span>${label}</span><span class="b" aria-hidden="true"><span>on</span><span>off</span></span></button>`,
      ),
    ),
    page(
      'native boxes',
      `<fieldset><legend>API restrictions</legend>${join(ROWS, ([label, on]) => `<label><span>${label}</span><input type="checkbox" role="switch"${on ? ' checked' : ''}><span aria-hidden="true">${on ? 'On' : 'Off'}</span></label>`)}</fieldset>`,
    ),
  ],
};

const pressed: Kind = {
  kind: 'the button pattern with a pressed state, alone and in a toolbar',
  pages: [
    page(
      'toggle buttons',
      `<h3>API restrictions</h3>${join(ROWS, ([label, on]) => `<a role="button" tabindex="0" aria-pressed="${String(on)}">${label}</a>`)}`,
    ),
    page(
      'a toolbar in groups',
      `<div role="toolbar" aria-label="API restrictions"><div class="g">${join(ROWS.slice(0, 2), ([label, on]) => `<button type="button" aria-pressed="${String(on)}" tabindex="-1">${label}</button>`)}</div><div class="g">${join(ROWS.slice(2), ([label, on]) => `<button type="button" aria-pressed="${String(on)}" tabindex="-1">${label}</button>`)}</div></div>`,
    ),
  ],
};

const lone = (drawn: string, control: string, on: boolean, locale: 'en' | 'zh-CN' = 'en'): KindPage => ({
  drawn,
  exchange: 'binance',
  locale,
  body: control,
  keys: [{ rights: { withdraw: on ? 'on' : 'off' } }],
});

const lonely: Kind = {
  kind: 'one control on a key page and nothing else',
  pages: [
    lone(
      'a switch that is on',
      '<div role="switch" aria-checked="true" tabindex="0"><span>Enable Withdrawals</span></div>',
      true,
    ),
    lone(
      'a switch that is off',
      '<button type="button" role="switch" aria-checked="false">Enable Withdrawals</button>',
      false,
    ),
    lone('a pressed button', '<button type="button" aria-pressed="true">Enable Withdrawals</button>', true),
    lone(
      'a button that is not pressed, in Chinese',
      '<button type="button" aria-pressed="false">允许提现</button>',
      false,
      'zh-CN',
    ),
    lone('a checkbox, in Chinese', '<label><input type="checkbox" checked>允许提现</label>', true, 'zh-CN'),
    lone(
      'a toolbar of one',
      '<div role="toolbar" aria-label="API restrictions"><button type="button" aria-pressed="true">Enable Withdrawals</button></div>',
      true,
    ),
  ],
};

const OPEN_CHOICE = [
  'Unrestricted (Less Secure)',
  'Restrict access to trusted IPs only (Recommended)',
] as const;
const BOXES = join(
  ROWS,
  ([label, on]) => `<p><label><input type="checkbox"${on ? ' checked' : ''}>${label}</label></p>`,
);
const chosen = (drawn: string, choice: string): KindPage => ({
  drawn,
  exchange: 'binance',
  locale: 'en',
  body: formOf('en', BOXES, choice),
  keys: [{ rights: RIGHTS, ip: 'off' }],
});

const radios: Kind = {
  kind: 'the radio group pattern',
  pages: [
    chosen(
      'roving focus',
      `<h3 id="rg">IP access restrictions</h3><div role="radiogroup" aria-labelledby="rg">${join(OPEN_CHOICE, (label, place) => `<div role="radio" aria-checked="${String(place === 0)}" tabindex="${place === 0 ? '0' : '-1'}">${label}</div>`)}</div>`,
    ),
    chosen(
      'an active descendant',
      `<h3 id="ra">IP access restrictions</h3><div role="radiogroup" aria-labelledby="ra" aria-activedescendant="r1" tabindex="0">${join(OPEN_CHOICE, (label, place) => `<div role="radio" id="r${String(place)}" aria-checked="${String(place === 0)}">${label}</div>`)}</div>`,
    ),
    chosen(
      'a rating-like row of options in a listbox',
      `<h3 id="rl">IP access restrictions</h3><div role="listbox" aria-labelledby="rl" tabindex="0">${join(OPEN_CHOICE, (label, place) => `<div role="option" aria-selected="${String(place === 0)}">${label}</div>`)}</div>`,
    ),
    chosen(
      'a select-only combobox, closed',
      `<div id="cl">IP access restrictions</div><div role="combobox" aria-labelledby="cl" aria-expanded="false" aria-haspopup="listbox" aria-controls="lb" tabindex="0">${OPEN_CHOICE[0]}</div><div role="listbox" id="lb" style="display:none">${join(OPEN_CHOICE, (label, place) => `<div role="option" aria-selected="${String(place === 0)}">${label}</div>`)}</div>`,
    ),
    chosen(
      'a menu of radios',
      `<button type="button" aria-haspopup="true" aria-expanded="true">IP access restrictions</button><ul role="menu" aria-label="IP access restrictions">${join(OPEN_CHOICE, (label, place) => `<li role="menuitemradio" aria-checked="${String(place === 0)}">${label}</li>`)}</ul>`,
    ),
  ],
};

const collections: Kind = {
  kind: 'listbox, tree, grid and menu of which several may be chosen',
  pages: [
    page(
      'a listbox',
      `<span id="lx">API restrictions</span><ul role="listbox" aria-labelledby="lx" aria-multiselectable="true" tabindex="0">${join(ROWS, ([label, on]) => `<li role="option" aria-selected="${String(on)}"><span class="checkmark" aria-hidden="true"></span>${label}</li>`)}</ul>`,
      '[aria-selected=true]{background:#bde4ff}',
    ),
    page(
      'a tree with boxes',
      `<ul role="tree" aria-label="API restrictions" aria-multiselectable="true"><li role="treeitem" aria-expanded="true" aria-checked="mixed"><span>API restrictions</span><ul role="group">${join(ROWS, ([label, on]) => `<li role="treeitem" aria-checked="${String(on)}"><span>${label}</span></li>`)}</ul></li></ul>`,
    ),
    page(
      'a grid with a switch a row',
      `<table role="grid" aria-label="API restrictions"><tbody>${join(ROWS, ([label, on]) => `<tr><th scope="row">${label}</th><td role="gridcell"><button type="button" role="switch" aria-checked="${String(on)}" aria-label="${label}"></button></td></tr>`)}</tbody></table>`,
    ),
    page(
      'a menu of checkboxes',
      `<ul role="menu" aria-label="API restrictions">${join(ROWS, ([label, on]) => `<li role="menuitemcheckbox" aria-checked="${String(on)}">${label}</li>`)}</ul>`,
    ),
  ],
};

const folded: Kind = {
  kind: 'the disclosure pattern: what is folded away is not on the page yet',
  pages: [
    {
      drawn: 'an address field in a closed disclosure',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<p><label><input type="checkbox" checked>View access</label></p><p><label><input type="checkbox" checked>Withdraw digital assets</label></p><button type="button" aria-expanded="false" aria-controls="dx">Advanced settings</button><div id="dx" style="display:none">${area('IP whitelist', '')}</div>`,
      ),
      keys: [{ rights: { read: 'on', withdraw: 'on' }, ip: 'off~' }],
    },
    {
      drawn: 'details that are closed over a filled field',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<p><label><input type="checkbox" checked>View access</label></p><p><label><input type="checkbox">Withdraw digital assets</label></p><details><summary>IP whitelist</summary>${area('IP whitelist', '203.0.113.10')}</details>`,
      ),
      keys: [{ rights: { read: 'on', withdraw: 'off' }, ip: 'on~' }],
    },
  ],
};

export const practices: readonly Kind[] = [
  checkboxes,
  switches,
  pressed,
  lonely,
  radios,
  collections,
  folded,
];
