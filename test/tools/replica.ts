/**
 * `npm run replica -- FILE [--name NAME] [--to FOLDER]`: makes a replica of the outline that a user reported ("Report this page"), under
 * test/replicas/<exchange>/. What it must be read as is for a person to fill in: everything starts as unknown.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXCHANGE_IDS, type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { type Outline, readOutline } from './outline-to-html.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' }, to: { type: 'string' } },
});

try {
  const [file] = positionals;
  if (file === undefined) throw new Error('Which file holds the reported outline? npm run replica -- FILE');
  const today = new Date().toISOString().slice(0, 10);
  const outline = readOutline(readFileSync(file, 'utf8'));
  const exchange = exchangeOf(outline);
  const name = values.name ?? `reported-${today}`;
  const path = join(values.to ?? join(ROOT, 'test/replicas', exchange), `${name}.replica.ts`);
  if (existsSync(path)) throw new Error(`${relative(ROOT, path)} exists: choose another --name`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, replicaText(exchange, name, outline, today));
  // Biome formats only what is in the project.
  if (values.to === undefined)
    execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', path], { stdio: 'ignore' });
  console.log(`${relative(ROOT, path)} is written. Now:
1. Look at its HTML, and put in what the outline left out (class states, scripts).
2. Say in "states" what a person reads on that page, and the steps that lead there.
3. KEYFENCE_BROWSERS=chromium KEYFENCE_REPLICAS=${exchange}/${name} npm run test:replicas`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function exchangeOf({ exchange }: Outline): ExchangeId {
  const known = EXCHANGE_IDS.find((id) => id === exchange);
  if (!known) throw new Error(`The report names no exchange that Keyfence knows: ${exchange ?? 'none'}`);
  return known;
}

function replicaText(exchange: ExchangeId, name: string, outline: Outline, today: string): string {
  const host = registry[exchange].hosts[0]?.host ?? '';
  const id = `${exchange}/${name}`;
  const html = outline.html.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** Made from the outline of a page that a user reported on ${today}. */
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('${id}');
export const planted = plantedStrings(secrets);

const HTML = \`<!doctype html>
<html lang="${outline.language ?? 'en'}"><head><meta charset="utf-8"><title>API Management</title></head>
<body>
${html}
<p>Secret Key: \${secrets.secret}</p>
</body></html>\`;

export const replicas: readonly Replica[] = [
  {
    id: '${id}',
    exchange: '${exchange}',
    url: 'https://${host}${outline.path ?? '/'}',
    drawing: 'reported',
    locale: '${outline.language ?? 'en'}',
    madeFrom: 'outline of a reported page, ${today}',
    page: { html: HTML },
    states: [
      {
        name: 'as reported',
        steps: [],
        expect: {
          state: 'read',
          keys: [
            {
              kind: 'form',
              name: null,
              permissions: { read: 'unknown', trade: 'unknown', transfer: 'unknown', withdraw: 'unknown' },
              ipRestriction: 'unknown',
              ips: null,
            },
          ],
        },
      },
    ],
  },
];
`;
}
