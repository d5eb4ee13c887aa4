import { drawPage } from '../drawings/document.ts';
import { listed, only, read } from '../drawings/expected.ts';
import { facts, soupTable, table } from '../drawings/parts.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';
import { URL } from './form.ts';

/**
 * Bitvavo's list of keys, and the card that shows a new key with its secret. The words of the rights and the whitelist
 * are those of the form (see form.ts); that a key waits for a confirmation by e-mail is from a bot vendor's guide
 * (docs.getsparx.io). No screenshot of the list could be had: its columns are assumed.
 */

const secrets = plant('bitvavo/list');
const other = plant('bitvavo/list/other');
export const planted = plantedStrings(secrets, other);

const base = { exchange: 'bitvavo', url: URL, locale: 'en' } as const;
const frame = { lang: 'en', brand: 'Bitvavo', title: 'API', side: ['Profile', 'Security', 'API'] } as const;

const HEADS = ['Name', 'API key', 'Permissions', 'IP Whitelist', 'Status', 'Action'];
const ROWS = [
  ['portfolio', secrets.keyId, 'View access', '203.0.113.163, 203.0.113.164', 'Active', 'Delete'],
  ['payouts', other.keyId, 'View access, Withdraw digital assets', '--', 'Confirm by e-mail', 'Delete'],
];

const list = (name: string, drawing: string, draw: typeof table): Replica => ({
  ...base,
  id: `bitvavo/${name}`,
  drawing,
  madeFrom: 'words of the form (official documents); the columns are assumed',
  page: {
    html: drawPage({ ...frame, main: `<h1>API</h1><button>Add new API key</button>${draw(HEADS, ROWS)}` }),
  },
  states: [
    {
      name: 'one key that looks, one that withdraws from anywhere',
      steps: [],
      expect: read(
        listed('portfolio', only('read'), 'on', ['203.0.113.163', '203.0.113.164'], {
          notRules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
        listed('payouts', only('read', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off'],
        }),
      ),
    },
  ],
});

const created: Replica = {
  ...base,
  id: 'bitvavo/created',
  drawing: 'cards-prose',
  madeFrom: 'guide of a bot vendor: the secret is shown once, the key confirmed by e-mail; markup assumed',
  page: {
    html: drawPage({
      ...frame,
      main: `<h1>API</h1><div class="card"><h3>API key</h3>${facts([
        ['Name', 'rebalancer'],
        ['API key', secrets.keyId],
        ['API secret', secrets.secret],
        ['Permissions', 'View access, Trade digital assets'],
        ['IP Whitelist', '203.0.113.165'],
      ])}<p>The secret is not shown again.</p><button>Continue</button></div>`,
    }),
  },
  states: [
    {
      name: 'a key beside its secret',
      steps: [],
      expect: read(
        listed('rebalancer', only('read', 'trade'), 'on', ['203.0.113.165'], {
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

export const replicas: readonly Replica[] = [
  list('list-table', 'table-prose', table),
  list('list-soup', 'div-soup', soupTable),
  created,
];
