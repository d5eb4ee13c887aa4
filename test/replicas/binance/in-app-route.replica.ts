import { drawPage } from '../drawings/document.ts';
import { form, only, read, waiting } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica, type ReplicaState } from '../replica.ts';
import { CARD_CSS, type CardState, cardWiring, drawCard } from './card.ts';
import { BINANCE_WORDS } from './words.ts';

const secrets = plant('binance/in-app-route');
export const planted = plantedStrings(secrets);

const words = BINANCE_WORDS.en;
const CARD: CardState = {
  mark: 'k1',
  name: 'market-maker',
  on: ['reading', 'spot'],
  restricted: true,
  addresses: ['203.0.113.10'],
  editing: true,
};

const inApp: readonly ReplicaState[] = [
  { name: 'dashboard of the same app', steps: [{ waitFor: at('dash') }], expect: null },
  {
    name: 'in-app route to the API page',
    steps: [{ pushState: '/en/my/settings/api-management' }, { waitFor: at('k1-card') }],
    expect: read(form('market-maker', only('read', 'trade'), 'on', ['203.0.113.10'])),
  },
  {
    name: 'and to its empty sub-account list',
    steps: [
      { pushState: '/en/my/settings/api-management' },
      { waitFor: at('k1-card') },
      { click: at('sub') },
    ],
    expect: waiting,
  },
  {
    name: 'there and away again',
    steps: [
      { pushState: '/en/my/settings/api-management' },
      { waitFor: at('k1-card') },
      { pushState: '/en/my/dashboard' },
      { waitFor: at('dash') },
    ],
    expect: null,
  },
];
export const replicas: readonly Replica[] = [
  {
    id: 'binance/in-app-route',
    exchange: 'binance',
    locale: 'en',
    madeFrom: 'the key card of 2025-04-16 in an app that changes its routes by script',
    url: 'https://www.binance.com/en/my/dashboard',
    drawing: 'native',
    page: {
      html: drawPage({
        lang: 'en',
        title: words.title,
        brand: 'Binance',
        pen: nativePen,
        css: CARD_CSS,
        main: `<div id="view"></div><template id="dashboard"><h1 data-e2e="dash">Dashboard</h1><p>Estimated balance 1.20 BTC. Withdraw · Transfer · Trade</p>${nativePen.toggle({ at: 'x', label: 'Withdrawal whitelist', on: false })}</template><template id="api"><h1>${words.title}</h1><button data-e2e="sub">Sub-accounts</button><div id="keys">${drawCard(nativePen, words, CARD, secrets)}</div></template>`,
        script: `let last = '';
setInterval(() => {
  if (location.pathname === last) return;
  last = location.pathname;
  const isApi = last.endsWith('/api-management');
  view.replaceChildren((isApi ? api : dashboard).content.cloneNode(true));
  if (isApi) { wire(${JSON.stringify(cardWiring('k1'))}, hand, view); document.querySelector('[data-e2e=sub]').onclick = () => { keys.innerHTML = '<p>${words.empty}</p>'; }; }
}, 60);`,
      }),
    },
    states: inApp,
  },
];
