/** What is done by the clock. Alarms outlive the background; what is due is told by storage, not by the alarm. */
import { browser } from 'wxt/browser';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { read } from '../../lib/storage/store.ts';
import { checkDueFeeds, dropUnusedHosts } from './feeds.ts';
import { MANAGED_ALARM, readManaged } from './managed.ts';
import { advanceMoves } from './moves.ts';
import { remind } from './reminders.ts';
import { SYNC_ALARM, syncNow } from './sync.ts';

const FEEDS = 'feeds';
const DAILY = 'daily';
/** How often it is asked whether a feed is due: short beside the shortest interval, long for a battery. */
const FEEDS_MINUTES = 30;
const DAY_MINUTES = 24 * 60;

const WORK: Readonly<Record<string, () => Promise<unknown>>> = {
  [FEEDS]: checkDueFeeds,
  [DAILY]: () => Promise.all([remind(), advanceMoves(), dropUnusedHosts(), syncNow()]),
  [SYNC_ALARM]: syncNow,
  [MANAGED_ALARM]: () => readManaged(),
};

export async function alarmRang(name: string): Promise<void> {
  await WORK[name]?.();
}

/** Sets what is missing, and leaves alone what runs: setting an alarm anew would begin its wait anew. */
export async function keepAlarms(): Promise<void> {
  await keep(DAILY, true, DAY_MINUTES);
  await keep(FEEDS, (await read(feeds)).length > 0, FEEDS_MINUTES);
}

async function keep(name: string, wanted: boolean, periodInMinutes: number): Promise<void> {
  const runs = (await browser.alarms.get(name)) !== undefined;
  if (wanted && !runs) await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes });
  if (!wanted && runs) await browser.alarms.clear(name);
}
