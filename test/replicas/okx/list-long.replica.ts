/** Lists of which only a part is in the document: by pages, and by a window that follows the scroll. */
import { drawPage } from '../drawings/document.ts';
import { listed, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type ExpectedKey, type Replica } from '../replica.ts';

const secrets = plant('okx/list-long');
export const planted = plantedStrings(secrets);

const HEADS = ['API name', 'API key', 'Permissions', 'IP address', 'Creation time'];
const KEYS = Array.from({ length: 30 }, (_unused, index) => ({
  name: `bot-${String(index + 1)}`,
  canWithdraw: index % 7 === 6,
  address: index % 2 === 0 ? `203.0.113.${String(index + 1)}` : '',
}));

const expected = (from: number, to: number): readonly ExpectedKey[] =>
  KEYS.slice(from, to).map((key) =>
    listed(
      key.name,
      {
        read: 'on',
        trade: key.canWithdraw ? 'off' : 'on',
        // Trade on OKX includes funding transfers.
        transfer: key.canWithdraw ? 'off' : 'on',
        withdraw: key.canWithdraw ? 'on' : 'off',
      },
      key.address === '' ? 'off' : 'on',
      key.address === '' ? [] : [key.address],
    ),
  );

const SCRIPT = `const keys = ${JSON.stringify(KEYS)};
const row = (key, i) => '<div role="row" class="row"' + (i === undefined ? '' : ' style="position:absolute;top:' + i * 100 + 'px"') + '><div role="cell">' + key.name + '</div><div role="cell">${secrets.keyId}</div><div role="cell">' + (key.canWithdraw ? 'Read, Withdraw' : 'Read, Trade') + '</div><div role="cell">' + (key.address || '--') + '</div><div role="cell">2026-03-02 10:11:12</div></div>';`;
const CSS =
  '.row{display:grid;grid-template-columns:100px 340px 160px 160px 180px;gap:8px;height:100px;overflow-wrap:anywhere}.scroll{position:relative;height:400px;width:1000px;overflow:auto}';
const HEAD = `<div role="row" class="row" style="height:auto">${HEADS.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div>`;

const make = (name: string, body: string, script: string, states: Replica['states']): Replica => ({
  id: `okx/${name}`,
  exchange: 'okx',
  url: 'https://www.okx.com/account/my-api',
  drawing: 'aria',
  locale: 'en',
  madeFrom: 'the list of 2021 with a column for addresses, drawn as long lists are drawn',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API',
      brand: 'OKX',
      css: CSS,
      main: `<h1>API</h1><div role="table" aria-label="API keys">${HEAD}${body}</div>`,
      script: `${SCRIPT}${script}`,
    }),
  },
  states,
});

export const replicas: readonly Replica[] = [
  make(
    'list-paged',
    '<div data-e2e="rows"></div><button data-e2e="next">Next page</button>',
    `let page = 0; const draw = () => { $('rows').innerHTML = keys.slice(page * 10, page * 10 + 10).map((key) => row(key)).join(''); };
$('next').onclick = () => { page += 1; draw(); }; draw();`,
    [
      { name: 'first page', steps: [], expect: read(...expected(0, 10)) },
      { name: 'second page', steps: [{ click: at('next') }], expect: read(...expected(10, 20)) },
    ],
  ),
  make(
    'list-virtual',
    '<div class="scroll" tabindex="0" data-e2e="scroll"><div data-e2e="rows" style="position:relative;height:3000px"></div></div>',
    `const draw = () => { const first = Math.floor($('scroll').scrollTop / 100); $('rows').innerHTML = keys.slice(first, first + 4).map((key, i) => row(key, first + i)).join(''); };
$('scroll').addEventListener('scroll', draw); draw();`,
    [
      { name: 'top of the window', steps: [], expect: read(...expected(0, 4)) },
      {
        name: 'scrolled to the end: the rows that are in the document',
        steps: [{ click: at('scroll') }, { press: 'End' }, { waitFor: '[style*="top:2900px"]' }],
        expect: read(...expected(26, 30)),
      },
    ],
  ),
];
