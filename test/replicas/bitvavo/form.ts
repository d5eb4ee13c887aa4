/**
 * Bitvavo's form for a new key. Made from text, for no screenshot could be had: the fields, rights and their order from
 * docs.bitvavo.com/docs/get-started and a client's notes on it of 2026-08-16; switches and the button's words from a bot
 * vendor's guide (docs.getsparx.io); the rule of commas from the help article. The markup is assumed.
 */
import { decoys } from '../drawings/decoys.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, type Rights, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { type Plant } from '../drawings/plant.ts';
import { type ReplicaState } from '../replica.ts';

export const URL = 'https://account.bitvavo.com/user/api';

export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly name: string;
  readonly ips: string;
  readonly ipHint: string;
  readonly rights: string;
  /** In the order of `RIGHTS`, each with its remark. */
  readonly labels: Readonly<Record<Right, readonly [label: string, hint: string]>>;
  readonly save: string;
}

const RIGHTS = ['view', 'trade', 'withdraw'] as const;
/** Only a company's account has these. */
const OF_COMPANIES = ['subaccounts', 'transfer', 'admin'] as const;
type Right = (typeof RIGHTS)[number] | (typeof OF_COMPANIES)[number];

export const page = (pen: Pen, words: Words, secrets: Plant, company = false): string => {
  const rights: readonly Right[] = company ? [...RIGHTS, ...OF_COMPANIES] : RIGHTS;
  const switches = rights.map((right) => {
    const [label, hint] = words.labels[right];
    return pen.toggle({ at: right, label, hint, on: false });
  });
  return drawPage({
    lang: words.lang,
    title: 'API',
    brand: 'Bitvavo',
    pen,
    side: ['Profile', 'Security', 'API', 'Notifications', 'Address book'],
    main: `<h1>API</h1><div class="card"><h3>${words.title}</h3>${field({ at: 'name', label: words.name })}${field({ at: 'ips', label: words.ips, hint: words.ipHint })}${heading(words.rights)}${switches.join('')}<button>${words.save}</button><i hidden>${secrets.secret}</i></div>${decoys(pen)}`,
    wiring: { boxes: [...rights] },
  });
};

/** A private account's form has no switch for transfers: what is not there to be read is unknown, not off. */
const ofPrivate = (...on: readonly ('read' | 'trade' | 'withdraw')[]): Rights => ({
  ...only(...on),
  transfer: 'unknown',
});

export const STATES: readonly ReplicaState[] = [
  { name: 'opened', steps: [], expect: read(form(null, ofPrivate(), 'off', [])) },
  {
    name: 'looks only, from anywhere',
    steps: [{ click: at('view') }],
    expect: read(form(null, ofPrivate('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
  },
  {
    name: 'trades from two addresses',
    steps: [
      { type: 'rebalancer', into: at('name') },
      { click: at('view') },
      { click: at('trade') },
      { type: '203.0.113.160,203.0.113.161', into: at('ips') },
    ],
    expect: read(
      form('rebalancer', ofPrivate('read', 'trade'), 'on', ['203.0.113.160', '203.0.113.161'], {
        notRules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  },
  {
    name: 'withdraws, from anywhere',
    steps: [{ click: at('view') }, { click: at('withdraw') }],
    expect: read(
      form(null, ofPrivate('read', 'withdraw'), 'off', [], {
        rules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  },
  {
    name: 'withdraw switched on and off again',
    steps: [{ click: at('withdraw') }, { click: at('withdraw') }],
    expect: read(form(null, ofPrivate(), 'off', [], { notRules: ['withdraw-enabled'] })),
  },
];

export const COMPANY_STATES: readonly ReplicaState[] = [
  { name: 'opened', steps: [], expect: read(form(null, only(), 'off', [])) },
  {
    name: 'moves between subaccounts',
    steps: [{ click: at('transfer') }],
    expect: read(
      form(null, only('transfer'), 'off', [], {
        rules: ['transfer-enabled'],
        notRules: ['withdraw-enabled'],
      }),
    ),
  },
  {
    name: 'cancels orders of subaccounts',
    steps: [{ click: at('view') }, { click: at('subaccounts') }],
    expect: read(form(null, only('read', 'trade'), 'off', [])),
  },
  {
    name: 'makes subaccounts, which is none of the four rights',
    steps: [{ click: at('view') }, { click: at('admin') }, { type: '203.0.113.162', into: at('ips') }],
    expect: read(form(null, only('read'), 'on', ['203.0.113.162'])),
  },
];
