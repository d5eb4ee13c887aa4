/** Lists as component libraries draw them: columns that stay, heads apart from rows, rows that unfold, boxes that select. */
import { join, type Kind, type WantedKey } from './kind.ts';

interface Row {
  readonly name: string;
  readonly rights: string;
  readonly ips: string;
}

const EN = ['API key name', 'API key', 'Permissions', 'IP whitelist'] as const;
const DE = ['Name des API-Schlüssels', 'API-Schlüssel', 'Berechtigungen', 'IP-Whitelist'] as const;
const rows: readonly Row[] = [
  { name: 'bot-01', rights: 'Read, Spot trading, Withdrawals', ips: 'No IP restriction' },
  { name: 'grid', rights: 'Read, Spot trading', ips: '203.0.113.10, 203.0.113.17' },
];
const deutsch: readonly Row[] = [
  { name: 'bot-01', rights: 'Lesen, Spot-Handel, Auszahlungen', ips: 'Keine IP-Beschränkung' },
  { name: 'grid', rights: 'Lesen, Spot-Handel', ips: '203.0.113.10, 203.0.113.17' },
];
const keys: readonly WantedKey[] = [
  { name: 'bot-01', rights: { read: 'on', trade: 'on', withdraw: 'on' }, ip: 'off', kind: 'listed' },
  {
    name: 'grid',
    rights: { read: 'on', trade: 'on', withdraw: 'off' },
    ip: 'on',
    ips: ['203.0.113.10', '203.0.113.17'],
    kind: 'listed',
  },
];
const masks = ['kQ8••••Lr0', 'pW0••••f31'] as const;
const cellsOf = ({ name, rights, ips }: Row, place: number): readonly string[] => [
  name,
  masks[place] ?? '',
  rights,
  ips,
];
const page = { exchange: 'mexc', locale: 'en' } as const;
const line = (tag: string, cells: readonly string[]): string =>
  join(cells, (cell) => `<${tag}>${cell}</${tag}>`);
const tableOf = (heads: readonly string[], body: string): string =>
  `<table><thead><tr>${line('th', heads)}</tr></thead><tbody>${body}</tbody></table>`;
const trs = (some: readonly (readonly string[])[]): string =>
  join(some, (cells) => `<tr>${line('td', cells)}</tr>`);

/** Two tables side by side; what one of them does not show keeps its place there, unseen. */
const pinned = (heads: readonly string[], list: readonly Row[]): string => {
  const half = (from: number, to: number): string => {
    const cells = (tag: string, all: readonly string[]): string =>
      join(
        all,
        (cell, i) =>
          `<${tag}><div${i >= from && i < to ? '' : ' style="visibility:hidden"'}>${cell}</div></${tag}>`,
      );
    return `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>${join(list, (row, i) => `<tr>${cells('td', cellsOf(row, i))}</tr>`)}</tbody></table>`;
  };
  return `<div class="grid"><div class="main">${half(1, 4)}</div><div class="stays">${half(0, 1)}</div></div>`;
};
const PINNED_CSS =
  '.grid{position:relative}.stays{position:absolute;left:0;top:0}table{border-collapse:collapse}td,th{height:30px;width:150px}';

const stays: Kind = {
  kind: 'columns that stay while the others scroll',
  pages: [
    {
      ...page,
      drawn: 'in a second table over the first, each hiding what the other shows',
      css: PINNED_CSS,
      body: pinned(EN, rows),
      keys,
    },
    {
      ...page,
      locale: 'de',
      drawn: 'the name alone in a table of its own, in German',
      css: '.grid{display:flex;width:1200px}table{border-collapse:collapse}td,th{height:30px;padding:0 6px;white-space:nowrap}',
      body: `<div class="grid"><div>${tableOf(DE.slice(0, 1), trs(deutsch.map(({ name }) => [name])))}</div><div>${tableOf(DE.slice(1), trs(deutsch.map((row, i) => cellsOf(row, i).slice(1))))}</div></div>`,
      keys,
    },
    {
      ...page,
      drawn: 'a table of something else, below, of as many rows: it is no part of the first',
      body: `<div><div>${tableOf(EN.slice(1), trs(rows.map((row, i) => cellsOf(row, i).slice(1))))}</div><div>${tableOf(
        ['Name', 'Balance'],
        trs([
          ['vault', '1'],
          ['cold', '2'],
        ]),
      )}</div></div>`,
      keys: keys.map(({ rights, ip, kind }) => ({
        rights,
        ...(ip === undefined ? {} : { ip }),
        ...(kind === undefined ? {} : { kind }),
      })),
    },
  ],
};

