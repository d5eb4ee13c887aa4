import { browser } from 'wxt/browser';

/** Opens the first-run page, once, in front: whoever installs this looks for what to do next. */
export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
