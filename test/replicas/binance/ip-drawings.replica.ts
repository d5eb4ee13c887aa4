/** One restriction, drawn in the manners in which exchanges and kits draw such a choice. */
import { ariaPen } from '../drawings/aria-pen.ts';
import { currentIp, helpText } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { facts, field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica, type ReplicaState } from '../replica.ts';
import { urlFor } from './card.ts';
import { BINANCE_WORDS } from './words.ts';

const secrets = plant('binance/ip-drawings');
export const planted = plantedStrings(secrets);
const words = BINANCE_WORDS.en;

const make = (
  name: string,
  drawing: string,
  pen: Pen,
  ip: string,
  script: string,
  states: readonly ReplicaState[],
): Replica => ({
  id: `binance/${name}`,
  exchange: 'binance',
  url: urlFor('en'),
  drawing,
  locale: 'en',
  madeFrom: 'the key card of 2025-04-16 with another drawing of its restriction',
  page: {
    html: drawPage({
      lang: 'en',
      title: words.title,
      brand: 'Binance',
      pen,
      css: '.seg button{padding:6px 14px}.seg .seg-on,.seg [aria-pressed=true]{background:#fcd535}',
      main: `<h1>${words.title}</h1><div class="card"><h3>vps-bot</h3>${facts([
        [words.apiKey, secrets.keyId],
        [words.secretKey, secrets.secret],
      ])}${heading(words.permissions)}<div class="grid3">${pen.box({ at: 'p-reading', label: words.reading, on: true })}${pen.box({ at: 'p-spot', label: words.spot, on: true })}${pen.box({ at: 'p-universal', label: words.universal, on: false })}${pen.box({ at: 'p-withdraw', label: words.withdrawals, on: false })}</div>${heading(words.ipHeading)}${ip}${currentIp()}<button>${words.save}</button></div>${helpText()}`,
      wiring: { boxes: ['p-reading', 'p-spot', 'p-universal', 'p-withdraw'] },
      script,
    }),
  },
  states,
});

const rights = only('read', 'trade');
const off = read(form('vps-bot', rights, 'off', [], { rules: ['ip-restriction-off'] }));
const list = field({
  at: 'ip-field',
  label: 'Trusted IPs',
  lines: 2,
  placeholder: 'e.g. 192.0.2.1,192.0.2.2',
});
const empty = read(
  form('vps-bot', rights, 'on', [], { rules: ['whitelist-empty'], notRules: ['ip-restriction-off'] }),
);
const filled = read(
  form('vps-bot', rights, 'on', ['203.0.113.10', '198.51.100.4'], {
    notRules: ['ip-restriction-off', 'whitelist-empty'],
  }),
);
const typing = { type: '203.0.113.10,198.51.100.4', into: at('ip-field') } as const;

const segmented = (marked: boolean): string =>
  `<div class="seg" data-e2e="seg"><button type="button" data-e2e="any" ${marked ? 'aria-pressed="true"' : 'class="seg-btn seg-on"'}>Unrestricted</button><button type="button" data-e2e="trusted" ${marked ? 'aria-pressed="false"' : 'class="seg-btn"'}>Trusted IPs only</button></div><div data-e2e="box" style="display:none">${list}</div>`;
const SEGMENT_SCRIPT = `
const any = $('any'), trusted = $('trusted');
const pick = (chosen) => { for (const el of [any, trusted]) { if (el.hasAttribute('aria-pressed')) el.setAttribute('aria-pressed', String(el === chosen)); else { el.classList.toggle('seg-on', el === chosen); } } $('box').style.display = chosen === trusted ? '' : 'none'; };
any.onclick = () => pick(any); trusted.onclick = () => pick(trusted);`;
const segmentStates: readonly ReplicaState[] = [
  { name: 'unrestricted', steps: [], expect: off },
  { name: 'trusted, empty', steps: [{ click: at('trusted') }], expect: empty },
  { name: 'trusted, two addresses', steps: [{ click: at('trusted') }, typing], expect: filled },
  {
    name: 'addresses typed, then unrestricted: the field has gone',
    steps: [{ click: at('trusted') }, typing, { click: at('any') }],
    expect: off,
  },
];

const select = `<label for="ip-select">IP access</label> <select id="ip-select" data-e2e="ip-select"><option value="0" selected>Unrestricted (Less Secure)</option><option value="1">Restrict access to trusted IPs only (Recommended)</option></select>${list}`;
const selectStates: readonly ReplicaState[] = [
  { name: 'unrestricted', steps: [], expect: off },
  {
    // The field stays on the page: the form holds the addresses, and the choice makes them idle.
    name: 'unrestricted with addresses typed',
    steps: [typing],
    expect: read(
      form('vps-bot', rights, 'off', ['203.0.113.10', '198.51.100.4'], {
        rules: ['ip-restriction-off', 'whitelist-unused'],
      }),
    ),
  },
  {
    name: 'trusted by keyboard',
    steps: [typing, { focus: at('ip-select') }, { press: 'ArrowDown' }],
    expect: filled,
  },
];

const toggle = (pen: Pen, label: string, on: boolean): string =>
  `${pen.toggle({ at: 'ip-switch', label, on })}${list}`;
const WIRE_SWITCH = `wire({ boxes: ['ip-switch'] }, hand);`;
const switchStates: readonly ReplicaState[] = [
  { name: 'switched off', steps: [], expect: off },
  { name: 'switched on, empty', steps: [{ click: at('ip-switch') }], expect: empty },
  { name: 'switched on, two addresses', steps: [{ click: at('ip-switch') }, typing], expect: filled },
];
/** On means unrestricted: the label says so, and only the label. */
const inverseStates: readonly ReplicaState[] = [
  { name: 'inverse switch on: any address', steps: [], expect: off },
  { name: 'inverse switch off, empty', steps: [{ click: at('ip-switch') }], expect: empty },
  { name: 'inverse switch off, two addresses', steps: [{ click: at('ip-switch') }, typing], expect: filled },
];
const RESTRICT = 'Restrict access to trusted IPs only';
const ALLOW_ANY = 'Allow access from any IP';

export const replicas: readonly Replica[] = [
  make('ip-segmented-aria', 'aria', ariaPen, segmented(true), SEGMENT_SCRIPT, segmentStates),
  make('ip-segmented-class', 'div-soup', soupPen, segmented(false), SEGMENT_SCRIPT, segmentStates),
  make('ip-select', 'native', nativePen, select, '', selectStates),
  make(
    'ip-switch-native',
    'native',
    nativePen,
    toggle(nativePen, RESTRICT, false),
    WIRE_SWITCH,
    switchStates,
  ),
  make('ip-switch-aria', 'aria', ariaPen, toggle(ariaPen, RESTRICT, false), WIRE_SWITCH, switchStates),
  make(
    'ip-inverse-native',
    'native',
    nativePen,
    toggle(nativePen, ALLOW_ANY, true),
    WIRE_SWITCH,
    inverseStates,
  ),
  make('ip-inverse-aria', 'aria', ariaPen, toggle(ariaPen, ALLOW_ANY, true), WIRE_SWITCH, inverseStates),
];
