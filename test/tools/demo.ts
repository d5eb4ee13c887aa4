/**
 * `npm run demo`: the extension on pages that look like the exchanges' own, under their real host names, with nothing leaving
 * this machine. With a display it opens Chromium and stays until the window is closed. Without one, or with `--headless`, it
 * walks a page of each kind, prints what was found, writes pictures of overlay, popup and dashboard to artifacts/demo, and
 * exits 0 only if every page gave what its replica declares. `--all` walks all of them, `--only=<text>` those whose id holds
 * the text, `--no-build` takes the build that is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Page } from 'puppeteer-core';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { accuracyTable, type Comparison, formatTable } from '../e2e/accuracy.ts';
import { openTab } from '../e2e/audit-of.ts';
import { ensureBrowsers } from '../e2e/browsers.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch, openExtensionPage } from '../e2e/launch.ts';
import { openPopup, press } from '../e2e/popup-of.ts';
import { type BuiltReplica, loadReplicas } from '../e2e/replica-pages.ts';
import { runState } from '../e2e/replica-run.ts';
import { startServer, type TestServer } from '../e2e/server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(ROOT, 'artifacts/demo');
const INDEX = 'https://keyfence-demo.example/';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
/** One page of each kind: forms, cards, lists and dialogs, drawn natively, with ARIA, as div soup and by libraries. */
const SHOWN = [
  'binance/key-card-native',
  'binance/library-antd',
  'binance/spot-trading',
  'bitget/library-element-plus',
  'bybit/library-arco',
  'coinbase/library-radix',
  'gate/create-soup',
  'htx/create-aria',
  'kraken/library-mantine',
  'kucoin/list-ja',
  'mexc/create-aria',
  'okx/library-mui',
];
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  try {
    ensureBrowsers(['chromium']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  }
  if (!options['no-build']) build();
  const replicas = chosen(await loadReplicas());
  const server = await startServer();
  const headless = options.headless || !hasDisplay;
  const launched = await launch({
    browser: 'chromium',
    extension: extensionFolder('chromium'),
    port: server.port,
    headless,
  });
  try {
    if (headless) process.exitCode = (await walk(launched, server, replicas)) ? 0 : 1;
    else await show(launched, server, replicas);
  } finally {
    await launched.close();
    await server.close();
  }
}

/** In a window there is room for a link to each; a walk takes time. */
function chosen(all: readonly BuiltReplica[]): readonly BuiltReplica[] {
  if (options.only !== '') return all.filter(({ replica }) => replica.id.includes(options.only));
  const isWalk = options.headless || !hasDisplay;
  if (options.all || !isWalk) return all;
  const gone = SHOWN.filter((id) => !all.some(({ replica }) => replica.id === id));
  if (gone.length > 0) throw new Error(`The demo shows replicas that are gone: ${gone.join(', ')}`);
  return all.filter(({ replica }) => SHOWN.includes(replica.id));
}

