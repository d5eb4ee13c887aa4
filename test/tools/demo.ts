/**
 * `npm run demo`: the extension on pages that look like the exchanges' own, under their real host names, with nothing leaving
 * this machine. With a display it opens Chromium on a page that says what to try, and stays until the browser is closed.
 * Without one, or with `--headless`, it walks a page of each kind, says a line for each, writes pictures of overlay, popup
 * and dashboard to artifacts/demo, and exits 0 only if every page gave what its replica declares. `--all` walks all of them,
 * `--only=<text>` those whose id holds the text, `--no-build` takes the build that is there.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { store } from '../e2e/audit-of.ts';
import { ensureBrowsers } from '../e2e/browsers.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch, openExtensionPage } from '../e2e/launch.ts';
import { type BuiltReplica, loadReplicas } from '../e2e/replica-pages.ts';
import { startServer, type TestServer } from '../e2e/server.ts';
import { demoPage, INDEX } from './demo-page.ts';
import { walk } from './demo-walk.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(ROOT, 'artifacts/demo');

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
const headless = options.headless || !hasDisplay;

/** What is approved when the demo begins: public addresses that no bot of anybody's calls from. */
const SEEDED = [
  { address: '93.184.216.34', note: 'VPS-1 Frankfurt' },
  { address: '93.184.216.35', note: 'VPS-2 Tokyo' },
];

async function main(): Promise<void> {
  try {
    ensureBrowsers(['chromium']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  }
  if (!options['no-build'] && !build()) {
    process.exitCode = 1;
    return;
  }
  if (!options.headless && !hasDisplay) console.log('There is no display here: no window, but a walk.');
  const [replicas, server] = await Promise.all([loadReplicas(), startServer()]);
  const launched = await launch({
    browser: 'chromium',
    extension: extensionFolder('chromium'),
    port: server.port,
    headless,
    calm: !headless,
  });
  try {
    if (headless) process.exitCode = (await walk(launched, server, chosen(replicas), PICTURES)) ? 0 : 1;
    else await show(launched, server, replicas);
  } finally {
    await launched.close();
    await server.close();
  }
}

/** A walk takes time: it goes by a page of each kind, unless it is asked for more. */
function chosen(all: readonly BuiltReplica[]): readonly BuiltReplica[] {
  if (options.only !== '') return all.filter(({ replica }) => replica.id.includes(options.only));
  if (options.all) return all;
  const gone = SHOWN.filter((id) => !all.some(({ replica }) => replica.id === id));
  if (gone.length > 0) throw new Error(`The demo shows replicas that are gone: ${gone.join(', ')}`);
  return all.filter(({ replica }) => SHOWN.includes(replica.id));
}

/** What the build says is shown when it fails: a list of files is no beginning of a demo. */
function build(): boolean {
  console.log('Building the extension: half a minute on most machines …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['run', '--silent', 'build:chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return true;
  console.error(`${done.stdout ?? ''}\n${done.stderr ?? done.error?.message ?? ''}`);
  return false;
}

/** The first page beside the dashboard; each other page is put together when it is opened. */
async function show(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
): Promise<void> {
  const { browser, extensionOrigin, inside } = launched;
  if (extensionOrigin === null) throw new Error('The extension did not load');
  await seed(launched);
  server.serve({ url: INDEX, html: demoPage(replicas, `${extensionOrigin}/dashboard.html`) });
  serveWhenOpened(server, replicas);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(INDEX);
  await openExtensionPage(browser, extensionOrigin, '/dashboard.html', true);
  await inside.close();
  await page.bringToFront();
  console.log('The browser is open: begin with the first card. The demo ends when you close the browser.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

function serveWhenOpened(server: TestServer, replicas: readonly BuiltReplica[]): void {
  const byPath = Map.groupBy(replicas, ({ url }) => new URL(url).origin + new URL(url).pathname);
  for (const [path, own] of byPath) {
    server.answer(path, (request, response) => {
      const wanted = new URL(request.url ?? '/', path).searchParams.get('replica');
      const built = own.find(({ replica }) => replica.id === wanted) ?? own[0];
      const send = (status: number, text: string): void => {
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
        response.end(text);
      };
      built?.html().then(
        (html) => send(200, html),
        (error: unknown) => {
          console.error(`${built.replica.id}: ${String(error)}`);
          send(500, 'This page could not be put together; the terminal says why.');
        },
      );
    });
  }
}

async function seed(launched: Launched): Promise<void> {
  const addedAt = Date.now();
  const set = {
    id: 'demo',
    label: 'grid bot',
    owner: 'own',
    environment: 'production',
    role: 'primary',
    entries: SEEDED.map((entry, index) => ({
      id: `demo-${index}`,
      ...entry,
      from: null,
      until: null,
      addedAt,
    })),
  };
  await store(launched, { [ipSets.key]: { version: ipSets.version, value: [set] } });
}

await main();