const apart: Kind = {
  kind: 'a head that is a table of its own',
  pages: [
    {
      ...page,
      drawn: 'over rows of divs, placed one by one',
      css: '.body{position:relative;height:90px}.in{position:absolute;left:0;top:0}.row{display:flex}.row>div{width:200px}',
      body: `<div class="wrap"><div class="head"><table><thead><tr>${line('th', EN)}</tr></thead></table></div><div class="body"><div class="holder"><div class="in">${join(rows, (row, i) => `<div class="row">${line('div', cellsOf(row, i))}</div>`)}</div></div></div></div>`,
      keys,
    },
    {
      ...page,
      locale: 'de',
      drawn: 'of roles, laid out after its rows, in German',
      css: '[role=table]{display:flex;flex-direction:column-reverse}[role=row]{display:flex}[role=row]>div{width:210px}',
      body: `<div role="table"><div role="rowgroup">${join(deutsch, (row, i) => `<div role="row">${join(cellsOf(row, i), (cell) => `<div role="cell">${cell}</div>`)}</div>`)}</div><div role="rowgroup"><div role="row">${join(DE, (head) => `<div role="columnheader">${head}</div>`)}</div></div></div>`,
      keys,
    },
    {
      ...page,
      drawn: 'and no rows: a choice of as many parts as it has columns is none of them',
      body: `<div>${tableOf(EN.slice(1), '')}</div><div><fieldset><legend>Language</legend><label><input type="radio" name="lang" checked> English</label><label><input type="radio" name="lang"> Français</label></fieldset></div>`,
      keys: [],
    },
    {
      ...page,
      drawn: 'and no rows: what else stands on the page is none of them',
      body: `<div><div><table><thead><tr>${line('th', EN)}</tr></thead></table></div><div><p>No data</p></div></div><div class="cards"><div><p>Earn</p><p>Staking</p><p>Launchpad</p></div></div>`,
      keys: [],
    },
  ],
};

const unfolded: Kind = {
  kind: 'rows that unfold',
  pages: [
    {
      ...page,
      drawn: 'the addresses under the row, in one cell as wide as the table',
      body: tableOf(
        EN.slice(0, 3),
        join(
          rows,
          (row, i) =>
            `<tr>${line('td', cellsOf(row, i).slice(0, 3))}</tr><tr><td colspan="3"><div><span>IP whitelist: </span>${row.ips}</div></td></tr>`,
        ),
      ),
      keys,
    },
    {
      ...page,
      locale: 'de',
      drawn: 'the same as a paragraph, in German',
      body: tableOf(
        DE.slice(0, 3),
        join(
          deutsch,
          (row, i) =>
            `<tr>${line('td', cellsOf(row, i).slice(0, 3))}</tr><tr><td colspan="3"><p>IP-Whitelist: ${row.ips}</p></td></tr>`,
        ),
      ),
      keys,
    },
    {
      ...page,
      drawn: 'where the key was last used from: no address of its own',
      body: tableOf(
        EN.slice(0, 3),
        `<tr>${line('td', cellsOf(rows[0] as Row, 0).slice(0, 3))}</tr><tr><td colspan="3"><p>Last used from IP: 203.0.113.99</p></td></tr>`,
      ),
      keys: [{ name: 'bot-01', rights: { withdraw: 'on' }, ip: 'unknown', kind: 'listed' }],
    },
    {
      ...page,
      drawn: 'the cell says that it is restricted, and what is unfolded that it is not',
      body: tableOf(
        EN,
        `<tr>${line('td', ['bot-01', masks[0], 'Read, Withdrawals', '203.0.113.10'])}</tr><tr><td colspan="4"><p>IP whitelist: No IP restriction</p></td></tr>`,
      ),
      keys: [{ name: 'bot-01', rights: { withdraw: 'on' }, ip: 'off~', kind: 'listed' }],
    },
  ],
};

