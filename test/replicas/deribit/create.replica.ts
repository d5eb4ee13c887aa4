import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica, type Step } from '../replica.ts';

const secrets = plant('deribit/create');
const other = plant('deribit/create/other');
export const planted = plantedStrings(secrets, other);

const SCOPES = ['account', 'trade', 'wallet', 'block_trade'] as const;
const VALUES = ['none', 'read', 'read_write'] as const;
const base = { exchange: 'deribit', url: 'https://www.deribit.com/account/BTC/api', locale: 'en' } as const;

const selects = (): string =>
  SCOPES.map(
    (scope) =>
      `<div class="f-item"><label for="s-${scope}">${scope}</label> <select id="s-${scope}" data-e2e="${scope}">${VALUES.map((value) => `<option value="${value}"${scope === 'account' && value === 'read' ? ' selected' : ''}>${value}</option>`).join('')}</select></div>`,
  ).join('');
const radios = (pen: Pen): string =>
  SCOPES.map(
    (scope) =>
      `${heading(scope)}${pen.radios({
        at: scope,
        name: scope,
        chosen: scope === 'account' ? 'account-read' : `${scope}-none`,
        choices: VALUES.map((value) => ({ at: `${scope}-${value}`, label: value })),
      })}`,
  ).join('');

const make = (
  name: string,
  pen: Pen,
  rights: string,
  pick: (scope: string, value: 'read' | 'read_write') => readonly Step[],
  groups: readonly (readonly string[])[],
): Replica => ({
  ...base,
  id: `deribit/${name}`,
  drawing: pen.name,
  madeFrom: 'scopes of the API documents; the kind of control is inferred',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API',
      brand: 'Deribit',
      pen,
      main: `<h1>API</h1><div class="card"><h3>Add new key</h3>${field({ at: 'name', label: 'Name' })}${heading('Scopes')}${rights}${field({ at: 'ips', label: 'IP whitelist', placeholder: 'optional' })}<button>Create</button><i hidden>${secrets.secret}</i></div>`,
      wiring: { radios: groups },
    }),
  },
  states: [
    { name: 'account:read', steps: [], expect: read(form(null, only('read'), 'off', [])) },
    {
      name: 'wallet:read moves nothing',
      steps: pick('wallet', 'read'),
      expect: read(
        form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'wallet:read_write transfers and withdraws',
      steps: pick('wallet', 'read_write'),
      expect: read(
        form(null, only('read', 'transfer', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
      ),
    },
    {
      name: 'trade:read_write, one address',
      steps: [
        ...pick('trade', 'read_write'),
        { type: 'mm', into: at('name') },
        { type: '203.0.113.140', into: at('ips') },
      ],
      expect: read(
        form('mm', only('read', 'trade'), 'on', ['203.0.113.140'], { notRules: ['withdraw-enabled'] }),
      ),
    },
  ],
});

const list: Replica = {
  ...base,
  id: 'deribit/list-table',
  drawing: 'table-prose',
  madeFrom: 'scope strings of the API documents in an assumed table',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API',
      brand: 'Deribit',
      main: `<h1>API</h1>${table(
        ['Name', 'Client ID', 'Scopes', 'IP whitelist', 'Action'],
        [
          ['mm', secrets.keyId, 'account:read trade:read_write wallet:read', '203.0.113.141', 'Edit'],
          ['ops', other.keyId, 'account:read wallet:read_write', '--', 'Edit'],
        ],
      )}`,
    }),
  },
  states: [
    {
      name: 'scope strings',
      steps: [],
      expect: read(
        listed('mm', only('read', 'trade'), 'on', ['203.0.113.141'], { notRules: ['withdraw-enabled'] }),
        listed('ops', only('read', 'transfer', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
};

const byKey = (scope: string, value: 'read' | 'read_write'): readonly Step[] => [
  // A click opens the list in a window of its own, and the keys go there or not.
  { focus: at(scope) },
  { press: 'ArrowDown' },
  ...(value === 'read_write' ? [{ press: 'ArrowDown' }] : []),
];
const byClick = (scope: string, value: 'read' | 'read_write'): readonly Step[] => [
  { click: at(`${scope}-${value}`) },
];
const groups = SCOPES.map((scope) => VALUES.map((value) => `${scope}-${value}`));

export const replicas: readonly Replica[] = [
  make('create-selects', nativePen, selects(), byKey, []),
  make('create-radios', nativePen, radios(nativePen), byClick, groups),
  make('create-radios-aria', ariaPen, radios(ariaPen), byClick, groups),
  list,
];
