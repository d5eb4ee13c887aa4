import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { entryId, type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { NOW } from '../audit/fixtures.ts';

export const HOUR = 3_600_000;

export function reading(...keys: readonly KeySettings[]): PageReading {
  return { exchange: 'binance', state: 'read', keys, readAt: NOW };
}

export function entry(over: Partial<LedgerEntry> = {}): LedgerEntry {
  const exchange = over.exchange ?? 'binance';
  const name = over.name === undefined ? 'bot' : over.name;
  const mask = over.mask === undefined ? 'ab…c' : over.mask;
  const state = {
    permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
    ipRestriction: 'on',
    ips: ['203.0.113.10'],
  } as const;
  return {
    exchange,
    id: entryId(exchange, name, mask),
    name,
    mask,
    ...state,
    firstSeen: NOW,
    lastSeen: NOW,
    createdAt: null,
    expiresInDays: null,
    purpose: null,
    setIds: null,
    changes: [],
    newcomer: false,
    visit: { startedAt: NOW, previousAt: null, ...state },
    ...over,
  };
}
