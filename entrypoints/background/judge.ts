/** The user's side of every key, and what the rules say of it. Pure: the snapshot holds the clock too. */
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { auditKey, auditReading, formsFirst, normaliseKey } from '../../lib/audit/audit.ts';
import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { type Policy } from '../../lib/audit/policy.ts';
import { type RuleContext } from '../../lib/audit/rules/rule.ts';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { type PastePlan, planPaste } from '../../lib/paste/plan.ts';
import { approvedAddresses } from './approved.ts';
import { acceptanceOf, choiceOf } from './key-choice.ts';
import { type PolicySnapshot } from './policy.ts';

export interface Judgement {
  readonly audit: TabAudit;
  readonly view: AuditView;
}

/** The audit to keep and the view to show, of one reading. */
export function judge(reading: PageReading, snapshot: PolicySnapshot, addresses: AddressTools): Judgement {
  const exchange: Exchange = registry[reading.exchange];
  const contextOf = (key: KeySettings): RuleContext => ({
    exchange,
    policy: policyOf(key, exchange, snapshot),
    memory: null,
    now: snapshot.now,
  });
  return {
    audit: auditReading(reading, contextOf, addresses),
    view: {
      exchange: { id: exchange.id, name: exchange.name },
      state: reading.state,
      keys: formsFirst(reading.keys).map((key) => viewKey(key, contextOf(key), snapshot, addresses)),
      sets: snapshot.ipSets.map(({ id, label, entries }) => ({ id, label, count: entries.length })),
      paused: snapshot.settings.pausedExchanges.includes(exchange.id),
      readAt: reading.readAt,
    },
  };
}

/** What to write into the key's whitelist field; `null`: it has none, or what it holds is not known. */
export function planFor(key: KeySettings, exchange: Exchange, snapshot: PolicySnapshot): PastePlan | null {
  if (!key.field?.editable || key.ips === null || key.ipRestriction === 'managed') return null;
  const { approved } = policyOf(key, exchange, snapshot);
  return planPaste({ approved, held: key.ips, ip: { ...exchange.ip, entry: key.field.entry } });
}

function viewKey(
  key: KeySettings,
  context: RuleContext,
  snapshot: PolicySnapshot,
  addresses: AddressTools,
): KeyView {
  const { exchange, policy } = context;
  const { ips } = normaliseKey(key, addresses);
  const findings = auditKey(key, context, addresses).map(({ finding, refs }): ViewFinding => {
    const acceptance = acceptanceOf(snapshot.acceptedRisks, exchange.id, key.name, finding.rule);
    return { ...finding, refs, accepted: acceptance && { reason: acceptance.reason, at: acceptance.at } };
  });
  const plan = planFor(key, exchange, snapshot);
  return {
    id: key.id,
    kind: key.kind,
    name: key.name,
    mask: key.mask,
    permissions: key.permissions,
    ipRestriction: key.ipRestriction,
    ips,
    findings,
    purpose: policy.purpose,
    setIds: approvedSetIds(key, exchange, snapshot),
    paste: plan && { add: plan.add, leftOut: plan.leftOut },
  };
}

function policyOf(key: KeySettings, exchange: Exchange, snapshot: PolicySnapshot): Policy {
  const setIds = approvedSetIds(key, exchange, snapshot);
  const sets = snapshot.ipSets.filter(({ id }) => setIds.includes(id));
  return {
    purpose: choiceOf(snapshot.keyChoices, exchange.id, key)?.purpose ?? snapshot.settings.purposeDefault,
    approved: approvedAddresses(sets, snapshot.now),
    ownAddresses: snapshot.ownAddresses,
    maxKeyAgeDays: snapshot.settings.maxKeyAgeDays,
  };
}

/** The sets that the user chose for this key; all of them as long as nothing was chosen. */
function approvedSetIds(key: KeySettings, exchange: Exchange, snapshot: PolicySnapshot): readonly string[] {
  const chosen = choiceOf(snapshot.keyChoices, exchange.id, key)?.setIds;
  const all = snapshot.ipSets.map(({ id }) => id);
  return chosen ? all.filter((id) => chosen.includes(id)) : all;
}