const select = (label: string): string => `<label><input type="checkbox" aria-label="${label}"></label>`;

const selecting: Kind = {
  kind: 'a box that selects a row',
  pages: [
    {
      ...page,
      drawn: 'named by the library, the rights as one line of words',
      body: tableOf(['', ...EN], trs(rows.map((row, i) => [select('Select this row'), ...cellsOf(row, i)]))),
      keys,
    },
    {
      ...page,
      locale: 'de',
      drawn: 'not named at all, in German',
      body: tableOf(
        ['', ...DE],
        trs(deutsch.map((row, i) => ['<input type="checkbox">', ...cellsOf(row, i)])),
      ),
      keys,
    },
    {
      ...page,
      drawn: 'a box under a right: it is the right',
      body: tableOf(
        ['API key name', 'Read', 'Withdraw', 'IP whitelist'],
        trs([
          [
            'Withdraw bot',
            '<input type="checkbox" checked disabled>',
            '<input type="checkbox" checked disabled>',
            '203.0.113.10',
          ],
        ]),
      ),
      keys: [
        { name: 'Withdraw bot', rights: { read: 'on', withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] },
      ],
    },
  ],
};

const facts = (row: Row, place: number, heads: readonly string[]): readonly (readonly [string, string])[] =>
  cellsOf(row, place)
    .map((cell, i) => [heads[i] ?? '', cell] as const)
    .slice(1);

const pairs: Kind = {
  kind: 'a table of labels and values for each key',
  pages: [
    {
      ...page,
      drawn: 'several pairs in a line, the name over the table',
      body: join(
        rows,
        (row, i) =>
          `<div><div><div class="box-title">${row.name}</div></div><table><tbody><tr>${join(facts(row, i, EN), ([head, cell]) => `<th><span>${head}</span></th><td><span>${cell}</span></td>`)}</tr></tbody></table></div>`,
      ),
      keys,
    },
    {
      ...page,
      locale: 'de',
      drawn: 'labels over their values, line by line, in German',
      body: join(deutsch, (row, i) => {
        const [id, rights, ips] = facts(row, i, DE);
        const both = [
          [id, rights],
          [ips, ['Erstellt am', '2026-01-10'] as const],
        ];
        return `<div><div><div class="box-title">${row.name}</div></div><table><tbody>${join(both, (some) => `<tr>${join(some, (one) => `<th>${one?.[0] ?? ''}</th>`)}</tr><tr>${join(some, (one) => `<td>${one?.[1] ?? ''}</td>`)}</tr>`)}</tbody></table></div>`;
      }),
      keys,
    },
    {
      ...page,
      drawn: 'two tables under one title: it names neither',
      body: `<div><div class="box-title">Overview</div>${join(rows, (row, i) => `<table><thead><tr>${line('th', EN.slice(1))}</tr></thead><tbody><tr>${line('td', cellsOf(row, i).slice(1))}</tr></tbody></table>`)}</div>`,
      keys: keys.map(({ rights, ip, kind }) => ({
        rights,
        ...(ip === undefined ? {} : { ip }),
        ...(kind === undefined ? {} : { kind }),
      })),
    },
  ],
};

export const drawnTables: readonly Kind[] = [stays, apart, unfolded, selecting, pairs];
