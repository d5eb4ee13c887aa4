/**
 * ccxt's tables as an oracle: what it knows of errors that have to do with keys, addresses, rights, signatures, clocks,
 * regions, limits and accounts, Keyfence must know as well. Every other entry must be named in ccxt-not-ours.ts.
 */
import { describe, expect, it } from 'vitest';
import { decodeError } from '../../lib/errors/decode.ts';
import { type ErrorCandidate } from '../../lib/errors/verdict.ts';
import { type ErrorCause } from '../../lib/exchanges/api-error.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { addressTools } from '../audit/fixtures.ts';
import { keysOf, NOT_OURS, ORDERLY, OTHER_SENSE } from './ccxt-not-ours.ts';
import { CLIENTS, entriesOf, lineOf } from './ccxt-tables.ts';

/** What each of ccxt's classes may be here. A class that is not named says nothing of the sense. */
const SENSE: Readonly<Record<string, readonly ErrorCause[]>> = {
  AuthenticationError: [
    'key-unknown',
    'key-expired',
    'key-format',
    'wrong-secret',
    'wrong-passphrase',
    'wrong-environment',
    'session-ended',
    'clock-skew',
    'identity-check',
    'ip-not-allowed',
    'permission-missing',
    'account-restricted',
  ],
  PermissionDenied: [
    'permission-missing',
    'ip-not-allowed',
    'symbol-not-allowed',
    'account-restricted',
    'identity-check',
    'region-block',
    'withdrawal-address',
    'key-frozen',
    'rate-limit-or-firewall',
    'address-banned',
  ],
  AccountSuspended: ['account-restricted', 'key-frozen'],
  AccountNotEnabled: ['account-restricted', 'session-ended'],
  InvalidNonce: ['clock-skew', 'nonce'],
  RateLimitExceeded: ['rate-limit', 'address-banned'],
  DDoSProtection: ['rate-limit', 'withdrawal-address'],
  RestrictedLocation: ['region-block'],
  InvalidAddress: ['withdrawal-address'],
};

const decode = (text: string) => decodeError(text, exchanges, addressTools);
/** The exchange's own card, and no guess. */
const isOwn = (first: ErrorCandidate | undefined, id: string): boolean =>
  first?.exchange?.id === id && first.confidence !== 'low' && first.causes.length > 0;

describe.each(CLIENTS)('%s', (client, id) => {
  const entries = entriesOf(client);
  const left = new Set(keysOf(NOT_OURS[id]));
  const judged = entries.map((entry) => {
    const [first] = decode(lineOf(client, entry));
    return { ...entry, causes: first?.causes ?? [], isDecoded: isOwn(first, id) };
  });

  it('has every entry decoded as its own, or named as none of ours', () => {
    const missed = judged.filter(
      ({ isDecoded, raised, key }) => !isDecoded && !(raised in ORDERLY) && !left.has(key),
    );
    expect(
      missed.map(({ product, key, raised }) => `${product} ${key} ${raised}`),
      `add them to lib/exchanges/errors/${id}.ts, or to test/errors/ccxt-not-ours.ts with the reason`,
    ).toEqual([]);
  });

  it('means by each what ccxt means', () => {
    const strays = judged.filter(({ raised, key, causes }) => {
      const senses = SENSE[raised];
      return (
        senses !== undefined &&
        causes.length > 0 &&
        !causes.some((cause) => [...senses, ...(OTHER_SENSE[id]?.[key] ?? [])].includes(cause))
      );
    });
    expect(strays.map(({ key, raised, causes }) => `${key} ${raised}: ${causes.join(', ')}`)).toEqual([]);
  });

  it('makes nothing of an error that ccxt puts among orders and funds', () => {
    const strays = judged.filter(
      ({ raised, key, causes }) =>
        raised in ORDERLY && causes.length > 0 && OTHER_SENSE[id]?.[key] === undefined,
    );
    expect(strays.map(({ key, raised, causes }) => `${key} ${raised}: ${causes.join(', ')}`)).toEqual([]);
  });
});

it('leaves out nothing that is decoded, and nothing that ccxt does not have', () => {
  const wrong = Object.entries(NOT_OURS).flatMap(([id, reasons]) => {
    const own = CLIENTS.filter(([, of]) => of === id).flatMap(([client]) =>
      entriesOf(client).map((entry) => [client, entry] as const),
    );
    return keysOf(reasons)
      .filter((key) =>
        own
          .filter(([, entry]) => entry.key === key)
          .every(([client, entry]) => isOwn(decode(lineOf(client, entry))[0], id)),
      )
      .map((key) => `${id} ${key}`);
  });
  expect(wrong).toEqual([]);
});
