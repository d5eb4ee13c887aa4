import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('gemini/create');
export const planted = plantedStrings(secrets);

const make = (name: string, pen: Pen): Replica => ({
  id: `gemini/${name}`,
  exchange: 'gemini',
  url: 'https://exchange.gemini.com/settings/api',
  drawing: pen.name,
  locale: 'en',
  madeFrom:
    'guide of a bot vendor: "Trading", IP Allowlist with "Trusted IPs only" and Add; roles from API documents; markup assumed',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API settings',
      brand: 'Gemini',
      pen,
      main: `<h1>API settings</h1><div class="card"><h3>Create a new API key</h3>${field({ at: 'name', label: 'API key name' })}${heading('API key settings')}${pen.box({ at: 'trading', label: 'Trading', on: false })}${pen.box({ at: 'funds', label: 'Fund Management', hint: 'Deposit addresses and withdrawals to approved addresses', on: false })}${pen.box({ at: 'auditor', label: 'Auditor', hint: 'Read only', on: true })}${pen.box({ at: 'heartbeat', label: 'Requires heartbeat', on: false })}${heading('IP Allowlist')}${pen.radios(
        {
          at: 'ip',
          chosen: 'unrestricted',
          choices: [
            { at: 'trusted', label: 'Trusted IPs only' },
            { at: 'unrestricted', label: 'Unrestricted' },
          ],
        },
      )}<div data-e2e="ip-block">${field({ at: 'ip-field', label: 'IP address' })}<button type="button" data-e2e="add">Add</button><div data-e2e="list"></div></div><p class="muted">${secrets.keyId} ${secrets.secret}</p><button>Confirm</button></div>`,
      wiring: {
        boxes: ['trading', 'funds', 'auditor', 'heartbeat'],
        radios: [['trusted', 'unrestricted']],
        shows: { trusted: 'ip-block' },
        adds: [{ input: 'ip-field', button: 'add', list: 'list' }],
      },
    }),
  },
  states: [
    { name: 'auditor', steps: [], expect: read(form(null, only('read'), 'off', [])) },
    {
      name: 'trading, an address typed and not added',
      steps: [
        { click: at('trading') },
        { click: at('trusted') },
        { type: '203.0.113.150', into: at('ip-field') },
      ],
      expect: read(
        form(null, only('read', 'trade'), 'on', [], {
          rules: ['whitelist-empty'],
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'fund management, an address added',
      steps: [
        { type: 'gem', into: at('name') },
        { click: at('funds') },
        { click: at('trusted') },
        { type: '203.0.113.150', into: at('ip-field') },
        { click: at('add') },
      ],
      expect: read(
        form('gem', only('read', 'transfer', 'withdraw'), 'on', ['203.0.113.150'], {
          rules: ['withdraw-enabled'],
          notRules: ['ip-restriction-off'],
        }),
      ),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('create-native', nativePen),
  make('create-aria', ariaPen),
  make('create-soup', soupPen),
];
