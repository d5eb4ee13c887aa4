/** Everything of the user's that an audit depends on, read at one moment. */
import { type AcceptedRisk } from '../../lib/audit/policy.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Ledger } from '../../lib/ledger/ledger.ts';
import { effectiveSets, effectiveSettings } from '../../lib/managed/managed-policy.ts';
import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { type KeyChoice, keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { publicIp } from '../../lib/storage/items/public-ip.ts';
import { type Settings, settings } from '../../lib/storage/items/settings.ts';
import { readSession } from '../../lib/storage/session.ts';
import { readTogether } from '../../lib/storage/store.ts';
import { ownAddressesOf } from './public-ip.ts';

export interface PolicySnapshot {
  readonly settings: Settings;
  readonly ipSets: readonly IpSet[];
  readonly acceptedRisks: readonly AcceptedRisk[];
  readonly keyChoices: readonly KeyChoice[];
  readonly ledger: Ledger;
  readonly ownAddresses: readonly string[];
  /** ms since the epoch */
  readonly now: number;
}

/** The stored items of which every change asks for a new verdict. */
export const POLICY_ITEMS = [settings, ipSets, acceptedRisks, keyChoices, managed] as const;

/** What of the ledger is the user's word: it is also written with every reading, which is no change of policy. */
export const choicesIn = (seen: Ledger): string =>
  JSON.stringify(
    seen.flatMap(({ id, purpose, setIds }) => (purpose || setIds ? [[id, purpose, setIds]] : [])),
  );

export async function loadPolicy(): Promise<PolicySnapshot> {
  const [[set, sets, risks, choices, seen, organisation], own] = await Promise.all([
    readTogether([settings, ipSets, acceptedRisks, keyChoices, ledger, managed]),
    readSession(publicIp),
  ]);
  return {
    settings: effectiveSettings(set, organisation),
    ipSets: effectiveSets(sets, organisation),
    acceptedRisks: risks,
    keyChoices: choices,
    ledger: seen,
    ownAddresses: own ? ownAddressesOf(own) : [],
    now: Date.now(),
  };
}
