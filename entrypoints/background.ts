import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { allHosts } from '../lib/exchanges/registry.ts';
import { createRouter } from '../lib/messages/router.ts';
import { feeds } from '../lib/storage/items/feeds.ts';
import { ipSets } from '../lib/storage/items/ip-sets.ts';
import { ledger } from '../lib/storage/items/ledger.ts';
import { looks } from '../lib/storage/items/looks.ts';
import { moves } from '../lib/storage/items/moves.ts';
import { publicIp } from '../lib/storage/items/public-ip.ts';
import { reminders } from '../lib/storage/items/reminders.ts';
import { sync } from '../lib/storage/items/sync.ts';
import { watchSession } from '../lib/storage/session.ts';
import { settle, watch, watchValue } from '../lib/storage/store.ts';
import { forgetWords } from '../lib/words/load-words.ts';
import { alarmRang, keepAlarms } from './background/alarms.ts';
import { auditAllAgain, finishReadings } from './background/audits.ts';
import { listenToMenu, makeMenu } from './background/context-menu.ts';
import { handlers } from './background/handlers.ts';
import { readManaged } from './background/managed.ts';
import { advanceMoves } from './background/moves.ts';
import { openOnClick, showHint } from './background/notices.ts';
import { choicesIn, POLICY_ITEMS } from './background/policy.ts';
import { practiceHandlers, practiceIsOver, practiseAgain } from './background/practice.ts';
import { placeSentinels } from './background/sentinels.ts';
import { obey } from './background/shortcuts.ts';
import { syncSoon } from './background/sync.ts';
import { beforeAllTabs } from './background/tab-order.ts';
import { tabIsGone, tabWasUpdated } from './background/visits.ts';
import { welcome } from './background/welcome.ts';

/** Every listener is registered before the first turn of the event loop: later ones would miss what woke us. */
export default defineBackground({ type: 'module', main });

function main(): void {
  const hosts = new Set(allHosts());
  const own = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/')).origin,
    isKnownHost: (host: string) => hosts.has(host),
  };
  browser.runtime.onMessage.addListener(createRouter(handlers, practiceHandlers, own));
  beforeAllTabs(finishReadings());

  // Without the `tabs` permission the browser names the address of exchange tabs only: no address is some other page.
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') void tabWasUpdated(tabId, tab.url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void tabIsGone(tabId);
    void practiceIsOver(tabId);
  });

  watch(POLICY_ITEMS, () => {
    void auditAllAgain();
    void practiseAgain();
  });
  watchValue(ledger, (now, before) => {
    if (choicesIn(now) !== choicesIn(before)) void auditAllAgain();
  });
  watch([looks], () => {
    forgetWords();
    void makeMenu();
    void auditAllAgain();
    void practiseAgain();
  });
  watchSession(publicIp, () => void auditAllAgain());

  // The other command, the toolbar button's, is the browser's own.
  browser.commands.onCommand.addListener((command) => void obey(command));
  browser.alarms.onAlarm.addListener(({ name }) => void alarmRang(name));
  watch([feeds], () => void keepAlarms());
  watch([feeds, reminders], () => void showHint());
  watch([ipSets], () => void syncSoon());
  watch([ledger], () => void advanceMoves());
  openOnClick();
  listenToMenu();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readManaged(true);
    if (area === 'sync') void syncSoon();
  });
  // Browsers may forget alarms and the dot when they close.
  void keepAlarms();
  void showHint();
  void readManaged();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    for (const item of [...POLICY_ITEMS, ledger, feeds, reminders, sync, moves, looks])
      void settle<unknown>(item);
    void placeSentinels();
    void makeMenu();
  });
  browser.runtime.onStartup.addListener(() => {
    void makeMenu();
    void placeSentinels();
    void syncSoon();
  });

  // The user's list is for this extension's own pages, not for scripts in a page's process.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
