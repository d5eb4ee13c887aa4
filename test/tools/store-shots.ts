/**
 * `npm run screenshots`: pictures for the stores, 1280×800, of the built product on replicas, in three languages, written to
 * artifacts/store/<language>. `--no-build` takes the build that is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Page } from 'puppeteer-core';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { looks } from '../../lib/storage/items/looks.ts';
import { openTab, store, waitForAudit } from '../e2e/audit-of.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch, openExtensionPage } from '../e2e/launch.ts';
import { type BuiltReplica, loadReplicas } from '../e2e/replica-pages.ts';
import { startServer, type TestServer } from '../e2e/server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'artifacts/store');
const LANGUAGES = ['en', 'de', 'ja'] as const;
const SIZE = { width: 1280, height: 800 };
/** For what moves to come to rest, ms. */
const REST = 800;

/** Opens with everything ticked: a picture of a warning needs something to warn of. */
const FORM = 'bitget/create-native';
const LISTS = ['kraken/library-mantine', 'kucoin/list-ja'];

const SET = {
  id: 'shots',
  label: 'grid bot',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: ['93.184.216.34', '93.184.216.35'].map((address, index) => ({
    id: `shots-${index}`,
    address,
    note: `VPS-${index + 1}`,
    from: null,
    until: null,
    addedAt: 0,
  })),
};

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build')) {
    execFileSync('npm', ['run', '--silent', 'build:chrome'], { cwd: ROOT, stdio: 'ignore' });
  }
  rmSync(OUT, { recursive: true, force: true });
  const [replicas, server] = await Promise.all([loadReplicas(), startServer()]);
  for (const language of LANGUAGES) {
    if (language === 'ja' && !hasJapanese()) {
      console.error('No pictures in Japanese: no font here has it. On Debian: apt install fonts-noto-cjk');
      process.exitCode = 1;
      continue;
    }
    const launched = await launch({
      browser: 'chromium',
      extension: extensionFolder('chromium'),
      port: server.port,
      args: ['--hide-scrollbars'],
    });
    try {
      await shoot(launched, server, replicas, language);
    } finally {
      await launched.close();
    }
  }
  await server.close();
  console.log(`Pictures: ${OUT}`);
}

/** Elsewhere than on Linux the system brings one. */
function hasJapanese(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

async function shoot(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
  language: (typeof LANGUAGES)[number],
): Promise<void> {
  const folder = join(OUT, language);
  mkdirSync(folder, { recursive: true });
  await store(launched, {
    [looks.key]: { version: looks.version, value: { theme: 'light', language } },
    [ipSets.key]: { version: ipSets.version, value: [SET] },
  });
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.setViewport(SIZE);
    await delay(REST);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  };
  for (const id of [...LISTS, FORM]) {
    const tab = await openReplica(launched, server, replicas, id);
    if (id === FORM) await picture(tab, '1-warning');
    else await tab.close();
  }
  for (const [name, path] of [
    ['2-practice', '/practice.html'],
    ['3-overview', '/dashboard.html'],
    ['4-addresses', '/dashboard.html#addresses'],
    ['5-first-steps', '/welcome.html'],
  ] as const) {
    const page = await openExtensionPage(launched.browser, launched.extensionOrigin ?? '', path);
    await page.bringToFront();
    if (path === '/practice.html') await delay(2 * REST);
    await picture(page, name);
  }
}

async function openReplica(
  launched: Launched,
  server: TestServer,
  replicas: readonly BuiltReplica[],
  id: string,
): Promise<Page> {
  const built = replicas.find(({ replica }) => replica.id === id);
  if (!built) throw new Error(`The pictures show a replica that is gone: ${id}`);
  server.serve({ url: built.url, html: await built.html() });
  const { page, tabId } = await openTab(launched);
  await page.setViewport(SIZE);
  await page.goto(built.url);
  const audit = await waitForAudit(launched, tabId, (one) => one?.state === 'read', { timeout: 30_000 });
  if (audit?.state !== 'read') throw new Error(`${id} was not read`);
  return page;
}

await main();
