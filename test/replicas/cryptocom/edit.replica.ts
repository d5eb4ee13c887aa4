import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { dialog, field, heading, soupDialog } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('cryptocom/edit');
export const planted = plantedStrings(secrets);

const make = (name: string, pen: Pen, box: typeof dialog): Replica => ({
  id: `cryptocom/${name}`,
  exchange: 'cryptocom',
  url: 'https://crypto.com/exchange/user/settings/api-management',
  drawing: pen.name,
  locale: 'en',
  madeFrom: 'guides; wording translated back from Italian, the reading right and the markup are assumed',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Management',
      brand: 'Crypto.com Exchange',
      pen,
      main: '<h1>API Keys</h1><button>Create a new API key</button>',
      after: box(
        'dlg',
        'Edit API key',
        `${field({ at: 'label', label: 'API key label', value: 'cro-bot' })}<p class="muted">API key: ${secrets.keyId}</p>${heading('Permissions')}${pen.box({ at: 'read', label: 'Can read', on: true, disabled: true })}${pen.box({ at: 'trade', label: 'Enable trading', on: false })}${pen.box({ at: 'withdraw', label: 'Enable withdrawal', on: false })}${field({ at: 'ips', label: 'IP whitelist', lines: 2, placeholder: 'Separate IP addresses with commas' })}<button>Save</button>`,
        true,
      ),
      wiring: { boxes: ['trade', 'withdraw'] },
    }),
  },
  states: [
    { name: 'reading only', steps: [], expect: read(form('cro-bot', only('read'), 'off', [])) },
    {
      name: 'trading and one address',
      steps: [{ click: at('trade') }, { type: '203.0.113.120', into: at('ips') }],
      expect: read(
        form('cro-bot', only('read', 'trade'), 'on', ['203.0.113.120'], { notRules: ['withdraw-enabled'] }),
      ),
    },
    {
      name: 'withdrawal',
      steps: [{ click: at('withdraw') }],
      expect: read(form('cro-bot', only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
  ],
});

export const replicas: readonly Replica[] = [
  make('edit-native', nativePen, dialog),
  make('edit-aria', ariaPen, dialog),
  make('edit-soup', soupPen, soupDialog),
];
