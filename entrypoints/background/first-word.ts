/** The line that is shown while the reader is on its way to a page: what is found of the rights that were seen on. */
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { isOpen } from '../../lib/audit/verdict.ts';
import { type Exchange, type Permission } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession } from '../../lib/storage/session.ts';
import { inWords } from '../../lib/words/view-words.ts';
import { addressTools } from './address-tools.ts';
import { judge } from './judge.ts';
import { ownWords } from './own-words.ts';
import { loadPolicy, type PolicySnapshot } from './policy.ts';

/** What was seen of a tab, in words; null: it is at no key page, or by the user's policy there is nothing to warn of. */
export async function firstWord(tabId: number, rights: readonly Permission[]): Promise<string | null> {
  const visit = await readSession(tabVisit(tabId));
  if (visit === null) return null;
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  return wordOn(rights, registry[visit.exchange], policy);
}

/** Judged as a key of which all else is unknown. What is said of the unknown is left to the reading. */
export function wordOn(
  rights: readonly Permission[],
  exchange: Exchange,
  policy: PolicySnapshot,
): string | null {
  const { view } = judge(seen(rights, exchange), policy, addressTools, exchange);
  if (view.paused) return null;
  const [key] = inWords(view).keys;
  const found = key?.findings.find(
    (one) => isOpen(one) && one.severity === 'critical' && one.refs.length > 0,
  );
  return found?.words.title ?? null;
}

function seen(rights: readonly Permission[], { id }: Exchange): PageReading {
  const each = <T>(of: (right: Permission) => T): Record<Permission, T> => ({
    read: of('read'),
    trade: of('trade'),
    transfer: of('transfer'),
    withdraw: of('withdraw'),
  });
  const isOn = (right: Permission): boolean => rights.includes(right);
  const key: KeySettings = {
    id: 'seen',
    kind: 'form',
    name: null,
    mask: null,
    permissions: each((right) => (isOn(right) ? 'on' : 'unknown')),
    evidence: each((right) => (isOn(right) ? [{ ref: 1, label: '', state: 'on', disabled: false }] : [])),
    ipRestriction: 'unknown',
    proofs: { ...each((right) => (isOn(right) ? 'control' : 'none')), ipRestriction: 'none' },
    ipEvidence: [],
    ips: null,
    typed: [],
    field: null,
    createdAt: null,
    expiresInDays: null,
    provenance: [],
  };
  return { exchange: id, state: 'read', keys: [key], readAt: 0 };
}
