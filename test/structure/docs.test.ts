import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare, CHECKED_FILE, checkedFacts, exchangeTable, tableIn } from '../tools/exchange-table.ts';
import { ROOT } from './source-files.ts';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

it('README has the table of exchanges that their facts make', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(bare(tableIn(readme)), 'npm run exchanges').toBe(bare(await exchangeTable()));
});

it('the dashboard ships what was checked of each exchange, as the facts say it today', async () => {
  expect(JSON.parse(readFileSync(CHECKED_FILE, 'utf8')), 'npm run exchanges').toEqual(await checkedFacts());
});

describe.each(DOCS)('%s', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].flatMap((match) => match[1] ?? []);
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:]+)/g)].flatMap((match) => match[1] ?? []);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
