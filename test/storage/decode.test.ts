import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decode, encode } from '../../lib/storage/decode.ts';
import { defineItem, type Item, type Migration } from '../../lib/storage/item.ts';

/** An item that has been through two changes of shape: a name, then first and last, then a list of names. */
const first = z.object({ name: z.string() });
const second = z.object({ first: z.string(), last: z.string() });
const migrations: Migration[] = [
  {
    to: 2,
    migrate: (old) => {
      const [head = '', ...tail] = first.parse(old).name.split(' ');
      return { first: head, last: tail.join(' ') };
    },
  },
  { to: 3, migrate: (old) => Object.values(second.parse(old)) },
];
const names: Item<readonly string[]> = defineItem({
  key: 'names',
  schema: z.array(z.string().max(20)).max(3),
  migrations,
  fallback: ['nobody'],
});

describe('decode', () => {
  it.each([
    [
      'a recorded value of version 1',
      { version: 1, value: { name: 'Ada King Lovelace' } },
      'migrated',
      ['Ada', 'King Lovelace'],
    ],
    [
      'a recorded value of version 2',
      { version: 2, value: { first: 'Ada', last: 'King' } },
      'migrated',
      ['Ada', 'King'],
    ],
    ['today', { version: 3, value: ['Ada'] }, 'ok', ['Ada']],
    ['nothing', undefined, 'missing', ['nobody']],
    ['an old value without its old shape', { version: 1, value: { nom: 'Ada' } }, 'broken', ['nobody']],
    ['a value that today refuses', { version: 3, value: ['a', 'b', 'c', 'd'] }, 'broken', ['nobody']],
    ['a value without an envelope', ['Ada'], 'broken', ['nobody']],
    ['null', null, 'broken', ['nobody']],
    ['a version that is none', { version: 0, value: ['Ada'] }, 'broken', ['nobody']],
    ['half a version', { version: 1.5, value: { name: 'Ada' } }, 'broken', ['nobody']],
    ['a later version that we can read', { version: 4, value: ['Ada'] }, 'newer', ['Ada']],
    ['a later version that we cannot', { version: 4, value: { all: ['Ada'] } }, 'newer', ['nobody']],
  ])('reads %s', (_name, raw, state, value) => {
    expect(decode(names, raw)).toEqual({ state, value });
  });

  it('reads back what it wrote', () => {
    expect(decode(names, encode(names, ['Ada', 'Grace']))).toEqual({ state: 'ok', value: ['Ada', 'Grace'] });
  });
});

describe('encode', () => {
  it('refuses what could not be read again', () => {
    expect(() => encode(names, ['x'.repeat(21)])).toThrow();
  });
});

describe('defineItem', () => {
  it('counts the version by the migrations', () => {
    expect(names.version).toBe(3);
  });
  it('refuses a gap between migrations', () => {
    const gap: Migration[] = [{ to: 3, migrate: (old) => old }];
    expect(() => defineItem({ key: 'gap', schema: z.unknown(), migrations: gap, fallback: 1 })).toThrow(
      /gap/,
    );
  });
  it('refuses a fallback that is not of the shape', () => {
    const schema = z.string() as z.ZodType<unknown>;
    expect(() => defineItem({ key: 'odd', schema, migrations: [], fallback: 1 })).toThrow();
  });
});
