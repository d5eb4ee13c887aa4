import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { allHosts } from '../lib/exchanges/registry.ts';
import { createRouter } from '../lib/messages/router.ts';
import { publicIp } from '../lib/storage/items/public-ip.ts';
import { watchSession } from '../lib/storage/session.ts';
import { settle, watch } from '../lib/storage/store.ts';
import { auditAllAgain } from './background/audits.ts';
import { handlers } from './background/handlers.ts';
import { POLICY_ITEMS } from './background/policy.ts';
import { placeSentinels } from './background/sentinels.ts';
import { tabIsAt, tabIsGone } from './background/visits.ts';

/** Every listener is registered before the first turn of the event loop: later ones would miss what woke us. */
export default defineBackground(() => {
  const hosts = new Set(allHosts());
  const own = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/')).origin,
    isKnownHost: (host: string) => hosts.has(host),
  };
  browser.runtime.onMessage.addListener(createRouter(handlers, own));

  // Without the `tabs` permission the browser names the address of exchange tabs only: no address is some other page.
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') void tabIsAt(tabId, tab.url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabIsGone(tabId));

  watch(POLICY_ITEMS, () => void auditAllAgain());
  watchSession(publicIp, () => void auditAllAgain());

  browser.runtime.onInstalled.addListener(() => {
    for (const item of POLICY_ITEMS) void settle<unknown>(item);
    void placeSentinels();
  });
  browser.runtime.onStartup.addListener(() => void placeSentinels());

  // The user's list is for this extension's own pages, not for scripts in a page's process.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
