/** What the providers of one family said together. Plain JSON: it is stored and sent. */
import { type Family } from '../span.ts';
import { type WhyBadAnswer } from './parse-answer.ts';
import { type Provider } from './providers.ts';

export type WhyNoAnswer =
  | WhyBadAnswer
  | 'not-https'
  | 'network-error'
  | 'http-status'
  | 'timeout'
  | 'deadline';

/** One question to one provider. Either `address` or `reason` is set. */
export interface Attempt {
  readonly provider: string;
  readonly network: string;
  readonly address: string | null;
  readonly reason: WhyNoAnswer | null;
  /** How long it took. */
  readonly ms: number;
}

/**
 * `confirmed`: two networks or more, and all the same. `unconfirmed`: one network only. `disagreement`: different
 * addresses, as with a VPN that carries only some connections: all of them are in `addresses`, none is the answer.
 * `none`: nobody answered, for an IPv6 family mostly because there is no IPv6 here.
 */
export type FamilyStatus = 'confirmed' | 'unconfirmed' | 'disagreement' | 'none';

export interface FamilyReport {
  readonly family: Family;
  readonly status: FamilyStatus;
  /** null for `disagreement` and `none`. */
  readonly address: string | null;
  /** Every address that was answered, with the providers' ids. */
  readonly addresses: readonly { readonly address: string; readonly providers: readonly string[] }[];
  readonly attempts: readonly Attempt[];
}

export interface PublicIpReport {
  readonly v4: FamilyReport;
  readonly v6: FamilyReport;
  /** ms since the epoch, when the last answer was in. */
  readonly at: number;
}

/** How many independent networks must agree. */
export const WITNESSES = 2;

/** Judges the attempts of one family. */
export function consensus(family: Family, attempts: readonly Attempt[]): FamilyReport {
  const byAddress = new Map<string, { providers: string[]; networks: Set<string> }>();
  for (const { address, provider, network } of attempts) {
    if (address === null) continue;
    const known = byAddress.get(address) ?? { providers: [], networks: new Set<string>() };
    known.providers.push(provider);
    known.networks.add(network);
    byAddress.set(address, known);
  }
  const addresses = [...byAddress].map(([address, { providers }]) => ({ address, providers }));
  const [first, ...others] = byAddress;
  if (first === undefined) return { family, status: 'none', address: null, addresses, attempts };
  if (others.length > 0) return { family, status: 'disagreement', address: null, addresses, attempts };
  const [address, { networks }] = first;
  const status = networks.size >= WITNESSES ? 'confirmed' : 'unconfirmed';
  return { family, status, address, addresses, attempts };
}

/** Whom to ask first: one provider of each network, until there are enough witnesses; and who waits behind them. */
export function askingOrder(providers: readonly Provider[]): { first: Provider[]; then: Provider[] } {
  const first: Provider[] = [];
  const then: Provider[] = [];
  for (const provider of providers) {
    const isNewWitness = first.every(({ network }) => network !== provider.network);
    (isNewWitness && first.length < WITNESSES ? first : then).push(provider);
  }
  return { first, then };
}
