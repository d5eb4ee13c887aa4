/** What the audit needs to know of addresses; lib/ip implements it, tests may bring their own. */

export interface AddressDescription {
  readonly family: 4 | 6;
  /** Length of a CIDR's prefix; null: one single address, or a range `first-last`. */
  readonly prefix: number | null;
  /** How many addresses it holds, written for people, e.g. `256` or `about 16 million`. */
  readonly count: string;
  /** `public`; `any` for the whole space, `mixed`; else why the internet never sees this address: `private`, `documentation` … */
  readonly scope: string;
  /** It holds so many addresses that a fence of it fences little. */
  readonly tooWide: boolean;
}

export interface AddressTools {
  /** The one way to write this address, CIDR or range; null: it is none. */
  normalise(text: string): string | null;
  /** null: it is no address, CIDR or range. */
  describe(text: string): AddressDescription | null;
  /** Whether `range` holds all of `address`; each an address, CIDR or range. */
  contains(range: string, address: string): boolean;
}
