/** From a reading to the tab's audit, its badge and its view; and again whenever the user's policy changes. */
import { browser } from 'wxt/browser';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { noteCreatedAnyway } from '../../lib/ledger/created-anyway.ts';
import { remember } from '../../lib/ledger/remember.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { createdAnyway } from '../../lib/storage/items/created-anyway.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { tabAudit, tabReading, tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession, writeSession } from '../../lib/storage/session.ts';
import { ReadOnlyItemError, read, update } from '../../lib/storage/store.ts';
import { inWords } from '../../lib/words/view-words.ts';
import { addressTools } from './address-tools.ts';
import { showBadge } from './badge.ts';
import { type Judgement, judge, seenAt } from './judge.ts';
import { ownWords } from './own-words.ts';
import { loadPolicy, type PolicySnapshot } from './policy.ts';
import { inTabOrder } from './tab-order.ts';
import { nothingExpected } from './unchecked.ts';

/**
 * Judges what a page sent, and writes down what came of it. `null`: the tab has left the page that was read, so nothing is
 * written.
 * Of forms whose list is still being read nothing is kept: the whole reading is on its way.
 * @param answer gets the view as soon as there is one: to write it all down takes longer, and whatever else concerns the
 * tab waits for that
 */
export function auditTab(
  tabId: number,
  reading: PageReading,
  answer: (view: AuditView) => void = () => {},
): Promise<AuditView | null> {
  return inTabOrder(tabId, async () => {
    const [visit, policy] = await Promise.all([readSession(tabVisit(tabId)), loadPolicy(), ownWords()]);
    if (visit?.exchange !== reading.exchange || isOlder(reading, visit.since)) return null;
    // By which link the tab came is known here alone: the page may have taken it from its address by now.
    const whole: PageReading = { ...reading, filledBy: visit.filledBy };
    const judgement = judge(whole, policy, addressTools);
    const view = inWords(judgement.view);
    if (whole.listPending) {
      answer(view);
      await showBadge(tabId, view);
      return view;
    }
    // The page waits for its answer and not for our notes, and does not ask again once it has it: what a background that
    // ends after this line leaves undone, the next one finds. Nothing comes between the two.
    answer(view);
    try {
      await writeSession(tabReading(tabId), whole);
    } finally {
      nothingExpected(tabId);
      await keep(tabId, whole, policy, judgement, view);
    }
    return view;
  });
}

/** Made before the tab came here. A clock that was set back says so of everything: then each reading counts as it comes. */
const isOlder = ({ readAt }: PageReading, since: number): boolean => readAt < since && since <= Date.now();

/**
 * Notes a reading in the ledger, writes its audit, shows its badge and returns its view. To be called in the tab's order.
 * The audit is written last: a background that ends before it finds, when it wakes, a reading without its audit.
 */
export async function publish(tabId: number, reading: PageReading): Promise<AuditView> {
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  const judgement = judge(reading, policy, addressTools);
  const view = inWords(judgement.view);
  await keep(tabId, reading, policy, judgement, view);
  return view;
}

async function keep(
  tabId: number,
  reading: PageReading,
  policy: PolicySnapshot,
  { audit, ledger: noted }: Judgement,
  view: AuditView,
): Promise<void> {
  await showBadge(tabId, view);
  try {
    if (noted !== policy.ledger) await note(reading, policy.now);
  } finally {
    // A storage that is full takes no more notes: what was found is said all the same.
    await writeSession(tabAudit(tabId), audit);
  }
}

/** Notes a reading in the ledger as it is by now: another tab may have written meanwhile. */
async function note(reading: PageReading, now: number): Promise<void> {
  try {
    const made = await read(createdAnyway);
    await update(ledger, (old) =>
      noteCreatedAnyway(remember(old, reading, seenAt(reading, now), addressTools).ledger, made),
    );
  } catch (error) {
    if (!(error instanceof ReadOnlyItemError)) throw error;
  }
}

/**
 * Finishes what a background that was ended had begun: every reading whose audit was never written is noted and judged
 * now. Noting it twice changes nothing. To be called once, before anything else is done for a tab.
 */
export async function finishReadings(): Promise<void> {
  for (const tabId of await tabsWithReading()) {
    const [reading, audit] = await Promise.all([
      readSession(tabReading(tabId)),
      readSession(tabAudit(tabId)),
    ]);
    if (reading === null || audit?.readAt === reading.readAt) continue;
    const view = await publish(tabId, reading);
    void sendToTab(tabId, 'bg-cs/audit', view);
  }
}

/** The view of a tab as it would be judged now; `null`: the tab is on no API page. */
export async function viewOf(tabId: number): Promise<AuditView | null> {
  const reading = await readSession(tabReading(tabId));
  if (!reading) return null;
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  return inWords(judge(reading, policy, addressTools).view);
}

/**
 * Judges the readings of all open tabs again and tells the pages. Nothing is noted: nobody has looked at the pages again,
 * and what one of them showed hours ago must not be taken for news.
 */
export async function auditAllAgain(): Promise<void> {
  await Promise.all((await tabsWithReading()).map(auditAgain));
}

async function tabsWithReading(): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored).flatMap((key) => {
    const tabId = /^reading:(\d+)$/.exec(key)?.[1];
    return tabId === undefined ? [] : [Number(tabId)];
  });
}

function auditAgain(tabId: number): Promise<void> {
  return inTabOrder(tabId, async () => {
    const reading = await readSession(tabReading(tabId));
    if (!reading) return;
    const [policy] = await Promise.all([loadPolicy(), ownWords()]);
    const { audit, view: judged } = judge(reading, policy, addressTools);
    const view = inWords(judged);
    await showBadge(tabId, view);
    await writeSession(tabAudit(tabId), audit);
    // Not awaited: a page that is slow to answer must not hold up its own next reading.
    void sendToTab(tabId, 'bg-cs/audit', view);
  });
}
