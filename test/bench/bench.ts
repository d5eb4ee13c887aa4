/**
 * `npm run bench`: what the extension costs, against an empty one in the same run: all in turn within every round, so that
 * a busy machine burdens them alike, each in a browser of its own. Prints medians, what Keyfence adds and the budget,
 * writes all of it to artifacts/bench/<time>.json. A build is needed (npm run zip).
 *
 * - `--rounds=<n>` (5, some ten minutes)
 * - `--only=<text>`: the rows whose name holds it
 * - `--against=<ref>`: a build of that commit, too (or a folder that holds one)
 * - `--readme`: puts the table into README.md, with the date and the machine
 */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { formatTable } from '../e2e/accuracy.ts';
import { ensureBrowsers } from '../e2e/browsers.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch } from '../e2e/launch.ts';
import { startServer } from '../e2e/server.ts';
import { olderBuild } from './against.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { exponentOf } from './growth.ts';
import { GROWTH, growthPages, KEY_PAGES, WITHDRAW } from './key-pages.ts';
import { pageHeap, popupFirstPaint, profileChange, profileLoad, type Visit, workerHeap } from './measure.ts';
import { API_PAGE_URL, BIG_API_PAGE_URL, benchPages, TRADING_URL } from './pages.ts';
import { putIntoReadme, Samples, VARIANTS, type Variant } from './samples.ts';
import { scrollList, typeLabel } from './visits.ts';
import { clickToWarning, formToWarning } from './warning-delay.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KIB = 1024;
/** A page of many keys is watched for so long while it loads, ms: an older build takes that long to say something. */
const LONG_LOAD = 2500;
/** No stretch of our code may hold a page longer than one frame, ms. */
const FRAME = 16;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    against: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const samples = new Samples();

ensureBrowsers(['chromium']);
const folder = extensionFolder('chromium');
const older = options.against === undefined ? null : olderBuild(ROOT, options.against);
const variants = VARIANTS.filter((variant) => variant !== 'older' || older !== null);
recordSizes();
const empty = makeEmptyExtension(folder);
const server = await startServer(await benchPages());
const folders: Record<Variant, string> = {
  empty: empty.folder,
  older: older?.folder ?? '',
  keyfence: folder,
};
const browsers = new Map<Variant, Launched>();
try {
  for (const variant of variants)
    browsers.set(
      variant,
      await launch({ browser: 'chromium', extension: folders[variant], port: server.port }),
    );
  // The first round fills caches and is thrown away.
  await round();
  samples.forget();
  for (let done = 0; done < rounds; done++) {
    await round();
    console.error(`round ${done + 1} of ${rounds}`);
  }
} finally {
  for (const launched of browsers.values()) await launched.close();
  await server.close();
  empty.remove();
  older?.remove();
}
report();

function browserOf(variant: Variant): Launched {
  const launched = browsers.get(variant);
  if (launched === undefined) throw new Error(`No browser runs ${variant}`);
  return launched;
}

async function round(): Promise<void> {
  type Measure<Result> = (launched: Launched) => Promise<Result>;
  const isWanted = (name: string): boolean => name.includes(options.only);
  const visit = async (name: string, unit: string, limit: number, measure: Measure<Visit>): Promise<void> => {
    if (!isWanted(name)) return;
    for (const variant of variants) {
      const { own, thread, layout, longest } = await measure(browserOf(variant));
      samples.add(`${name}: own code`, unit, limit, variant, own);
      samples.add(`${name}: style and layout`, unit, null, variant, layout);
      samples.add(`${name}: main thread`, unit, null, variant, thread);
      samples.add(`${name}: longest stretch`, 'ms', FRAME, variant, longest);
    }
  };
  const value = async (name: string, unit: string, limit: number, measure: Measure<number>, all = true) => {
    if (!isWanted(name)) return;
    for (const variant of variants)
      if (all || variant !== 'empty')
        samples.add(name, unit, limit, variant, await measure(browserOf(variant)));
  };
  const { table200, cards200, table1000, changing, late, virtual } = KEY_PAGES;

  await visit('trading page, load', 'ms', 0.7, (one) => profileLoad(one, TRADING_URL));
  await visit('trading page, changing', 'ms/s', 0.05, (one) => profileChange(one, TRADING_URL));
  await visit('API page, load', 'ms', 4, (one) => profileLoad(one, API_PAGE_URL));
  await visit('API page of 50,000 nodes, load', 'ms', 8, (one) => profileLoad(one, BIG_API_PAGE_URL));

  const load = (url: string) => (one: Launched) => profileLoad(one, url, LONG_LOAD);
  const change =
    (url: string, act?: (page: Parameters<typeof scrollList>[0]) => Promise<void>) => (one: Launched) =>
      profileChange(one, url, act, LONG_LOAD);
  await visit('200 keys, load', 'ms', 17, load(table200.url));
  await visit('200 keys as cards, load', 'ms', 17, load(cards200.url));
  await visit('1,000 keys, load', 'ms', 80, load(table1000.url));
  await visit('200 keys and 50,000 nodes, load', 'ms', 60, load(changing.url));
  await visit('200 keys and 50,000 nodes, changing', 'ms/s', 10, change(changing.url));
  await visit('virtual list of 1,000 keys, scrolled', 'ms/s', 30, change(virtual.url, scrollList));
  await visit('typing over 200 keys', 'ms/s', 30, change(table200.url, typeLabel));
  await value('page heap, 200 keys', 'MB', 1, (one) => pageHeap(one, table200.url, LONG_LOAD));
  for (const [i, page] of growthPages().entries())
    await visit(`growth, ${GROWTH[i]} keys`, 'ms', 17, load(page.url));

  const delays = 'form in the document → warning in the document';
  await value(delays, 'ms', 20, (one) => formToWarning(one), false);
  await value(`${delays}, 200 keys`, 'ms', 60, (one) => formToWarning(one, late.url), false);
  await value('click on a permission → changed warning', 'ms', 10, (one) => clickToWarning(one), false);
  const click = (one: Launched): Promise<number> => clickToWarning(one, table200.url, WITHDRAW, null);
  await value('click on a permission → changed warning, 200 keys', 'ms', 30, click, false);
  await value('popup, first paint', 'ms', 80, popupFirstPaint);
  await value('worker heap', 'MB', 0.75, async (one) => (await workerHeap(one)) / 1e6);
}

