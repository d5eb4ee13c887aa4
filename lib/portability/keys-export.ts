/** The ledger as a file to read elsewhere; it is not read back. */
import { type Ledger } from '../ledger/ledger.ts';
import { writeCsv } from './csv.ts';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** One line per key; a right is `on`, `off` or `unknown`, addresses are separated by spaces. */
export function keysToCsv(ledger: Ledger): string {
  const head = [
    'exchange',
    'name',
    'mask',
    'read',
    'trade',
    'transfer',
    'withdraw',
    'ipRestriction',
    'addresses',
  ];
  const rows = ledger.map(({ exchange, name, mask, permissions, ipRestriction, ips, ...times }) => [
    exchange,
    name,
    mask,
    permissions.read,
    permissions.trade,
    permissions.transfer,
    permissions.withdraw,
    ipRestriction,
    ips?.join(' ') ?? 'unknown',
    iso(times.createdAt),
    iso(times.firstSeen),
    iso(times.lastSeen),
  ]);
  return writeCsv([[...head, 'createdAt', 'firstSeen', 'lastSeen'], ...rows]);
}

/** The same as JSON. */
export function keysToJson(ledger: Ledger): string {
  const keys = ledger.map(({ exchange, name, mask, permissions, ipRestriction, ips, ...times }) => ({
    exchange,
    name,
    mask,
    permissions,
    ipRestriction,
    ips,
    createdAt: iso(times.createdAt),
    firstSeen: iso(times.firstSeen),
    lastSeen: iso(times.lastSeen),
  }));
  return `${JSON.stringify({ format: 'keyfence-keys', version: 1, keys }, null, 2)}\n`;
}
