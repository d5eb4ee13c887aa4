/**
 * What goes into an exchange's whitelist field: the approved list, merged with what the form holds already. Pure; the
 * only code that writes to a page (write.ts) does what a plan says and nothing else.
 */
import { type ApprovedAddress, type RotationState } from '../audit/policy.ts';
import { type IpControl } from '../exchanges/exchange.ts';
import { contains, isTooWide, type NormalAddress, normalise, parseAddress } from '../ip/address.ts';
import { smallestSet } from '../ip/smallest-set.ts';
import { type LeftOut, type PastePlan, type WhyLeftOut } from './paste-plan.ts';

export type { LeftOut, PastePlan, WhyLeftOut };

export interface PasteRequest {
  /** The approved addresses for this key, all states. */
  readonly approved: readonly ApprovedAddress[];
  /** What the form holds, as written. It must be known: planning over an unread list would erase it. */
  readonly held: readonly string[];
  readonly ip: IpControl;
}

interface Wanted {
  readonly address: string;
  readonly urgency: number;
}

/** When the list is too short for all: what works today comes before what will work, and that before what goes soon. */
const URGENCY: Readonly<Record<Exclude<RotationState, 'retired'>, number>> = {
  current: 0,
  pending: 1,
  retiring: 2,
};

/**
 * Plans a paste. Nothing that the form holds is removed; pending, current and retiring addresses are added unless they
 * are there already; what this form is not known to take is left out and said so.
 */
export function planPaste({ approved, held, ip }: PasteRequest): PastePlan {
  const before = withoutRepeats(held);
  const leftOut: LeftOut[] = [];
  const keep: string[] = [];
  const wanted: Wanted[] = [];

  for (const { address, state } of distinct(approved)) {
    if (state === 'retired') {
      leftOut.push({ address, why: 'retired' });
      continue;
    }
    const parsed = parseAddress(address);
    const why = parsed.ok ? whyNot(parsed.value, ip) : 'not-an-address';
    if (isHeld(address, before)) keep.push(address);
    else if (why !== null) leftOut.push({ address, why });
    else wanted.push({ address, urgency: URGENCY[state] });
  }

  const { needed, covered } = withoutCovered(wanted);
  const room = ip.maxEntries === null ? Number.POSITIVE_INFINITY : Math.max(0, ip.maxEntries - before.length);
  const byUrgency = [...needed].sort((a, b) => a.urgency - b.urgency);
  const fitting = new Set(byUrgency.slice(0, room).map(({ address }) => address));
  for (const [address, cover] of covered) {
    leftOut.push({ address, why: fitting.has(cover) ? 'covered' : 'list-full' });
  }
  for (const { address } of byUrgency.slice(room)) leftOut.push({ address, why: 'list-full' });

  const add = needed.map(({ address }) => address).filter((address) => fitting.has(address));
  const after = [...before, ...add];
  return { entry: ip.entry, ...writing(ip, add, after), add, keep, leftOut, before, after };
}

/**
 * Without the addresses that a wider one of the same paste lets in. One that is about to be retired covers only others
 * that are: when it goes, the rest must still stand. A wider one is as urgent as the most urgent that it stands for.
 */
function withoutCovered(wanted: readonly Wanted[]): {
  needed: Wanted[];
  covered: ReadonlyMap<string, string>;
} {
  const addresses = (some: readonly Wanted[]) => some.map(({ address }) => address);
  const lasting = addresses(wanted.filter(({ urgency }) => urgency < URGENCY.retiring));
  const all = smallestSet(addresses(wanted)).redundant;
  const coverOf = new Map<string, string>();
  for (const { address, coveredBy } of all) if (!lasting.includes(address)) coverOf.set(address, coveredBy);
  for (const { address, coveredBy } of smallestSet(lasting).redundant) coverOf.set(address, coveredBy);

  const urgencies = new Map(wanted.map(({ address, urgency }) => [address, urgency]));
  for (const [address, cover] of coverOf) {
    urgencies.set(cover, Math.min(urgencies.get(cover) ?? 0, urgencies.get(address) ?? 0));
  }
  const needed = addresses(wanted).filter((address) => !coverOf.has(address));
  return {
    needed: needed.map((address) => ({ address, urgency: urgencies.get(address) ?? 0 })),
    covered: coverOf,
  };
}

function writing(
  ip: IpControl,
  add: readonly string[],
  after: readonly string[],
): Pick<PastePlan, 'text' | 'items'> {
  if (ip.entry === 'tags' || ip.entry === 'rows') return { text: null, items: add };
  if (add.length === 0) return { text: null, items: [] };
  return { text: (ip.entry === 'list' ? after : add).join(ip.separator), items: [] };
}

/** Why an address must not go into this form; null: it may. Documentation addresses may: whoever approved one is trying things out. */
function whyNot(address: NormalAddress, ip: IpControl): WhyLeftOut | null {
  if (isTooWide(address.text)) return 'too-wide';
  if (address.scope !== 'public' && address.scope !== 'documentation') return 'not-public';
  return formatProblem(address, ip);
}

/** Every form takes IPv4 unless it says otherwise; IPv6 and CIDR only where a source says so. */
function formatProblem({ family, prefix }: NormalAddress, ip: IpControl): WhyLeftOut | null {
  if (family === 4 && ip.ipv4 === false) return 'ipv4-not-accepted';
  if (family === 6 && ip.ipv6 === false) return 'ipv6-not-accepted';
  if (prefix !== null && ip.cidr === false) return 'cidr-not-accepted';
  if (family === 6 && ip.ipv6 === null) return 'not-known-accepted';
  if (prefix !== null && ip.cidr === null) return 'not-known-accepted';
  return null;
}

/** An entry that lets anyone in vouches for nothing: the user will remove it, and then the list must stand on its own. */
export function isHeld(address: string, held: readonly string[]): boolean {
  return held.some(
    (entry) => contains(entry, address) && (!isTooWide(entry) || normalise(entry) === address),
  );
}

/** One entry per address; where sets disagree on its state, the most alive one holds. */
function distinct(approved: readonly ApprovedAddress[]): { address: string; state: RotationState }[] {
  const rank = (state: RotationState): number => (state === 'retired' ? 3 : URGENCY[state]);
  const states = new Map<string, RotationState>();
  for (const { address, state } of approved) {
    const canonical = normalise(address) ?? address;
    const known = states.get(canonical);
    if (known === undefined || rank(state) < rank(known)) states.set(canonical, state);
  }
  return [...states].map(([address, state]) => ({ address, state }));
}

/** As written, without white space around it; the same address is not listed twice. */
function withoutRepeats(held: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const entry of held) {
    const written = entry.trim();
    const canonical = normalise(written) ?? written;
    if (written !== '' && !seen.has(canonical)) seen.set(canonical, written);
  }
  return [...seen.values()];
}

/**
 * The list for the clipboard, as this exchange takes it, with what it would not take left out. `addresses` are used in
 * their order; duplicates and covered ones are dropped.
 */
export function formatFor(
  ip: IpControl,
  addresses: readonly string[],
): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  const approved = addresses.map(
    (address): ApprovedAddress => ({ address, label: '', state: 'current', days: null }),
  );
  const { add, leftOut } = planPaste({ approved, held: [], ip });
  return { text: add.join(ip.separator), leftOut };
}
