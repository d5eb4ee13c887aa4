/** What the audit needs to know of addresses; lib/ip implements it, tests may bring their own. */

export interface AddressDescription {
  readonly family: 4 | 6;
  /** Length of a CIDR's prefix; null: one single address. */
  readonly prefix: number | null;
  /** How many addresses it holds, written for people, e.g. `256` or `about 16 million`. */
  readonly count: string;
  /** `public`, or why the internet never sees this address: `private`, `loopback`, `documentation` … */
  readonly scope: string;
  /** It holds so many addresses that a fence of it fences little. */
  readonly tooWide: boolean;
}

export interface AddressTools {
  /** The one way to write this address or CIDR; null: it is none. */
  normalise(text: string): string | null;
  /** null: it is no address and no CIDR. */
  describe(text: string): AddressDescription | null;
  /** Whether `range` (an address or a CIDR) holds all of `address` (an address or a CIDR). */
  contains(range: string, address: string): boolean;
}

/** The scope of an address that the internet can see. */
export const PUBLIC_SCOPE = 'public';
