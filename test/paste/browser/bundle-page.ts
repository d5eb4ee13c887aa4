/** Pages of the bench as one classic script each: style sheets are texts, and Svelte's files are compiled. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';

const DEFINE = {
  'process.env': '{"NODE_ENV":"production"}',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

const svelte = {
  name: 'svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code: string, id: string) => ({
      code: compile(code, { filename: id, generate: 'client' }).js.code,
      moduleType: 'js' as const,
    }),
  },
};

export async function bundlePage(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { jsx: { runtime: 'automatic' }, define: DEFINE },
    moduleTypes: { '.css': 'text' },
    plugins: [svelte],
    logLevel: 'silent',
  });
  const dir = await mkdtemp(join(tmpdir(), 'kf-'));
  try {
    await build.write({ dir, format: 'iife', entryFileNames: 'out.js', codeSplitting: false });
    return await readFile(join(dir, 'out.js'), 'utf8');
  } finally {
    await build.close();
    await rm(dir, { recursive: true, force: true });
  }
}
