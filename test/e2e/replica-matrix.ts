import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReplicaState } from '../replicas/replica.ts';
import { accuracyTable, type Comparison } from './accuracy.ts';
import { type OpenTab, openTab } from './audit-of.ts';
import { type BrowserName } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { type BuiltReplica, loadReplicas } from './replica-pages.ts';
import { runState } from './replica-run.ts';
import { startServer, type TestServer } from './server.ts';

/** Narrows the matrix while working on it: `KEYFENCE_REPLICAS=binance/ KEYFENCE_BROWSERS=chromium`. */
const only = process.env.KEYFENCE_REPLICAS ?? '';
const wantedBrowsers = process.env.KEYFENCE_BROWSERS?.split(',');

/**
 * Both browsers read of each replica the first state, and of every fourth the last, to which most steps lead:
 * `KEYFENCE_MATRIX=full` takes all (about ten minutes on two cores). Whoever narrows the matrix works on what is left
 * of it, and is told of every state.
 */
const isFull = process.env.KEYFENCE_MATRIX === 'full' || only !== '';
const EVERY = 4;

/** Pages that are open at a time, each in a window of its own: a hidden tab is not read. */
const WINDOWS = 3;

interface Result {
  readonly heading: string;
  readonly comparison: Comparison;
  readonly leaks: readonly string[];
  readonly covered: readonly string[];
}

/**
 * Defines a test for every state of every replica in one browser, and prints how well they were read. A window serves
 * one state after another.
 */
export async function defineReplicaMatrix(browser: BrowserName): Promise<void> {
  const replicas = (await loadReplicas()).filter(({ replica }) => replica.id.includes(only));
  const isWanted = wantedBrowsers?.includes(browser) ?? true;
  /** By state: a state that is tried again is counted once, as it was read last. */
  const results = new Map<string, Result>();
  const all = replicas.flatMap((built, row) =>
    built.replica.states
      .filter((_, index, { length }) => isFull || index === 0 || (row % EVERY === 0 && index === length - 1))
      .map((state): readonly [string, BuiltReplica, ReplicaState] => [
        `${built.replica.id}: ${state.name}`,
        built,
        state,
      ]),
  );

  describe.skipIf(!isWanted)(`replicas in ${browser}`, () => {
    let server: TestServer;
    let launched: Launched;
    const free: OpenTab[] = [];

    beforeAll(async () => {
      server = await startServer();
      launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
      for (let i = 0; i < WINDOWS; i++) free.push(await openTab(launched, 'window'));
    });
    afterAll(async () => {
      await launched?.close();
      await server?.close();
      const rows = [...results.values()];
      console.log(`\n${accuracyTable(rows)}\n${rows.length} states in ${browser}\n`);
    });

    describe.concurrent('each state', () => {
      it.each(all)('%s', async (name, built, state) => {
        const tab = free.pop() ?? (await openTab(launched, 'window'));
        try {
          const run = await runState(launched, server, tab, built, state);
          results.set(name, {
            heading: `${browser} ${built.replica.exchange}`,
            comparison: run.comparison,
            leaks: run.leaks.map((secret) => `${name}: ${secret}`),
            covered: run.covered.map((button) => `${name}: ${button}`),
          });
          expect(run.comparison.differences.join('\n')).toBe('');
        } finally {
          free.push(tab);
        }
      });
    });

    describe('of all of them', () => {
      it('never reads a risky state as safe, and audits no other page', () => {
        const sum = (count: (one: Comparison) => number): number =>
          [...results.values()].reduce((total, row) => total + count(row.comparison), 0);
        expect(results.size).toBeGreaterThan(0);
        expect(sum((one) => one.riskyReadAsSafe)).toBe(0);
        expect(sum((one) => (one.auditOnOtherPage ? 1 : 0))).toBe(0);
      });

      it('keeps no planted secret, nor more than a mask of a key id', () => {
        expect([...results.values()].flatMap(({ leaks }) => leaks)).toEqual([]);
      });

      it('lays the overlay on no button of the page', () => {
        expect([...results.values()].flatMap(({ covered }) => covered)).toEqual([]);
      });
    });
  });
}
