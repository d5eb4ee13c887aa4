/** `vi.mock('wxt/browser', () => import('…/fake-browser.ts'))`: the browser's API in memory, with what the fake lacks. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const NO_RECEIVER = 'Could not establish connection. Receiving end does not exist.';

export const browser = {
  ...fakeBrowser,
  i18n: { getUILanguage: () => 'en', getMessage: (id: string) => id },
  scripting: { executeScript: vi.fn(async (): Promise<unknown[]> => []) },
  tabs: {
    ...fakeBrowser.tabs,
    sendMessage: vi.fn(async (_tabId: number, _message: unknown, _options: unknown): Promise<unknown> => {
      throw new Error(NO_RECEIVER);
    }),
    get: vi.fn(async (id: number): Promise<{ id: number; url?: string }> => ({ id })),
  },
  action: {
    setBadgeText: vi.fn(async (_badge: { tabId: number; text: string }) => undefined),
    setBadgeBackgroundColor: vi.fn(async (_badge: { tabId: number; color: string }) => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
  },
};
