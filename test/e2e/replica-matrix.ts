import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accuracyTable, type Comparison } from './accuracy.ts';
import { type OpenTab, openTab } from './audit-of.ts';
import { type BrowserName } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { loadReplicas } from './replica-pages.ts';
import { runState } from './replica-run.ts';
import { startServer, type TestServer } from './server.ts';

/** Narrows the matrix while working on it: `KEYFENCE_REPLICAS=binance/ KEYFENCE_BROWSERS=chromium`. */
const only = process.env.KEYFENCE_REPLICAS ?? '';
const wantedBrowsers = process.env.KEYFENCE_BROWSERS?.split(',');

/**
 * Defines a test for every state of every replica in one browser, and prints how well they were read. One tab serves a
 * replica: each state loads it anew.
 */
export async function defineReplicaMatrix(browser: BrowserName): Promise<void> {
  const replicas = (await loadReplicas()).filter(({ replica }) => replica.id.includes(only));
  const isWanted = wantedBrowsers?.includes(browser) ?? true;
  const rows: { readonly heading: string; readonly comparison: Comparison }[] = [];

  describe.skipIf(!isWanted)(`replicas in ${browser}`, () => {
    let server: TestServer;
    let launched: Launched;
    let tab: OpenTab;

    beforeAll(async () => {
      server = await startServer();
      launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    });
    afterAll(async () => {
      await launched?.close();
      await server?.close();
      console.log(`\n${accuracyTable(rows)}\n`);
    });

    describe.each(replicas.map((built) => [built.replica.id, built] as const))('%s', (_, built) => {
      beforeAll(async () => {
        tab = await openTab(launched);
      });
      afterAll(() => tab.page.close());

      it.each(built.replica.states.map((state) => [state.name, state] as const))(
        '%s',
        async (_name, state) => {
          const { comparison } = await runState(launched, server, tab, built, state);
          rows.push({ heading: `${browser} ${built.replica.exchange}`, comparison });
          expect(comparison.differences).toEqual([]);
        },
      );
    });

    it('never reads a risky state as safe, and audits no other page', () => {
      const sum = (count: (one: Comparison) => number): number =>
        rows.reduce((total, row) => total + count(row.comparison), 0);
      expect(rows.length).toBeGreaterThan(0);
      expect(sum((one) => one.riskyReadAsSafe)).toBe(0);
      expect(sum((one) => (one.auditOnOtherPage ? 1 : 0))).toBe(0);
    });
  });
}
