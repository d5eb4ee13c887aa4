/** A well-formed request of every message, and requests that must be refused. */

import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_EVIDENCE,
  MAX_HREF_LENGTH,
  MAX_ID_LENGTH,
  MAX_KEYS,
  MAX_LABEL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_REASON_LENGTH,
} from '../../lib/messages/bounds.ts';
import { type MessageType, type Request } from '../../lib/messages/contract.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';

const unknown = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' } as const;

export const key: KeySettings = {
  id: 'k1',
  kind: 'form',
  name: 'grid bot',
  mask: 'PiC…x8Z',
  permissions: unknown,
  proofs: {
    read: 'control',
    trade: 'control',
    transfer: 'none',
    withdraw: 'control',
    ipRestriction: 'choice',
  },
  evidence: {
    read: [{ ref: 1, label: 'Enable Reading', state: 'on', disabled: true }],
    trade: [{ ref: 2, label: 'Enable Spot & Margin Trading', state: 'on', disabled: false }],
    transfer: [],
    withdraw: [{ ref: 3, label: 'Enable Withdrawals', state: 'on', disabled: false }],
  },
  ipRestriction: 'on',
  ipEvidence: [{ ref: 4, label: 'Restrict access to trusted IPs only', state: 'on', disabled: false }],
  ips: ['203.0.113.10'],
  typed: [],
  field: { ref: 5, entry: 'confirm', editable: true },
  createdAt: null,
  expiresInDays: null,
  provenance: [],
};

export const reading: PageReading = { exchange: 'binance', state: 'read', keys: [key], readAt: 1000 };

const view: AuditView = {
  exchange: { id: 'binance', name: 'Binance' },
  state: 'waiting',
  keys: [],
  sets: [{ id: 's', label: 'servers', count: 2, readOnly: false }],
  verdict: {
    level: 'high',
    badge: { text: '1', tone: 'high' },
    title: 'Do not create this key yet',
    detail: '',
  },
  next: { act: 'show', text: 'Turn it off.', refs: [3] },
  subject: 'Binance · new key',
  markers: [{ ref: 3, tone: 'high', word: 'turn this off' }],
  toCheck: [],
  paused: false,
  readAt: 1000,
};

const plan: PastePlan = {
  entry: 'confirm',
  text: '198.51.100.7',
  items: [],
  add: ['198.51.100.7'],
  keep: ['203.0.113.10'],
  leftOut: [{ address: '10.0.0.1', why: 'not-public' }],
  before: ['203.0.113.10'],
  after: ['203.0.113.10', '198.51.100.7'],
};

