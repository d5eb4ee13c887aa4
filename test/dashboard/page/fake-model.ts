import { decoding } from '../../../components/dashboard/decoded.ts';
import { type KeepingModel } from '../../../components/dashboard/keeping.ts';
import { type LivingModel } from '../../../components/dashboard/living.ts';
import { type DashboardModel, type DashboardState } from '../../../components/dashboard/model.ts';
import { type Undoable } from '../../../components/shared/undoable.ts';
import { exchanges } from '../../../lib/exchanges/registry.ts';
import { flatten, mergeSets } from '../../../lib/ip/approved-list.ts';
import { type IpSet } from '../../../lib/ip/ip-set.ts';
import { diffImport } from '../../../lib/portability/diff-import.ts';
import { exportJson } from '../../../lib/portability/format.ts';
import { readImport } from '../../../lib/portability/read-import.ts';
import { setsToCsv } from '../../../lib/portability/sets-csv.ts';
import { addressTools } from '../../audit/fixtures.ts';

/** A model in memory. What leaves it (downloads, subscriptions) is noted in `calls`. */
export function fakeModel(first: DashboardState): DashboardModel & { readonly calls: string[] } {
  let state = first;
  let last = 0;
  const newId = () => `new-${++last}`;
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const set = (next: Partial<DashboardState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const change = (said: string, next: Partial<DashboardState>): Undoable => {
    const before = state;
    set(next);
    return { said, undo: async () => set(before) };
  };
  const entries = (edit: (entries: IpSet['entries'], id: string) => IpSet['entries']) =>
    state.sets.map((one) => ({ ...one, entries: edit(one.entries, one.id) }));
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  const living: LivingModel = {
    dismiss: async (ids) =>
      change('Put away', {
        living: { ...state.living, reminders: state.living.reminders.filter((one) => !ids.includes(one.id)) },
      }),
    saveAside: async () => void calls.push('save aside'),
    dropAside: async () => change('Dropped', { living: { ...state.living, aside: [] } }),
    turnSync: async (on, forget) => void calls.push(`sync ${on} ${forget}`),
    resolveSync: async (keep, hash) => void calls.push(`resolve ${keep} ${hash}`),
    verifyMove: async (...verified) => void calls.push(`verify ${verified.join(' ')}`),
    removeMove: async () => change('Move removed', { living: { ...state.living, moves: [] } }),
    exchangeOf: ({ entry }) => ({ name: entry.exchange, href: null }),
    setFeedHours: async (feedCheckHours) => set({ living: { ...state.living, feedCheckHours } }),
    agreeToGrowth: async (id) => void calls.push(`grow ${id}`),
    askForNotices: async () => true,
  };
  const keeping: KeepingModel = {
    setLooks: async (looks) =>
      set({ keeping: { ...state.keeping, looks: { ...state.keeping.looks, ...looks } } }),
    shortcuts: async () => [
      { id: '_execute_action', words: 'Open the popup', keys: 'Alt+Shift+K' },
      { id: 'open-dashboard', words: 'Open the dashboard', keys: '' },
    ],
    changeShortcuts: async () => void calls.push('shortcuts'),
    backUp: async () => void calls.push('back up'),
    previewBackup: (text) =>
      text === 'good' ? { ok: true, at: state.now } : { ok: false, why: 'This file is no backup.' },
    restore: async (text) => change(`Restored ${text}`, {}),
    deleteEverything: async () => change('Everything deleted', { sets: [], keys: [] }),
  };
  return {
    calls,
    living,
    keeping,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addSet: async (traits) => {
      const id = newId();
      set({ sets: [...state.sets, { id, ...traits, entries: [] }] });
      return id;
    },
    changeSet: async (id, traits) =>
      set({ sets: state.sets.map((one) => (one.id === id ? { ...one, ...traits } : one)) }),
    removeSet: async (id) => change('Removed the set', { sets: state.sets.filter((one) => one.id !== id) }),
    mergeSets: async (fromId, intoId) => {
      const merged = mergeSets(state.sets, fromId, intoId);
      if (!merged.ok) throw new Error(merged.problem);
      return change('Merged', { sets: merged.sets });
    },
    findAddresses: (_setId, text) =>
      (text.match(/[\d.]{7,}/g) ?? []).map((written) => ({
        written,
        address: written.startsWith('10.') ? null : written,
        remark: written.startsWith('10.') ? 'a private address' : null,
      })),
    addEntries: async (setId, addresses, note) =>
      change(`Added ${addresses.length}`, {
        sets: entries((all, id) =>
          id === setId
            ? [
                ...all,
                ...addresses.map((one) => ({
                  id: newId(),
                  address: one,
                  note,
                  from: null,
                  until: null,
                  addedAt: 0,
                })),
              ]
            : all,
        ),
      }),
    approve: async (addresses, setId) => {
      calls.push(`approve ${addresses.join(' ')} ${setId}`);
      return change('Approved', {});
    },
    changeEntry: async (id, edit) => {
      if (edit.address !== undefined && !address.test(edit.address))
        throw new Error('This is not an IP address.');
      return change('Changed', {
        sets: entries((all) => all.map((one) => (one.id === id ? { ...one, ...edit } : one))),
      });
    },
    removeEntries: async (ids) =>
      change(`Removed ${ids.length}`, { sets: entries((all) => all.filter(({ id }) => !ids.includes(id))) }),
    replaceAddress: async (id, written, liveAt, retireAt) => {
      if (!address.test(written)) throw new Error('This is not an IP address.');
      calls.push(`replace ${id} ${written} ${liveAt} ${retireAt}`);
      return change('Planned', {});
    },
    forgetKeys: async (ids) => change('Forgot', { keys: state.keys.filter((one) => !ids.includes(one.id)) }),
    assignKey: async (id, said) =>
      change('Assigned', {
        keys: state.keys.map((one) => {
          const next = { ...one, ...said };
          const labels = state.sets
            .filter((each) => next.setIds?.includes(each.id))
            .map(({ label }) => label);
          return one.id === id ? { ...next, comparedWith: { labels, isChosen: next.setIds !== null } } : one;
        }),
      }),
    decode: (text) =>
      decoding(text, { exchanges, approved: flatten(state.sets, state.now), keys: state.keys }, addressTools),
    tick: async (id, on) =>
      set({ ticks: on ? [...state.ticks, id] : state.ticks.filter((one) => one !== id) }),
    untick: async (prefix) =>
      change('Ticks cleared', { ticks: state.ticks.filter((one) => !one.startsWith(prefix)) }),
    withdrawAcceptance: async (id) =>
      change('Taken back', { accepted: state.accepted.filter((one) => one.id !== id) }),
    subscribeFeed: async (url) => {
      calls.push(`subscribe ${url}`);
    },
    chooseFeed: async (id, filter) => void calls.push(`choose ${id} ${filter.service} ${filter.region}`),
    allowFeed: async (id) => void calls.push(`allow ${id}`),
    checkFeed: async (id) => {
      calls.push(`check ${id}`);
    },
    removeFeed: async (id) => {
      if (state.living.syncSets) throw new Error('The list was changed elsewhere.');
      return change('Unsubscribed', { feeds: state.feeds?.filter((one) => one.id !== id) ?? null });
    },
    settleFeed: async (id, accept) => {
      calls.push(`settle ${id} ${accept}`);
      return change('Settled', {
        feeds: state.feeds?.map((one) => (one.id === id ? { ...one, proposal: null } : one)) ?? null,
      });
    },
    exportSets: (format) => (format === 'json' ? exportJson(state.sets, state.now) : setsToCsv(state.sets)),
    shareSet: (id, format) => `${format} of ${id}`,
    copy: async (text) => {
      calls.push(`copy ${text}`);
      return true;
    },
    exportKeys: () => JSON.stringify(state.keys),
    download: (name, _type, text) => {
      calls.push(`download ${name} ${text.length}`);
    },
    previewImport: (text, mode) => {
      const result = readImport(text, state.now, newId);
      if (!result.ok) return { ok: false, why: `${result.problem.why} ${result.problem.where}` };
      return { ok: true, diff: diffImport(state.sets, result.sets, mode, result.names) };
    },
    applyImport: async (diff) => change('Imported', { sets: diff.next }),
    changeSettings: async (edit) => set({ settings: { ...state.settings, ...edit } }),
  };
}
