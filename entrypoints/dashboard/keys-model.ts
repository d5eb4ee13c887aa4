/** The dashboard's side of what was seen of keys, what was ticked and what was accepted. */
import { type AcceptedRow, type DashboardModel } from '../../components/dashboard/model.ts';
import { type AcceptedRisk } from '../../lib/audit/policy.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { assign, forget, type Ledger, unforget } from '../../lib/ledger/ledger.ts';
import { acceptedRisks, MAX_ACCEPTED_RISKS } from '../../lib/storage/items/accepted-risks.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { ticks } from '../../lib/storage/items/ticks.ts';
import { read, update } from '../../lib/storage/store.ts';
import { t, tn } from '../../lib/words/words.ts';

export type KeysModel = Pick<
  DashboardModel,
  'forgetKeys' | 'assignKey' | 'tick' | 'untick' | 'withdrawAcceptance'
>;

const idOf = ({ exchange, keyName, rule }: AcceptedRisk): string => JSON.stringify([exchange, keyName, rule]);

/** The rows to show of these acceptances, newest first. */
export function acceptedRows(risks: readonly AcceptedRisk[]): readonly AcceptedRow[] {
  return risks
    .map((risk) => ({
      id: idOf(risk),
      exchange: registry[risk.exchange].name,
      keyName: risk.keyName,
      rule: risk.rule,
      reason: risk.reason,
      at: risk.at,
    }))
    .toSorted((a, b) => b.at - a.at);
}

/** `seen`: the keys as the dashboard shows them at the moment of the click. */
export function keysModel(seen: () => Ledger): KeysModel {
  return {
    async forgetKeys(ids) {
      const entries = seen().filter(({ id }) => ids.includes(id));
      await update(ledger, (keys) => ids.reduce((now, id) => forget(now, id), keys));
      const [only, ...others] = entries;
      const name = only?.name ?? only?.mask ?? t('dashboard_unnamed');
      return {
        said: t(
          'dashboard_keyForgotten',
          others.length === 0 ? name : tn('dashboard_keyCount', entries.length),
        ),
        undo: () => update(ledger, (keys) => entries.reduce((now, entry) => unforget(now, entry), keys)),
      };
    },
    async assignKey(id, said) {
      const entry = seen().find((one) => one.id === id);
      const { purpose = null, setIds = null } = entry ?? {};
      const before = {
        ...(said.purpose !== undefined && { purpose }),
        ...(said.setIds !== undefined && { setIds }),
      };
      await update(ledger, (keys) => assign(keys, id, said));
      return {
        said: t('popup_changedTo', entry?.name ?? entry?.mask ?? t('dashboard_unnamed')),
        undo: () => update(ledger, (keys) => assign(keys, id, before)),
      };
    },
    tick: (id, on) =>
      update(ticks, (old) => {
        const others = old.filter((one) => one !== id);
        return on ? [...others, id] : others;
      }),
    async untick(prefix) {
      const gone = (await read(ticks)).filter((one) => one.startsWith(prefix));
      await update(ticks, (old) => old.filter((one) => !one.startsWith(prefix)));
      return {
        said: t('dashboard_startedOver'),
        undo: () => update(ticks, (old) => [...new Set([...old, ...gone])]),
      };
    },
    async withdrawAcceptance(id) {
      const gone = (await read(acceptedRisks)).find((risk) => idOf(risk) === id);
      await update(acceptedRisks, (risks) => risks.filter((risk) => idOf(risk) !== id));
      return {
        said: t('dashboard_acceptedTaken'),
        undo: () =>
          update(acceptedRisks, (risks) =>
            gone === undefined || risks.some((risk) => idOf(risk) === id)
              ? risks
              : [gone, ...risks].slice(0, MAX_ACCEPTED_RISKS),
          ),
      };
    },
  };
}
