import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../lib/audit/finding.ts';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { loadReplicas } from '../e2e/replica-pages.ts';
import { ROOT } from './source-files.ts';

type Words = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const wordFiles = globSync('lib/words/*/*.json', { cwd: ROOT }).map((path) => {
  const [locale = '', area = ''] = path.split(/[\\/]/).slice(-2);
  return {
    locale,
    area: area.replace('.json', ''),
    words: JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Words,
  };
});
const english = wordFiles.filter((file) => file.locale === 'en');

const placeholders = (message: string): readonly string[] =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort();
const stemOf = (id: string): string => id.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe('rules', () => {
  const auditWords = english.find((file) => file.area === 'audit')?.words ?? {};
  const testFiles = globSync('test/audit/**/*.test.ts', { cwd: ROOT }).map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );

  it.each(RULE_IDS)('%s has words', (rule) => {
    const stem = `audit_${rule.replaceAll('-', '_')}`;
    const own = Object.keys(auditWords).filter((id) => id.toLowerCase().startsWith(stem));
    expect(own, `lib/words/en/audit.json has no id that starts with ${stem}`).not.toEqual([]);
  });

  it.each(RULE_IDS)('%s has a test', (rule) => {
    const named = existsSync(join(ROOT, `test/audit/rules/${rule}.test.ts`));
    expect(named || testFiles.some((text) => text.includes(`'${rule}'`))).toBe(true);
  });
});

describe('exchanges', async () => {
  const replicas = await loadReplicas();

  it.each(EXCHANGE_IDS)('%s has facts, examples and replicas', (id) => {
    const exchange = registry[id];
    expect(existsSync(join(ROOT, `lib/exchanges/data/${id}.ts`))).toBe(true);
    expect(exchange.examples.length).toBeGreaterThan(0);
    expect(exchange.nonExamples.length).toBeGreaterThan(0);
    expect(exchange.verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(
      replicas.some(({ replica }) => replica.exchange === id),
      `test/replicas/${id}`,
    ).toBe(true);
  });

  it('every replica is served on a host of its exchange, unless it must get nothing', () => {
    const wrong = replicas.filter(({ replica }) => {
      const hosts: readonly string[] = registry[replica.exchange].hosts.map(({ host }) => host);
      const wantsAudit = replica.states.some((state) => state.expect !== null);
      return wantsAudit && !hosts.includes(new URL(replica.url).hostname);
    });
    expect(wrong.map(({ replica }) => replica.id)).toEqual([]);
  });
});

describe('words', () => {
  it.each(wordFiles.map((file) => [`${file.locale}/${file.area}`, file] as const))(
    '%s has every id with the same placeholders',
    (_, { locale, area, words }) => {
      const source = english.find((file) => file.area === area)?.words ?? {};
      const wanted = new Set(Object.keys(source).map(stemOf));
      const got = new Set(Object.keys(words).map(stemOf));
      expect(
        [...wanted].filter((id) => !got.has(id)),
        `missing in ${locale}`,
      ).toEqual([]);
      expect(
        [...got].filter((id) => !wanted.has(id)),
        `unknown in ${locale}`,
      ).toEqual([]);
      const different = Object.entries(words).filter(([id, { message }]) => {
        const original = source[id] ?? source[`${stemOf(id)}_other`];
        // A singular may leave the count out.
        const mayDrop = /_(?:zero|one|two)$/.test(id) ? ['$1'] : [];
        const want = placeholders(original?.message ?? '').filter((one) => !mayDrop.includes(one));
        const have = placeholders(message).filter((one) => !mayDrop.includes(one));
        return want.join() !== have.join();
      });
      expect(different.map(([id]) => id)).toEqual([]);
    },
  );

  it('ids are unique over the areas of a locale', () => {
    for (const locale of new Set(wordFiles.map((file) => file.locale))) {
      const ids = wordFiles
        .filter((file) => file.locale === locale)
        .flatMap((file) => Object.keys(file.words));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('every id is named by the code, or begins as the code begins one', () => {
    const code = globSync('{lib,components,entrypoints}/**/*.{ts,tsx,html}', { cwd: ROOT })
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    const named = new Set(code.match(/\w+/g));
    const openings = [...new Set([...code.matchAll(/(\w+_\w*)\$\{/g)].map(([, opening = '']) => opening))];
    // The manifest names those that the browser itself reads.
    const idle = english
      .filter(({ area }) => area !== 'common')
      .flatMap(({ words }) => Object.keys(words))
      .filter((id) => !named.has(id) && !named.has(stemOf(id)))
      .filter((id) => !openings.some((opening) => id.startsWith(opening)));
    expect(idle).toEqual([]);
  });

  it('use no exclamation mark', () => {
    const loud = english.flatMap(({ words }) =>
      Object.entries(words).filter(([, { message }]) => message.includes('!')),
    );
    expect(loud.map(([id]) => id)).toEqual([]);
  });
});
