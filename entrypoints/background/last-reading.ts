/** What a tab showed last. */
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { tabReading } from '../../lib/storage/items/tab.ts';
import { readSession } from '../../lib/storage/session.ts';
import { inTabOrder } from './tab-order.ts';

/**
 * The reading of which the page has its view: that is answered before all of it is written, so this waits its turn. Not to
 * be asked within the tab's order. `null`: the tab is on no API page, or has not been read yet.
 */
export const lastReading = (tabId: number): Promise<PageReading | null> =>
  inTabOrder(tabId, () => readSession(tabReading(tabId)));