export const goodRequests: { readonly [T in MessageType]: Request<T> } = {
  'cs-bg/route': { href: 'https://www.binance.com/en/my/settings/api-management' },
  'cs-bg/hello': null,
  'cs-bg/reading': reading,
  'cs-bg/accept-risk': { keyId: 'k1', rule: 'withdraw-enabled', reason: 'payouts' },
  'cs-bg/undo-accept': { keyId: 'k1', rule: 'withdraw-enabled' },
  'cs-bg/pause': { paused: true },
  'cs-bg/choose': { keyId: 'k1', purpose: 'screener' },
  'cs-bg/approve': { keyId: 'k1', addresses: ['203.0.113.10'], setId: null },
  'cs-bg/created-anyway': { keyId: 'k1', rules: ['withdraw-enabled'] },
  'cs-bg/undo-approve': null,
  'cs-bg/first-look': { rights: ['withdraw'] },
  'cs-bg/part': { file: 'parts/hands.js' },
  'cs-bg/plan-paste': { keyId: 'k1' },
  'cs-bg/paste-done': {
    keyId: 'k1',
    readBack: { addresses: [{ address: '203.0.113.10', word: 'in-list', said: null }], copied: true },
  },
  'cs-bg/copy-text': { keyId: 'k1' },
  'cs-bg/overlay': { state: 'gave-up' },
  'cs-bg/place': { x: 1, y: 0.5 },
  'cs-bg/open-dashboard': { rule: 'withdraw-enabled' },
  'ui-bg/look-up-ip': { force: false },
  'ui-bg/tab': { tabId: 7 },
  'ui-bg/feed-add': { url: 'https://vendor.example/ips.json', label: 'Vendor', setId: null },
  'ui-bg/feeds-check': { id: null, growthAgreed: false },
  'ui-bg/feed-accept': { id: 'f1', hash: 'ab' },
  'ui-bg/feed-reject': { id: 'f1', hash: 'ab' },
  'ui-bg/feed-undo': { id: 'f1' },
  'ui-bg/remind': null,
  'ui-bg/sync-turn': { on: true, forget: false },
  'ui-bg/sync-resolve': { keep: 'remote', hash: 'ab' },
  'ui-bg/choose': { tabId: 1, keyId: 'k1', setIds: ['s'] },
  'ui-bg/paste': { tabId: 7, keyId: 'k1' },
  'ui-bg/undo-paste': { tabId: 7, keyId: 'k1' },
  'ui-bg/show': { tabId: 7, refs: [1, 2] },
  'bg-cs/start': null,
  'bg-cs/stop': null,
  'bg-cs/audit': view,
  'bg-cs/paste': { keyId: 'k1', plan },
  'bg-cs/undo-paste': { keyId: 'k1' },
  'bg-cs/show': { refs: [3] },
  'bg-cs/focus': null,
};

const long = (length: number): string => 'x'.repeat(length + 1);
const many = <T>(value: T, count: number): readonly T[] => Array.from({ length: count + 1 }, () => value);
const withKey = (change: object): object => ({ ...reading, keys: [{ ...key, ...change }] });
const evidence = { ref: null, label: 'l', state: 'on', disabled: false };

