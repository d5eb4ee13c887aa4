import { browser } from 'wxt/browser';
import { type RuleId } from '../../lib/audit/finding.ts';
import { helpPath } from '../../lib/audit/help-path.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';

/** Opens the dashboard, at the help on a finding where one is named. */
export async function openDashboard(rule: RuleId | null, exchange: ExchangeId | null): Promise<null> {
  if (rule === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(helpPath(rule, exchange)) });
  return null;
}
