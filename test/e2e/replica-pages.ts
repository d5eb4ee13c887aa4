import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { type Replica } from '../replicas/replica.ts';

const REPLICAS = fileURLToPath(new URL('../replicas/', import.meta.url));

/** A replica with the document that a browser is given. */
export interface BuiltReplica {
  readonly replica: Replica;
  /** Fake secrets that the pages of its file show. */
  readonly planted: readonly string[];
  /** Its address with a query that tells it from the other replicas of that address. */
  readonly url: string;
  /** Made on the first call and kept. */
  html(): Promise<string>;
}

/** Every replica under test/replicas, ordered by id. Throws when two share an id. */
export async function loadReplicas(): Promise<readonly BuiltReplica[]> {
  const files = globSync('**/*.replica.ts', { cwd: REPLICAS }).sort();
  const all: BuiltReplica[] = [];
  for (const file of files) {
    const path = join(REPLICAS, file);
    const module = (await import(pathToFileURL(path).href)) as {
      replicas?: readonly Replica[];
      planted?: readonly string[];
    };
    if (!module.replicas) throw new Error(`${relative(process.cwd(), path)} exports no replicas`);
    for (const replica of module.replicas) all.push(withPage(replica, module.planted ?? [], dirname(path)));
  }
  const ids = all.map(({ replica }) => replica.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two replicas are called ${twice}`);
  return all.sort((a, b) => (a.replica.id < b.replica.id ? -1 : 1));
}

function withPage(replica: Replica, planted: readonly string[], folder: string): BuiltReplica {
  const { page } = replica;
  const url = new URL(replica.url);
  url.searchParams.set('replica', replica.id);
  let made: Promise<string> | null = null;
  return {
    replica,
    planted,
    url: url.href,
    html: () => {
      made ??= 'html' in page ? Promise.resolve(page.html) : bundled(join(folder, page.module), replica);
      return made;
    },
  };
}

const bundles = new Map<string, Promise<string>>();

/** The document of a module page. Two replicas drawn by one module share its bundle. */
async function bundled(module: string, replica: Replica): Promise<string> {
  const script = bundles.get(module) ?? bundle(module);
  bundles.set(module, script);
  // A script that holds "</script" would end its own element.
  const safe = (await script).replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="${replica.locale}"><head><meta charset="utf-8"><title>API Management</title></head>
<body><div id="root"></div><script>${safe}</script></body></html>`;
}

async function bundle(module: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // The replicas of React are React; the project's own tsconfig says Preact.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: module, formats: ['iife'], name: 'replica' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error(`${module} gave no bundle`);
  const styles = first.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  const [chunk] = first.output;
  const addStyles = styles.map(
    (css) =>
      `{const s=document.createElement('style');s.textContent=${JSON.stringify(css)};document.head.append(s)}`,
  );
  return [...addStyles, chunk.code].join('\n');
}
