/** Wires what changes by itself to storage and the background. */
import { browser } from 'wxt/browser';
import { type LivingModel, type LivingState } from '../../components/dashboard/living.ts';
import { coverageOf } from '../../lib/audit/coverage.ts';
import { type ApprovedAddress } from '../../lib/audit/policy.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { FEED_TIMEOUT_MS } from '../../lib/ip/feeds/fetch-feed.ts';
import { type Ledger } from '../../lib/ledger/ledger.ts';
import { planMigration } from '../../lib/ledger/migration.ts';
import { MAX_MOVES, type Move, newMove, withVerified } from '../../lib/ledger/moves.ts';
import { send } from '../../lib/messages/send.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { sync } from '../../lib/storage/items/sync.ts';
import { dropQuarantined, listQuarantined, readQuarantined } from '../../lib/storage/quarantine.ts';
import { read, readTogether, update } from '../../lib/storage/store.ts';
import { listed } from '../../lib/words/audit-names.ts';
import { t } from '../../lib/words/words.ts';
import { addressTools } from '../background/address-tools.ts';
import { download } from './download.ts';

/** The items of which every change shows. */
export const LIVING_ITEMS = [reminders, managed, sync, moves] as const;

/** `seen`: the keys as they are shown; `approved`: the whole list as it stands. */
export async function livingState(seen: Ledger, approved: readonly ApprovedAddress[]): Promise<LivingState> {
  const [due, policy, syncing, under, preferences] = await readTogether([...LIVING_ITEMS, settings]);
  const live = approved.filter(({ state }) => state !== 'retired').map(({ address }) => address);
  const isApproved = coverageOf(live, addressTools);
  return {
    reminders: due.due.filter(({ id }) => !due.dismissed.includes(id)),
    managed: policy,
    aside: await listQuarantined(),
    sync: syncing,
    syncSets: preferences.syncSets,
    moves: under.map((move) => ({
      move,
      plan: planMigration(move, seen, (exchange) => registry[exchange].ip.maxEntries, addressTools),
      isApproved: isApproved.covers(move.to),
    })),
    feedCheckHours: preferences.feedCheckHours,
  };
}

export const livingModel: LivingModel = {
  async dismiss(ids) {
    await update(reminders, (old) => ({
      ...old,
      dismissed: [...old.dismissed.filter((one) => !ids.includes(one)), ...ids],
    }));
    return {
      said: t('living_dismissed'),
      undo: () =>
        update(reminders, (old) => ({
          ...old,
          dismissed: old.dismissed.filter((one) => !ids.includes(one)),
        })),
    };
  },
  async saveAside() {
    const text = JSON.stringify(await readQuarantined(), null, 2);
    download('keyfence-put-aside.json', 'application/json', text);
  },
  async dropAside() {
    const keys = (await listQuarantined()).map(({ key }) => key);
    const undo = await dropQuarantined();
    return { said: t('dashboard_keyForgotten', listed([...new Set(keys)])), undo };
  },
  async turnSync(on, forget) {
    await send('ui-bg/sync-turn', { on, forget });
  },
  async resolveSync(keep, hash) {
    // A list that changed meanwhile shows itself: its new state is in storage.
    if (hash !== null) await send('ui-bg/sync-resolve', { keep, hash });
    else if (keep === 'local') await send('ui-bg/sync-resolve', { keep, hash });
  },
  verifyMove: (moveId, keyIds, works) =>
    update(moves, (list) =>
      list.map((move) =>
        move.id === moveId ? keyIds.reduce((now, id) => withVerified(now, id, works), move) : move,
      ),
    ),
  async removeMove(moveId) {
    const gone = (await read(moves)).find(({ id }) => id === moveId);
    await update(moves, (list) => list.filter(({ id }) => id !== moveId));
    return {
      said: t('living_moveRemoved'),
      undo: () =>
        update(moves, (list) =>
          gone === undefined || list.some(({ id }) => id === moveId) ? list : [gone, ...list],
        ),
    };
  },
  exchangeOf({ entry }) {
    const { name, links } = registry[entry.exchange];
    return { name, href: links.apiManagement };
  },
  setFeedHours: (feedCheckHours) => update(settings, (old) => ({ ...old, feedCheckHours })),
  async agreeToGrowth(feedId) {
    await send('ui-bg/feeds-check', { id: feedId, growthAgreed: true }, FEED_TIMEOUT_MS + 4_000);
  },
  askForNotices: () => browser.permissions.request({ permissions: ['notifications'] }),
};

/**
 * Begins the move of the keys from one normalised address to another; one that is under way already is left as it is.
 * @returns the way back
 */
export async function startMove(from: string, to: string): Promise<() => Promise<void>> {
  const id = crypto.randomUUID();
  const move = newMove(id, await read(ledger), { from, to, now: Date.now() }, addressTools);
  await update(moves, (list) => {
    const isUnderWay = (one: Move) => one.finishedAt === null && one.from === from && one.to === to;
    if (list.some(isUnderWay)) return list;
    const open = list.filter((one) => one.finishedAt === null);
    // Past the bound the oldest finished ones go.
    return [move, ...(list.length < MAX_MOVES ? list : open)].slice(0, MAX_MOVES);
  });
  return () => update(moves, (list) => list.filter((one) => one.id !== id));
}
