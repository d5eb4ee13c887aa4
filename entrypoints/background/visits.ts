/** Coming to an API page and leaving it: who gets the auditor, and when a tab's audit ends. */
import { browser } from 'wxt/browser';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { formParameters } from '../../lib/exchanges/filled-by-link.ts';
import { matchPage } from '../../lib/exchanges/match-page.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { tabAudit, tabPaste, tabReading, tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession, removeSession, writeSession } from '../../lib/storage/session.ts';
import { publish } from './audits.ts';
import { showBadge } from './badge.ts';
import { injectInto } from './inject.ts';
import { inTabOrder } from './tab-order.ts';
import { expectReading, nothingExpected } from './unchecked.ts';

/** A page that does not answer within this time is busy: whether anybody is there is not known, and it may be a new document. */
const START_TIMEOUT_MS = 2000;

/**
 * Whether the sentinel sees every in-app change of address: with the Navigation API, which Firefox has since 147. Its
 * background is a window, so that what pages have can be seen here.
 */
const sentinelSeesAll = !import.meta.env.FIREFOX || 'navigation' in globalThis;

/** The sentinels' words that wait for their turn, one a tab. */
const words = new Map<number, { arrival: Arrival | null; readonly heard: Promise<void> }>();

/**
 * The sentinel's word: the tab shows this address now; `null`: one that is none of our business. A word that still waits is
 * overtaken by the next one: a page that changes its address all the time would keep its own readings waiting behind them.
 */
export function tabIsAt(tabId: number, href: string | null): Promise<void> {
  const arrival = arrivalAt(href);
  const waiting = words.get(tabId);
  if (waiting !== undefined) {
    waiting.arrival = withFilled(arrival, waiting.arrival);
    return waiting.heard;
  }
  const heard = inTabOrder(tabId, async () => {
    const word = words.get(tabId);
    words.delete(tabId);
    if (word?.arrival) await enter(tabId, word.arrival);
    else await leave(tabId);
  });
  words.set(tabId, { arrival, heard });
  return heard;
}

/** What the address before filled in stays in the form. */
const withFilled = (arrival: Arrival | null, before: Arrival | null): Arrival | null =>
  arrival === null || before?.exchange !== arrival.exchange
    ? arrival
    : { ...arrival, filledBy: [...new Set([...before.filledBy, ...arrival.filledBy])] };

/**
 * The browser's word on a tab: what a sentinel cannot say, because its document is gone.
 * @param href `null`: the browser does not name it, so it is no exchange's
 */
export function tabWasUpdated(tabId: number, href: string | null): Promise<void> {
  if (arrivalAt(href)) return sentinelSeesAll ? Promise.resolve() : tabIsAt(tabId, href);
  return inTabOrder(tabId, async () => {
    // The event may be older than what the sentinel has told since: what counts is where the tab is now.
    if (await readSession(tabVisit(tabId))) {
      const url = await browser.tabs.get(tabId).then(
        (tab) => tab.url ?? null,
        () => null,
      );
      if (!arrivalAt(url)) await leave(tabId);
    }
  });
}

/** The tab is gone, and everything that was kept of it. */
export function tabIsGone(tabId: number): Promise<void> {
  return inTabOrder(tabId, () => forget(tabId));
}

/** An API page that a tab has come to: of an address nothing is kept but the names of what may fill a form. */
interface Arrival {
  readonly exchange: ExchangeId;
  readonly filledBy: readonly string[];
}

function arrivalAt(href: string | null): Arrival | null {
  const exchange = href === null ? null : (matchPage(href)?.exchange ?? null);
  return href === null || exchange === null
    ? null
    : { exchange: exchange.id, filledBy: formParameters(href, exchange) };
}

async function enter(tabId: number, arrival: Arrival): Promise<void> {
  expectReading(tabId);
  const { exchange, filledBy } = arrival;
  const visit = await readSession(tabVisit(tabId));
  if (visit?.exchange !== exchange) await begin(tabId, arrival);
  // What filled a form stays in it when the page takes it out of its address.
  else if (filledBy.length > 0)
    await writeSession(tabVisit(tabId), {
      ...visit,
      filledBy: [...new Set([...(visit.filledBy ?? []), ...filledBy])],
    });
  const started = await sendToTab(tabId, 'bg-cs/start', null, START_TIMEOUT_MS);
  if (started.ok || (started.error !== 'no-receiver' && started.error !== 'timeout')) return;
  // Nobody there: a new document, so what is known is of the document before it. An auditor that was only late says all anew.
  if (visit) await begin(tabId, arrival);
  await inject(tabId, exchange);
}

async function begin(tabId: number, { exchange, filledBy }: Arrival): Promise<void> {
  await removeSession([tabReading(tabId), tabPaste(tabId)]);
  const since = Date.now();
  await writeSession(tabVisit(tabId), { exchange, since, filledBy });
  await publish(tabId, emptyReading(exchange, 'waiting', since));
}

async function inject(tabId: number, exchange: ExchangeId): Promise<void> {
  try {
    await injectInto(tabId, '/auditor.js');
  } catch {
    // The tab may have moved on, which its next event tells. If it has not, we see nothing there, and say so.
    nothingExpected(tabId);
    await publish(tabId, emptyReading(exchange, 'unreadable', Date.now()));
  }
}

async function leave(tabId: number): Promise<void> {
  nothingExpected(tabId);
  if (!(await readSession(tabVisit(tabId)))) return;
  await forget(tabId);
  await showBadge(tabId, null);
  void sendToTab(tabId, 'bg-cs/stop', null);
}

function forget(tabId: number): Promise<void> {
  return removeSession([tabVisit(tabId), tabAudit(tabId), tabReading(tabId), tabPaste(tabId)]);
}

const emptyReading = (
  exchange: ExchangeId,
  state: 'waiting' | 'unreadable',
  readAt: number,
): PageReading => ({
  exchange,
  state,
  keys: [],
  // Until a reading comes nothing is known, and the badge says that somebody is looking.
  ...(state === 'waiting' && { listPending: true }),
  readAt,
});
