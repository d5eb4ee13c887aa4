/** Ships the exchanges' facts without what is there for people who check them: sources, examples, the day of the check. */
import { join } from 'node:path';
import { type Plugin } from 'vite';
import { type Exchange } from '../exchanges/exchange.ts';

const DATA = /\/lib\/exchanges\/data\/(\w+)\.ts$/;
const LEAN = join(import.meta.dirname, 'lean-exchange.ts');

/** The build plugin; development builds keep the files as they are, so that an edit shows. */
export function leanFacts(registry: Readonly<Record<string, Exchange>>): Plugin {
  return {
    name: 'keyfence:lean-facts',
    enforce: 'pre',
    apply: (_config, { mode }) => mode === 'production',
    load(path) {
      const id = DATA.exec(path)?.[1];
      if (id === undefined) return null;
      const exchange = registry[id];
      if (!exchange) throw new Error(`${path} is in no registry`);
      return { code: leanModule(exchange), map: null };
    },
  };
}

/** The module that stands in for an exchange's data file. */
export function leanModule(exchange: Exchange): string {
  const { id, name, hosts, ...rest } = exchange;
  const core = withoutSources({ id, name, hosts });
  const facts = withoutSources(shipped(rest));
  return `import { LeanExchange } from ${JSON.stringify(LEAN)};
export const ${id} = new LeanExchange(${core}, () => (${facts}));
`;
}

/** What a key is judged with. */
const shipped = ({
  pages,
  rights,
  contains,
  always,
  labels,
  readOnlyRules,
  ip,
  consequences,
  keyRules,
  filledByLink,
  links,
}: Omit<Exchange, 'id' | 'name' | 'hosts'>): object => ({
  pages,
  rights,
  contains,
  always,
  labels,
  readOnlyRules,
  ip,
  consequences,
  keyRules,
  filledByLink,
  links,
});

/** The sources of these facts are never shown. */
const withoutSources = (value: object): string =>
  JSON.stringify(value, (key, part: unknown) => (key === 'source' ? undefined : part));
