import { describe, expect, it } from 'vitest';
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { type ApprovedAddress } from '../../lib/audit/policy.ts';
import { driftOf } from '../../lib/ledger/drift.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { addressTools, approved } from '../audit/fixtures.ts';
import { entry } from './fixtures.ts';

const drift = (over: Partial<LedgerEntry>, list: readonly ApprovedAddress[]) =>
  driftOf([entry(over)], () => list, addressTools)[0];

describe('driftOf', () => {
  const list = [
    approved('203.0.113.10'),
    approved('203.0.113.11', 'retiring'),
    approved('203.0.113.12', 'pending', 3),
    approved('203.0.113.13', 'retired'),
  ];

  it('sorts what is listed and what is not', () => {
    expect(drift({ ips: ['203.0.113.10', '203.0.113.13', '198.51.100.7'] }, list)).toMatchObject({
      state: 'drifted',
      missing: ['203.0.113.11'],
      pending: ['203.0.113.12'],
      unknownIps: ['198.51.100.7'],
      retired: ['203.0.113.13'],
    });
  });

  it.each<[string, Partial<LedgerEntry>, readonly ApprovedAddress[], string]>([
    ['all there', { ips: ['203.0.113.10', '203.0.113.11'] }, list, 'clean'],
    ['inside a range', { ips: ['203.0.113.0/24'] }, [approved('203.0.113.0/24')], 'clean'],
    ['a retired one alone', { ips: ['203.0.113.10', '203.0.113.11', '203.0.113.13'] }, list, 'drifted'],
    ['off', { ipRestriction: 'off' }, list, 'unbound'],
    ['managed', { ipRestriction: 'managed', ips: null }, list, 'managed'],
    ['restriction unknown', { ipRestriction: 'unknown' }, list, 'unknown'],
    ['list unknown', { ips: null }, list, 'unknown'],
    ['an entry that cannot be read', { ips: ['203.0.113.10', 'bot.example'] }, list, 'unknown'],
    ['nothing approved', {}, [], 'unassigned'],
  ])('%s', (_name, over, approvedList, state) => {
    expect(drift(over, approvedList)?.state).toBe(state);
  });

  it('looks every address of 1,000 keys up once, against 5,000 approved ones that are indexed once', () => {
    let normalised = 0;
    let compared = 0;
    const counting: AddressTools = {
      ...addressTools,
      normalise: (text) => {
        normalised += 1;
        return addressTools.normalise(text);
      },
      contains: () => {
        compared += 1;
        return false;
      },
    };
    let reads = 0;
    const many = Array.from({ length: 5_000 }, (_one, index): ApprovedAddress => {
      const { address, ...rest } = approved(`203.${index >> 8}.113.${index & 255}`);
      return {
        ...rest,
        get address() {
          reads += 1;
          return address;
        },
      };
    });
    const keys = Array.from({ length: 1_000 }, (_one, index) =>
      entry({ name: `bot ${index}`, ips: [`203.0.113.${index & 255}`, '198.51.100.7'] }),
    );
    const drifts = driftOf(keys, () => many, counting);
    expect(drifts).toHaveLength(1_000);
    expect(drifts[999]).toMatchObject({ state: 'drifted', unknownIps: ['198.51.100.7'] });
    expect(drifts[999]?.missing).toHaveLength(4_999);
    expect(normalised).toBe(2_000);
    expect(compared).toBe(0);
    expect(reads).toBeLessThanOrEqual(3 * 5_000);
  });
});
