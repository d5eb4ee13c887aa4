/** Reads the pages of kinds with the real reader, and says in words what is not as wanted. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { type BrowserName, browserPath } from '../e2e/browsers.ts';
import { bundle } from '../page/rig.ts';
import { documentOf, type KindPage, type WantedKey } from './kind.ts';

export interface KindReader {
  problemsOf(page: KindPage): Promise<string[]>;
  close(): Promise<void>;
}

export async function kindReader(name: BrowserName): Promise<KindReader> {
  const reader = await bundle(join(import.meta.dirname, '../page/entry.ts'));
  const browser: Browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browserPath(name),
    headless: true,
    ...(name === 'chromium' ? { args: ['--no-sandbox', '--disable-gpu'] } : {}),
  });
  const tab: Page = await browser.newPage();
  return {
    async problemsOf(page) {
      // A document that the browser parses itself: only then do shadow roots in the markup come to life.
      await tab.goto(`data:text/html;charset=utf-8,${encodeURIComponent(documentOf(page))}`);
      await tab.evaluate(reader);
      const { reading } = await tab.evaluate((id) => globalThis.keyfenceRead(id), page.exchange);
      return difference(reading.keys, page.keys);
    },
    close: () => browser.close(),
  };
}

const fits = (got: string, want: string): boolean =>
  got === want || (want.endsWith('~') && (got === want.slice(0, -1) || got === 'unknown'));

/** @returns one line a difference; nothing where all is as wanted. */
export function difference(keys: readonly KeySettings[], wanted: readonly WantedKey[]): string[] {
  const problems =
    keys.length === wanted.length ? [] : [`${String(keys.length)} keys, not ${String(wanted.length)}`];
  wanted.forEach((want, place) => {
    const got = keys.find(({ name }) => want.name !== undefined && name === want.name) ?? keys[place];
    if (got === undefined) return;
    const say = (what: string, is: string | null, wants: string): void => {
      if (!fits(is ?? 'nothing', wants))
        problems.push(`${want.name ?? 'the key'}: ${what} ${is ?? 'nothing'}, not ${wants}`);
    };
    say('name', got.name, want.name ?? got.name ?? 'nothing');
    say('kind', got.kind, want.kind ?? got.kind);
    for (const right of PERMISSIONS)
      say(right, got.permissions[right], want.rights[right] ?? got.permissions[right]);
    say('restriction', got.ipRestriction, want.ip ?? got.ipRestriction);
    if (want.ips !== undefined && got.ipRestriction === 'on')
      say('addresses', got.ips?.join(' ') ?? null, want.ips.join(' '));
  });
  return problems;
}
