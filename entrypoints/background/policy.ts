/** Everything of the user's that an audit depends on, read at one moment. */
import { type AcceptedRisk } from '../../lib/audit/policy.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { type KeyChoice, keyChoices } from '../../lib/storage/items/key-choices.ts';
import { publicIp } from '../../lib/storage/items/public-ip.ts';
import { type Settings, settings } from '../../lib/storage/items/settings.ts';
import { readSession } from '../../lib/storage/session.ts';
import { read } from '../../lib/storage/store.ts';
import { ownAddressesOf } from './public-ip.ts';

export interface PolicySnapshot {
  readonly settings: Settings;
  readonly ipSets: readonly IpSet[];
  readonly acceptedRisks: readonly AcceptedRisk[];
  readonly keyChoices: readonly KeyChoice[];
  readonly ownAddresses: readonly string[];
  /** ms since the epoch */
  readonly now: number;
}

/** The stored items whose change asks for a new verdict. */
export const POLICY_ITEMS = [settings, ipSets, acceptedRisks, keyChoices] as const;

export async function loadPolicy(): Promise<PolicySnapshot> {
  const [set, sets, risks, choices, own] = await Promise.all([
    read(settings),
    read(ipSets),
    read(acceptedRisks),
    read(keyChoices),
    readSession(publicIp),
  ]);
  return {
    settings: set,
    ipSets: sets,
    acceptedRisks: risks,
    keyChoices: choices,
    ownAddresses: own ? ownAddressesOf(own) : [],
    now: Date.now(),
  };
}