function recordSizes(): void {
  for (const variant of variants) {
    const at = { empty: null, older: older?.folder ?? null, keyfence: folder }[variant];
    if (at === null) continue;
    const gzipped = (name: string): number => gzipSync(readFileSync(join(at, name))).length / KIB;
    const size = (name: string, limit: number, kib: number): void => {
      samples.add(name, 'KiB', limit, variant, kib);
    };
    size('injected on other pages, gzip', 1, gzipped('sentinel.js'));
    // An older build may have all of it in one script.
    const part = (name: string): number => (existsSync(join(at, name)) ? gzipped(name) : 0);
    const reader = part('parts/auditing.js');
    const overlay = part('parts/overlay-seat.js') + part('parts/last-look.js');
    size('injected on API pages before the first warning, gzip', 20, gzipped('auditor.js'));
    size('injected on API pages in all, gzip', 62, gzipped('auditor.js') + reader + overlay);
    size('injected upon a paste or a report, gzip', 14, part('hands.js') + part('parts/hands.js'));
    // A folder's parts are deflated one by one, as in a package.
    const files = globSync('**/*', { cwd: at }).filter((name) => statSync(join(at, name)).isFile());
    size(
      'package, deflated',
      250,
      files.reduce((sum, name) => sum + gzipped(name), 0),
    );
  }
}

function report(): void {
  const measured = samples.medians();
  console.log(formatTable(samples.table(variants)));
  const growth = variants.flatMap((variant) => {
    const costs = GROWTH.map((keys) => samples.medianOf(`growth, ${keys} keys: own code`, variant) ?? 0);
    const exponent = variant === 'empty' ? null : exponentOf(GROWTH, costs);
    return exponent === null ? [] : [{ variant, costs, exponent }];
  });
  const grows = growth.map(({ variant, costs, exponent }) => {
    const points = costs.map((cost, i) => `${GROWTH[i]}: ${cost.toFixed(1)}`).join(', ');
    const who = { empty: 'the empty extension', older: 'the build before', keyfence: 'Keyfence' }[variant];
    return `Own code of ${who} at load by number of keys, ms: ${points}; it grows with the power ${exponent.toFixed(2)}.`;
  });
  for (const line of grows) console.log(`\n${line}`);
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg(),
    node: process.version,
  };
  mkdirSync(join(ROOT, 'artifacts/bench'), { recursive: true });
  const file = join(ROOT, 'artifacts/bench', `${new Date().toISOString().replaceAll(':', '-')}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ rounds, against: options.against ?? null, machine, growth, rows: measured }, null, 2)}\n`,
  );
  const [busy = 0] = machine.load;
  console.log(`\nMedians of ${rounds} rounds on ${machine.cores} cores under a load of ${busy.toFixed(1)}.`);
  if (busy > machine.cores) {
    console.log(
      'The machine was busy: delays (form, click, popup) hold the waiting for a processor, the rest does not.',
    );
  }
  console.log(`Written to ${file}`);
  if (options.readme) {
    const { cores } = machine;
    const where = { cores, system: systemName(), busy: busy > cores };
    putIntoReadme(join(ROOT, 'README.md'), samples, variants, where, new Date(), grows);
  }
}

/** "Debian", "macOS": what the machine runs, without its versions. */
function systemName(): string {
  const release = '/etc/os-release';
  const name = existsSync(release) ? /^NAME="?(\w+)/m.exec(readFileSync(release, 'utf8'))?.[1] : null;
  return name ?? platform();
}
