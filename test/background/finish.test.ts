import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditAllAgain, auditTab, finishReadings } from '../../entrypoints/background/audits.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { tabIsAt } from '../../entrypoints/background/visits.ts';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { type PageSender } from '../../lib/messages/router.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { read, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { reading as example, key } from '../messages/examples.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const TAB = 7;
const API = 'https://www.binance.com/en/my/settings/api-management';
const NOW = Date.UTC(2026, 10, 20, 12);
const SECOND = 1_000;
const HOUR = 3_600_000;
const page: PageSender = { kind: 'page', tabId: TAB, host: 'www.binance.com' };
const listed = { ...key, kind: 'listed', mask: 'PiC…x8Z' } as const;
const reading = (...keys: readonly KeySettings[]) => ({ ...example, keys, readAt: Date.now() });
const audit = async (): Promise<TabAudit | undefined> =>
  (await browser.storage.session.get(null))[`audit:${TAB}`] as TabAudit | undefined;
const rules = async (): Promise<readonly string[]> =>
  (await audit())?.keys.flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];

beforeEach(async () => {
  browser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  browser.scripting.executeScript.mockResolvedValue([]);
  await tabIsAt(TAB, API);
  vi.setSystemTime(NOW + SECOND);
});

/** The background is ended at its first write of `name`: that write, and what follows it, never happens. */
async function endedBefore(name: string, work: () => Promise<unknown>): Promise<void> {
  let isEnded = false;
  for (const area of [browser.storage.session, browser.storage.local]) {
    const set = area.set.bind(area);
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      isEnded ||= Object.keys(items).some((one) => one.startsWith(name));
      if (isEnded) throw new Error('ended');
      return set(items);
    });
  }
  await expect(work()).rejects.toThrow('ended');
  vi.restoreAllMocks();
  browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
}

describe('a background that is ended in the middle of an audit', () => {
  it.each(['ledger', 'audit:'])('makes up for it when it wakes: ended before it wrote %s', async (name) => {
    const told = reading(listed);
    await endedBefore(name, () => auditTab(TAB, told));
    expect((await audit())?.keys).toEqual([]);
    vi.setSystemTime(NOW + 6 * HOUR);
    await finishReadings();
    expect(await read(ledger)).toMatchObject([
      { mask: 'PiC…x8Z', firstSeen: told.readAt, lastSeen: told.readAt, changes: [] },
    ]);
    expect(await audit()).toMatchObject({ readAt: told.readAt, keys: [{ name: listed.name }] });
  });

  it('says what it found where there is no room for a note of it', async () => {
    const set = browser.storage.local.set.bind(browser.storage.local);
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(auditTab(TAB, reading(listed))).rejects.toThrow('QUOTA_BYTES');
    expect(await audit()).toMatchObject({ state: 'read', keys: [{ name: listed.name }] });
    full.mockImplementation(set);
    await auditTab(TAB, { ...reading(listed), readAt: Date.now() + SECOND });
    expect(await read(ledger)).toMatchObject([{ mask: 'PiC…x8Z' }]);
  });

  it('notes nothing twice, and nothing again', async () => {
    await auditTab(TAB, reading({ ...listed, permissions: { ...listed.permissions, trade: 'off' } }));
    vi.setSystemTime(NOW + HOUR);
    await endedBefore('audit:', () => auditTab(TAB, reading(listed)));
    const noted = await read(ledger);
    await finishReadings();
    const finished = await audit();
    await finishReadings();
    expect(await read(ledger)).toEqual(noted);
    expect(noted[0]?.changes).toHaveLength(1);
    expect(await audit()).toEqual(finished);
    expect(await rules()).toContain('rights-widened');
  });
});

describe('judging again what was read long ago', () => {
  it('is no look at the page: nothing is seen later than it was, and no news grows old', async () => {
    await auditTab(TAB, reading({ ...listed, permissions: { ...listed.permissions, withdraw: 'off' } }));
    vi.setSystemTime(NOW + HOUR);
    await auditTab(TAB, reading(listed));
    const noted = await read(ledger);
    vi.setSystemTime(NOW + 9 * HOUR);
    await auditAllAgain();
    expect(await read(ledger)).toEqual(noted);
    expect(await rules()).toContain('rights-widened');
  });

  it('does not bring back a key that the user has forgotten', async () => {
    await auditTab(TAB, reading(listed));
    await handlers['cs-bg/choose']({ keyId: 'k1', purpose: 'screener' }, page);
    await write(ledger, []);
    await auditAllAgain();
    expect(await read(ledger)).toEqual([]);
  });
});
