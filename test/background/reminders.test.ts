import { beforeEach, expect, it, vi } from 'vitest';
import { alarmRang } from '../../entrypoints/background/alarms.ts';
import { showHint } from '../../entrypoints/background/notices.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { read, update, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { entry } from '../ledger/fixtures.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const kinds = async () => (await read(reminders)).due.map(({ kind }) => kind);

beforeEach(async () => {
  browser.reset();
  vi.clearAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  browser.permissions.contains.mockResolvedValue(true);
  await write(ipSets, [
    {
      id: 's',
      label: 'Mine',
      owner: 'own',
      environment: 'production',
      role: 'primary',
      entries: [
        { id: 'e', address: '203.0.113.10', note: '', from: null, until: NOW + 10 * DAY, addedAt: NOW },
      ],
    },
  ]);
});

it('reminds once when a date comes near, and again when it has passed', async () => {
  await write(ledger, [entry({ ips: ['203.0.113.10'] })]);
  await alarmRang('daily');
  expect(await kinds()).toEqual([]);
  vi.setSystemTime(NOW + 4 * DAY);
  await alarmRang('daily');
  await alarmRang('daily');
  expect(await kinds()).toEqual(['retires']);
  expect(browser.notifications.create).toHaveBeenCalledTimes(1);
  vi.setSystemTime(NOW + 11 * DAY);
  await alarmRang('daily');
  expect(await kinds()).toEqual(['still-listed']);
  expect(browser.notifications.create).toHaveBeenCalledTimes(2);
});

it('tells of an unfenced key that the exchange is about to delete', async () => {
  const createdAt = NOW - 85 * DAY;
  await write(ledger, [entry({ exchange: 'bybit', ipRestriction: 'off', ips: null, createdAt })]);
  await alarmRang('daily');
  expect(await read(reminders)).toMatchObject({ due: [{ kind: 'expires', exchange: 'bybit', days: 5 }] });
});

it('keeps quiet about what the user has put away, as long as it lasts', async () => {
  vi.setSystemTime(NOW + 4 * DAY);
  await alarmRang('daily');
  await showHint();
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '•' });
  await update(reminders, (old) => ({ ...old, dismissed: old.due.map(({ id }) => id) }));
  await alarmRang('daily');
  await showHint();
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  vi.setSystemTime(NOW + 11 * DAY);
  await alarmRang('daily');
  expect((await read(reminders)).dismissed).toEqual([]);
});
