/**
 * `npm run bench`: what the extension costs, against an empty one in the same run: both in turn within every round, so that
 * a busy machine burdens them alike, each in a browser of its own. Prints medians, what Keyfence adds and the budget,
 * writes all of it to artifacts/bench/<time>.json. `--rounds=<n>` (5, some four minutes); a build is needed (npm run zip).
 */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { formatTable } from '../e2e/accuracy.ts';
import { ensureBrowsers } from '../e2e/browsers.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch } from '../e2e/launch.ts';
import { startServer } from '../e2e/server.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { popupFirstPaint, profileChange, profileLoad, type Visit, workerHeap } from './measure.ts';
import { API_PAGE_URL, BIG_API_PAGE_URL, benchPages, TRADING_URL } from './pages.ts';
import { clickToWarning, formToWarning } from './warning-delay.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KIB = 1024;
const VARIANTS = ['empty', 'keyfence'] as const;
type Variant = (typeof VARIANTS)[number];

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(options.rounds);

/** Samples by row and variant. A row's `limit` is what the extension may cost at most, in the row's unit. */
interface Row {
  readonly name: string;
  readonly unit: string;
  readonly limit: number | null;
  readonly samples: Record<Variant, number[]>;
}
const rows = new Map<string, Row>();

function record(name: string, unit: string, limit: number | null, variant: Variant, value: number): void {
  const row = rows.get(name) ?? { name, unit, limit, samples: { empty: [], keyfence: [] } };
  rows.set(name, row);
  row.samples[variant].push(value);
}

ensureBrowsers(['chromium']);
const folder = extensionFolder('chromium');
recordSizes();
const empty = makeEmptyExtension(folder);
const server = await startServer(await benchPages());
const start = (extension: string): Promise<Launched> =>
  launch({ browser: 'chromium', extension, port: server.port });
const browsers: Record<Variant, Launched> = {
  empty: await start(empty.folder),
  keyfence: await start(folder),
};
try {
  // The first round fills caches and is thrown away.
  await round();
  for (const row of rows.values()) if (row.unit !== 'KiB') clear(row);
  for (let done = 0; done < rounds; done++) {
    await round();
    console.error(`round ${done + 1} of ${rounds}`);
  }
} finally {
  for (const variant of VARIANTS) await browsers[variant].close();
  await server.close();
  empty.remove();
}
report();

function clear(row: Row): void {
  for (const variant of VARIANTS) row.samples[variant].length = 0;
}

async function round(): Promise<void> {
  const visit = async (
    what: string,
    unit: string,
    limit: number,
    measure: (launched: Launched) => Promise<Visit>,
  ): Promise<void> => {
    for (const variant of VARIANTS) {
      const { own, thread } = await measure(browsers[variant]);
      record(`${what}: own code`, unit, limit, variant, own);
      record(`${what}: main thread`, unit, null, variant, thread);
    }
  };
  await visit('trading page, load', 'ms', 0.7, (one) => profileLoad(one, TRADING_URL));
  await visit('trading page, changing', 'ms/s', 0.05, (one) => profileChange(one, TRADING_URL));
  await visit('API page, load', 'ms', 4, (one) => profileLoad(one, API_PAGE_URL));
  await visit('API page of 50,000 nodes, load', 'ms', 8, (one) => profileLoad(one, BIG_API_PAGE_URL));

  const own = async (
    name: string,
    limit: number,
    measure: (launched: Launched) => Promise<number>,
  ): Promise<void> => record(name, 'ms', limit, 'keyfence', await measure(browsers.keyfence));
  await own('form in the document → warning in the document', 20, formToWarning);
  await own('click on a permission → changed warning', 10, clickToWarning);
  for (const variant of ['empty', 'keyfence'] as const) {
    record('popup, first paint', 'ms', 80, variant, await popupFirstPaint(browsers[variant]));
    record('worker heap', 'MB', 0.75, variant, (await workerHeap(browsers[variant])) / 1e6);
  }
}

function recordSizes(): void {
  const gzipped = (name: string): number => gzipSync(readFileSync(join(folder, name))).length / KIB;
  record('injected on other pages, gzip', 'KiB', 1, 'keyfence', gzipped('sentinel.js'));
  record('injected on API pages, gzip', 'KiB', 30, 'keyfence', gzipped('auditor.js'));
  record('injected upon a paste or a report, gzip', 'KiB', 6, 'keyfence', gzipped('hands.js'));
  for (const zip of globSync('.output/*-chrome.zip', { cwd: ROOT }))
    record('package, zipped', 'KiB', 300, 'keyfence', statSync(join(ROOT, zip)).size / KIB);
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function report(): void {
  const measured = [...rows.values()].map((row) => ({
    ...row,
    empty: median(row.samples.empty),
    keyfence: median(row.samples.keyfence),
  }));
  const show = (value: number | null): string => (value === null ? '' : value.toFixed(2));
  console.log(
    formatTable([
      ['', 'unit', 'empty', 'keyfence', 'range', 'added', 'ratio', 'at most', 'kept'],
      ...measured.map(({ name, unit, limit, samples, empty: floor, keyfence }) => [
        name,
        unit,
        show(floor),
        show(keyfence),
        samples.keyfence.length > 1
          ? `${show(Math.min(...samples.keyfence))}–${show(Math.max(...samples.keyfence))}`
          : '',
        keyfence === null || floor === null ? '' : show(keyfence - floor),
        keyfence === null || !floor ? '' : `${(keyfence / floor).toFixed(2)}×`,
        limit === null ? '' : String(limit),
        limit === null || keyfence === null ? '' : keyfence <= limit ? 'yes' : 'NO',
      ]),
    ]),
  );
  const file = join(ROOT, 'artifacts/bench', `${new Date().toISOString().replaceAll(':', '-')}.json`);
  mkdirSync(join(ROOT, 'artifacts/bench'), { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg(),
    node: process.version,
  };
  writeFileSync(file, `${JSON.stringify({ rounds, machine, rows: measured }, null, 2)}\n`);
  const [load = 0] = machine.load;
  console.log(`\nMedians of ${rounds} rounds on ${machine.cores} cores under a load of ${load.toFixed(1)}.`);
  if (load > machine.cores) {
    console.log(
      'The machine was busy: delays (form, click, popup) hold the waiting for a processor, the rest does not.',
    );
  }
  console.log(`Written to ${file}`);
}
