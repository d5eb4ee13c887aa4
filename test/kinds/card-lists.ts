/** Lists of keys whose markup hides what belongs to what: cards, and grids with a layer between row and cell. */
import { join, type Kind, type WantedKey } from './kind.ts';

type Fact = readonly [head: string, value: string];
interface Card {
  readonly name: string;
  readonly facts: readonly Fact[];
}

const OPEN = { ip: 'off', kind: 'listed' } as const;
const bound = (...ips: string[]) => ({ ip: 'on', ips, kind: 'listed' }) as const;

const COINBASE: readonly WantedKey[] = [
  { name: 'grid', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
  { name: 'accounting', rights: { read: 'on', trade: 'off~', withdraw: 'off~' }, ...OPEN },
  { name: 'sweeper', rights: { read: 'on', withdraw: 'on' }, ...bound('192.0.2.55') },
];
const coinbaseCards = (words: readonly [string, string, string, string], any: string): readonly Card[] => [
  {
    name: 'grid',
    facts: [
      [words[0], 'vK2q7••••••3nXa'],
      [words[1], 'View, Trade'],
      [words[2], '203.0.113.10'],
      [words[3], '198.18.0.10'],
    ],
  },
  {
    name: 'accounting',
    facts: [
      [words[0], 'mB91s••••••7pQz'],
      [words[1], 'View'],
      [words[2], any],
      [words[3], '198.18.0.11'],
    ],
  },
  {
    name: 'sweeper',
    facts: [
      [words[0], 'Zr5cE••••••c1Lr'],
      [words[1], 'View, Transfer'],
      [words[2], '192.0.2.55'],
      [words[3], '198.18.0.12'],
    ],
  },
];
const COINBASE_EN = coinbaseCards(
  ['API key', 'Permissions', 'IP allowlist', 'Last used from'],
  'Any IP address',
);

const twoColumns: Kind = {
  kind: 'a card whose facts are a table of two columns, with an address that the key was last used from',
  pages: [
    {
      drawn: 'role=table',
      exchange: 'coinbase',
      locale: 'en',
      css: '[role=row]{display:flex;gap:60px}.tile{border:1px solid #ddd;margin:12px}',
      body: join(
        COINBASE_EN,
        ({ name, facts }) =>
          `<div class="tile"><div><h3>${name}</h3><button>Edit</button><button>Delete</button></div><div role="table"><div role="rowgroup">${join(facts, ([head, value]) => `<div role="row"><div role="cell">${head}</div><div role="cell"><span>${value}</span></div></div>`)}</div></div></div>`,
      ),
      keys: COINBASE,
    },
    {
      drawn: 'a native table without heads',
      exchange: 'coinbase',
      locale: 'en',
      css: 'section{border:1px solid #ddd;margin:12px}',
      body: join(
        COINBASE_EN,
        ({ name, facts }) =>
          `<section><h3>${name}</h3><table><tbody>${join(facts, ([head, value]) => `<tr><td>${head}</td><td>${value}</td></tr>`)}</tbody></table><button>Delete</button></section>`,
      ),
      keys: COINBASE,
    },
    {
      drawn: 'the address of the last use above the others, in Spanish',
      exchange: 'bitvavo',
      locale: 'es',
      css: '.c{border:1px solid #ddd;margin:12px}.f{display:flex;gap:40px}',
      body: join(
        [
          {
            name: 'uno',
            facts: [
              ['Clave API', 'vK2q7••••3nXa'],
              ['Último uso desde', '198.18.0.10'],
              ['Permisos', 'Lectura, Trading Spot'],
              ['Direcciones IP de confianza', 'Sin restricción de IP'],
            ],
          },
          {
            name: 'dos',
            facts: [
              ['Clave API', 'mB91s••••7pQz'],
              ['Último uso desde', '198.18.0.11'],
              ['Permisos', 'Lectura, Retiros'],
              ['Direcciones IP de confianza', '203.0.113.10'],
            ],
          },
        ] as readonly Card[],
        ({ name, facts }) =>
          `<div class="c"><h3>${name}</h3>${join(facts, ([head, value]) => `<div class="f"><span>${head}</span><span>${value}</span></div>`)}<button>Editar</button></div>`,
      ),
      keys: [
        { name: 'uno', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ...OPEN },
        { name: 'dos', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ...bound('203.0.113.10') },
      ],
    },
  ],
};

const dl = ({ name, facts }: Card, button: string): string =>
  `<div class="card"><div><h3>${name}</h3><button>${button}</button></div><dl>${join(facts, ([head, value]) => `<div><dt><span>${head}</span></dt><dd><div>${value}</div></dd></div>`)}</dl></div>`;
const DL_CSS = '.card{border:1px solid #ddd;margin:12px;padding:12px}';

const descriptions: Kind = {
  kind: 'keys as description lists',
  pages: [
    {
      drawn: 'pairs in divs, the mode and the rights under one name',
      exchange: 'bitget',
      locale: 'en',
      css: DL_CSS,
      body:
        dl(
          {
            name: 'bot',
            facts: [
              ['API key', 'kQ82mZ****Lr0'],
              ['Permissions', 'Read-write'],
              ['Permissions', 'Spot trade, Futures orders'],
              ['Trusted IP addresses', '<span class="chip">203.0.113.10</span>'],
            ],
          },
          'Edit',
        ) +
        dl(
          {
            name: 'payout',
            facts: [
              ['API key', 'pW0zzE****f31'],
              ['Permissions', 'Read-write'],
              ['Permissions', 'Transfer, Withdraw'],
              ['Trusted IP addresses', 'Unrestricted'],
            ],
          },
          'Edit',
        ),
      keys: [
        { name: 'bot', rights: { trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
        { name: 'payout', rights: { trade: 'off~', transfer: 'on', withdraw: 'on' }, ...OPEN },
      ],
    },
    {
      drawn: 'bare pairs, in Chinese',
      exchange: 'bitget',
      locale: 'zh-CN',
      css: DL_CSS,
      body: join(
        [
          {
            name: '量化',
            facts: [
              ['API Key', 'kQ82mZ****Lr0'],
              ['权限', '读取, 现货交易'],
              ['绑定IP地址', '203.0.113.10'],
            ],
          },
          {
            name: '出款',
            facts: [
              ['API Key', 'pW0zzE****f31'],
              ['权限', '读取, 提币'],
              ['绑定IP地址', '未绑定IP'],
            ],
          },
        ] as readonly Card[],
        ({ name, facts }) =>
          `<article class="card"><h4>${name}</h4><dl>${join(facts, ([head, value]) => `<dt>${head}</dt><dd>${value}</dd>`)}</dl></article>`,
      ),
      keys: [
        { name: '量化', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
        { name: '出款', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ...OPEN },
      ],
    },
    {
      drawn: 'each right a pair of its own with yes or no, in German',
      exchange: 'binance',
      locale: 'de',
      css: DL_CSS,
      body: dl(
        {
          name: 'haupt',
          facts: [
            ['API-Schlüssel', 'kQ82mZ****Lr0'],
            ['Lesen', 'Ja'],
            ['Spot-Handel', 'Ja'],
            ['Auszahlungen', 'Nein'],
            ['Vertrauenswürdige IP-Adressen', '203.0.113.10, 203.0.113.11'],
          ],
        },
        'Bearbeiten',
      ),
      keys: [
        {
          name: 'haupt',
          rights: { read: 'on', trade: 'on', withdraw: 'off' },
          ip: 'on',
          ips: ['203.0.113.10', '203.0.113.11'],
        },
      ],
    },
  ],
};

const gridCell = (content: string): string =>
  `<div role="gridcell"><div class="inner"><div>${content}</div></div></div>`;
const gridHead = (content: string): string =>
  `<div><div role="columnheader"><div class="inner">${content}</div></div></div>`;
const grouped = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div role="grid"><div role="rowgroup"><div role="row"><div class="group">${join(heads, gridHead)}</div></div></div><div role="rowgroup"><div>${join(rows, (cells) => `<div role="row"><div class="group">${join(cells, gridCell)}</div></div>`)}</div></div></div>`;
const GROUP_CSS = '.group{display:flex}.inner{width:180px;overflow:hidden}';

const groups: Kind = {
  kind: 'a grid whose cells stand in a group inside of each row',
  pages: [
    {
      drawn: 'with tags that end in the mode of each right',
      exchange: 'gate',
      locale: 'en',
      css: GROUP_CSS,
      body: grouped(
        ['API key name', 'API key', 'Permissions', 'Trusted IP addresses'],
        [
          [
            'alpha',
            '7f1c…a07b',
            '<div class="tag">Spot Trade (Read And Write)</div><div class="tag">Perpetual Futures (Read And Write)</div>',
            '203.0.113.10',
          ],
          [
            'audit',
            '8be4…77d2',
            '<div class="tag">Spot Trade (Read Only)</div><div class="tag">Withdraw (Read Only)</div>',
            'No bindings',
          ],
          [
            'treasury',
            '5f0d…91c8',
            '<div class="tag">Wallet (Read And Write)</div><div class="tag">Withdraw (Read And Write)</div>',
            '198.51.100.7',
          ],
        ],
      ),
      keys: [
        { name: 'alpha', rights: { trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
        { name: 'audit', rights: { read: 'on', trade: 'off~', transfer: 'off~', withdraw: 'off~' }, ...OPEN },
        { name: 'treasury', rights: { transfer: 'on', withdraw: 'on' }, ...bound('198.51.100.7') },
      ],
    },
    {
      drawn: 'with a column of addresses of the last use, in Turkish',
      exchange: 'bitvavo',
      locale: 'tr',
      css: GROUP_CSS,
      body: grouped(
        ['API adı', 'API anahtarı', 'İzinler', 'Güvenilir IP adresleri', 'Son kullanım', ''],
        [
          [
            'ana',
            '7f1c…a07b',
            'Okuma, Spot işlem',
            'IP kısıtlaması yok',
            '198.18.0.11',
            '<button>Düzenle</button>',
          ],
          [
            'kasa',
            '5f0d…91c8',
            'Okuma, Para çekme',
            '198.51.100.7',
            '198.18.0.12',
            '<button>Düzenle</button>',
          ],
        ],
      ),
      keys: [
        { name: 'ana', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ...OPEN },
        { name: 'kasa', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ...bound('198.51.100.7') },
      ],
    },
    {
      drawn: 'a native table with one head over two columns, in Chinese',
      exchange: 'binance',
      locale: 'zh-CN',
      body: `<table><thead><tr><th>API备注</th><th>API Key</th><th colspan="2"><span>权限</span></th><th>绑定IP地址</th></tr></thead><tbody>${join(
        [
          ['甲', 'kQ8••Lr0', '读取', '现货交易', '203.0.113.10'],
          ['乙', 'pW0••f31', '读取', '提币', '未绑定IP'],
        ],
        (cells) => `<tr>${join(cells, (cell) => `<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`,
      keys: [
        { name: '甲', rights: { read: 'on', trade: 'on', withdraw: 'off~' }, ...bound('203.0.113.10') },
        { name: '乙', rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ...OPEN },
      ],
    },
  ],
};

export const cardLists: readonly Kind[] = [twoColumns, descriptions, groups];
