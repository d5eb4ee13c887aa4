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
  permissions: {
    contains: vi.fn(
      async (_wanted: { origins?: string[]; permissions?: string[] }): Promise<boolean> => true,
    ),
    getAll: vi.fn(
      async (): Promise<{ origins: string[]; permissions: string[] }> => ({
        origins: [],
        permissions: [],
      }),
    ),
    remove: vi.fn(async (_given: { origins?: string[] }): Promise<boolean> => true),
    onAdded: { addListener: vi.fn() },
  },
  notifications: {
    create: vi.fn(async (id: string, _notice: { title: string; message: string }): Promise<string> => id),
    clear: vi.fn(async (_id: string): Promise<boolean> => true),
    onClicked: { addListener: vi.fn() },
  },
  runtime: {
    ...fakeBrowser.runtime,
    getManifest: () => ({ host_permissions: ['https://www.binance.com/*'] }),
    getURL: (path: string) => `chrome-extension://keyfence${path}`,
    openOptionsPage: vi.fn(async () => undefined),
  },
  action: {
    setBadgeText: vi.fn(async (_badge: { tabId?: number; text: string | null }) => undefined),
    setBadgeBackgroundColor: vi.fn(async (_badge: { tabId?: number; color: string }) => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async (_title: { tabId?: number; title: string }) => undefined),
  },
};
