/** What approving an address says and makes; popup, dashboard and background share it. */
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { t, tn } from '../../lib/words/words.ts';

/** The first address that a user approves makes the first set. */
export function firstSet(): IpSet {
  const label = t('popup_defaultSet');
  const id = crypto.randomUUID();
  return { id, label, owner: 'own', environment: 'production', role: 'primary', entries: [] };
}

/** That the addresses joined a set. */
export function approvedWords(addresses: readonly string[], set: string): string {
  const [only, ...others] = addresses;
  return only !== undefined && others.length === 0
    ? t('approve_said', only, set)
    : tn('approve_done', addresses.length, set);
}
