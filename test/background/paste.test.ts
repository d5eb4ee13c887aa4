import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditAllAgain, auditTab, viewOf } from '../../entrypoints/background/audits.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { tabIsAt } from '../../entrypoints/background/visits.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { write } from '../../lib/storage/store.ts';
import { key } from '../messages/examples.ts';
import { API, audit, beginAnew, page, reading, sendMessage, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

beforeEach(beginAnew);

describe('a paste', () => {
  const entry = { id: 'e', address: '198.51.100.7', note: '', from: null, until: null, addedAt: 0 };
  const set = {
    id: 's',
    label: 'servers',
    owner: 'own',
    environment: 'production',
    role: 'primary',
  } as const;

  beforeEach(async () => {
    await write(ipSets, [{ ...set, entries: [entry] }]);
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
  });

  it('from the popup is planned, carried out by the page and reported', async () => {
    sendMessage.mockResolvedValue({
      ok: true,
      value: { addresses: [{ address: '198.51.100.7', word: 'in-list', said: null }], copied: true },
    });
    expect(await handlers['ui-bg/paste']({ tabId: TAB, keyId: 'k1' })).toMatchObject({
      result: 'in-list',
      copied: true,
      rows: [{ address: '198.51.100.7', tone: 'fenced' }],
    });
  });

  it('is not planned while it is not said for which of several sets the key is', async () => {
    const staging = { ...entry, id: 'f', address: '198.51.100.8' };
    await write(ipSets, [
      { ...set, entries: [entry] },
      { ...set, id: 't', label: 'staging', environment: 'staging', entries: [staging] },
    ]);
    await auditTab(TAB, reading({ keys: [{ ...key, ips: ['198.51.100.8'] }] }));
    const rules = async () => (await audit())?.keys[0]?.findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain('approved-ip-missing');
    expect(await rules()).not.toContain('unapproved-ip');
    const [shown] = (await viewOf(TAB))?.keys ?? [];
    expect(shown).toMatchObject({ setIds: [], unchosen: ['staging'], paste: { add: [] } });
    expect(shown?.notes).toHaveLength(1);
    expect((await handlers['cs-bg/plan-paste']({ keyId: 'k1' }, page))?.add).toEqual([]);
    expect(await handlers['cs-bg/copy-text']({ keyId: 'k1' }, page)).toBeNull();

    await handlers['ui-bg/choose']({ tabId: TAB, keyId: 'k1', setIds: ['s'] });
    await auditAllAgain();
    expect(await rules()).toEqual(expect.arrayContaining(['approved-ip-missing', 'unapproved-ip']));
    expect((await viewOf(TAB))?.keys[0]).toMatchObject({ setIds: ['s'], unchosen: null, notes: [] });
    expect((await handlers['cs-bg/plan-paste']({ keyId: 'k1' }, page))?.add).toEqual(['198.51.100.7']);

    await write(ipSets, [{ ...set, id: 't', label: 'staging', entries: [staging] }]);
    expect((await viewOf(TAB))?.keys[0], 'the other set is no heir').toMatchObject({ setIds: [] });
  });

  it('from the overlay is planned first and reported against that plan', async () => {
    const plan = await handlers['cs-bg/plan-paste']({ keyId: 'k1' }, page);
    expect(plan?.add).toEqual(['198.51.100.7']);
    const addresses = [{ address: '198.51.100.7', word: 'refused', said: 'IPv6 only' }] as const;
    const readBack = { addresses, copied: true };
    expect(await handlers['cs-bg/paste-done']({ keyId: 'k1', readBack }, page)).toMatchObject({
      result: 'refused',
      rows: [{ address: '198.51.100.7', note: 'paste_refused_said', tone: 'high' }],
    });
  });

  it.each([
    ['a key without a field', { field: null }],
    ['a field that cannot be edited', { field: { ref: 5, entry: 'list', editable: false } }],
    ['a list that could not be read', { ips: null }],
    ['a key that is bound on the exchange’s side', { ipRestriction: 'managed' }],
  ] as const)('does not plan for %s', async (_name, change) => {
    await auditTab(TAB, reading({ keys: [{ ...key, ...change }] }));
    expect(await handlers['cs-bg/plan-paste']({ keyId: 'k1' }, page)).toBeNull();
    expect(await handlers['ui-bg/paste']({ tabId: TAB, keyId: 'k1' })).toMatchObject({
      rows: [],
      result: 'no-field',
    });
  });

  it('says that there was no field when the page is gone', async () => {
    expect(await handlers['ui-bg/paste']({ tabId: TAB, keyId: 'k1' })).toMatchObject({
      rows: [],
      result: 'no-field',
    });
  });
});
