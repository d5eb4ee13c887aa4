/**
 * The background of the practice form: the same reader, judge and paste as on an exchange's page, on a stage of its own.
 * Nothing that happens there gets to the ledger, the settings or the approved list.
 */
import { browser } from 'wxt/browser';
import { OVERLAY_CSS } from '../../components/overlay/overlay-css.ts';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { practiceExchange } from '../../lib/exchanges/practice.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type PracticeHandlers } from '../../lib/messages/router.ts';
import { type HelloAnswer } from '../../lib/messages/schemas/hello.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { NEW_PRACTICE, type Practice, practiceOf, practiceTabIn } from '../../lib/storage/items/practice.ts';
import { readSession, removeSession, writeSession } from '../../lib/storage/session.ts';
import { fetchWords, shipped } from '../../lib/words/load-words.ts';
import { inWords } from '../../lib/words/view-words.ts';
import { directionOf, t } from '../../lib/words/words.ts';
import { approvedWords } from '../popup/approving.ts';
import { addressTools } from './address-tools.ts';
import { showBadge } from './badge.ts';
import { wordOn } from './first-word.ts';
import { copyTextFor, judge, planFor } from './judge.ts';
import { openDashboard } from './open-dashboard.ts';
import { ownWords } from './own-words.ts';
import { reportOf } from './paste.ts';
import { loadPolicy, type PolicySnapshot } from './policy.ts';
import { inTabOrder } from './tab-order.ts';

/** From RFC 5737's range for examples: nobody has it, so that nobody is let in if it ends up on a real key. */
const LENT_ADDRESS = '203.0.113.10';

export const practiceHandlers: PracticeHandlers = {
  'cs-bg/route': async () => null,

  'cs-bg/hello': async (_body, tabId) => {
    // A page that was loaded again is a new form.
    await writeSession(practiceOf(tabId), NEW_PRACTICE);
    const [phrases, words] = await Promise.all([
      shipped<HelloAnswer['phrases']>('/phrases.json'),
      fetchWords(['overlay_', 'approve_', 'paste_', 'audit_purpose_']),
      ownWords(),
    ]);
    const dir = directionOf(words.language);
    const slice = readerSlice(exchange());
    return { lastLook: true, slice, phrases, css: OVERLAY_CSS, words, dir, spot: null };
  },

  'cs-bg/reading': (reading, tabId) =>
    inTabOrder(tabId, async () => publish(tabId, await changed(tabId, { reading }))),

  'cs-bg/accept-risk': ({ keyId, rule, reason }, tabId) =>
    decide(tabId, (practice) => ({
      accepted: [
        { keyName: nameIn(practice, keyId), rule, reason, at: Date.now() },
        ...practice.accepted.filter((one) => one.rule !== rule),
      ],
    })),

  'cs-bg/undo-accept': ({ rule }, tabId) =>
    decide(tabId, ({ accepted }) => ({ accepted: accepted.filter((one) => one.rule !== rule) })),

  'cs-bg/pause': ({ paused }, tabId) => decide(tabId, () => ({ paused })),

  // No key comes of practice.
  'cs-bg/created-anyway': async () => null,

  'cs-bg/choose': ({ purpose, setIds }, tabId) =>
    decide(tabId, () => ({ ...(purpose && { purpose }), ...(setIds && { setIds }) })),

  'cs-bg/approve': async ({ addresses }, tabId) => {
    await decide(tabId, ({ approved }) => ({ approved: [...approved, ...addresses] }));
    const [set] = (await stage(tabId)).snapshot.ipSets;
    return { done: true, said: approvedWords(addresses, set?.label ?? '') };
  },
  'cs-bg/undo-approve': (_body, tabId) => decide(tabId, () => ({ approved: [] })),

  'cs-bg/first-look': async ({ rights }, tabId) => {
    const { snapshot } = await stage(tabId);
    return wordOn(rights, exchange(), snapshot);
  },

  // The page brings the parts along: no script can be injected into an extension's own page.
  'cs-bg/part': async () => null,

  'cs-bg/plan-paste': async ({ keyId }, tabId) => {
    const { practice, snapshot } = await stage(tabId);
    const plan = practice.reading && planFor(keyId, practice.reading, snapshot, addressTools, exchange());
    if (plan) await changed(tabId, { paste: { keyId, plan } });
    return plan;
  },

  'cs-bg/paste-done': async ({ keyId, readBack }, tabId) => {
    const { paste } = (await readSession(practiceOf(tabId))) ?? NEW_PRACTICE;
    return reportOf(paste?.keyId === keyId ? paste.plan : null, readBack);
  },

  'cs-bg/copy-text': async ({ keyId }, tabId) => {
    const { practice, snapshot } = await stage(tabId);
    return practice.reading && copyTextFor(keyId, practice.reading, snapshot, addressTools, exchange());
  },

  'cs-bg/overlay': async () => null,
  'cs-bg/place': async () => null,

  'cs-bg/open-dashboard': async (wanted) => openDashboard(wanted?.rule ?? null, null),
};

