import { describe, expect, it } from 'vitest';
import { registry } from '../../lib/exchanges/registry.ts';
import { endOf, lifeOf } from '../../lib/ledger/ending.ts';
import { NOW } from '../audit/fixtures.ts';
import { entry } from './fixtures.ts';

const DAY = 86_400_000;
const bound = entry({ ipRestriction: 'on', createdAt: NOW });
const unbound = entry({ ipRestriction: 'off', createdAt: NOW });

describe('the life of a key', () => {
  it.each([
    ['upbit', bound, 365],
    ['bithumb', bound, 365],
    ['digitalx', unbound, 365],
    ['coinex', unbound, 90],
    ['coinex', bound, null],
    ['lbank', unbound, 30],
    ['lbank', bound, null],
    ['toobit', unbound, 90],
    ['blofin', unbound, 90],
    // One may choose fewer days than the most.
    ['hyperliquid', unbound, null],
    ['binance', bound, null],
  ] as const)('on %s', (id, key, days) => {
    expect(lifeOf(key, registry[id])).toBe(days);
    expect(endOf(key, days)).toBe(days === null ? null : NOW + days * DAY);
  });

  it('is what the page says of it, where the exchange ends keys with addresses too', () => {
    const shown = { ...bound, expiresInDays: 12 };
    expect(endOf(shown, 365)).toBe(NOW + 12 * DAY);
    expect(endOf(shown, null)).toBeNull();
    expect(endOf({ ...unbound, expiresInDays: 12 }, null)).toBe(NOW + 12 * DAY);
  });
});
