import { ariaPen } from '../drawings/aria-pen.ts';
import { decoys } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { facts, heading } from '../drawings/parts.ts';
import { at, escapeHtml } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';
import { CARD_CSS, type CardState, cardWiring, drawCard, head, urlFor } from './card.ts';
import { BINANCE_WORDS } from './words.ts';

const secrets = plant('binance/oddities');
const others = plant('binance/oddities/others');
export const planted = plantedStrings(secrets, others);

const words = BINANCE_WORDS.en;
const CARD: CardState = {
  mark: 'k1',
  name: 'market-maker',
  on: ['reading', 'spot'],
  restricted: true,
  addresses: ['203.0.113.10'],
  editing: true,
};
const common = {
  exchange: 'binance',
  url: urlFor('en'),
  locale: 'en',
  madeFrom: 'the key card of 2025-04-16, drawn as other exchanges and kits draw such a card',
} as const;
const frame = { lang: 'en', title: words.title, brand: 'Binance' } as const;

const mobileCopy: Replica = {
  ...common,
  id: 'binance/mobile-copy',
  drawing: 'native',
  page: {
    html: drawPage({
      ...frame,
      pen: nativePen,
      css: `${CARD_CSS}.mobile-only{display:none}`,
      // The mobile copy is mounted and stale: it shows the key as it was before.
      main: `${head(nativePen, words)}<div class="desktop-only">${drawCard(nativePen, words, CARD, secrets)}</div><div class="mobile-only">${drawCard(nativePen, words, { ...CARD, mark: 'm1', on: ['reading', 'withdrawals'], restricted: false, addresses: [] }, secrets)}</div>${decoys(nativePen)}`,
      wiring: cardWiring('k1', 'm1'),
    }),
  },
  states: [
    {
      name: 'the hidden copy differs',
      steps: [],
      expect: read(
        form('market-maker', only('read', 'trade'), 'on', ['203.0.113.10'], {
          notRules: ['withdraw-enabled', 'ip-restriction-off', 'hidden-control'],
        }),
      ),
    },
    {
      name: 'withdrawals ticked in the visible copy',
      steps: [{ click: at('k1-withdrawals') }],
      expect: read(
        form('market-maker', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.10'], {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

const late: Replica = {
  ...common,
  id: 'binance/late-rendering',
  drawing: 'aria',
  page: {
    html: drawPage({
      ...frame,
      pen: ariaPen,
      css: CARD_CSS,
      main: `${head(ariaPen, words)}<div id="list"><div class="skeleton" style="height:200px;background:#eee"></div></div><template id="later">${drawCard(ariaPen, words, CARD, secrets)}</template>`,
      wiring: { boxes: ['default-controls'] },
      script: `const draw = () => { list.replaceChildren(later.content.cloneNode(true)); wire(${JSON.stringify(cardWiring('k1'))}, hand, list); };
setTimeout(draw, 700);
setTimeout(() => { const again = document.createElement('button'); again.dataset.e2e = 'refresh'; again.textContent = 'Refresh'; again.onclick = draw; list.before(again); }, 750);`,
    }),
  },
  states: [
    {
      name: 'the card comes after the page',
      steps: [{ waitFor: at('refresh') }],
      expect: read(form('market-maker', only('read', 'trade'), 'on', ['203.0.113.10'])),
    },
    {
      name: 'a refresh throws the nodes away and draws the saved state',
      steps: [
        { waitFor: at('refresh') },
        { click: at('k1-withdrawals') },
        { click: at('k1-any') },
        { click: at('refresh') },
      ],
      expect: read(
        form('market-maker', only('read', 'trade'), 'on', ['203.0.113.10'], {
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'changed after a refresh',
      steps: [{ waitFor: at('refresh') }, { click: at('refresh') }, { click: at('k1-withdrawals') }],
      expect: read(form('market-maker', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.10'])),
    },
  ],
};

const rerendering: Replica = {
  ...common,
  id: 'binance/rerendered-on-change',
  drawing: 'div-soup',
  page: {
    html: drawPage({
      ...frame,
      pen: soupPen,
      css: CARD_CSS,
      main: `${head(soupPen, words)}<div id="list">${drawCard(soupPen, words, CARD, secrets)}</div>`,
      wiring: { boxes: ['default-controls'] },
      // Every click replaces the whole card by a copy of itself, as a careless key on a list does.
      script: `const wiring = ${JSON.stringify(cardWiring('k1'))};
const again = () => { wire(wiring, hand, list); for (const el of list.querySelectorAll('[data-e2e]')) el.addEventListener('click', () => setTimeout(() => { list.innerHTML = list.innerHTML; again(); })); };
again();`,
    }),
  },
  states: [
    {
      name: 'three changes, each on new nodes',
      steps: [
        { click: at('k1-withdrawals') },
        { click: at('k1-futures') },
        { click: at('k1-spot') },
        { click: at('k1-any') },
      ],
      expect: read(form('market-maker', only('read', 'trade', 'withdraw'), 'off', [])),
    },
  ],
};

const SHADOW = `
class BnCheck extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const kind = this.getAttribute('kind') ?? 'checkbox';
    root.innerHTML = '<style>label{display:flex;gap:8px}</style><label><input type="' + kind + '"><span></span></label>';
    root.querySelector('span').textContent = this.getAttribute('text');
    const input = root.querySelector('input');
    input.checked = this.hasAttribute('on');
    input.addEventListener('change', () => {
      if (kind !== 'radio') return;
      for (const other of document.querySelectorAll('bn-check[kind=radio]')) other.shadowRoot.querySelector('input').checked = other === this;
    });
  }
}
customElements.define('bn-check', BnCheck);`;
const check = (name: string, text: string, on: boolean, kind = 'checkbox'): string =>
  `<bn-check data-e2e="${name}" kind="${kind}" text="${escapeHtml(text)}"${on ? ' on' : ''}></bn-check>`;

const shadow: Replica = {
  ...common,
  id: 'binance/shadow-roots',
  drawing: 'native',
  page: {
    html: drawPage({
      ...frame,
      pen: nativePen,
      main: `<h1>${words.title}</h1><div class="card"><h3>shadow-bot</h3>${facts([
        [words.apiKey, secrets.keyId],
        [words.secretKey, secrets.secret],
      ])}${heading(words.permissions)}<div class="grid3">${check('s-reading', words.reading, true)}${check('s-spot', words.spot, false)}${check('s-universal', words.universal, false)}${check('s-withdraw', words.withdrawals, false)}</div>
${heading(words.ipHeading)}${check('s-any', words.any, true, 'radio')}${check('s-trusted', words.trusted, false, 'radio')}<button>${words.save}</button></div>${decoys(nativePen)}`,
      script: SHADOW,
    }),
  },
  states: [
    {
      name: 'controls in open shadow roots',
      steps: [],
      expect: read(form('shadow-bot', only('read'), 'off', [])),
    },
    {
      name: 'withdrawals ticked inside one',
      steps: [{ click: at('s-withdraw') }],
      expect: read(form('shadow-bot', only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
    {
      // No address field is on this page: restricted to a list that nobody can see.
      name: 'restricted',
      steps: [{ click: at('s-trusted') }],
      expect: read(form('shadow-bot', only('read'), 'on', null, { notRules: ['ip-restriction-off'] })),
    },
  ],
};

const framed = drawPage({
  ...frame,
  pen: nativePen,
  css: CARD_CSS,
  main: drawCard(nativePen, words, { ...CARD, on: ['reading', 'withdrawals'] }, secrets),
  wiring: cardWiring('k1'),
});
const iframe: Replica = {
  ...common,
  id: 'binance/same-origin-frame',
  drawing: 'native',
  page: {
    html: drawPage({
      ...frame,
      pen: nativePen,
      main: `${head(nativePen, words)}<iframe title="API" data-e2e="frame" style="width:100%;height:700px;border:0" srcdoc="${escapeHtml(framed)}"></iframe>`,
      wiring: { boxes: ['default-controls'] },
    }),
  },
  states: [
    {
      name: 'the card lives in a frame of the same origin',
      steps: [{ waitFor: at('frame') }],
      expect: read(form('market-maker', only('read', 'withdraw'), 'on', ['203.0.113.10'])),
    },
  ],
};

/** A tool hides the box with CSS after ticking it: the right would be saved all the same. */
const hidden: Replica = {
  ...common,
  id: 'binance/hidden-withdrawals',
  drawing: 'native',
  madeFrom: 'the trick of a malicious extension that was found in January 2026',
  page: {
    html: drawPage({
      ...frame,
      pen: nativePen,
      css: `${CARD_CSS}[data-e2e="k1-withdrawals"]{visibility:visible}.opt-cell:has([data-e2e="k1-withdrawals"]){display:none!important}`,
      main: `${head(nativePen, words)}${drawCard(nativePen, words, { ...CARD, on: ['reading', 'spot', 'withdrawals'] }, secrets)}`,
      wiring: cardWiring('k1'),
    }),
  },
  states: [
    {
      // Not a copy: it is the only control for this right, and Save would save it.
      name: 'the only withdrawals box is ticked and not displayed',
      steps: [],
      expect: read(
        form('market-maker', only('read', 'trade', 'withdraw'), 'on', ['203.0.113.10'], {
          rules: ['withdraw-enabled', 'hidden-control'],
        }),
      ),
    },
  ],
};

const lone: Replica = {
  ...common,
  id: 'binance/lone-class',
  drawing: 'div-soup',
  page: {
    html: drawPage({
      ...frame,
      pen: nativePen,
      css: '.pill{display:inline-block;border:1px solid #999;border-radius:12px;padding:2px 10px;cursor:pointer}.pill.active{border-color:#fcd535}',
      main: `<h1>${words.title}</h1><div class="card"><h3>pilled</h3>${facts([
        [words.apiKey, secrets.keyId],
        [words.secretKey, secrets.secret],
      ])}${heading(words.permissions)}${nativePen.box({ at: 'l-reading', label: words.reading, on: true })}${nativePen.box({ at: 'l-spot', label: words.spot, on: false })}${nativePen.box({ at: 'l-universal', label: words.universal, on: false })}
<div class="pill active" data-e2e="l-withdraw" tabindex="0">${words.withdrawals}</div>${heading(words.ipHeading)}${nativePen.radios(
        {
          at: 'l-ip',
          chosen: 'l-any',
          choices: [
            { at: 'l-any', label: words.any },
            { at: 'l-trusted', label: words.trusted },
          ],
        },
      )}<button>${words.save}</button></div>`,
      script: `document.querySelector('.pill').addEventListener('click', (e) => e.currentTarget.classList.toggle('active'));`,
    }),
  },
  states: [
    {
      name: 'one pill with "active" and nothing to compare it with',
      steps: [],
      expect: read(
        form('pilled', { read: 'on', trade: 'off', transfer: 'off', withdraw: 'unknown' }, 'off', [], {
          rules: ['unreadable'],
          notRules: ['withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'the same pill without the word',
      steps: [{ click: at('l-withdraw') }],
      expect: read(
        form('pilled', { read: 'on', trade: 'off', transfer: 'off', withdraw: 'unknown' }, 'off', [], {
          rules: ['unreadable'],
        }),
      ),
    },
  ],
};

const mixed: Replica = {
  ...common,
  id: 'binance/indeterminate',
  drawing: 'aria',
  page: {
    html: drawPage({
      ...frame,
      pen: ariaPen,
      main: `<h1>${words.title}</h1><div class="card"><h3>half-and-half</h3>${facts([
        [words.apiKey, secrets.keyId],
      ])}${heading(words.permissions)}${ariaPen.box({ at: 'i-all', label: 'Select all', on: false, mixed: true })}${ariaPen.box({ at: 'i-reading', label: words.reading, on: true })}${ariaPen.box({ at: 'i-spot', label: words.spot, on: true })}${ariaPen.box({ at: 'i-universal', label: words.universal, on: false })}${ariaPen.box({ at: 'i-withdraw', label: words.withdrawals, on: false, mixed: true })}${heading(words.ipHeading)}${ariaPen.radios(
        {
          at: 'i-ip',
          chosen: 'i-any',
          choices: [
            { at: 'i-any', label: words.any },
            { at: 'i-trusted', label: words.trusted },
          ],
        },
      )}<button>${words.save}</button></div>`,
      wiring: {
        boxes: ['i-reading', 'i-spot', 'i-universal', 'i-withdraw'],
        radios: [['i-any', 'i-trusted']],
        selectAll: [{ box: 'i-all', all: ['i-reading', 'i-spot', 'i-universal', 'i-withdraw'] }],
      },
    }),
  },
  states: [
    {
      // A dash in the withdrawals box with no children to look at: neither on nor off may be said.
      name: 'select all and withdrawals indeterminate',
      steps: [],
      expect: read(
        form('half-and-half', { read: 'on', trade: 'on', transfer: 'off', withdraw: 'unknown' }, 'off', [], {
          rules: ['unreadable'],
        }),
      ),
    },
    {
      name: 'select all clicked: its children are on',
      steps: [{ click: at('i-all') }],
      expect: read(
        form('half-and-half', only('read', 'trade', 'transfer', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'select all clicked twice',
      steps: [{ click: at('i-all') }, { click: at('i-all') }],
      expect: read(form('half-and-half', only(), 'off', [])),
    },
  ],
};

export const replicas: readonly Replica[] = [
  mobileCopy,
  late,
  rerendering,
  shadow,
  iframe,
  hidden,
  lone,
  mixed,
];
