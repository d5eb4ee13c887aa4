import { describe, expect, it } from 'vitest';
import { leanModule } from '../../lib/build/lean-facts.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';

const shipped = async (exchange: Exchange): Promise<Exchange> => {
  const code = leanModule(exchange).replace(
    /from "([^"]+)"/,
    (_all, path: string) => `from "file://${path}"`,
  );
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    Exchange
  >;
  return module[exchange.id] as Exchange;
};
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'source' ? undefined : part)));

describe.each(exchanges.map((exchange) => [exchange.id, exchange] as const))(
  '%s as it ships',
  (_id, whole) => {
    it('keeps every fact that is used, and no source', async () => {
      const lean = await shipped(whole);
      const { id, name, hosts, pages, rights, labels, ip, consequences, links } = lean;
      expect({ id, name, hosts, pages, rights, labels, ip, consequences, links }).toEqual(
        bare({
          id: whole.id,
          name: whole.name,
          hosts: whole.hosts,
          pages: whole.pages,
          rights: whole.rights,
          labels: whole.labels,
          ip: whole.ip,
          consequences: whole.consequences,
          links: whole.links,
        }),
      );
      expect(lean.contains ?? {}).toEqual(whole.contains ?? {});
      expect(lean.always?.rights ?? []).toEqual(whole.always?.rights ?? []);
      const { source: _kept, ...rules } = { source: '', ...whole.keyRules };
      expect(bare(lean.keyRules)).toEqual(rules);
      expect(lean.filledByLink?.parameters ?? []).toEqual(whole.filledByLink?.parameters ?? []);
      expect(readerSlice(lean)).toEqual(readerSlice(whole));
    });
  },
);