function build(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['run', '--silent', 'build:chrome'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

async function walk(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
): Promise<boolean> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const rows: { readonly heading: string; readonly comparison: Comparison }[] = [];
  const found: string[][] = [['page', 'keys', 'withdraw', 'IP restriction', 'worst finding', 'as declared']];
  for (const built of replicas) {
    const { replica } = built;
    for (const state of replica.states) {
      const tab = await openTab(launched);
      const outcome = await runState(launched, server, tab, built, state).catch((error: unknown) => error);
      const page = `${replica.id}: ${state.name}`;
      if (outcome instanceof Error || !isRun(outcome)) {
        found.push([page, '', '', '', String(outcome), 'no']);
        rows.push({ heading: replica.exchange, comparison: failed(String(outcome)) });
      } else {
        const { audit, comparison } = outcome;
        rows.push({ heading: replica.exchange, comparison });
        found.push([page, ...summary(audit), comparison.differences.length === 0 ? 'yes' : 'no']);
        for (const difference of comparison.differences) found.push([`    ${difference}`]);
        if (audit && state === replica.states.at(-1)) await picture(tab.page, replica.id.replace('/', '-'));
      }
      await tab.page.close();
    }
  }
  await ownPages(launched, server, replicas);
  console.log(`${formatTable(found)}\n\n${accuracyTable(rows)}\n`);
  console.log(`Pictures: ${PICTURES}`);
  return rows.length > 0 && rows.every(({ comparison }) => comparison.differences.length === 0);
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

function summary(audit: TabAudit | null): string[] {
  if (!audit) return ['-', '-', '-', '-'];
  const each = (read: (key: TabAudit['keys'][number]) => string): string =>
    [...new Set(audit.keys.map(read))].join(', ') || '-';
  const order = ['critical', 'high', 'medium', 'info'];
  const [worst] = audit.keys
    .flatMap((key) => key.findings)
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return [
    audit.state === 'read' ? String(audit.keys.length) : audit.state,
    each((key) => key.permissions.withdraw),
    each((key) => key.ipRestriction),
    worst ? `${worst.rule} (${worst.severity})` : 'none',
  ];
}

/** The overlay needs a moment to draw what the audit already says. */
async function picture(page: Page, name: string): Promise<void> {
  await delay(300);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  if (!LOOKS.has(name)) return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await delay(300);
  await page.screenshot({ path: join(PICTURES, `${name}-dark.png`) });
  await page.emulateMediaFeatures([]);
  await page.setViewport({ width: 400, height: 900 });
  await delay(500);
  await page.screenshot({ path: join(PICTURES, `${name}-narrow.png`) });
}

/** Pages that are pictured in the dark and in a narrow window too. */
const LOOKS = new Set(['binance-key-card-native', 'okx-library-mui']);

/** The popup on a page with something to say, and the dashboard: light, dark and narrow. */
async function ownPages(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
): Promise<void> {
  const { browser, extensionOrigin } = launched;
  const built = replicas.find(({ replica }) =>
    replica.states.some((state) => state.expect?.state === 'read'),
  );
  const [state] = built?.replica.states ?? [];
  if (!built || !state || !extensionOrigin) return;
  const tab = await openTab(launched);
  await runState(launched, server, tab, built, state);
  const popup = await openPopup(launched, tab.page);
  await press(popup, 'Look it up');
  await delay(1500);
  await popup.screenshot({ path: join(PICTURES, 'popup.png'), fullPage: true });
  await popup.close();
  await tab.page.close();

  const dashboard = await openExtensionPage(browser, extensionOrigin, '/dashboard.html');
  await dashboard.bringToFront();
  for (const [name, width, scheme] of [
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['narrow', 400, 'light'],
  ] as const) {
    await dashboard.setViewport({ width, height: 900 });
    await dashboard.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await delay(300);
    await dashboard.screenshot({ path: join(PICTURES, `dashboard-${name}.png`) });
  }
  await dashboard.close();
}

/** A page of links to every replica, at an address that no exchange has; the browser stays until its user closes it. */
async function show(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
): Promise<void> {
  const links: string[] = [];
  for (const built of replicas) {
    const { replica, url } = built;
    server.serve({ url, html: await built.html() });
    links.push(`<li><a href="${url}">${replica.id}</a> (${replica.drawing}, ${replica.locale})</li>`);
  }
  server.serve({
    url: INDEX,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Keyfence demo</title>
<body style="font:15px/1.6 system-ui;margin:3rem"><h1>Pages to try Keyfence on</h1>
<p>They are replicas, served from this computer under the exchanges' real addresses. Nothing here reaches an exchange.</p>
<ul>${links.join('\n')}</ul></body></html>`,
  });
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.goto(INDEX);
  await page.bringToFront();
  console.log(`${links.length} pages to try. The demo ends when you close the browser.`);
  await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
}

await main();
