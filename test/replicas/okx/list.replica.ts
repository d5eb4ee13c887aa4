import { drawPage } from '../drawings/document.ts';
import { listed, read } from '../drawings/expected.ts';
import { soupTable, table } from '../drawings/parts.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const first = plant('okx/list/1');
const second = plant('okx/list/2');
export const planted = plantedStrings(first, second);

const HEADS = ['API name', 'API key', 'Permissions', 'Creation time', 'Action'];
const ROWS = [
  ['grid', first.keyId, 'Read, Trade', '2026-03-02 10:11:12', 'View Edit Delete'],
  ['treasury', second.keyId, 'Read, Withdraw', '2025-12-24 09:00:00', 'View Edit Delete'],
];

const make = (name: string, drawing: string, body: string): Replica => ({
  id: `okx/${name}`,
  exchange: 'okx',
  url: 'https://my.okx.com/account/my-api',
  drawing,
  locale: 'en',
  madeFrom: 'screenshot of the key list of 2021',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API',
      brand: 'OKX',
      main: `<h1>API and connections</h1><p>Primary account</p><button>Create API key</button>${body}<p class="muted">A key with Trade or Withdraw and no linked IP expires after 14 days. ${first.code}</p>`,
    }),
  },
  states: [
    {
      name: 'two keys, no column for addresses',
      steps: [],
      expect: read(
        listed('grid', { read: 'on', trade: 'on', transfer: 'on', withdraw: 'off' }, 'unknown', null, {
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
        listed('treasury', { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' }, 'unknown', null, {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('list-table', 'table-prose', table(HEADS, ROWS)),
  make('list-soup', 'div-soup', soupTable(HEADS, ROWS)),
];
