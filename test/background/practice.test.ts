import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceHandlers, practiceIsOver } from '../../entrypoints/background/practice.ts';
import { practiceOf } from '../../lib/storage/items/practice.ts';
import { beginAnew, reading, session, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));
vi.mock('../../lib/words/load-words.ts', async (original) => ({
  ...(await original<typeof import('../../lib/words/load-words.ts')>()),
  shipped: async () => ({}),
  fetchWords: async () => ({ language: 'en' }),
}));

beforeEach(beginAnew);

const kept = async () => (await session())[practiceOf(TAB).key];

describe('what is kept of a practice', () => {
  it('is there while its tab is', async () => {
    await practiceHandlers['cs-bg/hello'](null, TAB);
    expect(await kept()).toMatchObject({ reading: null });
  });

  it('is gone with its tab, whatever was still under way', async () => {
    await practiceHandlers['cs-bg/hello'](null, TAB);
    const late = practiceHandlers['cs-bg/reading'](reading(), TAB);
    await Promise.all([practiceIsOver(TAB), late]);
    expect(await kept()).toBeUndefined();
  });

  it('is not begun again by a message of a tab that is gone', async () => {
    await practiceIsOver(TAB);
    await practiceHandlers['cs-bg/reading'](reading(), TAB);
    expect(await kept()).toBeUndefined();
  });
});