export const badRequests: { readonly [T in MessageType]: readonly (readonly [string, unknown])[] } = {
  'cs-bg/route': [
    ['no address', {}],
    ['an endless address', { href: long(MAX_HREF_LENGTH) }],
    ['more than was asked', { href: 'https://x.example/', secret: 's' }],
  ],
  'cs-bg/hello': [['a body', {}]],
  'cs-bg/created-anyway': [
    ['an unknown rule', { keyId: 'k1', rules: ['nothing'] }],
    ['no rules', { keyId: 'k1' }],
  ],
  'cs-bg/approve': [
    ['no set said', { keyId: 'k1', addresses: ['203.0.113.10'] }],
    ['an endless address', { keyId: 'k1', addresses: [long(MAX_ADDRESS_LENGTH)], setId: null }],
    ['too many addresses', { keyId: 'k1', addresses: many('203.0.113.10', MAX_ADDRESSES), setId: null }],
    ['a note', { keyId: 'k1', addresses: [], setId: null, note: 'x' }],
  ],
  'cs-bg/undo-approve': [['a body', {}]],
  'cs-bg/reading': [
    ['an unknown exchange', { ...reading, exchange: 'mtgox' }],
    ['an unknown state', { ...reading, state: 'fine' }],
    ['too many keys', { ...reading, keys: many(key, MAX_KEYS) }],
    ['a field that is none of ours', withKey({ secret: 'abc' })],
    ['too much of a key id', withKey({ mask: 'PiCabc…x8' })],
    ['a whole key id', withKey({ mask: long(64) })],
    ['an endless name', withKey({ name: long(MAX_NAME_LENGTH) })],
    ['an endless id', withKey({ id: long(MAX_ID_LENGTH) })],
    ['a fourth value', withKey({ permissions: { ...unknown, withdraw: 'maybe' } })],
    ['a missing permission', withKey({ permissions: { read: 'on', trade: 'on', transfer: 'off' } })],
    ['an endless label', withKey({ ipEvidence: [{ ...evidence, label: long(MAX_LABEL_LENGTH) }] })],
    ['too much evidence', withKey({ ipEvidence: many(evidence, MAX_EVIDENCE) })],
    ['a negative ref', withKey({ ipEvidence: [{ ...evidence, ref: -1 }] })],
    ['too many addresses', withKey({ ips: many('203.0.113.10', MAX_ADDRESSES) })],
    ['an endless address', withKey({ ips: [long(MAX_ADDRESS_LENGTH)] })],
    ['an endless typed address', withKey({ typed: [long(MAX_ADDRESS_LENGTH)] })],
    ['a time that is no number', { ...reading, readAt: 'now' }],
  ],
  'cs-bg/accept-risk': [
    ['an unknown rule', { keyId: 'k1', rule: 'all', reason: '' }],
    ['an endless reason', { keyId: 'k1', rule: 'withdraw-enabled', reason: long(MAX_REASON_LENGTH) }],
  ],
  'cs-bg/undo-accept': [['no key', { rule: 'withdraw-enabled' }]],
  'cs-bg/pause': [['a word for a switch', { paused: 'yes' }]],
  'cs-bg/choose': [['an unknown purpose', { keyId: 'k1', purpose: 'anything' }]],
  'cs-bg/first-look': [
    ['a right that lets nothing leave', { rights: ['read'] }],
    ['a whole reading', reading],
  ],
  'cs-bg/part': [
    ['no file', {}],
    ['a script of another kind', { file: 'background.js' }],
    ['a file elsewhere', { file: 'parts/../background.js' }],
  ],
  'cs-bg/plan-paste': [['an empty id', { keyId: '' }]],
  'cs-bg/paste-done': [['no read-back', { keyId: 'k1' }]],
  'cs-bg/copy-text': [['no key', {}]],
  'cs-bg/overlay': [['an unknown state', { state: 'fine' }]],
  'cs-bg/place': [['outside the window', { x: 2, y: 0 }]],
  'cs-bg/open-dashboard': [
    ['a place to open', { url: 'https://evil.example' }],
    ['a finding that is none', { rule: 'x:evil' }],
  ],
  'ui-bg/look-up-ip': [['nothing', null]],
  'ui-bg/tab': [['a tab that cannot be', { tabId: -1 }]],
  'ui-bg/feed-add': [
    ['an endless address', { url: long(MAX_HREF_LENGTH), label: '', setId: null }],
    ['an endless label', { url: 'https://vendor.example/', label: long(MAX_LABEL_LENGTH), setId: null }],
  ],
  'ui-bg/feeds-check': [['no word on growth', { id: null }]],
  'ui-bg/feed-accept': [['whatever is proposed', { id: 'f1' }]],
  'ui-bg/feed-reject': [['an endless hash', { id: 'f1', hash: long(64) }]],
  'ui-bg/feed-undo': [['no feed', {}]],
  'ui-bg/remind': [['a body', {}]],
  'ui-bg/sync-turn': [['a word for a switch', { on: 'yes', forget: false }]],
  'ui-bg/sync-resolve': [['an unnamed list to take over', { keep: 'remote', hash: null }]],
  'ui-bg/choose': [['sets that are no list', { tabId: 1, keyId: 'k1', setIds: 'all' }]],
  'ui-bg/undo-paste': [['half a tab', { tabId: 1.5, keyId: 'k1' }]],
  'ui-bg/paste': [['half a tab', { tabId: 1.5, keyId: 'k1' }]],
  'ui-bg/show': [['refs that are none', { tabId: 7, refs: ['#save'] }]],
  'bg-cs/start': [['a body', {}]],
  'bg-cs/stop': [['a body', {}]],
  'bg-cs/audit': [['a view without a state', { ...view, state: undefined }]],
  'bg-cs/undo-paste': [['no key', {}]],
  'bg-cs/paste': [['a plan with a strange entry', { keyId: 'k1', plan: { ...plan, entry: 'eval' } }]],
  'bg-cs/show': [['nothing', {}]],
  'bg-cs/focus': [['a body', {}]],
};
