/** The address that an exchange says it saw. */
import { type AddressTools } from '../audit/address-tools.ts';
import { coverageOf } from '../audit/coverage.ts';
import { type ApprovedAddress, type RotationState } from '../audit/policy.ts';

/** Runs of the characters of addresses; what of them is one, the address tools say. */
const RUN = /[0-9a-f:.]{3,45}(?:%\w+)?/gi;
/** A time of day has two colons as well. */
const LOOKS_LIKE_ONE = /^\d{1,3}(?:\.\d{1,3}){3}$|::|^(?:[0-9a-f]{1,4}:){6,7}[0-9a-f.]+/i;
/** How far from an address the words that make it the caller's may stand. */
const BEFORE = 60;
const BEHIND = 40;
const CALLER =
  /(?<![a-z])ips?(?![a-z])|[a-z]ip(?![a-z])|white[\s_-]?list|allow[\s_-]?list|白名单|白名單|request(?:ed|s)? from|caller|client|remote[_ -]?addr|(?:your|source|origin|unknown|untrusted) address|来源|來源|地址|アドレス|주소/i;
/** After a camel-cased name: `clientIp`, `requestIP`. */
const CAMEL = /[a-z](?:Ip|IP)(?![a-z])/;
/** A connection's other end, a listener or the host in a web address, not the caller. */
const PEER =
  /(?:connect(?:ed|ing|ion)?(?: to)?|host(?:name)?|server|resolved(?: to)?|listening(?: on)?|proxy|gateway|dns|lookup \S+ on|dial tcp|upstream|bind(?:ing)?(?: to)?)\W*(?:ip\W*)?$|:\/\/[^\s/]*$/i;

/** The caller's address as the error text echoes it, normalised; null: it echoes none. */
export function echoedAddress(text: string, addresses: Pick<AddressTools, 'normalise'>): string | null {
  for (const match of text.matchAll(RUN)) {
    const [start, end] = edges(text, match.index, match.index + match[0].length);
    const candidate = text.slice(start, end);
    if (!LOOKS_LIKE_ONE.test(candidate)) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const behind = text.slice(end, end + BEHIND);
    if (PEER.test(before)) continue;
    const isCallers = CALLER.test(before) || CAMEL.test(before) || CALLER.test(behind);
    const address = isCallers ? addresses.normalise(candidate) : null;
    if (address !== null) return address;
  }
  return null;
}

/** Without what is glued to an address: the last letters of a label and its colon, a port, the end of a sentence. */
function edges(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from;
  let end = to;
  // Where a letter or digit of a word runs into it ("code:2001:db8::7"), the run begins behind that word's colon.
  if (/[A-Za-z\d_]/.test(text[start - 1] ?? '') && !/ip$/i.test(text.slice(0, start))) {
    const colon = text.slice(start, end).indexOf(':');
    if (colon < 0) return [end, end];
    start += colon;
  }
  while (start < end && (text[start] === '.' || (text[start] === ':' && text[start + 1] !== ':'))) start += 1;
  while (end > start && (text[end - 1] === '.' || (text[end - 1] === ':' && text[end - 2] !== ':'))) end -= 1;
  const port = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(text.slice(start, end));
  if (port !== null) end = start + (port[1] ?? '').length;
  // A word or number that goes on is no address: "1.2.3.4beta", "1.2.3.4.5".
  return /[\w]/.test(text[end] ?? '') ? [end, end] : [start, end];
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