/** Judges every practice form that is open again: the user's approved list or settings have changed. */
export async function practiseAgain(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabs = Object.keys(stored).flatMap((key) => practiceTabIn(key) ?? []);
  await Promise.all(tabs.map((tabId) => decide(tabId, () => ({}))));
}

/** The tab is gone, and the practice with it, once what is under way in it is done. */
export const practiceIsOver = (tabId: number): Promise<void> =>
  inTabOrder(tabId, () => removeSession([practiceOf(tabId)]));

const exchange = (): Exchange => practiceExchange(t('welcome_practiceName'));

/** What the user decides is judged at once and shown on the form. */
function decide(tabId: number, change: (practice: Practice) => Partial<Practice>): Promise<null> {
  return inTabOrder(tabId, async () => {
    const before = (await readSession(practiceOf(tabId))) ?? NEW_PRACTICE;
    const practice = await changed(tabId, change(before));
    if (practice.reading) void sendToTab(tabId, 'bg-cs/audit', await publish(tabId, practice));
    return null;
  });
}

/** Of a practice that is over nothing is kept any more. */
async function changed(tabId: number, change: Partial<Practice>): Promise<Practice> {
  const before = await readSession(practiceOf(tabId));
  const practice = { ...(before ?? NEW_PRACTICE), ...change };
  if (before !== null) await writeSession(practiceOf(tabId), practice);
  return practice;
}

async function publish(tabId: number, practice: Practice): Promise<AuditView> {
  const reading = practice.reading ?? emptyReading();
  const [snapshot] = await Promise.all([snapshotFor(practice), ownWords()]);
  const view = inWords(judge(reading, snapshot, addressTools, exchange()).view);
  await showBadge(tabId, view);
  await changed(tabId, { isFenced: view.verdict.badge.text === '✓' });
  return view;
}

const emptyReading = (): PageReading => ({ exchange: exchange().id, state: 'waiting', keys: [], readAt: 0 });

async function stage(tabId: number): Promise<{ practice: Practice; snapshot: PolicySnapshot }> {
  const practice = (await readSession(practiceOf(tabId))) ?? NEW_PRACTICE;
  return { practice, snapshot: await snapshotFor(practice) };
}

/** The user's own list and settings, with what was decided on the form in the place of what was decided of real keys. */
async function snapshotFor(practice: Practice): Promise<PolicySnapshot> {
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  const { id } = exchange();
  const own = policy.ipSets.filter(({ entries }) => entries.length > 0);
  const { purpose, setIds } = practice;
  const choices = (practice.reading?.keys ?? []).map(({ name, mask }) => ({
    exchange: id,
    keyName: name,
    mask,
    purpose,
    setIds,
  }));
  return {
    ...policy,
    settings: { ...policy.settings, pausedExchanges: practice.paused ? [id] : [] },
    ipSets: withApproved(own.length > 0 ? own : [lentSet()], practice.approved),
    acceptedRisks: practice.accepted.map((risk) => ({ ...risk, exchange: id })),
    keyChoices: purpose === null && setIds === null ? [] : choices,
    ledger: [],
  };
}

/** What was approved on the form counts in the first set, and there alone. */
function withApproved([first, ...others]: readonly IpSet[], approved: readonly string[]): IpSet[] {
  if (first === undefined) return [];
  const more = approved.map((address, i) => ({
    id: `practice-approved-${i}`,
    address,
    note: t('welcome_practiceName'),
    from: null,
    until: null,
    addedAt: 0,
  }));
  return [{ ...first, entries: [...first.entries, ...more] }, ...others];
}

/** Who has approved nothing yet practises with an address that is nobody's. */
const lentSet = (): IpSet => ({
  id: 'practice',
  label: t('welcome_practiceName'),
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: [
    {
      id: 'practice-1',
      address: LENT_ADDRESS,
      note: t('welcome_practiceName'),
      from: null,
      until: null,
      addedAt: 0,
    },
  ],
});

const nameIn = ({ reading }: Practice, keyId: string): string | null =>
  reading?.keys.find(({ id }) => id === keyId)?.name ?? null;
