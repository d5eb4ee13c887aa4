/** The user's side of every key, and what the rules say of it. Pure: the snapshot holds the clock too. */
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { auditKey, auditReading, formsFirst, type KeyFinding, normaliseKey } from '../../lib/audit/audit.ts';
import { type JudgedKeyView, type JudgedView, type JudgedViewFinding } from '../../lib/audit/audit-view.ts';
import { coverageOf } from '../../lib/audit/coverage.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { isBeingEdited } from '../../lib/audit/mode.ts';
import { oneFactOnce } from '../../lib/audit/one-fact.ts';
import { type Policy } from '../../lib/audit/policy.ts';
import { type RuleContext } from '../../lib/audit/rules/rule.ts';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { isApprovable } from '../../lib/ip/approvable.ts';
import { flatten } from '../../lib/ip/approved-list.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { NOT_AN_ADDRESS } from '../../lib/ip/not-an-address.ts';
import { type SetsOfKey, setsOfKey } from '../../lib/ip/sets-of-key.ts';
import { type Ledger, type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { type Remembered, remember } from '../../lib/ledger/remember.ts';
import { isManagedSet } from '../../lib/managed/managed-policy.ts';
import { formatFor, type PastePlan, planPaste } from '../../lib/paste/plan.ts';
import { acceptanceOf, choiceOf } from './key-choice.ts';
import { type PolicySnapshot } from './policy.ts';

export interface Judgement {
  readonly audit: TabAudit;
  readonly view: JudgedView;
  /** With this reading noted; the very same as before if there was nothing to note. */
  readonly ledger: Ledger;
}

/** What is judged with: the exchange, the user's policy, and what is known of each key from before. */
interface Case {
  readonly exchange: Exchange;
  readonly snapshot: PolicySnapshot;
  entryOf(key: KeySettings): LedgerEntry | null;
}

/** When the page showed what the reading says: what is judged again later was not seen later. */
export const seenAt = ({ readAt }: PageReading, now: number): number => Math.min(readAt, now);

/** The audit to keep and the view to show, of one reading. */
export function judge(
  reading: PageReading,
  snapshot: PolicySnapshot,
  addresses: AddressTools,
  exchange: Exchange = registry[reading.exchange],
): Judgement {
  const { ledger, memoryFor, entryFor } = remembered(reading, snapshot, addresses);
  const about: Case = { exchange, snapshot, entryOf: ({ id }) => entryFor(id) };
  const contextOf = onceEach(
    (key: KeySettings): RuleContext => ({
      exchange,
      policy: policyOf(key, about),
      memory: memoryFor(key.id),
      filledBy: reading.filledBy ?? [],
      now: snapshot.now,
    }),
  );
  const findingsOn = onceEach((key: KeySettings) => auditKey(key, contextOf(key), addresses));
  return {
    audit: auditReading(reading, contextOf, addresses, findingsOn),
    view: {
      exchange: { id: exchange.id, name: exchange.name },
      state: reading.state,
      ...(reading.listPending && { listPending: true }),
      keys: formsFirst(reading.keys).map((key) => ({
        ...viewKey(key, contextOf(key), findingsOn(key), about, addresses),
        mode: modeIn(reading, key, about),
      })),
      sets: snapshot.ipSets.map(({ id, label, entries }) => ({
        id,
        label,
        count: entries.length,
        readOnly: isManagedSet(id),
      })),
      paused: snapshot.settings.pausedExchanges.includes(exchange.id),
      readAt: reading.readAt,
    },
    ledger,
  };
}

/** Of each key the same question is asked for the audit and for the view: it is answered once. */
function onceEach<Found>(find: (key: KeySettings) => Found): (key: KeySettings) => Found {
  const known = new Map<KeySettings, Found>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

/** What to write into the whitelist field of the key `keyId`; `null`: it has none, or what it holds is not known. */
export function planFor(
  keyId: string,
  reading: PageReading,
  snapshot: PolicySnapshot,
  addresses: AddressTools,
  exchange: Exchange = registry[reading.exchange],
): PastePlan | null {
  const key = reading.keys.find(({ id }) => id === keyId);
  if (!key) return null;
  const { entryFor } = remembered(reading, snapshot, addresses);
  const about: Case = { exchange, snapshot, entryOf: ({ id }) => entryFor(id) };
  return planKey(key, exchange, policyOf(key, about));
}

/** The approved addresses of the key `keyId` in the exchange's own format; `null`: no such key, or none is approved. */
export function copyTextFor(
  keyId: string,
  reading: PageReading,
  snapshot: PolicySnapshot,
  addresses: AddressTools,
  exchange: Exchange = registry[reading.exchange],
): string | null {
  const key = reading.keys.find(({ id }) => id === keyId);
  if (!key) return null;
  const { entryFor } = remembered(reading, snapshot, addresses);
  const { approved, wantsAll } = policyOf(key, { exchange, snapshot, entryOf: ({ id }) => entryFor(id) });
  if (!wantsAll) return null;
  const live = approved.filter(({ state }) => state !== 'retired').map(({ address }) => address);
  return formatFor(exchange.ip, live).text || null;
}

const remembered = (
  reading: PageReading,
  { ledger, now }: PolicySnapshot,
  addresses: AddressTools,
): Remembered => remember(ledger, reading, seenAt(reading, now), addresses);

function planKey(key: KeySettings, exchange: Exchange, { approved, wantsAll }: Policy): PastePlan | null {
  if (!key.field?.editable || key.ips === null || key.ipRestriction === 'managed') return null;
  const held = key.ips.filter((entry) => entry !== NOT_AN_ADDRESS);
  // The whole list would be written anew, without the entry that is not known.
  if (key.field.entry === 'list' && held.length < key.ips.length) return null;
  return planPaste({
    approved: wantsAll ? approved : [],
    held,
    ip: { ...exchange.ip, entry: key.field.entry },
  });
}

function viewKey(
  key: KeySettings,
  context: RuleContext,
  found: readonly KeyFinding[],
  about: Case,
  addresses: AddressTools,
): Omit<JudgedKeyView, 'mode'> {
  const { exchange, policy } = context;
  const { ips } = normaliseKey(key, addresses);
  const findings = found.map(({ finding, refs }): JudgedViewFinding => {
    const acceptance = acceptanceOf(about.snapshot.acceptedRisks, exchange.id, key.name, finding.rule);
    return { ...finding, refs, accepted: acceptance && { reason: acceptance.reason, at: acceptance.at } };
  });
  const plan = planKey(key, exchange, policy);
  const { sets, isChosen } = setsFor(key, about);
  return {
    id: key.id,
    kind: key.kind,
    name: key.name,
    mask: key.mask,
    permissions: key.permissions,
    ipRestriction: key.ipRestriction,
    ips,
    findings: oneFactOnce(findings),
    purpose: policy.purpose,
    setIds: isChosen ? sets.map(({ id }) => id) : [],
    compared: policy.approved.length > 0,
    approvable: approvableOf(key, ips ?? [], policy, addresses),
    unchosen: isChosen ? null : holdersOf(ips ?? [], sets, addresses),
    paste: plan && { add: plan.add, leftOut: plan.leftOut },
    pasted: key.pasted,
  };
}

/** A form that is filled in makes a key, unless it shows one that is known or that is listed beside it. */
function modeIn(reading: PageReading, key: KeySettings, { entryOf }: Case): JudgedKeyView['mode'] {
  if (!isBeingEdited(key) && !(key.kind === 'form' && key.field?.editable)) return 'view';
  const isListed = reading.keys.some(
    ({ kind, name }) => kind === 'listed' && name !== null && name === key.name,
  );
  return key.mask !== null || isListed || entryOf(key) !== null ? 'save' : 'create';
}

/** What of an enforced list a person may want to approve: single machines and small networks of the internet. */
function approvableOf(
  { ipRestriction }: KeySettings,
  ips: readonly string[],
  { approved }: Policy,
  addresses: AddressTools,
): readonly string[] {
  if (ipRestriction !== 'on') return [];
  const known = coverageOf(
    approved.map(({ address }) => address),
    addresses,
  );
  return [...new Set(ips)].filter((ip) => {
    const about = addresses.describe(ip);
    return about !== null && !about.tooWide && isApprovable(about) && !known.covers(ip);
  });
}

function policyOf(key: KeySettings, about: Case): Policy {
  const { snapshot } = about;
  const { sets, isChosen } = setsFor(key, about);
  return {
    purpose: chosenFor(key, about).purpose ?? snapshot.settings.purposeDefault,
    approved: flatten(sets, snapshot.now),
    wantsAll: isChosen,
    ownAddresses: snapshot.ownAddresses,
    maxKeyAgeDays: snapshot.settings.maxKeyAgeDays,
  };
}

const setsFor = (key: KeySettings, about: Case): SetsOfKey =>
  setsOfKey(chosenFor(key, about).setIds, about.snapshot.ipSets);

/** The labels of the sets that hold any of these addresses. */
function holdersOf(
  ips: readonly string[],
  sets: readonly IpSet[],
  addresses: AddressTools,
): readonly string[] {
  const holds = ({ entries }: IpSet): boolean => {
    const held = coverageOf(
      entries.map(({ address }) => address),
      addresses,
    );
    return ips.some((ip) => held.covers(ip));
  };
  return sets.filter(holds).map(({ label }) => label);
}

/** A key that the ledger knows has its choices there; one that is only being made has them by its name. */
function chosenFor(
  key: KeySettings,
  { exchange, snapshot, entryOf }: Case,
): Pick<LedgerEntry, 'purpose' | 'setIds'> {
  const known = entryOf(key);
  const choice = choiceOf(snapshot.keyChoices, exchange.id, key);
  return {
    purpose: known?.purpose ?? choice?.purpose ?? null,
    setIds: known?.setIds ?? choice?.setIds ?? null,
  };
}
