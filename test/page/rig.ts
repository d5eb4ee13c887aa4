/** Runs the reader alone on replica pages in a real browser: quicker than a built extension, and says where it errs. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { PATIENCE_MS } from '../e2e/patience.ts';
import { type Expected, type ExpectedKey, type Replica, type Step } from '../replicas/replica.ts';

const DEFINE = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** The reader as one classic script. */
export async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { jsx: { runtime: 'automatic' }, define: DEFINE },
    moduleTypes: { '.css': 'empty' },
    logLevel: 'silent',
  });
  const dir = await mkdtemp(join(tmpdir(), 'kf-'));
  await build.write({ dir, format: 'iife', entryFileNames: 'out.js', codeSplitting: false });
  await build.close();
  return readFile(join(dir, 'out.js'), 'utf8');
}

export interface Mismatch {
  readonly replica: string;
  readonly state: string;
  readonly problems: readonly string[];
  /** A risky state that was read as safe. */
  readonly falseSafe: boolean;
}

export async function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.KEYFENCE_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
}

/** Opens a replica under its own address, by intercepting the request for it. */
export async function openReplica(page: Page, replica: Replica, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void request.respond(
      isPage
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: html }
        : { status: 404, body: '' },
    );
  });
  await page.goto(replica.url, { waitUntil: 'load' });
}

export async function doStep(page: Page, step: Step): Promise<void> {
  if ('click' in step) await page.click(step.click);
  else if ('type' in step) await page.type(step.into, step.type);
  else if ('press' in step) await page.keyboard.press(step.press as 'Enter');
  else if ('focus' in step) await page.focus(step.focus);
  else if ('waitFor' in step) await page.waitForSelector(step.waitFor, { timeout: PATIENCE_MS });
  else await page.evaluate((url) => history.pushState(null, '', url), step.pushState);
}

const RISK = { read: 0, trade: 1, transfer: 1, withdraw: 1 } as const;

/** What differs between a reading and what its replica declares, in words. */
export function compare(
  reading: Pick<PageReading, 'state' | 'keys'>,
  expect: Exclude<Expected, null>,
): { problems: string[]; falseSafe: boolean } {
  const problems: string[] = [];
  let falseSafe = false;
  if (reading.state !== expect.state) problems.push(`state ${reading.state}, not ${expect.state}`);
  if (reading.keys.length !== expect.keys.length)
    problems.push(`${reading.keys.length} keys, not ${expect.keys.length}`);
  expect.keys.forEach((want, i) => {
    const got = reading.keys[i];
    if (got === undefined) return;
    const diff = compareKey(got, want);
    problems.push(...diff.problems.map((problem) => `key ${i}: ${problem}`));
    falseSafe ||= diff.falseSafe;
  });
  return { problems, falseSafe };
}

function compareKey(
  got: PageReading['keys'][number],
  want: ExpectedKey,
): { problems: string[]; falseSafe: boolean } {
  const problems: string[] = [];
  let falseSafe = false;
  for (const field of ['kind', 'name', 'ipRestriction'] as const) {
    if (got[field] !== want[field])
      problems.push(`${field} ${JSON.stringify(got[field])}, not ${JSON.stringify(want[field])}`);
  }
  for (const right of ['read', 'trade', 'transfer', 'withdraw'] as const) {
    if (got.permissions[right] === want.permissions[right]) continue;
    problems.push(`${right} ${got.permissions[right]}, not ${want.permissions[right]}`);
    if (RISK[right] === 1 && got.permissions[right] === 'off') falseSafe = true;
  }
  if (
    (got.ipRestriction === 'on' || got.ipRestriction === 'managed') &&
    want.ipRestriction !== got.ipRestriction
  )
    falseSafe = true;
  if (JSON.stringify(got.ips) !== JSON.stringify(want.ips))
    problems.push(`ips ${JSON.stringify(got.ips)}, not ${JSON.stringify(want.ips)}`);
  return { problems, falseSafe };
}
