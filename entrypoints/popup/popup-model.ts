/** Wires the popup to the background (what a tab is, look-up, paste) and to storage (list, settings). */

import { browser } from 'wxt/browser';
import { approvedView } from '../../components/popup/approved-view.ts';
import { type PopupModel, type PopupState } from '../../components/popup/model.ts';
import { ownReport } from '../../components/popup/own-report.ts';
import { tabStatus } from '../../components/popup/tab-status.ts';
import {
  answerWords,
  changedWords,
  checkedAddress,
  foundRows,
  leftOutWords,
} from '../../components/shared/address-words.ts';
import { helpPath } from '../../lib/audit/help-path.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { approvable } from '../../lib/ip/approvable.ts';
import { approve } from '../../lib/ip/approve.ts';
import { addEntry, addSet, editEntry, removeEntry } from '../../lib/ip/approved-list.ts';
import { extractAddresses } from '../../lib/ip/extract.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { parseAnswer } from '../../lib/ip/public-ip/parse-answer.ts';
import { SERVER_COMMANDS } from '../../lib/ip/public-ip/providers.ts';
import { effectiveSets, NOT_MANAGED } from '../../lib/managed/managed-policy.ts';
import { type Answer } from '../../lib/messages/contract.ts';
import { send } from '../../lib/messages/send.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { SELECTION_LASTS_MS, selection } from '../../lib/storage/items/selection.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { readSession, removeSession } from '../../lib/storage/session.ts';
import { readTogether, update, watch } from '../../lib/storage/store.ts';
import { noField } from '../../lib/words/paste-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { access, accessOrigins } from './access.ts';
import { approvedWords, firstSet } from './approving.ts';
import { changeList } from './change-list.ts';

const newId = () => crypto.randomUUID();
const EXCHANGES: PopupState['exchanges'] = Object.values<Exchange>(registry).flatMap(({ name, links }) =>
  links.apiManagement === null ? [] : [{ name, apiPage: links.apiManagement }],
);
type Tab = Answer<'ui-bg/tab'>;
const NO_TAB: Tab = { host: null, exchange: null, isKeyPage: false, view: null };

