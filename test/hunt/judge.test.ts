import { expect, it } from 'vitest';
import { type IpRestriction, type KeySettings, type Tri } from '../../lib/audit/key-settings.ts';
import { type Permission } from '../../lib/exchanges/exchange.ts';
import { type Fault, judge } from './judge.ts';
import { type KeyTruth } from './spec.ts';

const want: KeyTruth = {
  kinds: ['form'],
  name: 'bot',
  permissions: { read: ['on'], trade: ['on'], transfer: ['off', 'unknown'], withdraw: ['unknown'] },
  ipRestriction: ['off'],
  ips: null,
  allowed: ['203.0.113.10'],
};

const got = (
  rights: Partial<Record<Permission, Tri>> = {},
  ipRestriction: IpRestriction = 'off',
  more: Partial<KeySettings> = {},
): KeySettings => ({
  id: 'k1',
  kind: 'form',
  name: 'bot',
  mask: null,
  permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'unknown', ...rights },
  proofs: {
    read: 'control',
    trade: 'control',
    transfer: 'control',
    withdraw: 'control',
    ipRestriction: 'choice',
  },
  evidence: { read: [], trade: [], transfer: [], withdraw: [] },
  ipRestriction,
  ipEvidence: [],
  ips: null,
  typed: [],
  field: null,
  createdAt: null,
  expiresInDays: null,
  provenance: [],
  ...more,
});

const CASES: readonly (readonly [what: string, keys: readonly KeySettings[], faults: readonly Fault[]])[] = [
  ['the exact reading', [got()], []],
  ['unknown where that is honest', [got({ transfer: 'unknown' })], []],
  ['a right that is on, read as off', [got({ trade: 'off' })], ['unsafe']],
  ['a right that is on, read as unknown', [got({ trade: 'unknown' })], ['unknown']],
  ['a right that nothing shows, read as off', [got({ withdraw: 'off' })], ['unproved']],
  ['a right that nothing shows, read as on', [got({ withdraw: 'on' })], ['wrong']],
  ['the right to read, which is no risk', [got({ read: 'off' })], ['wrong']],
  ['an open key, read as restricted', [got({}, 'on')], ['unsafe']],
  ['an open key, read as managed', [got({}, 'managed')], ['unsafe']],
  ['an address that is not allowed', [got({}, 'off', { ips: ['192.0.2.77'] })], ['foreign-address']],
  ['no key', [], ['lost-key']],
  ['a key too many', [got(), got()], ['extra-key']],
  ['another kind and name', [got({}, 'off', { kind: 'listed', name: null })], ['unknown', 'wrong']],
];

it.each(CASES)('judges %s', (_, keys, faults) => {
  expect(judge({ state: 'read', keys }, { keys: [want] }).map(({ fault }) => fault)).toEqual(faults);
});

it('calls every key of a page without keys a false one', () => {
  expect(judge({ state: 'read', keys: [got()] }, { keys: [] }).map(({ fault }) => fault)).toEqual([
    'false-page',
  ]);
});

it('tells keys apart by their names before their order', () => {
  const open: KeyTruth = { ...want, name: 'open' };
  const closed: KeyTruth = { ...want, name: 'closed', ipRestriction: ['on'] };
  const keys = [got({}, 'on', { name: 'closed' }), got({}, 'off', { name: 'open' })];
  expect(judge({ state: 'read', keys }, { keys: [open, closed] })).toEqual([]);
});
