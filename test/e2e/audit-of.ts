import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Page } from 'puppeteer-core';
import { auditKey, type TabAudit, tabAuditSchema } from '../../lib/audit/tab-audit.ts';
import { type Launched } from './launch.ts';
import { PATIENCE_MS } from './patience.ts';

/** What the tests use of the browser's extension API, in a page of the extension. */
interface ExtensionApi {
  readonly storage: {
    readonly session: {
      get(key: string | null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number }[]> };
  readonly extension: { getBackgroundPage(): unknown };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getBadgeBackgroundColor(details: { tabId: number }): Promise<readonly [number, number, number, number]>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}

declare const chrome: ExtensionApi;

export interface OpenTab {
  readonly page: Page;
  readonly tabId: number;
}

export interface Badge {
  readonly text: string;
  /** Red, green, blue, alpha, each 0 to 255. */
  readonly color: readonly number[];
  readonly title: string;
}

/** Opens an empty tab in the foreground, or a window of its own, and finds the id that the extension knows it by. */
export async function openTab(launched: Launched, type: 'tab' | 'window' = 'tab'): Promise<OpenTab> {
  const before = new Set(await tabIds(launched));
  const page = await launched.browser.newPage({ type });
  const opened = (await tabIds(launched)).filter((id) => !before.has(id));
  const [tabId] = opened;
  if (tabId === undefined || opened.length > 1)
    throw new Error(`Expected one new tab, found ${opened.length}`);
  return { page, tabId };
}

async function tabIds(launched: Launched): Promise<readonly number[]> {
  const tabs = await launched.inside.evaluate(() => chrome.tabs.query({}));
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** The audit of a tab as it is stored, or null. Throws when it breaks the contract. */
export async function auditOf(launched: Launched, tabId: number): Promise<TabAudit | null> {
  const key = auditKey(tabId);
  const worker = (await launched.extension?.workers())?.[0];
  const stored = await (worker
    ? worker.evaluate((wanted) => chrome.storage.session.get(wanted), key)
    : launched.inside.evaluate((wanted) => chrome.storage.session.get(wanted), key));
  return stored[key] === undefined ? null : tabAuditSchema.parse(stored[key]);
}

export async function badgeOf(launched: Launched, tabId: number): Promise<Badge> {
  return launched.inside.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      color: [...(await chrome.action.getBadgeBackgroundColor({ tabId: id }))],
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}

/** Everything in one of the extension's storage areas. */
export function storedIn(launched: Launched, area: 'session' | 'local'): Promise<Record<string, unknown>> {
  return launched.inside.evaluate((name) => chrome.storage[name].get(null), area);
}

/** Those of the given texts of which a stretch of `length` characters stands in any of the extension's storage. */
export function textsInStorage(
  launched: Launched,
  texts: readonly string[],
  length: number,
): Promise<readonly string[]> {
  return launched.inside.evaluate(
    async (wanted, size) => {
      const areas = [await chrome.storage.session.get(null), await chrome.storage.local.get(null)];
      const stored = JSON.stringify(areas);
      return wanted.filter((text) => {
        for (let at = 0; at === 0 || at + size <= text.length; at++)
          if (stored.includes(text.slice(at, at + size))) return true;
        return false;
      });
    },
    [...texts],
    length,
  );
}

export async function store(launched: Launched, items: Record<string, unknown>): Promise<void> {
  await launched.inside.evaluate((values) => chrome.storage.local.set(values), items);
}

/** Forgets everything, as in a fresh profile. To be called with no API page open. */
export async function clearStore(launched: Launched): Promise<void> {
  await launched.inside.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

export interface WaitOptions {
  /** ms. Default: the patience of a test. */
  readonly timeout?: number;
  /** How long the answer must stay the same once it is as wanted, ms. Default 100. */
  readonly stableFor?: number;
}

/**
 * Polls the audit until `wanted` says yes and the audit then holds still; past the timeout gives what there is, so that
 * the caller's comparison shows the difference.
 */
export async function waitForAudit(
  launched: Launched,
  tabId: number,
  wanted: (audit: TabAudit | null) => boolean,
  { timeout = PATIENCE_MS, stableFor = 100 }: WaitOptions = {},
): Promise<TabAudit | null> {
  const deadline = Date.now() + timeout;
  let last = await auditOf(launched, tabId);
  let since = Date.now();
  while (Date.now() < deadline) {
    if (wanted(last) && Date.now() - since >= stableFor) return last;
    await delay(20);
    const next = await auditOf(launched, tabId);
    if (!isDeepStrictEqual(withoutTime(next), withoutTime(last))) since = Date.now();
    last = next;
  }
  return last;
}

const withoutTime = (audit: TabAudit | null): object | null => audit && { ...audit, readAt: 0 };

/** Whether the background of the extension runs. In Firefox, where it is a page, this does not wake it. */
export async function isBackgroundAwake(launched: Launched): Promise<boolean> {
  const { extension } = launched;
  if (extension) return (await extension.workers()).length > 0;
  return launched.inside.evaluate(() => chrome.extension.getBackgroundPage() !== null);
}

/** Ends the extension's service worker, as the browser does after 30 idle seconds. Chromium only. */
export async function killWorker(launched: Launched): Promise<void> {
  for (const worker of (await launched.extension?.workers()) ?? []) await worker.close();
  const deadline = Date.now() + 3000;
  while (Date.now() < deadline) {
    if ((await launched.extension?.workers())?.length === 0) return;
    await delay(20);
  }
  throw new Error('The service worker is still alive');
}
