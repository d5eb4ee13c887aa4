/** Makes of the scripts that are injected into pages what a page deserves: little code, and none that it can fool. */
import { type MinifyOptions, minify } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { linkParts, type Part } from './parts.ts';

const INJECTED = new Set(['"sentinel"', '"auditor"']);
const BROWSER = /^(?:wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/;
const PREACT = /^preact(?:\/hooks|\/jsx-runtime)?$/;
/** WXT's wrapper of an unlisted script: half a kilobyte of logging, and its result would hold up `executeScript`. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/** A second minifier after the build's own: it takes off another thirtieth. */
const SMALLEST: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true },
};

/**
 * Asks V8 to compile every function along with the script that holds it. What is injected is no part of a code cache, nearly all
 * of it runs within the first second, and a function that is compiled when it is first called is parsed twice or more: on
 * a key page of 200 keys that was a third of our time, and a thousand pauses. Other engines take the line for a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

export interface StandIns {
  /** Absolute path of the module that stands in for `wxt/browser`. */
  readonly browser: string;
  /** Absolute path of the module that stands in for Preact, its hooks and its JSX runtime; null: none. */
  readonly preact: string | null;
}

/** The module that stands in for an import of injected scripts; null: the import is what it says. */
export function standInFor(source: string, { browser, preact }: StandIns): string | null {
  return BROWSER.test(source) ? browser : PREACT.test(source) ? preact : null;
}

/** The build plugin; it leaves other scripts than the injected ones alone. */
export function slimInjected(standIns: StandIns): Plugin {
  let injected = false;
  let settings: { readonly define: Record<string, unknown>; readonly target: string | string[] } | null =
    null;
  let entry: string | null = null;
  return {
    name: 'keyfence:slim-injected',
    enforce: 'pre',
    configResolved({ define, build: { target } }) {
      injected = INJECTED.has(String(define?.['import.meta.env.ENTRYPOINT']));
      settings = { define: define ?? {}, target: target || [] };
    },
    resolveId(source) {
      return standInFor(source, injected ? standIns : { ...standIns, preact: null });
    },
    transform(_code, id) {
      const script = injected ? WRAPPER.exec(id)?.[1] : undefined;
      if (script === undefined) return null;
      entry = script;
      // What is built here is put aside for what `partsOf` makes of the same source.
      return { code: 'export {};\n', map: null };
    },
    async generateBundle(_options, bundle) {
      const [main] = Object.values(bundle);
      if (!injected || entry === null || settings === null || main?.type !== 'chunk') return;
      const isFirefox = settings.define['import.meta.env.FIREFOX'] === 'true';
      const parts = linkParts(await chunksOf(entry, standIns, settings), isFirefox ? 'browser' : 'chrome');
      // A script of one part is the sentinel's, which on most pages calls next to nothing of itself.
      const hint = parts.length > 1 ? COMPILE_AT_ONCE : '';
      for (const { fileName, code } of await Promise.all(parts.map(smallest))) {
        const source = hint + code;
        if (fileName === ENTRY) main.code = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

const ENTRY = 'entry.js';

/** The script and what it imports as it goes, as modules. */
async function chunksOf(
  script: string,
  standIns: StandIns,
  { define, target }: { readonly define: Record<string, unknown>; readonly target: string | string[] },
): Promise<Rolldown.OutputChunk[]> {
  const START = 'virtual:keyfence-start';
  const start: Plugin = {
    name: 'keyfence:start',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(START) ? `\0${START}` : standInFor(source, standIns)),
    load: (id) =>
      id === `\0${START}` ? `import definition from ${JSON.stringify(script)};\ndefinition.main();\n` : null,
  };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    plugins: [start],
    oxc: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      typescript: { onlyRemoveTypeImports: false },
    },
    build: {
      target,
      write: false,
      minify: false,
      copyPublicDir: false,
      lib: { entry: START, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        // What the entry shares with its parts stands in it, and is not one more file.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: ENTRY, chunkFileNames: 'parts/[name].js' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  return outputs.flatMap(({ output }) =>
    output.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk'),
  );
}

async function smallest({ fileName, code }: Part): Promise<Part> {
  return { fileName, code: (await minify(code, SMALLEST)).code ?? code };
}
