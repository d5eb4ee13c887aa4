import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditAllAgain, auditTab, viewOf } from '../../entrypoints/background/audits.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { lastReading } from '../../entrypoints/background/last-reading.ts';
import { choicesIn } from '../../entrypoints/background/policy.ts';
import { tabIsAt, tabIsGone, tabWasUpdated } from '../../entrypoints/background/visits.ts';
import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { read, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { key } from '../messages/examples.ts';
import { API, audit, beginAnew, executeScript, page, reading, sendMessage, session, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const TRADE = 'https://www.binance.com/en/trade/BTC_USDT';
const badge = (): string | null | undefined => browser.action.setBadgeText.mock.calls.at(-1)?.[0].text;
const colour = (): string | undefined => browser.action.setBadgeBackgroundColor.mock.calls.at(-1)?.[0].color;
const sent = (): unknown[] => sendMessage.mock.calls.map(([, message]) => (message as { type: string }).type);

/** From here on an auditor answers in the tab. */
const auditorRuns = (): void => void sendMessage.mockResolvedValue({ ok: true, value: null });

beforeEach(beginAnew);

describe('coming to an API page', () => {
  it('injects the auditor into the top frame and waits', async () => {
    await tabIsAt(TAB, API);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: TAB, frameIds: [0] },
      files: ['/auditor.js'],
      injectImmediately: true,
    });
    expect(await audit()).toMatchObject({ exchange: 'binance', state: 'waiting', keys: [] });
    expect(badge()).toBe('…');
  });

  it('injects into a page that is too busy to say whether anybody is there, and forgets the document before it', async () => {
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    expect(badge()).not.toBe('…');
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const arriving = tabIsAt(TAB, API);
    await vi.advanceTimersByTimeAsync(3_000);
    await arriving;
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(await audit()).toMatchObject({ state: 'waiting', keys: [] });
    expect(badge()).toBe('…');
  });

  it('does not inject a second auditor beside one that answers', async () => {
    await tabIsAt(TAB, API);
    auditorRuns();
    await tabIsAt(TAB, `${API}#create`);
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('takes a flood of addresses for the last of them, and forgets none of what filled the form', async () => {
    await tabIsAt(TAB, API);
    auditorRuns();
    sendMessage.mockClear();
    await Promise.all([
      ...Array.from({ length: 500 }, (_, n) => tabIsAt(TAB, n === 0 ? TRADE : `${API}#${n}`)),
      auditTab(TAB, reading()),
    ]);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect((await audit())?.keys).toHaveLength(1);
    await Promise.all([tabIsAt(TAB, API), tabIsAt(TAB, TRADE)]);
    expect(await audit()).toBeUndefined();
  });

  it('keeps the audit on a change of address within the page', async () => {
    await tabIsAt(TAB, API);
    auditorRuns();
    await auditTab(TAB, reading());
    await tabIsAt(TAB, `${API}#create`);
    expect((await audit())?.keys).toHaveLength(1);
  });

  it('begins anew in a new document', async () => {
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    await tabIsAt(TAB, API);
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(await audit()).toMatchObject({ state: 'waiting', keys: [] });
  });

  it.each([
    ['cannot be injected', () => executeScript.mockRejectedValue(new Error('Cannot access contents'))],
    [
      'fails, as Firefox says it',
      () => executeScript.mockResolvedValue([{ frameId: 0, error: 'Unable to load' }]),
    ],
  ])('says that it sees nothing where the auditor %s', async (_how, fails) => {
    fails();
    await tabIsAt(TAB, API);
    expect(await audit()).toMatchObject({ state: 'unreadable' });
    expect(badge()).toBe('?');
    expect(colour()).toBe('#5b6472');
  });

  it.each([
    ['a trading page', TRADE],
    ['a look-alike', API.replace('binance.com', 'binance.com.evil.example')],
    ['an address that the browser does not name', null],
  ])('does nothing on %s', async (_name, href) => {
    await tabIsAt(TAB, href);
    expect(await session()).toEqual({});
    expect(executeScript).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('does not take the word of a page for another host', async () => {
    await handlers['cs-bg/route']({ href: API.replace('www.', 'www2.') }, page);
    await handlers['cs-bg/route']({ href: 'not an address' }, page);
    expect(await session()).toEqual({});
  });
});

describe('a reading', () => {
  it('becomes the audit, the badge and the view', async () => {
    await tabIsAt(TAB, API);
    const view = await handlers['cs-bg/reading'](reading(), page);
    // The page has its view before the rest is written.
    expect(await lastReading(TAB)).not.toBeNull();
    expect((await audit())?.keys[0]?.findings.map(({ rule }) => rule)).toContain('withdraw-enabled');
    expect(view?.keys[0]?.id).toBe('k1');
    expect(Number(badge())).toBeGreaterThan(0);
    expect(colour()).toBe('#c4232c');
    expect(await viewOf(TAB)).toEqual(view);
  });

  it('of the forms alone is answered and shown, and nothing of it is kept', async () => {
    await tabIsAt(TAB, API);
    const before = await session();
    const fenced = {
      ...key,
      permissions: { ...key.permissions, transfer: 'off', withdraw: 'off' } as const,
      ipRestriction: 'managed' as const,
      ips: null,
    };
    const pending = { keys: [fenced], listPending: true as const };
    const view = await handlers['cs-bg/reading'](reading(pending), page);
    await lastReading(TAB);
    expect(view).toMatchObject({ listPending: true, verdict: { level: 'waiting' } });
    expect(badge()).toBe('…');
    expect(await session()).toEqual(before);
    expect(await read(ledger)).toEqual([]);
    // What is serious is said at once.
    await handlers['cs-bg/reading'](reading({ listPending: true }), page);
    await lastReading(TAB);
    expect(Number(badge())).toBeGreaterThan(0);
  });

  it('is refused from a host of another exchange', async () => {
    await tabIsAt(TAB, API);
    expect(await handlers['cs-bg/reading'](reading(), { ...page, host: 'www.bybit.com' })).toBeNull();
    expect((await audit())?.keys).toEqual([]);
  });

  it('is dropped when the tab has left', async () => {
    await tabIsAt(TAB, API);
    const left = tabIsAt(TAB, TRADE);
    const late = auditTab(TAB, reading());
    await left;
    expect(await late).toBeNull();
    expect(await session()).toEqual({});
  });

  it('is dropped when it was made before the tab came back', async () => {
    const old = reading({ readAt: Date.now() - 1 });
    await tabIsAt(TAB, TRADE);
    await tabIsAt(TAB, API);
    expect(await auditTab(TAB, old)).toBeNull();
  });

  it('never overwrites a newer one', async () => {
    await tabIsAt(TAB, API);
    await Promise.all(
      ['one', 'two', 'three'].map((name) => auditTab(TAB, reading({ keys: [{ ...key, name }] }))),
    );
    expect((await audit())?.keys[0]?.name).toBe('three');
  });
});

describe('leaving', () => {
  it('takes everything away and tells the auditor', async () => {
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    await tabIsAt(TAB, TRADE);
    expect(await session()).toEqual({});
    expect(badge()).toBeNull();
    expect(sent()).toContain('bg-cs/stop');
  });

  it.each([
    ['another page of the exchange', TRADE],
    ['a page that the browser does not name', undefined],
  ])('is seen by the browser’s word on %s', async (_name, url) => {
    await tabIsAt(TAB, API);
    browser.tabs.get.mockResolvedValue({ id: TAB, ...(url && { url }) });
    await tabWasUpdated(TAB, url ?? null);
    expect(await session()).toEqual({});
    expect(badge()).toBeNull();
  });

  it('is not believed of an event that is older than the page', async () => {
    await tabIsAt(TAB, API);
    browser.tabs.get.mockResolvedValue({ id: TAB, url: API });
    await tabWasUpdated(TAB, TRADE);
    expect(await audit()).toMatchObject({ state: 'waiting' });
  });

  it('closing the tab leaves nothing behind', async () => {
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    await tabIsGone(TAB);
    expect(await session()).toEqual({});
  });
});

describe('a change of policy', () => {
  beforeEach(async () => {
    await tabIsAt(TAB, API);
    auditorRuns();
    await auditTab(TAB, reading());
  });

  it('judges the open tabs again and tells the pages', async () => {
    const entry = { id: 'e', address: '203.0.113.10', note: '', from: null, until: null, addedAt: 0 };
    const set = {
      id: 's',
      label: 'servers',
      owner: 'own',
      environment: 'production',
      role: 'primary',
    } as const;
    await write(ipSets, [{ ...set, entries: [entry, { ...entry, id: 'f', address: '198.51.100.7' }] }]);
    await auditAllAgain();
    expect((await audit())?.keys[0]?.findings.map(({ rule }) => rule)).toContain('approved-ip-missing');
    expect((await viewOf(TAB))?.keys[0]).toMatchObject({ setIds: ['s'], paste: { add: ['198.51.100.7'] } });
    expect(sent()).toContain('bg-cs/audit');
  });

  it('an accepted risk is shown with its reason and not counted; taken back, it counts', async () => {
    const before = Number(badge());
    await handlers['cs-bg/accept-risk']({ keyId: 'k1', rule: 'withdraw-enabled', reason: 'payouts' }, page);
    await auditAllAgain();
    const finding = (await viewOf(TAB))?.keys[0]?.findings.find(({ rule }) => rule === 'withdraw-enabled');
    expect(finding?.accepted?.reason).toBe('payouts');
    expect(Number(badge())).toBe(before - 1);
    await handlers['cs-bg/undo-accept']({ keyId: 'k1', rule: 'withdraw-enabled' }, page);
    await auditAllAgain();
    expect(Number(badge())).toBe(before);
    expect(await read(acceptedRisks)).toEqual([]);
  });

  it('a pause takes the badge away, and its end brings it back', async () => {
    const before = badge();
    await handlers['cs-bg/pause']({ paused: true }, page);
    await auditAllAgain();
    expect((await viewOf(TAB))?.paused).toBe(true);
    expect(badge()).toBe('');
    await handlers['cs-bg/pause']({ paused: false }, page);
    await auditAllAgain();
    expect(badge()).toBe(before);
    expect((await read(settings)).pausedExchanges).toEqual([]);
  });

  it.each([
    ['in the ledger, where the page shows a saved key', 'PiC…x8Z', 1, 0],
    ['by its name, where the key is only being made', null, 0, 1],
  ])('a choice is kept for its key, field by field: %s', async (_name, mask, inLedger, byName) => {
    await write(ledger, []);
    await auditTab(TAB, reading({ keys: [{ ...key, mask }] }));
    await handlers['cs-bg/choose']({ keyId: 'k1', purpose: 'automated-payouts' }, page);
    await handlers['cs-bg/choose']({ keyId: 'k1', setIds: [] }, page);
    const chosen = { purpose: 'automated-payouts', setIds: [] };
    expect(await read(ledger)).toMatchObject(Array.from({ length: inLedger }, () => chosen));
    expect(await read(keyChoices)).toMatchObject(Array.from({ length: byName }, () => chosen));
    expect((await viewOf(TAB))?.keys[0]).toMatchObject(chosen);
  });

  it('rights that grew since the last visit are found from what the ledger remembers', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const after = { ...key, kind: 'listed' } as const;
    const before = { ...after, permissions: { ...key.permissions, withdraw: 'off' } } as const;
    await auditTab(TAB, reading({ keys: [before] }));
    vi.setSystemTime(Date.now() + 3 * 86_400_000);
    await auditTab(TAB, reading({ keys: [after] }));
    expect((await audit())?.keys[0]?.findings.map(({ rule }) => rule)).toContain('rights-widened');
  });

  it('in the ledger is a choice of the user, not a note of a reading', async () => {
    const noted = await read(ledger);
    expect(noted).toHaveLength(1);
    expect(choicesIn(noted)).toBe(choicesIn([]));
    expect(choicesIn(noted.map((entry) => ({ ...entry, setIds: [] })))).not.toBe(choicesIn(noted));
  });

  it('an unwritable ledger does not stop the audit', async () => {
    await browser.storage.local.set({ ledger: { version: 99, value: [] } });
    expect(await auditTab(TAB, reading())).not.toBeNull();
  });

  it('is refused for a key that is not on the page', async () => {
    const risk = { keyId: 'k9', rule: 'withdraw-enabled', reason: '' } as const;
    await expect(handlers['cs-bg/accept-risk'](risk, page)).rejects.toThrow();
  });
});

describe('hello', () => {
  it('is answered with what the reader needs on an API page', async () => {
    const shipped: Readonly<Record<string, unknown>> = {
      'phrases.json': { withdraw: 'withdraw' },
      'words/ids.json': ['overlay_copy', 'audit_purpose_screener', 'audit_level_high', 'popup_copy'],
      'words/locale.json': ['Kopieren', 'Screener', 'hoch', 'Kopieren'],
    };
    vi.stubGlobal('fetch', async (url: string) => ({
      json: async () => shipped[url.split('keyfence/')[1] ?? ''],
    }));
    await tabIsAt(TAB, API);
    const answer = await handlers['cs-bg/hello'](null, page);
    vi.unstubAllGlobals();
    expect(answer?.slice.id).toBe('binance');
    expect(answer?.phrases).toEqual({ withdraw: 'withdraw' });
    expect(answer?.words.byId).toEqual({ overlay_copy: 'Kopieren', audit_purpose_screener: 'Screener' });
  });

  it('sends an auditor to sleep that has nothing to do here', async () => {
    expect(await handlers['cs-bg/hello'](null, page)).toBeNull();
  });
});

describe('parts of the auditor', () => {
  it('are put beside the auditor that asks, and answered when they are there', async () => {
    let arrive = (): void => {};
    executeScript.mockReturnValue(
      new Promise((resolve) => {
        arrive = () => resolve([]);
      }),
    );
    let answered = false;
    const answer = handlers['cs-bg/part']({ file: 'parts/hands.js' }, page).then(() => {
      answered = true;
    });
    await Promise.resolve();
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: TAB, frameIds: [0] },
      files: ['/parts/hands.js'],
      injectImmediately: true,
    });
    expect(answered).toBe(false);
    arrive();
    await answer;
    expect(answered).toBe(true);
  });

  it('that cannot be put there are a failure', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(handlers['cs-bg/part']({ file: 'parts/hands.js' }, page)).rejects.toThrow();
  });
});
