import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';
import { type Replica } from './replica.ts';

interface Found {
  readonly file: string;
  readonly replicas: readonly Replica[];
  readonly planted: readonly string[];
}

const found: Found[] = [];
for await (const file of glob('**/*.replica.ts', { cwd: import.meta.dirname })) {
  const module: Omit<Found, 'file'> = await import(join(import.meta.dirname, file));
  found.push({ file, replicas: module.replicas, planted: module.planted });
}
const all = found.flatMap(({ replicas }) => replicas);

describe('replicas', () => {
  it('have unique ids that begin with their exchange', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id, exchange }) => !id.startsWith(`${exchange}/`))).toEqual([]);
  });

  it.each(EXCHANGE_IDS)('draw %s in at least two manners', (exchange) => {
    const drawings = new Set(all.filter((one) => one.exchange === exchange).map(({ drawing }) => drawing));
    expect(drawings.size, `manners in test/replicas/${exchange}`).toBeGreaterThanOrEqual(2);
  });

  it.each(found)('$file plants a secret in every page that it writes out', ({ replicas, planted }) => {
    expect(planted.length).toBeGreaterThan(0);
    for (const { id, page } of replicas) {
      const isPlanted = 'module' in page || planted.some((secret) => page.html.includes(secret));
      expect(isPlanted, id).toBe(true);
    }
  });

  it.each(found)(
    '$file names modules that exist, states that differ and pages over https',
    ({ file, replicas }) => {
      for (const { id, page, states, url } of replicas) {
        if ('module' in page) {
          expect(existsSync(join(import.meta.dirname, dirname(file), page.module)), id).toBe(true);
        }
        expect(new Set(states.map(({ name }) => name)).size, id).toBe(states.length);
        expect(new URL(url).protocol, id).toBe('https:');
      }
    },
  );

  it('never expect a row or a form to hold a planted string', () => {
    const secrets = found.flatMap(({ planted }) => planted);
    const expectations = JSON.stringify(all.map(({ states }) => states));
    expect(secrets.filter((secret) => expectations.includes(secret))).toEqual([]);
  });
});
