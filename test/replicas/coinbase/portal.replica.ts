import { ariaPen } from '../drawings/aria-pen.ts';
import { dataStatePen } from '../drawings/data-state-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { dialog, field, heading, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('coinbase/portal');
const other = plant('coinbase/portal/other');
export const planted = plantedStrings(secrets, other);

const tabs =
  '<div role="tablist"><button role="tab" aria-selected="true">Secret API Keys</button><button role="tab" aria-selected="false">Client API keys</button></div>';

const draw = (pen: Pen): string =>
  drawPage({
    lang: 'en',
    title: 'API keys',
    brand: 'Coinbase Developer Platform',
    pen,
    main: `<h1>API keys</h1>${tabs}<button data-e2e="open">Create API key</button>${table(
      ['Nickname', 'Key ID', 'Created', ''],
      [['old-bot', secrets.keyId, '2025-10-01', '<button>Configure</button>']],
    )}`,
    after: dialog(
      'dlg',
      'Create API key',
      `${field({ at: 'nick', label: 'API key nickname' })}<button type="button" data-e2e="more" aria-expanded="false">API restrictions</button><div data-e2e="restrictions"><label for="pf">Portfolio</label> <select id="pf"><option selected>Default</option><option>Payouts</option></select>${field({ at: 'ips', label: 'IP allowlist', lines: 2, hint: 'Recommended, not required. IPs or CIDRs.', placeholder: 'e.g. 192.0.2.1, 192.0.2.0/24' })}${heading('Permissions')}${pen.box({ at: 'view', label: 'View', hint: 'Read account data', on: true })}${pen.box({ at: 'trade', label: 'Trade', hint: 'Place and cancel orders', on: false })}${pen.box({ at: 'transfer', label: 'Transfer', hint: 'Send and receive funds on and off platform', on: false })}</div><button type="button" aria-expanded="false">Advanced Settings</button><button type="button">Create API key</button>`,
      false,
    ),
    wiring: { boxes: ['view', 'trade', 'transfer'], opens: { open: 'dlg' }, closes: { 'dlg-close': 'dlg' } },
    script: `const fold = $('restrictions'), mark = document.createComment('');
fold.replaceWith(mark);
$('more').onclick = () => { const is = $('more').getAttribute('aria-expanded') !== 'true'; $('more').setAttribute('aria-expanded', String(is)); if (is) mark.replaceWith(fold); else fold.replaceWith(mark); };`,
  });

// The table shows neither rights nor addresses.
const oldBot = listed('old-bot', shown(), 'unknown', null, {
  rules: ['unreadable'],
  notRules: ['withdraw-enabled', 'ip-restriction-off'],
});
const open = [{ click: at('open') }, { click: at('more') }] as const;

const make = (name: string, pen: Pen): Replica => ({
  id: `coinbase/${name}`,
  exchange: 'coinbase',
  url: 'https://portal.cdp.coinbase.com/projects/api-keys',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'guides of 2025-2026 on the portal; the controls themselves are inferred',
  page: { html: draw(pen) },
  states: [
    {
      name: 'view only, empty allowlist',
      steps: [...open],
      expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] }), oldBot),
    },
    {
      name: 'Transfer lets money leave',
      steps: [...open, { type: 'payouts', into: at('nick') }, { click: at('transfer') }],
      expect: read(
        form('payouts', only('read', 'transfer', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
        oldBot,
      ),
    },
    {
      name: 'trade with a network and an address',
      steps: [...open, { click: at('trade') }, { type: '203.0.113.0/28, 198.51.100.7', into: at('ips') }],
      expect: read(
        form(null, only('read', 'trade'), 'on', ['203.0.113.0/28', '198.51.100.7'], {
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
        oldBot,
      ),
    },
    {
      name: 'restrictions folded: their controls are not there yet',
      steps: [{ click: at('open') }, { type: 'later', into: at('nick') }],
      // Nothing of any key can be read here: the page is recognised, and says so.
      expect: {
        state: 'unreadable',
        keys: [form('later', shown(), 'unknown', null, { rules: ['unreadable'] }), oldBot],
      },
    },
  ],
});

const list = (
  name: string,
  drawing: string,
  body: string,
  expect: Replica['states'][0]['expect'],
): Replica => ({
  id: `coinbase/${name}`,
  exchange: 'coinbase',
  url: 'https://www.coinbase.com/settings/api',
  drawing,
  locale: 'en',
  madeFrom: 'screenshot of an older list: "Permissions: View | Trade | Transfer"',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'My API Keys',
      brand: 'Coinbase',
      main: `<h2>My API Keys</h2><button>+ NEW API KEY</button>${body}<p>Notice: API keys are for advanced users. Please make sure that you have read the API Docs before proceeding.</p>`,
    }),
  },
  states: [{ name: 'as listed', steps: [], expect }],
});
const plainCard = (key: string, permissions: string, rest = ''): string =>
  `<div class="card"><div style="background:#777">${key} <i>⧉</i></div><div class="muted">Permissions:</div><div>${permissions}</div>${rest}<button>DELETE</button></div>`;

export const replicas: readonly Replica[] = [
  make('create-native', nativePen),
  make('create-soup', soupPen),
  make('create-aria', ariaPen),
  make('create-data-state', dataStatePen),
  list(
    'list-cards',
    'cards-prose',
    plainCard(secrets.keyId, 'View | Trade | Transfer') + plainCard(other.keyId, 'View | Trade'),
    read(
      listed(null, only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null, {
        rules: ['withdraw-enabled'],
      }),
      listed(null, only('read', 'trade'), 'unknown', null, {
        notRules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  ),
  list(
    'list-cards-ip',
    'cards-prose',
    plainCard(
      secrets.keyId,
      'View',
      '<div class="muted">IP allowlist:</div><div>203.0.113.60, 2001:DB8:0:0::5</div>',
    ) + plainCard(other.keyId, 'View | Transfer', '<div class="muted">IP allowlist:</div><div>None</div>'),
    read(
      listed(null, only('read'), 'on', ['203.0.113.60', '2001:db8::5'], {
        notRules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
      listed(null, only('read', 'transfer', 'withdraw'), 'off', [], {
        rules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  ),
];
