/**
 * `npm run hunt -- --pages 20000 --seed 1 [--browser firefox] [--shrink] [--faults unsafe,lost-key] [--most 5] [--jobs 2] [--only list] [--out folder]`:
 * draws pages from a seed, reads them with the real reader, and says where it is wrong. Exits with 1 if anything unsafe was read.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registry } from '../../lib/exchanges/registry.ts';
import { BROWSERS, type BrowserName } from '../e2e/browsers.ts';
import { hunt } from './drive.ts';
import { FAULTS, type Fault } from './judge.ts';
import { type FoundPage, type Score } from './page/hunt-entry.ts';
import { PAGE_KINDS } from './spec.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    shrink: { type: 'boolean', default: false },
    faults: { type: 'string', default: 'unsafe,foreign-address,false-page,error' },
    most: { type: 'string', default: '10' },
    jobs: { type: 'string', default: '2' },
    libraries: { type: 'boolean', default: true },
    only: { type: 'string' },
    out: { type: 'string' },
  },
  allowNegative: true,
});

const browser =
  BROWSERS.find((name) => name === values.browser) ?? fail(`no browser is called ${values.browser}`);
const faults = values.faults
  .split(',')
  .map((text) => FAULTS.find((fault) => fault === text) ?? fail(`no fault is called ${text}`));
const only = PAGE_KINDS.find((kind) => kind === values.only);
if (only !== values.only) fail(`no page is called ${values.only ?? ''}`);
const pages = Number(values.pages);
const began = Date.now();

const { found, kinds, scores, counts } = await hunt({
  browser: browser satisfies BrowserName,
  pages,
  seed: Number(values.seed),
  faults: faults satisfies Fault[],
  shrinks: values.shrink,
  most: Number(values.most),
  libraries: values.libraries,
  only,
  jobs: Number(values.jobs),
  onProgress: (done) => {
    if (done % 1000 === 0)
      console.log(`${String(done)} pages, ${String(Math.round((Date.now() - began) / 1000))} s`);
  },
});

for (const one of found) show(one);
showScores(scores);
if (values.shrink) showKinds();
console.log(
  `\n${String(pages)} pages in ${String(Math.round((Date.now() - began) / 1000))} s: ${FAULTS.map((fault) => `${String(counts[fault])} ${fault}`).join(', ')}`,
);
process.exitCode =
  counts.unsafe + counts['foreign-address'] + counts['false-page'] + counts.error > 0 ? 1 : 0;

function show({ seed, fault, problems, spec, truth, html, signature }: FoundPage): void {
  const { exchange, locale } = spec;
  const says = problems.map(({ text }) => text).join('; ');
  console.log(`\n${signature}: seed ${String(seed)}, ${exchange} ${locale}: ${says}\n${html}`);
  if (values.out === undefined) return;
  mkdirSync(values.out, { recursive: true });
  const name = `${fault}-${exchange}-${locale}-${String(seed)}.html`;
  const facts = JSON.stringify(
    {
      signature,
      exchange,
      locale,
      at: registry[exchange].examples[0],
      seed,
      read: problems.map(({ text }) => text),
      truth,
      spec,
    },
    null,
    1,
  ).replaceAll('--', '- -');
  writeFileSync(join(values.out, name), `<!doctype html>\n<!-- ${facts} -->\n${html}\n`);
}

/** Kinds of mistakes, the most frequent first. */
function showKinds(): void {
  console.log('\nkinds');
  for (const [signature, pages] of Object.entries(kinds).sort((a, b) => b[1] - a[1]))
    console.log(`${String(pages).padStart(4)}  ${signature}`);
}

/** Drawings, the worst first. */
function showScores(all: readonly Score[]): void {
  for (const by of ['drawing', 'locale'] as const) {
    const sums = new Map<string, { pages: number; exact: number }>();
    for (const score of all) {
      const sum = sums.get(score[by]) ?? { pages: 0, exact: 0 };
      sums.set(score[by], { pages: sum.pages + score.pages, exact: sum.exact + score.exact });
    }
    console.log(`\nexact by ${by}`);
    for (const [name, sum] of [...sums].sort((a, b) => a[1].exact / a[1].pages - b[1].exact / b[1].pages))
      console.log(
        `${String(Math.round((100 * sum.exact) / sum.pages)).padStart(4)} %  ${String(sum.exact)} of ${String(sum.pages)}  ${name}`,
      );
  }
}

function fail(why: string): never {
  throw new Error(why);
}
