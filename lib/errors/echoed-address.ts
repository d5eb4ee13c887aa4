/** The address that an exchange says it saw. */
import { type AddressTools } from '../audit/address-tools.ts';
import { coverageOf } from '../audit/coverage.ts';
import { type ApprovedAddress, type RotationState } from '../audit/policy.ts';

const ADDRESS =
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w:]|\.\d)|(?<![\w.:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:]|\.\d)/gi;
/** How far before an address the word that makes it the caller's may stand. */
const REACH = 40;
const CALLER = /\bip\b|\bips\b|white\s?list|request from/i;
/** A connection's other end, not the caller. */
const PEER = /(?:connect(?:ed|ing|ion)?(?: to)?|host|server|resolved)\W*(?:ip\W*)?$/i;

/** The caller's address as the error text echoes it, normalised; null: it echoes none. */
export function echoedAddress(text: string, addresses: Pick<AddressTools, 'normalise'>): string | null {
  for (const match of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const address = CALLER.test(before) && !PEER.test(before) ? addresses.normalise(match[0]) : null;
    if (address !== null) return address;
  }
  return null;
}

export interface EchoVerdict {
  /** Where the address stands in the approved list; `unapproved`: nowhere. */
  readonly state: RotationState | 'unapproved';
  /** The label of the approved entry that holds it. */
  readonly label: string | null;
}

const LIVELIEST: readonly RotationState[] = ['current', 'retiring', 'pending', 'retired'];

/** Compares the address that the exchange saw with the approved list. */
export function compareEchoed(
  address: string,
  approved: readonly ApprovedAddress[],
  addresses: AddressTools,
): EchoVerdict {
  const holding = approved.filter((one) => coverageOf([one.address], addresses).covers(address));
  const [best] = [...holding].sort((a, b) => LIVELIEST.indexOf(a.state) - LIVELIEST.indexOf(b.state));
  return best === undefined ? { state: 'unapproved', label: null } : { state: best.state, label: best.label };
}
