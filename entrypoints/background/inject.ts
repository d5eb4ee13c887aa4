import { browser } from 'wxt/browser';

/**
 * Runs one of our scripts in the top document of a tab, in the world that they share there, without waiting for the page
 * to load. Rejects where the tab is gone or shows what we may not touch.
 */
export async function injectInto(
  tabId: number,
  script: '/sentinel.js' | '/auditor.js' | `/parts/${string}.js`,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [script as '/auditor.js'],
    injectImmediately: true,
  });
}
