import { ariaPen } from '../drawings/aria-pen.ts';
import { dataStatePen } from '../drawings/data-state-pen.ts';
import { currentIp, newsletter } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen, twinPen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { BYBIT_WORDS, type BybitWords } from './words.ts';

const secrets = plant('bybit/create');
export const planted = plantedStrings(secrets);

const LEAVES = [
  'orders',
  'positions',
  'spot',
  'account',
  'sub',
  'withdraw',
  'convert',
  'history',
  'earn',
] as const;

const draw = (pen: Pen, words: BybitWords): string => {
  const leaf = (name: (typeof LEAVES)[number]): string =>
    pen.box({ at: name, label: words[name], on: false });
  const group = (title: string, inner: string): string =>
    `<div class="tree" style="margin-left:16px"><b>${title}</b><div style="margin-left:16px">${inner}</div></div>`;
  return drawPage({
    lang: words.lang,
    title: words.title,
    brand: 'Bybit',
    pen,
    main: `<h1>${words.create}</h1><div class="card">${heading(words.usage)}${pen.radios({
      at: 'usage',
      name: words.usage,
      chosen: 'self',
      choices: [
        { at: 'self', label: words.apiTransaction },
        { at: 'third', label: words.thirdParty },
      ],
    })}${field({ at: 'name', label: words.keyName })}<input type="hidden" value="${secrets.secret}"><div data-e2e="app"><label for="app-select">${words.thirdParty}</label> <select id="app-select"><option>--</option><option>3Commas</option><option>Cornix</option></select></div>
${heading(words.permissions)}${pen.radios({
  at: 'mode',
  name: words.permissions,
  chosen: 'rw',
  choices: [
    { at: 'rw', label: words.readWrite },
    { at: 'ro', label: words.readOnly },
  ],
})}<div data-e2e="ip-part">${heading(words.ipHeading)}${pen.radios({
      at: 'ip',
      name: words.ipHeading,
      chosen: 'any',
      choices: [
        { at: 'trusted', label: words.trusted },
        { at: 'any', label: words.any, hint: words.risk },
      ],
    })}<div data-e2e="ip-block">${field({ at: 'ips', label: 'IP', lines: 2, placeholder: '192.168.1.1,192.168.1.2,192.168.1.3', loose: true })}</div></div>${currentIp()}
<div class="perm-tree">${group('Unified Trading', `${group('Contract', leaf('orders') + leaf('positions'))}${group('SPOT', leaf('spot'))}`)}${group(words.assets, `${group(words.wallet, leaf('account') + leaf('sub') + leaf('withdraw'))}${group('Exchange', leaf('convert') + leaf('history'))}${leaf('earn')}`)}</div><button>${words.submit}</button></div>${newsletter(pen)}`,
    wiring: {
      boxes: LEAVES,
      radios: [
        ['self', 'third'],
        ['rw', 'ro'],
        ['trusted', 'any'],
      ],
      shows: { trusted: 'ip-block', self: 'ip-part', third: 'app' },
    },
  });
};

const make = (name: string, pen: Pen, locale: keyof typeof BYBIT_WORDS): Replica => ({
  id: `bybit/${name}`,
  exchange: 'bybit',
  url: 'https://www.bybit.com/app/user/api-management',
  drawing: pen.name,
  locale,
  madeFrom: 'walkthroughs of the create form; labels of the IP part from the dialog screenshot of 2026-02-06',
  page: { html: draw(pen, BYBIT_WORDS[locale]) },
  states: [
    {
      // Either mode lets the key read; nothing else is ticked.
      name: 'fresh, read-write, nothing ticked',
      steps: [],
      expect: read(form(null, only('read'), 'off', [])),
    },
    {
      name: 'orders and withdrawal ticked',
      steps: [{ type: 'scalper', into: at('name') }, { click: at('orders') }, { click: at('withdraw') }],
      expect: read(
        form('scalper', only('read', 'trade', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'the same under Read-Only is harmless',
      steps: [{ click: at('orders') }, { click: at('withdraw') }, { click: at('sub') }, { click: at('ro') }],
      expect: read(
        form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'convert, history and earn are none of the four',
      steps: [{ click: at('convert') }, { click: at('history') }, { click: at('earn') }],
      expect: read(form(null, only('read'), 'off', [])),
    },
    {
      name: 'sub-account transfer, two addresses',
      steps: [
        { click: at('sub') },
        { click: at('trusted') },
        { type: '203.0.113.5,203.0.113.6', into: at('ips') },
      ],
      expect: read(
        form(null, only('read', 'transfer'), 'on', ['203.0.113.5', '203.0.113.6'], {
          rules: ['transfer-enabled'],
          notRules: ['ip-restriction-off'],
        }),
      ),
    },
    {
      name: 'restricted, nothing typed',
      steps: [{ click: at('trusted') }],
      expect: read(form(null, only('read'), 'on', [], { rules: ['whitelist-empty'] })),
    },
    {
      // The form shows no list of its own: it holds no address, and Bybit binds the key to the app's.
      name: 'third-party application',
      steps: [{ click: at('third') }, { click: at('spot') }],
      expect: read(
        form(null, only('read', 'trade'), 'managed', [], {
          notRules: ['ip-restriction-off', 'whitelist-empty'],
        }),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen, 'en'),
  make('create-soup', soupPen, 'en'),
  make('create-aria', ariaPen, 'en'),
  make('create-zh-TW', twinPen, 'zh-TW'),
  make('create-ru', dataStatePen, 'ru'),
];
