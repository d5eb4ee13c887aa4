/** Wires the dashboard to storage: list, ledger, feeds, settings and ticks. */

import { decoding } from '../../components/dashboard/decoded.ts';
import { exchangeRow } from '../../components/dashboard/exchange-row.ts';
import { importWords } from '../../components/dashboard/import-words.ts';
import { keyRows } from '../../components/dashboard/key-rows.ts';
import { type DashboardModel, type DashboardState } from '../../components/dashboard/model.ts';
import { changedWords, checkedAddress, foundRows } from '../../components/shared/address-words.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { approve } from '../../lib/ip/approve.ts';
import {
  addEntry,
  addSet,
  editEntry,
  editSet,
  flatten,
  removeEntry,
  removeSet,
} from '../../lib/ip/approved-list.ts';
import { extractAddresses } from '../../lib/ip/extract.ts';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { exposureOf } from '../../lib/ledger/exposure.ts';
import { type Ledger } from '../../lib/ledger/ledger.ts';
import { effectiveSets, effectiveSettings } from '../../lib/managed/managed-policy.ts';
import { send } from '../../lib/messages/send.ts';
import { diffImport, problemOf } from '../../lib/portability/diff-import.ts';
import { exportJson } from '../../lib/portability/format.ts';
import { keysToCsv, keysToJson } from '../../lib/portability/keys-export.ts';
import { readImport } from '../../lib/portability/read-import.ts';
import { setAsText } from '../../lib/portability/set-text.ts';
import { setsToCsv } from '../../lib/portability/sets-csv.ts';
import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { looks } from '../../lib/storage/items/looks.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { ticks } from '../../lib/storage/items/ticks.ts';
import { watchQuarantined } from '../../lib/storage/quarantine.ts';
import { readTogether, update, watch } from '../../lib/storage/store.ts';
import { t, tn } from '../../lib/words/words.ts';
import { addressTools } from '../background/address-tools.ts';
import { approvedWords, firstSet } from '../popup/approving.ts';
import { changeList } from '../popup/change-list.ts';
import { download } from './download.ts';
import { feedRows, feedsModel, watchAccess } from './feeds-model.ts';
import { keepingModel, keepingState } from './keeping-model.ts';
import { acceptedRows, keysModel } from './keys-model.ts';
import { LIVING_ITEMS, livingModel, livingState, startMove } from './living-model.ts';
import { mergeModel } from './merge-model.ts';

const newId = () => crypto.randomUUID();
/** A quarter of a year fits a glance. */
const EXPOSURE_WEEKS = 13;

const EXCHANGE_ROWS = exchanges.map(exchangeRow);