/** A model of the tab that the popup was opened on; resolves once there is something to show. */
export async function popupModel(): Promise<PopupModel> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = current?.id ?? null;
  const listeners = new Set<() => void>();
  let mine: readonly IpSet[] = [];
  let policy = NOT_MANAGED;
  // The organisation's sets first, then the user's.
  let sets: readonly IpSet[] = [];
  let tab = NO_TAB;
  let chosen: string | null = null;
  let own: PopupState['own'] = { busy: false, report: null, failure: null };
  let botPlace: PopupState['botPlace'] = null;
  let granted = true;
  let selected: PopupState['selected'] = null;
  let state = build();

  function build(): PopupState {
    const exchange = registryOf(tab);
    return {
      host: tab.host?.replace(/^www\./, '') ?? null,
      exchange: tab.exchange === null ? null : { name: tab.exchange.name },
      tab: statusOf(tab, granted),
      botPlace,
      commands: SERVER_COMMANDS.filter(({ shell }) => shell === 'posix')
        .filter(({ family }) => family === 4 || exchange?.ip.ipv6 === true)
        .map(({ family, command }) => ({ family, text: command })),
      own,
      ownSets: mine.map(({ id, label }) => ({ id, label })),
      selected,
      exchanges: EXCHANGES,
      approved: approvedView(
        { sets, managed: policy.ipSets },
        chosen,
        tab.view,
        exchange?.ip ?? null,
        Date.now(),
      ),
      pasted: pasteKey(tab)?.report ?? null,
    };
  }

  function changed(): void {
    state = build();
    for (const listener of listeners) listener();
  }

  async function load(): Promise<void> {
    const [answer, [stored, preferences, organisation], hasAccess, picked] = await Promise.all([
      tabId === null ? null : send('ui-bg/tab', { tabId }),
      readTogether([ipSets, settings, managed]),
      access(),
      readSession(selection),
    ]);
    tab = answer?.ok ? answer.value : NO_TAB;
    mine = stored;
    policy = organisation;
    sets = effectiveSets(mine, policy);
    botPlace = preferences.botRunsHere === null ? null : preferences.botRunsHere ? 'here' : 'server';
    granted = hasAccess;
    selected =
      picked === null || Date.now() - picked.at > SELECTION_LASTS_MS
        ? null
        : foundRows(extractAddresses(picked.text), []);
    changed();
  }

  /** The set that new addresses join: the one that is shown, or the user's first where that one is the organisation's. */
  const target = (): IpSet | undefined => mine.find(({ id }) => id === state.approved.setId) ?? mine[0];

  await load();
  watch([ipSets, settings, managed], () => void load());
  // The audit of the tab lives in session storage: a new one is worth a new question.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && (selection.key in changes || `audit:${tabId}` in changes)) void load();
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async grantAccess() {
      const done = await browser.permissions.request({ origins: accessOrigins() });
      await load();
      return done;
    },
    async resume() {
      const id = tab.exchange?.id;
      await update(settings, (old) => ({
        ...old,
        pausedExchanges: old.pausedExchanges.filter((one) => one !== id),
      }));
    },
    async openApiPage(url) {
      await browser.tabs.create({ url });
      window.close();
    },
    async openHelp(rule) {
      const url = browser.runtime.getURL(helpPath(rule, tab.exchange?.id ?? null));
      await browser.tabs.create({ url });
      window.close();
    },
    async openDashboard() {
      await browser.runtime.openOptionsPage();
      window.close();
    },
    async setBotPlace(place) {
      await update(settings, (old) => ({ ...old, botRunsHere: place === 'here' }));
    },
    readServerAnswer(text) {
      const answer = parseAnswer(text, { family: text.includes(':') ? 6 : 4, parse: 'text' });
      if (!answer.ok) return { ok: false, why: answerWords(answer.reason) };
      return { ok: true, address: answer.address, remark: null };
    },
    async lookUp() {
      const force = own.report !== null;
      own = { ...own, busy: true, failure: null };
      changed();
      const answer = await send('ui-bg/look-up-ip', { force }, LOOK_UP_TIMEOUT_MS);
      own =
        answer.ok && answer.value !== null
          ? { busy: false, report: ownReport(answer.value), failure: null }
          : { busy: false, report: null, failure: t(answer.ok ? 'popup_lookUpOff' : 'popup_lookUpFailed') };
      changed();
    },
    async chooseSet(id) {
      chosen = id;
      changed();
    },
    findAddresses: (text) =>
      foundRows(extractAddresses(text), target()?.entries.map(({ address }) => address) ?? []),
    async approve(addresses, setId) {
      let label = '';
      const at = Date.now();
      const done = await changeList('', [
        (now) => {
          const made = approve(now, { addresses, setId, note: '', at }, { newId, firstSet });
          if (made.ok) label = made.set.label;
          return made;
        },
      ]);
      return { ...done, said: approvedWords(addresses, label) };
    },
    dropSelected: () => removeSession([selection]),
    async add(addresses, note) {
      const set = target() ?? firstSet();
      const known = new Set(set.entries.map(({ address }) => address));
      const fresh = [...new Set(addresses)].filter((one) => approvable(one) !== null && !known.has(one));
      const addedAt = Date.now();
      return changeList(tn('popup_added', fresh.length), [
        ...(mine.includes(set) ? [] : [(now: readonly IpSet[]) => addSet(now, set)]),
        ...fresh.map((address) => (now: readonly IpSet[]) => {
          return addEntry(now, set.id, { id: newId(), address, note, addedAt });
        }),
      ]);
    },
    async edit(entryId, text, note) {
      const address = checkedAddress(text);
      return changeList(changedWords(address), [
        (now) => editEntry(now, setOf(now, entryId), entryId, { address, note }),
      ]);
    },
    async remove(entryId) {
      const gone = sets.flatMap(({ entries }) => entries).find(({ id }) => id === entryId);
      return changeList(t('popup_removed', gone?.address ?? ''), [
        (now) => removeEntry(now, setOf(now, entryId), entryId),
      ]);
    },
    copy,
    async planPaste() {
      await load();
      // Who has picked a set here has said which bot the key is for: it is not asked a second time.
      const asked = pasteKey(tab);
      if (asked !== undefined && asked.unchosen !== null && chosen !== null && tabId !== null) {
        await send('ui-bg/choose', { tabId, keyId: asked.id, setIds: [chosen] });
        await load();
      }
      const key = pasteKey(tab);
      if (!key?.paste) return null;
      const add = key.paste.add;
      const approved = sets.filter(({ id }) => key.setIds.includes(id)).flatMap(({ entries }) => entries);
      return {
        keyName: key.name,
        choose: key.unchosen === null ? [] : sets.map(({ id, label }) => ({ id, label })),
        add,
        kept: (key.ips ?? []).filter((ip) => approved.some(({ address }) => address === ip)),
        leftOut: key.paste.leftOut.map(({ address, why }) => ({ address, why: leftOutWords(why) })),
        full: key.paste.leftOut.filter(({ why }) => why === 'list-full').length,
      };
    },
    async choosePasteSets(setIds) {
      const key = pasteKey(tab);
      if (tabId === null || key === undefined) return;
      const done = await send('ui-bg/choose', { tabId, keyId: key.id, setIds: [...setIds] });
      if (!done.ok) throw new Error(t('popup_saveFailed'));
    },
    async paste() {
      const key = pasteKey(tab);
      if (tabId === null || key === undefined) return noField(false);
      // Plan B before anything else: what the form does not take can be pasted by hand.
      const copied = await copy(key.paste?.add.join(registryOf(tab)?.ip.separator ?? ',') ?? '');
      const answer = await send('ui-bg/paste', { tabId, keyId: key.id }, PASTE_TIMEOUT_MS);
      if (!answer.ok) throw new Error(t('popup_pasteFailed'));
      return { ...answer.value, copied: copied || answer.value.copied };
    },
    async undoPaste() {
      const key = tab.view?.keys.find(({ report }) => report) ?? pasteKey(tab);
      if (tabId === null || key === undefined) return false;
      const answer = await send('ui-bg/undo-paste', { tabId, keyId: key.id }, PASTE_TIMEOUT_MS);
      return answer.ok && answer.value;
    },
  };
}

/** The look-up ends by itself before this; the page waits a little longer than the slowest service may take. */
const LOOK_UP_TIMEOUT_MS = 15_000;
/** A little longer than the page may take. */
const PASTE_TIMEOUT_MS = 125_000;

const registryOf = ({ exchange }: Tab) => exchange && registry[exchange.id];

const pasteKey = (tab: Tab) => tab.view?.keys.find(({ paste }) => paste !== null);

function statusOf({ exchange, isKeyPage, view }: Tab, granted: boolean): PopupState['tab'] {
  if (view !== null) return tabStatus(view);
  if (isKeyPage) return { kind: 'unchecked' };
  if (exchange !== null) return { kind: 'other-page', apiPage: registry[exchange.id].links.apiManagement };
  return { kind: granted ? 'not-exchange' : 'no-access' };
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const setOf = (sets: readonly IpSet[], entryId: string): string =>
  sets.find(({ entries }) => entries.some(({ id }) => id === entryId))?.id ?? '';
