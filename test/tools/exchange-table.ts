/**
 * `node test/tools/exchange-table.ts`: writes README's table of exchanges anew, from their facts and the replicas, and what
 * the dashboard's table ships of it. A test holds that both are up to date.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, EVIDENCES, type Evidence } from '../../lib/exchanges/checked.ts';
import { type Exchange, type ExchangeId, PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { type Replica } from '../replicas/replica.ts';

const README = join(import.meta.dirname, '../../README.md');
export const CHECKED_FILE = join(import.meta.dirname, '../../lib/exchanges/checked.json');
const BEGIN = '<!-- exchanges: npm run exchanges -->\n';
const END = '<!-- /exchanges -->';

/** What a fact rests on, the strongest first; what is none of these is a guide or public code. */
const EVIDENCE: readonly (readonly [name: Evidence, says: RegExp])[] = [
  ['screenshot', /screenshot/i],
  ['text', /official|\bhttps:\/\/[^\s/]*(?:docs?|help|support|developers?|apidocs|open)[.-]|\bdocs\/v\d/i],
];
const WEAK = /weak source|guide|vendor|inferred|public code|mirror|blog|hummingbot/i;

/** The kinds of evidence on which the labels, the pages and the addresses of `exchange` rest, the strongest first. */
export function evidenceOf({ pages, labels, ip, hosts }: Exchange): readonly Evidence[] {
  const sources = [...pages, ...labels, ip, ...hosts].flatMap(({ source }) => source.split(/;\s*/));
  const own = hosts.map(({ host }) => domainOf(host));
  const found = new Set<Evidence>(
    sources.flatMap((source): readonly Evidence[] => {
      const at = /https:\/\/([^\s/,]+)/.exec(source)?.[1];
      if (at !== undefined && own.includes(domainOf(at))) return ['text'];
      const [kind] = EVIDENCE.find(([, says]) => says.test(source)) ?? [];
      return kind !== undefined && !(kind !== 'screenshot' && WEAK.test(source)) ? [kind] : ['guide'];
    }),
  );
  return EVIDENCES.filter((name) => found.has(name));
}

const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

/** The languages in which pages of each exchange are read by tests, English first. */
async function languagesOf(): Promise<ReadonlyMap<ExchangeId, readonly string[]>> {
  const folder = join(import.meta.dirname, '../replicas');
  const files = globSync('**/*.replica.ts', { cwd: folder });
  const found = new Map<ExchangeId, Set<string>>();
  for (const file of files.toSorted()) {
    const { replicas } = (await import(join(folder, file))) as { replicas: readonly Replica[] };
    for (const { exchange, locale, states } of replicas)
      if (states.some(({ expect }) => expect !== null))
        found.set(exchange, (found.get(exchange) ?? new Set()).add(locale));
  }
  return new Map(
    [...found].map(([id, locales]) => [
      id,
      [...locales].toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b)),
    ]),
  );
}

function readOf({ rights, unseenLabels }: Exchange): string {
  return PERMISSIONS.filter((right) => rights[right])
    .map((right) => (unseenLabels?.rights.includes(right) === true ? `${right}*` : right))
    .join(', ');
}

function addressesOf({ ip, consequences }: Exchange): string {
  if (ip.control === 'none') return 'no list';
  const most = ip.maxEntries === null ? 'list' : `up to ${String(ip.maxEntries)}`;
  return consequences.some(({ kind }) => kind === 'key-needs-ip') ? `${most}, required` : most;
}

/** What the dashboard ships, as `checked.json` holds it. */
export async function checkedFacts(): Promise<Readonly<Record<string, Checked>>> {
  const languages = await languagesOf();
  return Object.fromEntries(
    exchanges.map((exchange) => [
      exchange.id,
      {
        on: exchange.verified,
        by: evidenceOf(exchange),
        languages: languages.get(exchange.id) ?? [],
        unseen: exchange.unseenLabels?.rights ?? [],
      },
    ]),
  );
}

const EVIDENCE_NAMES: Readonly<Record<Evidence, string>> = {
  screenshot: 'screenshot',
  text: 'official text',
  guide: 'guide',
};

/** The table as README has it, in Markdown. */
export async function exchangeTable(): Promise<string> {
  const languages = await languagesOf();
  const rows = exchanges.map((exchange) => [
    exchange.name,
    readOf(exchange),
    addressesOf(exchange),
    (languages.get(exchange.id) ?? []).join(', '),
    exchange.verified,
    evidenceOf(exchange)
      .map((name) => EVIDENCE_NAMES[name])
      .join(', '),
  ]);
  const heads = ['Exchange', 'Rights', 'Addresses', 'Pages tested in', 'Checked', 'By'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[heads, heads.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

/** Two tables are the same whatever their columns' widths. */
export const bare = (table: string | null): string | undefined =>
  table?.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---').trim();

/** README's table as it stands there; null: it has none. */
export function tableIn(readme: string): string | null {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  return from < 0 || to < from ? null : readme.slice(from + BEGIN.length, to);
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync(README, 'utf8');
  const old = tableIn(readme);
  if (old === null) throw new Error(`README.md has no ${BEGIN}`);
  writeFileSync(README, readme.replace(`${BEGIN}${old}`, `${BEGIN}${await exchangeTable()}`));
  writeFileSync(CHECKED_FILE, JSON.stringify(await checkedFacts()));
  // The linter holds the columns of a table in line, and the lines of data.
  const biome = join(import.meta.dirname, '../../node_modules/.bin/biome');
  execFileSync(biome, ['format', '--write', README, CHECKED_FILE], { stdio: 'ignore' });
}
