/** One tab of a browser in memory, for what the background does with it. */
import { expect, vi } from 'vitest';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { type TabAudit, tabAuditSchema } from '../../lib/audit/tab-audit.ts';
import { type PageSender } from '../../lib/messages/router.ts';
import { browser } from '../fake-browser.ts';
import { reading as example } from '../messages/examples.ts';

export const TAB = 7;
export const API = 'https://www.binance.com/en/my/settings/api-management';
export const page: PageSender = { kind: 'page', tabId: TAB, host: 'www.binance.com' };
export const { sendMessage } = browser.tabs;
export const { executeScript } = browser.scripting;

export const session = async (): Promise<Record<string, unknown>> => browser.storage.session.get(null);
export const audit = async (): Promise<TabAudit | undefined> => {
  const stored = (await session())[`audit:${TAB}`];
  if (stored === undefined) return undefined;
  const parsed = tabAuditSchema.parse(stored);
  expect(parsed, 'nothing but the contract is stored').toEqual(stored);
  return parsed;
};
export const reading = (change: Partial<PageReading> = {}): PageReading => ({
  ...example,
  readAt: Date.now(),
  ...change,
});

/** Nothing is stored, and nobody answers in the tab. To be called before each test. */
export function beginAnew(): void {
  browser.reset();
  vi.useRealTimers();
  vi.clearAllMocks();
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  executeScript.mockResolvedValue([]);
}
