import { expect, it } from 'vitest';
import { saysTheSame } from '../../lib/audit/says-the-same.ts';
import { key, reading } from '../messages/examples.ts';

const copy = structuredClone(reading);

it('compares what is said, not when or by which objects', () => {
  expect(saysTheSame(reading, { ...copy, readAt: reading.readAt + 1 })).toBe(true);
  expect(saysTheSame(null, null)).toBe(true);
  expect(saysTheSame(reading, null)).toBe(false);
});

it.each([
  ['another state', { state: 'unreadable' }],
  ['a list that is still to come', { listPending: true }],
  ['one key more', { keys: [...copy.keys, key] }],
  ['another name', { keys: [{ ...key, name: `${key.name}!` }] }],
  ['another right', { keys: [{ ...key, permissions: { ...key.permissions, withdraw: 'unknown' } }] }],
] as const)('%s is news', (_, change) => {
  expect(saysTheSame({ ...reading, keys: [key] }, { ...copy, keys: [key], ...change })).toBe(false);
});
