import { describe, expect, it } from 'vitest';
import { type KeyAudit, type TabAudit } from '../../lib/audit/tab-audit.ts';
import { compare } from '../e2e/accuracy.ts';
import { type Expected, type ExpectedKey } from '../replicas/replica.ts';

const declaredKey: ExpectedKey = {
  kind: 'form',
  name: 'bot',
  permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' },
  ipRestriction: 'off',
  ips: [],
  rules: ['withdraw-enabled'],
  notRules: ['unreadable'],
};
const declared: Expected = { state: 'read', keys: [declaredKey] };
const gotKey: KeyAudit = {
  kind: 'form',
  name: 'bot',
  permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' },
  proofs: {
    read: 'control',
    trade: 'control',
    transfer: 'control',
    withdraw: 'control',
    ipRestriction: 'choice',
  },
  ipRestriction: 'off',
  ips: [],
  findings: [{ rule: 'withdraw-enabled', severity: 'critical', facts: {} }],
};
const audit = (key: Partial<KeyAudit> = {}): TabAudit => ({
  version: 1,
  exchange: 'binance',
  state: 'read',
  keys: [{ ...gotKey, ...key }],
  readAt: 1,
});

describe('compare', () => {
  it('finds nothing to say of an exact reading', () => {
    expect(compare(audit(), declared)).toMatchObject({
      differences: [],
      compared: 8,
      exact: 8,
      riskyReadAsSafe: 0,
      unknown: 0,
    });
  });

  it.each<[string, Partial<KeyAudit>, number, number]>([
    ['a right that is on, read as off', { permissions: { ...gotKey.permissions, withdraw: 'off' } }, 1, 0],
    [
      'a right that is on, read as unknown',
      { permissions: { ...gotKey.permissions, withdraw: 'unknown' } },
      0,
      1,
    ],
    ['a right that is off, read as on', { permissions: { ...gotKey.permissions, transfer: 'on' } }, 0, 0],
    ['an open key, read as restricted', { ipRestriction: 'on' }, 1, 0],
    ['an open key, read as managed', { ipRestriction: 'managed' }, 1, 0],
    ['addresses that were not read', { ips: null }, 0, 1],
  ])('tells %s', (_, key, risky, unknown) => {
    const comparison = compare(audit(key), declared);
    expect(comparison.differences).toHaveLength(1);
    expect(comparison).toMatchObject({ exact: 7, riskyReadAsSafe: risky, unknown });
  });

  it('tells missing and unwanted findings', () => {
    const findings: KeyAudit['findings'] = [{ rule: 'unreadable', severity: 'high', facts: {} }];
    expect(compare(audit({ findings }), declared).differences).toEqual([
      'key 1 has no finding withdraw-enabled',
      'key 1 has the finding unreadable',
    ]);
  });

  it('tells keys too many, keys missing and no audit at all', () => {
    expect(compare({ ...audit(), keys: [gotKey, gotKey] }, declared).differences).toEqual([
      '2 keys, declared 1',
    ]);
    expect(compare({ ...audit(), keys: [] }, declared).exact).toBe(0);
    expect(compare(null, declared).differences[0]).toBe('no audit');
  });

  it('wants no audit where there must be none', () => {
    expect(compare(null, null).differences).toEqual([]);
    expect(compare(audit(), null)).toMatchObject({ auditOnOtherPage: true });
  });
});
