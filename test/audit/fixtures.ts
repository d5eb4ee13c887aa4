import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { type Evidence, type KeySettings, type Tri } from '../../lib/audit/key-settings.ts';
import { type ApprovedAddress, type Policy, type RotationState } from '../../lib/audit/policy.ts';
import { type LedgerMemory, type RuleContext } from '../../lib/audit/rules/rule.ts';
import { type Exchange, PERMISSIONS, type Permission } from '../../lib/exchanges/exchange.ts';

export const NOW = Date.UTC(2026, 10, 20);

/** A small stand-in for lib/ip: dotted IPv4 with prefixes of whole bytes, and IPv6 as written. */
export const addressTools: AddressTools = {
  normalise(text) {
    const trimmed = text.trim().toLowerCase();
    const v4 = /^\d{1,3}(\.\d{1,3}){3}(\/(0|8|16|24))?$/;
    const v6 = /^[0-9a-f:]+:[0-9a-f:]*(\/\d+)?$/;
    return v4.test(trimmed) || v6.test(trimmed) ? trimmed : null;
  },
  describe(text) {
    const address = addressTools.normalise(text);
    if (address === null) return null;
    const family = address.includes(':') ? 6 : 4;
    const [, length] = address.split('/');
    const prefix = length === undefined ? null : Number(length);
    const bits = family === 4 ? 32 : 128;
    return {
      family,
      prefix,
      count: String(2 ** (bits - (prefix ?? bits))),
      scope: scopeOf(address),
      tooWide: prefix !== null && prefix < (family === 4 ? 24 : 64),
    };
  },
  reach(text) {
    if (text === 'any') return { family: 4, bits: 32, count: '2^32', isEverywhere: true, tooWide: true };
    const described = addressTools.describe(text);
    if (described === null) return null;
    const { family, prefix, count, tooWide } = described;
    const bits = family === 4 ? 32 : 128;
    return { family, bits: bits - (prefix ?? bits), count, isEverywhere: prefix === 0, tooWide };
  },
  contains(range, address) {
    const [base = '', length] = range.split('/');
    const [inner = '', innerLength] = address.split('/');
    if (length === undefined || base.includes(':')) return range === address;
    const bytes = Number(length) / 8;
    if (innerLength !== undefined && Number(innerLength) / 8 < bytes) return false;
    return (
      !inner.includes(':') &&
      base.split('.').slice(0, bytes).join() === inner.split('.').slice(0, bytes).join()
    );
  },
};

function scopeOf(address: string): string {
  if (address.startsWith('192.0.2.')) return 'documentation';
  return /^(10\.|192\.168\.|fd)/.test(address) ? 'private' : 'public';
}

export function exchange(over: Partial<Exchange> = {}): Exchange {
  return {
    id: 'binance',
    name: 'Binance',
    verified: '2026-11-20',
    hosts: [],
    pages: [],
    examples: [],
    nonExamples: [],
    rights: { read: true, trade: true, transfer: true, withdraw: true },
    labels: [],
    ip: {
      control: 'choice',
      entry: 'list',
      separator: ',',
      maxEntries: 3,
      ipv4: true,
      ipv6: null,
      cidr: null,
      source: 'test',
    },
    consequences: [],
    links: { apiManagement: null, withdrawalAddresses: null, security: null, subAccounts: null },
    ...over,
  };
}

export function evidence(label: string, state: Tri, ref: number | null = null): Evidence {
  return { ref, label, state, disabled: false };
}

const LABELS: Readonly<Record<Permission, string>> = {
  read: 'Enable Reading',
  trade: 'Enable Spot & Margin Trading',
  transfer: 'Permits Universal Transfer',
  withdraw: 'Enable Withdrawals',
};

type Rights = Readonly<Record<Permission, Tri>>;

/** A fenced trading key; `rights` changes permissions together with their evidence. */
export function key(over: Partial<KeySettings> = {}, rights: Partial<Rights> = {}): KeySettings {
  const permissions: Rights = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off', ...rights };
  const said = Object.fromEntries(
    PERMISSIONS.map((right, ref) => [right, [evidence(LABELS[right], permissions[right], ref)]]),
  ) as unknown as KeySettings['evidence'];
  const ipRestriction = over.ipRestriction ?? 'on';
  const ipState: Tri = ipRestriction === 'managed' ? 'on' : ipRestriction;
  return {
    id: 'k1',
    kind: 'form',
    name: 'bot',
    mask: null,
    permissions,
    proofs: {
      read: 'control',
      trade: 'control',
      transfer: 'control',
      withdraw: 'control',
      ipRestriction: 'choice',
    },
    evidence: said,
    ipRestriction,
    ipEvidence: [
      evidence(ipState === 'off' ? 'Unrestricted (Less Secure)' : 'Trusted IPs only', ipState, 10),
    ],
    ips: ['203.0.113.10'],
    typed: [],
    field: { ref: 20, entry: 'list', editable: true },
    createdAt: null,
    expiresInDays: null,
    provenance: [],
    ...over,
  };
}

export function approved(
  address: string,
  state: RotationState = 'current',
  days: number | null = null,
): ApprovedAddress {
  return { address, label: `label of ${address}`, state, days };
}

export function memory(over: Partial<LedgerMemory> = {}): LedgerMemory {
  return {
    isNew: false,
    widenedPermissions: [],
    addedAddresses: [],
    firstSeenAt: NOW,
    lastSeenAt: null,
    ...over,
  };
}

export function context(policy: Partial<Policy> = {}, over: Partial<RuleContext> = {}): RuleContext {
  return {
    exchange: exchange(),
    policy: {
      purpose: 'trading-bot',
      approved: [],
      wantsAll: true,
      ownAddresses: [],
      maxKeyAgeDays: null,
      ...policy,
    },
    memory: null,
    filledBy: [],
    now: NOW,
    ...over,
  };
}
