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

/** How far an entry may reach, read as generously as any exchange might. */
export interface AddressReach {
  /** Base-2 logarithm of how many addresses it may let in, rounded up. */
  readonly bits: number;
  /** As in `AddressDescription`. */
  readonly count: string;
  /** It may let in the whole of IPv4 or IPv6. */
  readonly isEverywhere: boolean;
  readonly tooWide: boolean;
  readonly family: 4 | 6;
}

export interface AddressTools {
  /** The one way to write this address, CIDR or range; null: it is none. */
  normalise(text: string): string | null;
  /** null: it is no address, CIDR or range. */
  describe(text: string): AddressDescription | null;
  /** null: nothing that an exchange could take for addresses. Known of more notations than `describe` reads. */
  reach(text: string): AddressReach | null;
  /** Whether `range` holds all of `address`; each an address, CIDR or range. */
  contains(range: string, address: string): boolean;
}
