import { type Entry, type PopupModel, type PopupState } from '../../../components/popup/model.ts';
import { type Undoable } from '../../../components/shared/undoable.ts';

/** A model in memory. Every call is noted in `calls`. */
export function fakeModel(first: PopupState): PopupModel & { readonly calls: string[] } {
  let state = first;
  let mustChoose = first.approved.sets.length > 1;
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const set = (next: Partial<PopupState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const setEntries = (entries: readonly Entry[], said: string): Undoable => {
    const before = state.approved.entries;
    set({ approved: { ...state.approved, entries } });
    return { said, undo: async () => set({ approved: { ...state.approved, entries: before } }) };
  };
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  return {
    calls,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    grantAccess: async () => {
      calls.push('grantAccess');
      return true;
    },
    resume: async () => {
      calls.push('resume');
    },
    openApiPage: async (url) => {
      calls.push(`openApiPage ${url}`);
    },
    openHelp: async (rule) => void calls.push(`help ${rule}`),
    openDashboard: async () => {
      calls.push('openDashboard');
    },
    setBotPlace: async (botPlace) => set({ botPlace }),
    readServerAnswer: (text) => {
      if (text.includes('<')) return { ok: false, why: 'This is a web page, not an address.' };
      if (!address.test(text.trim())) return { ok: false, why: 'This is not one IP address.' };
      return { ok: true, address: text.trim(), remark: null };
    },
    lookUp: async () => {
      calls.push('lookUp');
      set({ own: { ...state.own, busy: true } });
    },
    chooseSet: async (setId) => set({ approved: { ...state.approved, setId } }),
    findAddresses: (text) =>
      (text.match(/[\w.:/]*\d[\w.:/]*/g) ?? []).map((written) => {
        if (written.startsWith('10.')) {
          return { written, address: null, remark: 'a private address, the internet never sees it' };
        }
        return { written, address: written, remark: null };
      }),
    approve: async (addresses, setId) => {
      calls.push(`approve ${addresses.join(' ')} for ${setId}`);
      const { tab } = state;
      if (tab.kind === 'read') {
        const keys = tab.keys.map((key) => ({
          ...key,
          approvable: key.approvable.filter((one) => !addresses.includes(one)),
        }));
        set({ tab: { ...tab, keys } });
      }
      return { said: `Approved ${addresses.join(' ')}`, undo: async () => void calls.push('undo') };
    },
    dropSelected: async () => {
      calls.push('dropSelected');
      set({ selected: null });
    },
    add: async (addresses, note) =>
      setEntries(
        [
          ...state.approved.entries,
          ...addresses.map((one) => ({
            id: `new ${one}`,
            address: one,
            note,
            state: 'current' as const,
            days: null,
          })),
        ],
        `Added ${addresses.join(', ')}`,
      ),
    edit: async (id, written, note) => {
      if (!address.test(written)) throw new Error('This is not one IP address.');
      return setEntries(
        state.approved.entries.map((one) => (one.id === id ? { ...one, address: written, note } : one)),
        `Changed ${written}`,
      );
    },
    remove: async (id) =>
      setEntries(
        state.approved.entries.filter((one) => one.id !== id),
        `Removed ${state.approved.entries.find((one) => one.id === id)?.address}`,
      ),
    copy: async (text) => {
      calls.push(`copy ${text}`);
      return true;
    },
    planPaste: async () => ({
      keyName: 'grid bot',
      choose: mustChoose ? state.approved.sets : [],
      add: ['203.0.113.10', '198.51.100.7'],
      kept: ['203.0.113.99'],
      leftOut: [{ address: '2001:db8::1', why: 'Binance takes no IPv6 addresses' }],
      full: 0,
    }),
    choosePasteSets: async (ids) => {
      calls.push(`sets ${ids.join(' ')}`);
      mustChoose = false;
    },
    undoPaste: async () => {
      calls.push('undoPaste');
      return true;
    },
    paste: async () => {
      calls.push('paste');
      return {
        result: 'refused',
        title: 'The form did not take everything.',
        rows: [
          { address: '203.0.113.10', note: 'in the list', tone: 'fenced' },
          { address: '198.51.100.7', note: 'refused: “Only IPv6 here”', tone: 'high' },
          { address: '2001:db8::1', note: 'Binance takes no IPv6 addresses', tone: 'medium' },
        ],
        copied: true,
        refs: [],
      };
    },
  };
}
