/** What the background does for each message. Who may ask is decided before: in lib/messages/router.ts. */
import { browser } from 'wxt/browser';
import { OVERLAY_CSS } from '../../components/overlay/overlay-css.ts';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { knownExchangeOf } from '../../lib/exchanges/match-page.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { noteCreatedAnyway } from '../../lib/ledger/created-anyway.ts';
import { assign } from '../../lib/ledger/ledger.ts';
import { remember } from '../../lib/ledger/remember.ts';
import { type Handlers, type PageSender } from '../../lib/messages/router.ts';
import { type HelloAnswer } from '../../lib/messages/schemas/hello.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { acceptedRisks, MAX_ACCEPTED_RISKS } from '../../lib/storage/items/accepted-risks.ts';
import { createdAnyway, MAX_CREATED_ANYWAY } from '../../lib/storage/items/created-anyway.ts';
import { keyChoices, MAX_KEY_CHOICES } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { overlaySpots } from '../../lib/storage/items/overlay-spots.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession } from '../../lib/storage/session.ts';
import { read, update } from '../../lib/storage/store.ts';
import { fetchWords, shipped } from '../../lib/words/load-words.ts';
import { directionOf } from '../../lib/words/words.ts';
import { addressTools } from './address-tools.ts';
import { approveInTab, undoApproval } from './approve.ts';
import { auditTab, viewOf } from './audits.ts';
import { acceptFeed, addFeed, checkAllFeeds, checkFeed, rejectFeed, undoFeed } from './feeds.ts';
import { firstWord } from './first-word.ts';
import { injectInto } from './inject.ts';
import { seenAt } from './judge.ts';
import { type KeyChange, withChoice, withoutAcceptance } from './key-choice.ts';
import { lastReading } from './last-reading.ts';
import { openDashboard } from './open-dashboard.ts';
import { overlayIs } from './overlay-title.ts';
import { copyTextInTab, pasteFinished, pasteIntoTab, planPasteInTab, undoInTab } from './paste.ts';
import { lookUpPublicIp } from './public-ip.ts';
import { remind } from './reminders.ts';
import { overwriteRemote, resolveSync, turnSync } from './sync.ts';
import { tabIsAt } from './visits.ts';

