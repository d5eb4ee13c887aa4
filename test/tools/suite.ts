/**
 * The whole suite, as `npm test` runs it: checks, tests, builds, lint of the packages, browser tests. What does not need a
 * browser runs beside something else; the output of each step is shown in one piece when it is done, that of the browser
 * tests as it comes. At the end stand the slowest tests and one line that sums every test and every step, `N passed, N
 * failed`, and the exit code says whether anything failed. A step goes on after a failed one, except for what it needs.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../e2e/browsers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = join(ROOT, 'artifacts/reports');

/** Of a failed test's message; the whole of it stands further up. */
const MESSAGE_LINES = 12;
/** Tests named at the end, by the time that they took. */
const SLOWEST = 20;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A vitest project: its tests are counted one by one. */
  readonly tests?: boolean;
  /** Does not run when one of these failed. */
  readonly needs?: readonly string[];
}

/** Steps that run one after another, beside the other lanes of their stage. */
type Lane = readonly Step[];

const builds = ['build chrome', 'build edge', 'build firefox'];
const project = (name: string): readonly string[] => [
  'vitest',
  'run',
  '--project',
  name,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(name)}`,
];

/** A stage begins when the one before it is done. A build writes the types that the compiler reads: they do not meet. */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [{ name: 'format and lint', command: ['biome', 'ci', '--colors=off', '--diagnostic-level=warn', '.'] }],
    [{ name: 'types', command: ['tsc', '--noEmit'] }],
  ],
  [
    [{ name: 'unit', command: project('unit'), tests: true }],
    [
      { name: 'build chrome', command: ['wxt', 'zip', '-b', 'chrome'] },
      { name: 'build edge', command: ['wxt', 'zip', '-b', 'edge'] },
      { name: 'build firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
    ],
  ],
  [
    [{ name: 'structure', command: project('structure'), tests: true, needs: builds }],
    // It knows the rules of Firefox only: a worker without a fallback script, right in Chromium, is an error to it.
    [{ name: 'web-ext lint', command: webExtLint('firefox'), needs: ['build firefox'] }],
  ],
  ...['browser', 'replicas'].map((name) => [
    [{ name, command: project(name), tests: true, needs: ['build chrome', 'build firefox', 'browsers'] }],
  ]),
];

function webExtLint(build: string): readonly string[] {
  const folder = `.output/${build}-mv3`;
  return [
    'web-ext',
    'lint',
    '--source-dir',
    folder,
    '--warnings-as-errors',
    '--no-config-discovery',
    '--boring',
  ];
}

function reportOf(name: string): string {
  return join(REPORTS, `${name}.json`);
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failures: string[] = [];
/** Said again at the end: what failed is otherwise thousands of lines above. */
const failedTests: string[] = [];
const durations: { readonly name: string; readonly seconds: number }[] = [];
let total: Counts = { passed: 0, failed: 0 };

count('browsers', findBrowsers());
for (const lanes of STAGES) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
if (durations.length > 0) {
  console.log(`\nThe slowest ${SLOWEST}, s`);
  const slowest = durations.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(7)}  ${name}`);
}
for (const failed of failedTests) console.log(`\n${failed}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(lane: Lane, isAlone: boolean): Promise<void> {
  for (const step of lane) {
    const missing = (step.needs ?? []).filter((name) => failures.includes(name));
    if (missing.length > 0) {
      console.log(`\n== ${step.name}: not run, because ${missing.join(' and ')} failed`);
      count(step.name, { passed: 0, failed: 1 });
      continue;
    }
    if (isAlone) console.log(`\n== ${step.name}`);
    const start = performance.now();
    const { code, output } = await run(step.command, isAlone);
    const seconds = (performance.now() - start) / 1000;
    if (!isAlone) console.log(`\n== ${step.name}\n${output}`);
    count(step.name, step.tests ? countTests(step.name, code) : countStep(code));
    console.log(`-- ${step.name}: ${seconds.toFixed(0)} s`);
  }
}

function count(name: string, { passed, failed }: Counts): void {
  if (failed > 0) failures.push(name);
  total = { passed: total.passed + passed, failed: total.failed + failed };
}

function countStep(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    status: string;
    fullName: string;
    duration?: number | null;
    failureMessages?: readonly string[] | null;
  }[];
}

/** The failed tests of one file, each with the beginning of what it said. */
function failuresOf(file: TestFile): string[] {
  const where = relative(ROOT, file.name);
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  if (file.status === 'failed' && failed.length === 0) return [`${where}\n${file.message ?? ''}`];
  return failed.map((test) => {
    const said = (test.failureMessages ?? []).join('\n').split('\n').slice(0, MESSAGE_LINES);
    return [`${where}: ${test.fullName}`, ...said].join('\n  ');
  });
}

/** A file that does not load has no failed test, and counts as one all the same; so does a run without a report. */
function countTests(name: string, code: number): Counts {
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: readonly TestFile[];
    };
    failedTests.push(...report.testResults.flatMap(failuresOf));
    for (const file of report.testResults)
      for (const { fullName, duration } of file.assertionResults)
        durations.push({
          name: `${relative(ROOT, file.name)}: ${fullName}`,
          seconds: (duration ?? 0) / 1000,
        });
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + brokenFiles;
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function findBrowsers(): Counts {
  try {
    console.log('\n== browsers');
    for (const [name, path] of Object.entries(ensureBrowsers())) console.log(`${name}: ${path}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @param isShown its output goes straight to ours; else it is answered. */
function run(
  [tool = '', ...args]: readonly string[],
  isShown: boolean,
): Promise<{ readonly code: number; readonly output: string }> {
  const bin = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    const child = spawn(bin, args, {
      cwd: ROOT,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => void parts.push(part));
    const output = (): string => Buffer.concat(parts).toString('utf8').trimEnd();
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}
