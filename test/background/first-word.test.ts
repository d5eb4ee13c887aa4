import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { tabIsAt } from '../../entrypoints/background/visits.ts';
import { type Settings, settings } from '../../lib/storage/items/settings.ts';
import { update } from '../../lib/storage/store.ts';
import { API, audit, beginAnew, page, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

beforeEach(beginAnew);

const word = (...rights: ('transfer' | 'withdraw')[]) => handlers['cs-bg/first-look']({ rights }, page);

const choose = (choice: Partial<Settings>) => update(settings, (old): Settings => ({ ...old, ...choice }));

describe('the first word', () => {
  it('is what the rule says of the right that was seen on, and leaves the audit alone', async () => {
    await tabIsAt(TAB, API);
    const before = await audit();
    expect(await word('withdraw')).toContain('audit_withdraw_enabled_title');
    expect(await audit()).toEqual(before);
  });

  it('is none of what was not seen', async () => {
    await tabIsAt(TAB, API);
    expect(await word()).toBeNull();
  });

  it('is none where the user pays out with keys, or has paused the exchange', async () => {
    await tabIsAt(TAB, API);
    await choose({ purposeDefault: 'automated-payouts' });
    expect(await word('withdraw')).toBeNull();
    await choose({ purposeDefault: 'trading-bot', pausedExchanges: ['binance'] });
    expect(await word('withdraw')).toBeNull();
  });

  it('is none on a page that is no key page', async () => {
    expect(await word('withdraw')).toBeNull();
  });
});
