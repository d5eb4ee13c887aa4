import { form, listed, only, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  NATIVE,
  PASSPHRASE,
  type Picture,
  planted,
  RADIX,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'coinbase',
  url: 'https://www.coinbase.com/settings/api',
  brand: 'Coinbase',
  title: 'API',
} as const;

const BOXES = ['view', 'trade', 'transfer'] as const;

const pro2021: Picture = {
  ...base,
  name: 'pro-2021',
  from: 'picture of the dialog, hummingbot/hummingbot-site coinbase3.png, 2021-12',
  draw: () => '<h1>API</h1><button>+ NEW API KEY</button>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Add An API Key',
      `<label for="pf">Profile *</label> <select id="pf"><option selected>default</option></select>${heading('Permissions *')}${manner.pen.box({ at: 'view', label: 'View', on: true })}${manner.pen.box({ at: 'transfer', label: 'Transfer', on: false })}${manner.pen.box({ at: 'trade', label: 'Trade', on: true })}${field({ at: 'pass', label: 'Passphrase', value: PASSPHRASE })}${field({ at: 'ips', label: 'IP Whitelist', placeholder: '192.0.2.10, 198.51.100.0/24, 2001:db8::8, ...' })}${field({ at: 'code', label: 'Two Factor Authentication Code *', placeholder: '0000000' })}<a href="#">Using SMS? Send me a code</a><button type="button">CREATE API KEY</button>`,
      true,
    ),
  wiring: { boxes: BOXES },
  expect: read(form(null, only('read', 'trade'), 'off', [])),
  more: [
    {
      name: 'Transfer sends money away',
      steps: [{ click: at('transfer') }],
      expect: read(
        form(null, only('read', 'trade', 'transfer', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
      ),
    },
  ],
};

/** No heading stands over the rights, and "(read-only)" is a remark of the greyed one. */
const advanced2026: Picture = {
  ...base,
  name: 'create-2026',
  from: 'picture of the dialog, icgio/exchanges-api-guide coinbase, 2026-02',
  draw: () => '<h1>API Key management</h1><button>Create API key</button>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Create API key',
      `${field({ at: 'nick', label: 'API key nickname', value: 'ICG-MM' })}<label for="pf">Portfolio</label> <select id="pf"><option selected>Primary</option></select>${manner.pen.box({ at: 'view', label: 'View (read-only)', on: true, disabled: true })}${manner.pen.box({ at: 'trade', label: 'Trade (execute trades on your behalf)', on: true })}${manner.pen.box({ at: 'transfer', label: 'Transfer (initiate transfer of funds)', on: false })}${field({ at: 'ips', label: 'IP whitelist', value: '203.0.113.10' })}<button type="button">Cancel</button><button type="button">Create &amp; download</button>`,
      true,
    ),
  wiring: { boxes: ['trade', 'transfer'] },
  expect: read(form('ICG-MM', only('read', 'trade'), 'on', ['203.0.113.10'])),
  more: [
    {
      name: 'Transfer as well',
      steps: [{ click: at('transfer') }],
      expect: read(
        form('ICG-MM', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

/** The page behind the dialog lists the key; its switch says that it is active, and is no right. */
const created2026: Picture = {
  ...base,
  name: 'created-2026',
  from: 'picture of the dialog after creation over the list, icgio/exchanges-api-guide coinbase, 2026-02; its covered cells filled',
  draw: (manner) =>
    `<h1>API Key management</h1><div class="line"><b>API keys</b><span>OAuth</span></div><p>APIs grant specific permissions for interacting with services or resources. For advanced developer tooling, access Coinbase Developer Platform.</p><button>Create API key</button>${manner.table(['Name', 'Key ID', 'Generated', 'Portfolio', 'Permissions', 'Active', ''], [['ICG-MM', KEY, 'Feb 3, 2026', 'Primary', 'trade, view', manner.pen.toggle({ at: 'active', label: '', on: true }), '<a href="#">Manage</a>']])}`,
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Keep your key safe',
      `<p>Your API key has been successfully created and downloaded. For security, it can't be re-downloaded. If lost, delete and create a new one.</p>${manner.value('API key name', `organizations/12/apiKeys/${KEY.slice(0, 8)}`)}${manner.value('Private key', SECRET)}`,
      true,
    ),
  expect: read(listed('ICG-MM', only('read', 'trade'), 'unknown', null)),
};

/** Rights are in sight; the field of addresses is behind "Advanced settings", which is folded. */
const folded: Picture = {
  ...base,
  name: 'addresses-folded',
  url: 'https://portal.cdp.coinbase.com/projects/api-keys',
  from: 'the documents of 2026: restrictions and advanced settings are folded parts of the dialog; the controls as in 2026-02',
  draw: () => '<h1>API keys</h1><button>Create API key</button>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Create API key',
      `${field({ at: 'nick', label: 'API key nickname', value: 'bot' })}${manner.pen.box({ at: 'view', label: 'View', on: true, disabled: true })}${manner.pen.box({ at: 'trade', label: 'Trade', on: true })}${manner.pen.box({ at: 'transfer', label: 'Transfer', on: false })}<button type="button" data-e2e="more" aria-expanded="false">API restrictions ⌄</button><div data-e2e="fold">${field({ at: 'ips', label: 'IP allowlist', placeholder: '192.0.2.10, 198.51.100.0/24' })}</div><button type="button">Create &amp; download</button>`,
      true,
    ),
  wiring: { boxes: ['trade', 'transfer'] },
  script: `const fold = $('fold'), mark = document.createComment(''); fold.replaceWith(mark);
$('more').onclick = () => { mark.replaceWith(fold); $('more').setAttribute('aria-expanded', 'true'); };`,
  expect: read(form('bot', only('read', 'trade'), 'unknown', null, { notRules: ['ip-restriction-off'] })),
  more: [
    {
      name: 'opened: the field is empty',
      steps: [{ click: at('more') }],
      expect: read(form('bot', only('read', 'trade'), 'off', [], { rules: ['ip-restriction-off'] })),
    },
    {
      name: 'opened, one address',
      steps: [{ click: at('more') }, { type: '203.0.113.10', into: at('ips') }],
      expect: read(form('bot', only('read', 'trade'), 'on', ['203.0.113.10'])),
    },
  ],
};

export const replicas: readonly Replica[] = [
  ...drawn(pro2021, [NATIVE, SOUP]),
  ...drawn(advanced2026, [ARIA, SOUP]),
  ...drawn(created2026, [ARIA, SOUP]),
  ...drawn(folded, [RADIX, SOUP]),
];
