import { browser } from 'wxt/browser';

/**
 * Runs one of our scripts in the top document of a tab, in the world that they share there, without waiting for the page
 * to load. Rejects where the tab is gone or shows what we may not touch, and where the script cannot be loaded or fails: Firefox
 * then resolves, and says so in the result of the frame (findings/script-errors.sh); Chromium keeps what a script threw to itself.
 */
export async function injectInto(
  tabId: number,
  script: '/sentinel.js' | '/auditor.js' | `/parts/${string}.js`,
): Promise<void> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [script as '/auditor.js'],
    injectImmediately: true,
  });
  // WXT's types are Chromium's, which has no such field.
  if (ran !== undefined && 'error' in ran) throw new Error(`${script}: ${String(ran.error)}`);
}
