/** The demo without a window: a page of each kind is opened and read, a line as each is done, and pictures of it all. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { accuracyTable, type Comparison } from '../e2e/accuracy.ts';
import { openTab } from '../e2e/audit-of.ts';
import { type Launched, openExtensionPage } from '../e2e/launch.ts';
import { openPopup, press } from '../e2e/popup-of.ts';
import { type BuiltReplica } from '../e2e/replica-pages.ts';
import { runState } from '../e2e/replica-run.ts';
import { type TestServer } from '../e2e/server.ts';

/** For an answer, ms: a busy machine is no reason to say that a page was not read. */
const PATIENCE = 30_000;

/** Pages that are pictured in the dark and in a narrow window too. */
const LOOKS = new Set(['binance-key-card-native', 'okx-library-mui']);

/** @returns whether every page gave what its replica declares */
export async function walk(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
  pictures: string,
): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const rows: { readonly heading: string; readonly comparison: Comparison }[] = [];
  const total = replicas.reduce((sum, { replica }) => sum + replica.states.length, 0);
  console.log(`Walking ${total} states of ${replicas.length} pages. Pictures go to ${pictures}\n`);
  for (const built of replicas) {
    const { replica } = built;
    for (const state of replica.states) {
      const tab = await openTab(launched);
      const outcome = await runState(launched, server, tab, built, state, PATIENCE).catch(
        (error: unknown) => error,
      );
      const isLast = state === replica.states.at(-1);
      const count = `${rows.length + 1}/${total}`.padStart(7);
      const page = `${replica.id}: ${state.name}`;
      if (isRun(outcome)) {
        const { audit, comparison } = outcome;
        rows.push({ heading: replica.exchange, comparison });
        const isRight = comparison.differences.length === 0;
        console.log(`${count} ${isRight ? 'as declared' : 'NOT as declared'}  ${page}  ${summary(audit)}`);
        for (const difference of comparison.differences) console.log(`          ${difference}`);
        if (audit && isLast) await picture(tab.page, pictures, replica.id.replace('/', '-'));
      } else {
        rows.push({ heading: replica.exchange, comparison: failed(String(outcome)) });
        console.log(`${count} NOT as declared  ${page}  ${String(outcome)}`);
      }
      await tab.page.close();
    }
  }
  await ownPages(launched, server, replicas, pictures);
  const wrong = rows.filter(({ comparison }) => comparison.differences.length > 0).length;
  console.log(`\n${accuracyTable(rows)}\n`);
  console.log(`${rows.length - wrong} of ${rows.length} states read as declared. Pictures: ${pictures}`);
  return rows.length > 0 && wrong === 0;
}

type Run = Awaited<ReturnType<typeof runState>>;
const isRun = (value: unknown): value is Run =>
  typeof value === 'object' && value !== null && 'comparison' in value;

const failed = (why: string): Comparison => ({
  differences: [why],
  compared: 0,
  exact: 0,
  riskyReadAsSafe: 0,
  unknown: 0,
  auditOnOtherPage: false,
});

/** What was read, in one line. */
function summary(audit: TabAudit | null): string {
  if (!audit) return 'no API page: nothing shown';
  if (audit.state !== 'read') return audit.state;
  const order = ['critical', 'high', 'medium', 'info'];
  const [worst] = audit.keys
    .flatMap((key) => key.findings)
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const keys = audit.keys.length === 1 ? '1 key' : `${audit.keys.length} keys`;
  return `${keys}, worst: ${worst ? `${worst.rule} (${worst.severity})` : 'nothing'}`;
}

/** The overlay needs a moment to draw what the audit already says. */
async function picture(page: Page, pictures: string, name: string): Promise<void> {
  await delay(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  if (!LOOKS.has(name)) return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await delay(300);
  await page.screenshot({ path: join(pictures, `${name}-dark.png`) });
  await page.emulateMediaFeatures([]);
  await page.setViewport({ width: 400, height: 900 });
  await delay(500);
  await page.screenshot({ path: join(pictures, `${name}-narrow.png`) });
}

/** The popup on a page with something to say, and the dashboard and the first page: light, dark and narrow. */
async function ownPages(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
  pictures: string,
): Promise<void> {
  const { browser, extensionOrigin } = launched;
  const built = replicas.find(({ replica }) =>
    replica.states.some((state) => state.expect?.state === 'read'),
  );
  const [state] = built?.replica.states ?? [];
  if (!built || !state || !extensionOrigin) return;
  const tab = await openTab(launched);
  await runState(launched, server, tab, built, state, PATIENCE);
  const popup = await openPopup(launched, tab.page);
  await press(popup, 'Look it up');
  await delay(1500);
  await popup.screenshot({ path: join(pictures, 'popup.png'), fullPage: true });
  await popup.close();
  await tab.page.close();

  for (const name of ['dashboard', 'welcome'] as const) {
    const page = await openExtensionPage(browser, extensionOrigin, `/${name}.html`);
    await page.bringToFront();
    for (const [look, width, scheme] of [
      ['light', 1280, 'light'],
      ['dark', 1280, 'dark'],
      ['narrow', 400, 'light'],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await delay(300);
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`) });
    }
    await page.close();
  }
}