/** Resolves once everything stored was read. */
export async function dashboardModel(): Promise<DashboardModel> {
  const listeners = new Set<() => void>();
  let seen: Ledger = [];
  let own: readonly IpSet[] = [];
  let subscribed: readonly FeedSubscription[] = [];
  let state: DashboardState = await load();

  async function load(): Promise<DashboardState> {
    const [mine, keys, preferences, ticked, subscriptions, policy, risks] = await readTogether([
      ipSets,
      ledger,
      settings,
      ticks,
      feeds,
      managed,
      acceptedRisks,
    ]);
    const now = Date.now();
    seen = keys;
    own = mine;
    subscribed = subscriptions;
    const sets = effectiveSets(mine, policy);
    const { maxKeyAgeDays, purposeDefault } = effectiveSettings(preferences, policy);
    return {
      now,
      sets,
      managed: policy.ipSets.map(({ id }) => id),
      exposure: exposureOf(keys, now, EXPOSURE_WEEKS),
      keys: keyRows(keys, sets, maxKeyAgeDays, now, addressTools),
      feeds: await feedRows(subscriptions, now),
      living: await livingState(keys, flatten(sets, now)),
      keeping: await keepingState(),
      ticks: ticked,
      accepted: acceptedRows(risks),
      settings: {
        purposeDefault,
        paused: preferences.pausedExchanges,
        maxKeyAgeDays,
        lookUpPublicIp: preferences.lookUpPublicIp,
        lastLook: preferences.lastLook,
      },
      exchanges: EXCHANGE_ROWS,
    };
  }

  // One after the other: of two changes in quick succession the later one is to be shown.
  let loading = Promise.resolve();
  const reload = () => {
    const again = async () => {
      state = await load();
      for (const listener of listeners) listener();
    };
    // Storage that cannot be read for once must not keep the page from reading it again.
    loading = loading.then(again).catch(() => undefined);
  };
  watch([ipSets, ledger, settings, ticks, feeds, acceptedRisks, looks, ...LIVING_ITEMS], reload);
  watchQuarantined(reload);
  // A page that was left open overnight must not count the days of yesterday.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') reload();
  });
  watchAccess(reload);

  // Whoever looks wants to know what is due now, not what was due this morning.
  void send('ui-bg/remind', null);

  const entryOf = (id: string) => state.sets.flatMap(({ entries }) => entries).find((one) => one.id === id);

  const addressesIn = (setId: string): readonly string[] =>
    state.sets.find(({ id }) => id === setId)?.entries.map(({ address }) => address) ?? [];

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async addSet(traits) {
      const id = newId();
      await changeList('', [(sets) => addSet(sets, { id, ...traits, entries: [] })]);
      return id;
    },
    async changeSet(id, traits) {
      await changeList('', [(sets) => editSet(sets, id, traits)]);
    },
    async removeSet(id) {
      const label = state.sets.find((set) => set.id === id)?.label ?? '';
      return changeList(t('dashboard_setRemoved', label), [(sets) => removeSet(sets, id)]);
    },
    ...mergeModel((id) => state.sets.find((set) => set.id === id)?.label ?? ''),
    findAddresses: (setId, text) => foundRows(extractAddresses(text), addressesIn(setId)),
    async approve(addresses, setId) {
      let label = '';
      const at = Date.now();
      const done = await changeList('', [
        (sets) => {
          const made = approve(sets, { addresses, setId, note: '', at }, { newId, firstSet });
          if (made.ok) label = made.set.label;
          return made;
        },
      ]);
      return { ...done, said: approvedWords(addresses, label) };
    },
    async addEntries(setId, addresses, note) {
      const known = new Set(addressesIn(setId));
      const fresh = [...new Set(addresses)].filter((address) => !known.has(address));
      const addedAt = Date.now();
      return changeList(
        tn('popup_added', fresh.length),
        fresh.map((address) => (sets) => addEntry(sets, setId, { id: newId(), address, note, addedAt })),
      );
    },
    async changeEntry(id, change) {
      const patch =
        change.address === undefined ? change : { ...change, address: checkedAddress(change.address) };
      const said = changedWords(patch.address ?? entryOf(id)?.address ?? '');
      return changeList(said, [(sets) => editEntry(sets, setOf(sets, id), id, patch)]);
    },
    async removeEntries(ids) {
      const said =
        ids.length === 1
          ? t('popup_removed', entryOf(ids[0] ?? '')?.address ?? '')
          : tn('dashboard_removedMany', ids.length);
      return changeList(
        said,
        ids.map((id) => (sets) => removeEntry(sets, setOf(sets, id), id)),
      );
    },
    async replaceAddress(id, text, liveAt, retireAt) {
      const old = entryOf(id);
      const address = checkedAddress(text);
      const planned = await changeList(t('dashboard_planned', address, old?.address ?? ''), [
        (sets) =>
          addEntry(sets, setOf(sets, id), {
            id: newId(),
            address,
            note: old?.note ?? '',
            from: liveAt,
            addedAt: Date.now(),
          }),
        (sets) => editEntry(sets, setOf(sets, id), id, { until: retireAt }),
      ]);
      const backToOld = await startMove(old?.address ?? '', address);
      return {
        said: planned.said,
        undo: async () => {
          await planned.undo();
          await backToOld();
        },
      };
    },
    decode(text) {
      const approved = flatten(state.sets, Date.now());
      return decoding(text, { exchanges, approved, keys: state.keys }, addressTools);
    },
    ...keysModel(() => seen),
    ...feedsModel(() => subscribed),
    living: livingModel,
    keeping: keepingModel,
    exportSets: (format) => (format === 'json' ? exportJson(own, Date.now()) : setsToCsv(own)),
    shareSet(id, format) {
      const set = state.sets.find((one) => one.id === id);
      if (set === undefined) return '';
      return format === 'json' ? exportJson([set], Date.now()) : setAsText(set);
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    exportKeys: (format) => (format === 'json' ? keysToJson(seen) : keysToCsv(seen)),
    download,
    previewImport(text, mode) {
      const result = readImport(text, Date.now(), newId);
      if (!result.ok) return { ok: false, why: importWords(result.problem) };
      const diff = diffImport(own, result.sets, mode, result.names);
      const problem = problemOf(diff);
      return problem === null ? { ok: true, diff } : { ok: false, why: importWords(problem) };
    },
    async applyImport(diff) {
      const before = own;
      await replaceList(before, diff.next);
      return { said: t('dashboard_imported'), undo: () => replaceList(diff.next, before) };
    },
    changeSettings: ({ paused, ...change }) =>
      update(settings, (old) => ({ ...old, ...change, ...(paused && { pausedExchanges: paused }) })),
  };
}

const setOf = (sets: readonly IpSet[], entryId: string): string =>
  sets.find(({ entries }) => entries.some(({ id }) => id === entryId))?.id ?? '';

/** Puts `next` in the place of the list, unless another page changed the list since it was shown. */
async function replaceList(shown: readonly IpSet[], next: readonly IpSet[]): Promise<void> {
  let stale = false;
  try {
    await update(ipSets, (now) => {
      stale = JSON.stringify(now) !== JSON.stringify(shown);
      return stale ? now : next;
    });
  } catch {
    throw new Error(t('dashboard_saveFailed'));
  }
  if (stale) throw new Error(t('dashboard_listChanged'));
}
