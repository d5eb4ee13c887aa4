import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accuracyTable, type Comparison } from './accuracy.ts';
import { openTab } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { loadReplicas } from './replica-pages.ts';
import { runState } from './replica-run.ts';
import { startServer, type TestServer } from './server.ts';

/** Narrows the matrix while working on it: `KEYFENCE_REPLICAS=binance/ KEYFENCE_BROWSERS=chromium`. */
const only = process.env.KEYFENCE_REPLICAS ?? '';
const wantedBrowsers = process.env.KEYFENCE_BROWSERS?.split(',') ?? BROWSERS;

const replicas = (await loadReplicas()).filter(({ replica }) => replica.id.includes(only));
const rows: { readonly heading: string; readonly comparison: Comparison }[] = [];

describe.each(BROWSERS.filter((name) => wantedBrowsers.includes(name)))('replicas in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;

  beforeAll(async () => {
    server = await startServer();
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  describe.each(replicas.map((built) => [built.replica.id, built] as const))('%s', (_, built) => {
    it.each(built.replica.states.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
      const tab = await openTab(launched);
      try {
        const { comparison } = await runState(launched, server, tab, built, state);
        rows.push({ heading: `${browser} ${built.replica.exchange}`, comparison });
        expect(comparison.differences).toEqual([]);
      } finally {
        await tab.page.close();
      }
    });
  });
});

afterAll(() => {
  console.log(`\n${accuracyTable(rows)}\n`);
});
