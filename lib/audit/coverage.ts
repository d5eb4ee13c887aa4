/** Looks up which of many addresses and ranges holds an address. */
import { type AddressTools } from './address-tools.ts';

/**
 * Single addresses are found in constant time; only ranges are tried one by one, so that 5,000 single addresses
 * cost no more than one.
 */
export interface Coverage {
  covers(address: string): boolean;
}

/** `entries`: normalised addresses and CIDRs. */
export function coverageOf(entries: Iterable<string>, addresses: AddressTools): Coverage {
  const exact = new Set(entries);
  const ranges = [...exact].filter((entry) => entry.includes('/'));
  return {
    covers: (address) => exact.has(address) || ranges.some((range) => addresses.contains(range, address)),
  };
}
