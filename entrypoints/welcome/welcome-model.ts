/** Wires the first-run page to storage and to the look-up of the public address. */
import { browser } from 'wxt/browser';
import { foundRows } from '../../components/shared/address-words.ts';
import { type BotPlace, type WelcomeModel, type WelcomeState } from '../../components/welcome/model.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { approvable } from '../../lib/ip/approvable.ts';
import { addEntry, addSet } from '../../lib/ip/approved-list.ts';
import { extractAddresses } from '../../lib/ip/extract.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { send } from '../../lib/messages/send.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { practiceOf, practiceTabIn } from '../../lib/storage/items/practice.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { readSession } from '../../lib/storage/session.ts';
import { readTogether, update, watch } from '../../lib/storage/store.ts';
import { t, tn } from '../../lib/words/words.ts';
import { changeList } from '../popup/change-list.ts';

/** The look-up ends by itself before this. */
const LOOK_UP_TIMEOUT_MS = 15_000;

const EXCHANGES = exchanges.map(({ id, name, links, hosts }) => ({
  id,
  name,
  href: links.apiManagement ?? `https://${hosts[0]?.host ?? ''}/`,
}));

/** Resolves once everything stored was read. */
export async function welcomeModel(): Promise<WelcomeModel> {
  const listeners = new Set<() => void>();
  let sets: readonly IpSet[] = [];
  let place: BotPlace | null = null;
  let own: WelcomeState['own'] = { busy: false, addresses: null, failure: null };
  let state = await load();

  async function load(): Promise<WelcomeState> {
    const [mine, keys, preferences] = await readTogether([ipSets, ledger, settings]);
    sets = mine;
    // The settings know two places; a vendor is a place of this page alone.
    const said = { true: 'here', false: 'server', null: null } as const;
    place ??= said[`${preferences.botRunsHere}`];
    return {
      approved: mine.flatMap(({ entries }) => entries.map(({ address }) => address)),
      place,
      own,
      hasPractised: await hasPractised(),
      hasKeys: keys.length > 0,
      exchanges: EXCHANGES,
    };
  }

  async function show(): Promise<void> {
    state = await load();
    for (const listener of listeners) listener();
  }

  watch([ipSets, ledger, settings], () => void show());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => practiceTabIn(key) !== null)) void show();
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setPlace(next) {
      place = next;
      void show();
      void update(settings, (old) => ({ ...old, botRunsHere: next === 'here' }));
    },
    async lookUp() {
      own = { ...own, busy: true, failure: null };
      await show();
      const answer = await send('ui-bg/look-up-ip', { force: false }, LOOK_UP_TIMEOUT_MS);
      const report = answer.ok ? answer.value : null;
      const found = report ? [...report.v4.addresses, ...report.v6.addresses] : [];
      const why = answer.ok && report === null ? 'popup_lookUpOff' : 'popup_lookUpFailed';
      own = {
        busy: false,
        addresses: found.length === 0 ? null : found.map(({ address }) => address),
        failure: found.length === 0 ? t(why) : null,
      };
      await show();
    },
    find: (text) => foundRows(extractAddresses(text), state.approved),
    async approve(addresses) {
      const set = sets[0] ?? firstSet();
      const known = new Set(set.entries.map(({ address }) => address));
      const fresh = [...new Set(addresses)].filter((one) => approvable(one) !== null && !known.has(one));
      const addedAt = Date.now();
      return changeList(tn('popup_added', fresh.length), [
        ...(sets.includes(set) ? [] : [(now: readonly IpSet[]) => addSet(now, set)]),
        ...fresh.map((address) => (now: readonly IpSet[]) => {
          const entry = { id: crypto.randomUUID(), address, note: t('welcome_note'), addedAt };
          return addEntry(now, set.id, entry);
        }),
      ]);
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

async function hasPractised(): Promise<boolean> {
  const stored = Object.keys(await browser.storage.session.get(null));
  const tabs = stored.flatMap((key) => practiceTabIn(key) ?? []);
  const practices = await Promise.all(tabs.map((tabId) => readSession(practiceOf(tabId))));
  return practices.some((practice) => practice?.isFenced);
}

/** The first address that a user approves makes the first set. */
function firstSet(): IpSet {
  const label = t('popup_defaultSet');
  return {
    id: crypto.randomUUID(),
    label,
    owner: 'own',
    environment: 'production',
    role: 'primary',
    entries: [],
  };
}
