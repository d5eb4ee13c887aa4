/** The approved list as the popup shows it for one tab. Pure. */
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type IpControl } from '../../lib/exchanges/exchange.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { stateOf } from '../../lib/ip/rotation.ts';
import { planPaste } from '../../lib/paste/plan.ts';
import { leftOutWords } from '../shared/address-words.ts';
import { type ApprovedList } from './model.ts';

export interface ShownSets {
  readonly sets: readonly IpSet[];
  /** Those of them that an organisation keeps. */
  readonly managed: readonly IpSet[];
}

/** `chosen`: the set that the user picked in the popup; null: the one of the key in the form, or else the first. */
export function approvedView(
  { sets, managed }: ShownSets,
  chosen: string | null,
  view: AuditView | null,
  ip: IpControl | null,
  now: number,
): ApprovedList {
  const key = view?.keys.find(({ paste }) => paste !== null);
  const set =
    sets.find(({ id }) => id === chosen) ?? sets.find(({ id }) => key?.setIds.includes(id)) ?? sets[0];
  const entries = (set?.entries ?? []).map((entry) => ({
    id: entry.id,
    address: entry.address,
    note: entry.note,
    ...stateOf(entry, now),
  }));
  return {
    setId: set?.id ?? null,
    sets: sets.map(({ id, label }) => ({ id, label })),
    entries,
    limit: ip?.maxEntries ?? null,
    ...copyOf(entries, ip),
    canPaste: key !== undefined,
    toPaste: key === undefined || key.unchosen !== null ? null : (key.paste?.add.length ?? null),
    readOnly: managed.some(({ id }) => id === set?.id),
  };
}

function copyOf(
  entries: ApprovedList['entries'],
  ip: IpControl | null,
): Pick<ApprovedList, 'copyText' | 'leftOut'> {
  if (ip === null) {
    const live = entries.filter(({ state }) => state !== 'retired');
    return { copyText: live.map(({ address }) => address).join('\n'), leftOut: [] };
  }
  const approved = entries.map(({ address, note, state, days }) => ({ address, label: note, state, days }));
  const plan = planPaste({ approved, held: [], ip });
  return {
    copyText: plan.text ?? plan.items.join('\n'),
    leftOut: plan.leftOut.map(({ address, why }) => ({ address, why: leftOutWords(why) })),
  };
}
