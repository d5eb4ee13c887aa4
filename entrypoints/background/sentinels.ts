/** Tabs that were open before the extension was: the manifest's script runs in new documents only. */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/exchanges/registry.ts';
import { injectInto } from './inject.ts';

/** Puts the sentinel into every open tab on an exchange's host. It guards itself against running twice. */
export async function placeSentinels(): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchPatterns(), discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : injectInto(id, '/sentinel.js'))),
  );
}
