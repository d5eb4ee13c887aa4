import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { allHosts, exchanges, matchPatterns, registry } from '../../lib/exchanges/registry.ts';

/** Reading is often no box of its own but a mode of the whole form. */
const ACTING = ['trade', 'transfer', 'withdraw'] as const;

describe('registry', () => {
  it('has every id once, in order, and every data file', () => {
    expect(Object.keys(registry)).toEqual([...EXCHANGE_IDS]);
    expect(exchanges.map(({ id }) => id)).toEqual([...EXCHANGE_IDS]);
    const files = readdirSync(new URL('../../lib/exchanges/data', import.meta.url)).sort();
    expect(files).toEqual(EXCHANGE_IDS.map((id) => `${id}.ts`).sort());
  });

  it('gives every host to one exchange, as a bare lower-case name', () => {
    const hosts = allHosts();
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).host, host).toBe(host);
    expect(hosts).toContain('www.binance.com');
  });

  it('asks for https only, and for no wildcard host', () => {
    expect(matchPatterns()).toHaveLength(allHosts().length);
    for (const pattern of matchPatterns()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/);
  });
});

describe.each(exchanges.map((exchange) => [exchange.id, exchange] as const))('%s', (_, exchange) => {
  it('was verified on a day that has come', () => {
    expect(exchange.verified).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(exchange.verified).toISOString().slice(0, 10)).toBe(exchange.verified);
  });

  it('shows at least three pages and eight near-misses, among them a look-alike host', () => {
    expect(exchange.examples.length, 'examples').toBeGreaterThanOrEqual(3);
    expect(exchange.nonExamples.length, 'nonExamples').toBeGreaterThanOrEqual(8);
    expect(
      exchange.examples.some((url) => /[?#]/.test(url)),
      'an example with a query or a hash',
    ).toBe(true);
    expect(
      exchange.nonExamples.some((url) => url.includes('.evil.example')),
      'a host of the exchange before .evil.example',
    ).toBe(true);
    const all = [...exchange.examples, ...exchange.nonExamples];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has an example for every page and for every host of a page', () => {
    for (const page of exchange.pages) {
      for (const host of page.hosts ?? [])
        expect(
          exchange.hosts.map((known) => known.host),
          'a page names a host that is not listed',
        ).toContain(host);
      const shown = exchange.examples.some((example) => {
        const url = new URL(example);
        return (
          new RegExp(`^(?:${page.path})/?$`, 'i').test(url.pathname) &&
          (page.hosts === undefined || page.hosts.includes(url.hostname))
        );
      });
      expect(shown, `no example for ${page.path}`).toBe(true);
    }
  });

  it('says where every fact is from', () => {
    const sources = [
      ...exchange.hosts,
      ...exchange.pages,
      ...exchange.labels,
      ...exchange.consequences,
      exchange.ip,
    ].map(({ source }) => source);
    for (const source of sources) expect(source.length).toBeGreaterThan(8);
  });

  it('gives every label one meaning, and only rights that exist here', () => {
    const labels = exchange.labels.map(({ label, group }) => `${group ?? ''}/${normaliseText(label)}`);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, means } of exchange.labels)
      for (const right of means) expect(exchange.rights[right], `${label} means ${right}`).toBe(true);
  });

  it('has a label or a containing right for every acting right that exists here', () => {
    const named = exchange.labels.flatMap(({ means }) => means);
    const contained = Object.values(exchange.contains ?? {}).flat();
    const unseen = exchange.unseenLabels?.rights ?? [];
    expect(
      named.filter((right) => unseen.includes(right)),
      'seen after all',
    ).toEqual([]);
    const given = exchange.always?.rights ?? [];
    const known: readonly string[] = [...named, ...contained, ...unseen, ...given];
    const nameless = ACTING.filter((right) => exchange.rights[right] && !known.includes(right));
    expect(nameless, 'rights that no label means').toEqual([]);
  });

  it('contains only other rights that exist here', () => {
    for (const [outer, inner] of Object.entries(exchange.contains ?? {})) {
      expect(inner).not.toContain(outer);
      for (const right of inner) expect(exchange.rights[right]).toBe(true);
    }
  });

  it('has terms in days only where a term is meant', () => {
    for (const { kind, days } of exchange.consequences) {
      const timed = kind === 'unbound-key-expires' || kind === 'unbound-key-deleted-idle';
      expect(typeof days === 'number', kind).toBe(timed);
    }
  });

  it('links only to its own hosts over https', () => {
    for (const link of Object.values(exchange.links))
      if (link !== null) {
        expect(link).toMatch(/^https:/);
        expect(allHosts()).toContain(new URL(link).host);
      }
  });

  it('is sliced for the reader into small plain JSON with normalised labels', () => {
    const slice = readerSlice(exchange);
    expect(JSON.parse(JSON.stringify(slice))).toEqual(slice);
    expect(JSON.stringify(slice).length).toBeLessThan(5000);
    expect(JSON.stringify(slice)).not.toContain('source');
    for (const { label } of slice.labels) expect(normaliseText(label)).toBe(label);
    expect(slice.labels.map(({ means }) => means)).toEqual(exchange.labels.map(({ means }) => means));
  });
});
