/** All that the extension says while a browser runs: its messages, its logs, and what it has stored in the end. */
import { type Page } from 'puppeteer-core';
import { storedIn } from './audit-of.ts';
import { type Launched } from './launch.ts';
import { type TestServer } from './server.ts';

declare global {
  interface Window {
    overheard?: string[];
  }
}
declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener(hear: (message: unknown) => void): void } };
};

export interface Overheard {
  /** Hears what is logged on a page too. */
  on(page: Page): void;
  /** Everything, as one text. */
  all(): Promise<string>;
}

/** Listens from now on. Every page of the extension hears what a page's script says to the background. */
export async function overhear(launched: Launched, server: TestServer): Promise<Overheard> {
  const logs: string[] = [];
  await launched.inside.evaluate(() => {
    const heard: string[] = [];
    window.overheard = heard;
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
  return {
    on(page) {
      page.on('console', (message) => logs.push(message.text()));
    },
    all: async () =>
      JSON.stringify([
        logs,
        await launched.inside.evaluate(() => window.overheard),
        await storedIn(launched, 'local'),
        await storedIn(launched, 'session'),
        server.takeUnknownRequests(),
      ]),
  };
}
