/** Windows of one browser in which tests run beside each other: a hidden tab is neither read nor drawn. */
import { type OpenTab, openTab } from './audit-of.ts';
import { type Launched } from './launch.ts';

export interface Windows {
  /** Runs a test in a window that no other test uses meanwhile. */
  use<Result>(test: (tab: OpenTab) => Promise<Result>): Promise<Result>;
}

/**
 * Opens them one after another: a new tab is known by its not having been there before.
 * @param count at least as many as tests run at a time in one file (`maxConcurrency`)
 */
export async function openWindows(launched: Launched, count: number): Promise<Windows> {
  const free: OpenTab[] = [];
  for (let i = 0; i < count; i++) free.push(await openTab(launched, 'window'));
  return {
    async use(test) {
      const tab = free.pop();
      if (tab === undefined) throw new Error(`more than ${count} tests at a time`);
      try {
        // What the test before it left there is gone, with what runs on in it.
        await tab.page.goto('about:blank');
        return await test(tab);
      } finally {
        free.push(tab);
      }
    },
  };
}