export const handlers: Handlers = {
  'cs-bg/route': async ({ href }, { tabId, host }) => {
    // What a page says of its own address counts as far as the browser vouches for it: its host.
    await tabIsAt(tabId, URL.canParse(href) && new URL(href).hostname === host ? href : null);
    return null;
  },

  'cs-bg/hello': async (_body, { tabId, host }) => {
    const visit = await readSession(tabVisit(tabId));
    if (!visit || knownExchangeOf(`https://${host}/`)?.id !== visit.exchange) return null;
    const [phrases, words, spots] = await Promise.all([
      shipped<HelloAnswer['phrases']>('/phrases.json'),
      fetchWords(['overlay_', 'approve_', 'paste_', 'audit_purpose_']),
      read(overlaySpots),
    ]);
    const dir = directionOf(words.language);
    const { lastLook } = await read(settings);
    const spot = spots[visit.exchange] ?? null;
    const slice = readerSlice(registry[visit.exchange]);
    return { lastLook, slice, phrases, css: OVERLAY_CSS, words, dir, spot };
  },

  'cs-bg/reading': async (reading, { tabId, host }) =>
    knownExchangeOf(`https://${host}/`)?.id === reading.exchange
      ? new Promise((answer, fail) => auditTab(tabId, reading, answer).then(answer, fail))
      : null,

  'cs-bg/accept-risk': async ({ keyId, rule, reason }, sender) => {
    const { exchange, name } = await keyOf(sender, keyId);
    const accepted = { exchange, keyName: name, rule, reason, at: Date.now() };
    await update(acceptedRisks, (risks) =>
      [accepted, ...withoutAcceptance(risks, exchange, name, rule)].slice(0, MAX_ACCEPTED_RISKS),
    );
    return null;
  },

  'cs-bg/undo-accept': async ({ keyId, rule }, sender) => {
    const { exchange, name } = await keyOf(sender, keyId);
    await update(acceptedRisks, (risks) => withoutAcceptance(risks, exchange, name, rule));
    return null;
  },

  'cs-bg/pause': async ({ paused }, { tabId }) => {
    const visit = await readSession(tabVisit(tabId));
    if (visit) {
      await update(settings, (old) => {
        const others = old.pausedExchanges.filter((exchange) => exchange !== visit.exchange);
        return { ...old, pausedExchanges: paused ? [...others, visit.exchange] : others };
      });
    }
    return null;
  },

  'cs-bg/choose': ({ keyId, purpose, setIds }, { tabId }) =>
    choose(tabId, keyId, { ...(purpose && { purpose }), ...(setIds && { setIds }) }),

  'cs-bg/approve': async (request, { tabId }) => {
    const { answer, setId } = await approveInTab(tabId, request);
    // A key that is for other sets would not know the address as its own.
    if (setId !== null) await joinSet(tabId, request.keyId, setId);
    return answer;
  },
  'cs-bg/undo-approve': (_body, { tabId }) => undoApproval(tabId),

  'cs-bg/created-anyway': async ({ keyId, rules }, sender) => {
    const { exchange, name } = await keyOf(sender, keyId);
    const made = { exchange, keyName: name, rules, at: Date.now() };
    await update(createdAnyway, (old) => [made, ...old].slice(0, MAX_CREATED_ANYWAY));
    // A key that was there before is known already.
    await update(ledger, (old) => noteCreatedAnyway(old, [made]));
    return null;
  },

  'cs-bg/first-look': ({ rights }, { tabId }) => firstWord(tabId, rights),

  'cs-bg/part': async ({ file }, { tabId }) => {
    await injectInto(tabId, `/${file as `parts/${string}.js`}`);
    return null;
  },

  'cs-bg/plan-paste': ({ keyId }, { tabId }) => planPasteInTab(tabId, keyId),
  'cs-bg/paste-done': ({ keyId, readBack }, { tabId }) => pasteFinished(tabId, keyId, readBack),

  'cs-bg/copy-text': ({ keyId }, { tabId }) => copyTextInTab(tabId, keyId),
  'cs-bg/overlay': ({ state }, { tabId }) => overlayIs(tabId, state),

  'cs-bg/place': async ({ x, y }, { tabId }) => {
    const visit = await readSession(tabVisit(tabId));
    if (visit) await update(overlaySpots, (old) => ({ ...old, [visit.exchange]: { x, y } }));
    return null;
  },

  'cs-bg/open-dashboard': async (wanted, { tabId }) => {
    const visit = await readSession(tabVisit(tabId));
    return openDashboard(wanted?.rule ?? null, visit?.exchange ?? null);
  },

  'ui-bg/look-up-ip': ({ force }) => lookUpPublicIp(force),

  'ui-bg/tab': async ({ tabId }) => {
    const { url } = await browser.tabs.get(tabId);
    const exchange = url === undefined ? null : knownExchangeOf(url);
    return {
      host: url !== undefined && URL.canParse(url) ? new URL(url).hostname : null,
      exchange: exchange && { id: exchange.id, name: exchange.name },
      isKeyPage: (await readSession(tabVisit(tabId))) !== null,
      view: await viewOf(tabId),
    };
  },

  'ui-bg/feed-add': ({ url, label, setId }) => addFeed(url, label, setId),

  'ui-bg/feeds-check': async ({ id, growthAgreed }) => {
    await (id === null ? checkAllFeeds() : checkFeed(id, growthAgreed));
    return null;
  },

  'ui-bg/feed-accept': ({ id, hash }) => acceptFeed(id, hash),
  'ui-bg/feed-reject': ({ id, hash }) => rejectFeed(id, hash),
  'ui-bg/feed-undo': ({ id }) => undoFeed(id),

  'ui-bg/remind': async () => {
    await remind();
    return null;
  },

  'ui-bg/sync-turn': async ({ on, forget }) => {
    await turnSync(on, forget);
    return null;
  },

  'ui-bg/sync-resolve': async ({ keep, hash }) => {
    if (hash !== null) return resolveSync(keep, hash);
    await overwriteRemote();
    return true;
  },

  'ui-bg/choose': ({ tabId, keyId, setIds }) => choose(tabId, keyId, { setIds }),

  'ui-bg/paste': ({ tabId, keyId }) => pasteIntoTab(tabId, keyId),
  'ui-bg/undo-paste': ({ tabId, keyId }) => undoInTab(tabId, keyId),

  'ui-bg/show': async ({ tabId, refs }) => {
    await sendToTab(tabId, 'bg-cs/show', { refs });
    return null;
  },
};

/** Notes what the user says of a key: with its entry in the ledger, or by its name as long as it has none. */
async function choose(tabId: number, keyId: string, change: KeyChange): Promise<null> {
  const { entryId, ...key } = await keyOf({ tabId }, keyId);
  if (entryId !== null) await update(ledger, (seen) => assign(seen, entryId, change));
  else {
    await update(keyChoices, (choices) =>
      withChoice(choices, key.exchange, key, change).slice(0, MAX_KEY_CHOICES),
    );
  }
  return null;
}

/** Adds a set to those that the user chose for a key; where nothing was chosen, every set counts as it is. */
async function joinSet(tabId: number, keyId: string, setId: string): Promise<void> {
  const view = await viewOf(tabId);
  const key = view?.keys.find(({ id }) => id === keyId);
  if (key === undefined || key.unchosen !== null || key.setIds.includes(setId)) return;
  await choose(tabId, keyId, { setIds: [...key.setIds, setId] });
}

interface KeyOnPage extends Pick<KeySettings, 'name' | 'mask'> {
  readonly exchange: ExchangeId;
  /** Its entry in the ledger; null: the ledger has none, for instance of a key that is only being made. */
  readonly entryId: string | null;
}

/**
 * The key of the tab's last reading that a page speaks of.
 * @throws when there is none: the page has been read anew since
 */
async function keyOf({ tabId }: Pick<PageSender, 'tabId'>, keyId: string): Promise<KeyOnPage> {
  const reading = await lastReading(tabId);
  const key = reading?.keys.find(({ id }) => id === keyId);
  if (!reading || !key) throw new Error('no such key on this page');
  const seen = await read(ledger);
  const entry = remember(seen, reading, seenAt(reading, Date.now()), addressTools).entryFor(keyId);
  const entryId = seen.find(({ id }) => id === entry?.id)?.id ?? null;
  return { exchange: reading.exchange, name: key.name, mask: key.mask, entryId };
}
