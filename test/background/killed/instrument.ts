/**
 * The whole background as one script in which every `await` can be the last thing that it does. The awaits are found in the
 * sources' syntax trees: one that is written tomorrow is among them.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { nodesOf, ROOT } from '../../structure/source-files.ts';

/** What the script takes in the place of what a worker has around it. */
export interface Around {
  readonly browser: unknown;
  readonly fetch: typeof fetch;
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  readonly navigator: { readonly locks: { request<T>(name: string, work: () => Promise<T>): Promise<T> } };
  readonly crypto: Pick<Crypto, 'subtle'> & { randomUUID(): string };
  /** Stands around what is awaited; `id`: the file, and which of its awaits. */
  readonly at: (id: string, awaited: unknown) => unknown;
}

export interface Instrumented {
  /** Every await of every file of ours that the background is made of. */
  readonly awaits: readonly string[];
  /** Runs the script from the top, and the background's start. */
  start(around: Around): void;
}

/** What is made once and shared by all lives: data and libraries, which know neither the browser nor time. */
const SHARED =
  /^(?:lib\/(?:exchanges|audit|ledger|messages\/schemas)\/|lib\/messages\/contract\.ts|node_modules\/)/;
const NAMES = ['browser', 'fetch', 'setTimeout', 'clearTimeout', 'navigator', 'crypto'] as const;

export async function instrument(): Promise<Instrumented> {
  const awaits: string[] = [];
  const shared = new Set<string>();
  const build = await rolldown({
    input: `${ROOT}entrypoints/background.ts`,
    platform: 'browser',
    logLevel: 'silent',
    transform: {
      define: { 'import.meta.env': '({ FIREFOX: false, MODE: "production" })' },
    },
    plugins: [
      {
        name: 'around',
        async resolveId(source, importer) {
          if (source === 'wxt/browser' || source === 'wxt/utils/define-background') return `\0${source}`;
          if (source.endsWith('.css?inline')) return '\0css';
          const found = await this.resolve(source, importer, { skipSelf: true });
          if (found === null || !SHARED.test(pathOf(found.id))) return found;
          shared.add(found.id);
          return { id: found.id, external: true };
        },
        load(id) {
          if (id === '\0wxt/browser') return 'export const browser = around.browser;';
          if (id === '\0wxt/utils/define-background') return 'export const defineBackground = (own) => own;';
          if (id === '\0css') return 'export default "";';
          const path = pathOf(id);
          if (!/^(?:entrypoints|lib)\/.*\.ts$/.test(path)) return null;
          const { code, ids } = withDoors(path, readFileSync(id, 'utf8'));
          awaits.push(...ids);
          return { code, moduleType: 'ts' };
        },
      },
    ],
  });
  const { output } = await build.generate({
    format: 'iife',
    name: 'background',
    codeSplitting: false,
    globals: (id) => `around.modules[${JSON.stringify(id)}]`,
  });
  await build.close();
  const around = NAMES.map((name) => `const ${name} = around.${name};`).join('');
  const run = new Function('around', `${around}${output[0].code}\nbackground.main();`);
  const modules = Object.fromEntries(
    await Promise.all([...shared].map(async (id) => [id, await import(id)] as const)),
  );
  return { awaits: awaits.sort(), start: (given) => void run({ ...given, modules }) };
}

const pathOf = (id: string): string => relative(ROOT, id).split('\\').join('/');

interface Placed {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name?: string } | null;
  readonly key?: { readonly name?: string; readonly value?: string } | null;
  readonly argument?: Placed;
}
const NAMED = new Set(['FunctionDeclaration', 'VariableDeclarator', 'Property', 'MethodDefinition']);

/** The same source with every awaited thing handed to `around.at` first. An await is known by its function and its place there. */
function withDoors(path: string, text: string): { readonly code: string; readonly ids: readonly string[] } {
  const nodes = [...nodesOf({ path, text })].map(({ node }) => node as unknown as Placed);
  const nameAt = (at: number): string => {
    const around = nodes
      .filter(({ type, start, end }) => NAMED.has(type) && start <= at && at < end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return around.map(({ id, key }) => id?.name ?? key?.name ?? key?.value).find((name) => name) ?? 'top';
  };
  const starts = nodes.flatMap(({ type, argument }) =>
    type === 'AwaitExpression' && argument ? [argument] : [],
  );
  const counts = new Map<string, number>();
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const ids = starts
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const name = `${path} ${nameAt(start)}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const id = `${name} ${counts.get(name)}`;
      inserts.push({ at: start, text: `around.at('${id}', (` }, { at: end, text: '))' });
      return id;
    });
  let code = '';
  let last = 0;
  for (const { at, text: one } of inserts.toSorted((a, b) => a.at - b.at)) {
    code += text.slice(last, at) + one;
    last = at;
  }
  return { code: code + text.slice(last), ids };
}
