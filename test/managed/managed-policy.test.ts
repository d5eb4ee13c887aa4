import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PURPOSE } from '../../lib/audit/policy.ts';
import { effectiveSets, effectiveSettings, readManagedPolicy } from '../../lib/managed/managed-policy.ts';

const entries = [{ address: '203.0.113.10', note: 'Frankfurt', from: '2026-11-01', until: '2026-12-31' }];
const POLICY = {
  purposeDefault: 'screener',
  maxKeyAgeDays: 90,
  ipSets: [{ id: 'prod', label: 'Production', role: 'failover', entries }],
};

describe('readManagedPolicy', () => {
  it('reads what an organisation sets', () => {
    expect(readManagedPolicy(POLICY)).toEqual({
      purposeDefault: 'screener',
      maxKeyAgeDays: 90,
      ipSets: [
        {
          id: 'managed:prod',
          label: 'Production',
          owner: 'own',
          environment: 'production',
          role: 'failover',
          entries: [
            {
              id: 'managed:prod:0',
              address: '203.0.113.10',
              note: 'Frankfurt',
              from: Date.UTC(2026, 10, 1),
              until: Date.UTC(2026, 11, 31),
              addedAt: 0,
            },
          ],
        },
      ],
      problems: [],
    });
  });

  const withEntry = (change: object) => ({
    ...POLICY,
    ipSets: [...POLICY.ipSets, { id: 'two', label: 'Two', entries: [{ ...entries[0], ...change }] }],
  });
  it.each([
    ['a setting that there is not', { ...POLICY, maxAge: 9 }, 'unknown-setting', 'maxAge', 1],
    ['a purpose that there is not', { ...POLICY, purposeDefault: 'all' }, 'wrong-shape', 'purposeDefault', 1],
    ['an endless age', { ...POLICY, maxKeyAgeDays: 1e9 }, 'wrong-shape', 'maxKeyAgeDays', 1],
    ['sets that are no list', { ...POLICY, ipSets: {} }, 'wrong-shape', 'ipSets', 0],
    ['an address that is none', withEntry({ address: '*' }), 'bad-address', 'ipSets.1.entries.0.address', 0],
    ['a private address', withEntry({ address: '10.0.0.1' }), 'not-public', 'ipSets.1.entries.0.address', 0],
    ['the world', withEntry({ address: '0.0.0.0/0' }), 'too-wide', 'ipSets.1.entries.0.address', 0],
    ['a day that is none', withEntry({ from: '2026-02-30' }), 'bad-date', 'ipSets.1.entries.0.from', 0],
    ['days in reverse', withEntry({ from: '2027-01-01' }), 'bad-date', 'ipSets.1.entries.0.until', 0],
    ['a misspelt field', withEntry({ adress: 'x' }), 'wrong-shape', 'ipSets.1.entries.0', 0],
    [
      'the same set twice',
      { ...POLICY, ipSets: [...POLICY.ipSets, ...POLICY.ipSets] },
      'duplicate',
      'ipSets.1.id',
      0,
    ],
  ])('says where %s is, and takes no half of a list', (_name, policy, why, where, sets) => {
    const read = readManagedPolicy(policy);
    expect(read.problems).toEqual([{ why, where }]);
    expect(read.ipSets).toHaveLength(sets);
  });

  it('says that an address is there twice, however it is written', () => {
    const twice = [{ address: '203.0.113.10' }, { address: '::ffff:203.0.113.10' }];
    const { problems } = readManagedPolicy({ ipSets: [{ id: 'a', label: 'A', entries: twice }] });
    expect(problems).toEqual([{ why: 'duplicate', where: 'ipSets.0.entries.1.address' }]);
  });
});

describe('what counts', () => {
  const own = { purposeDefault: DEFAULT_PURPOSE, maxKeyAgeDays: null, other: 1 };

  it('is the organisation’s word where it has one, and the user’s elsewhere', () => {
    const managed = readManagedPolicy({ ...POLICY, purposeDefault: undefined });
    expect(effectiveSettings(own, managed)).toEqual({ ...own, maxKeyAgeDays: 90 });
    expect(effectiveSets([], managed).map(({ id }) => id)).toEqual(['managed:prod']);
  });

  it('is the user’s word alone where nothing is managed', () => {
    const nothing = readManagedPolicy({});
    expect(effectiveSettings(own, nothing)).toEqual(own);
    expect(nothing.problems).toEqual([]);
  });
});

it('the schema that ships names the settings that are read', () => {
  const text = readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8');
  const { properties } = JSON.parse(text);
  expect(Object.keys(properties)).toEqual(Object.keys(POLICY));
  const set = properties.ipSets.items.properties;
  expect(Object.keys(set)).toEqual(['id', 'label', 'owner', 'environment', 'role', 'entries']);
  expect(Object.keys(set.entries.items.properties)).toEqual(Object.keys(entries[0] ?? {}));
});
