/** Makes of the scripts that are injected into pages what a page deserves: little code, and none that it can fool. */
import { type MinifyOptions, minify } from 'terser';
import { type Plugin } from 'vite';

const INJECTED = new Set(['"sentinel"', '"auditor"', '"hands"']);
const BROWSER = /^(?:wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/;
const PREACT = /^preact(?:\/hooks|\/jsx-runtime)?$/;
/** WXT's wrapper of an unlisted script: half a kilobyte of logging, and its result would hold up `executeScript`. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/** A second minifier after the build's own: it takes off another thirtieth. */
const SMALLEST: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true },
};

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
  return {
    name: 'keyfence:slim-injected',
    enforce: 'pre',
    configResolved({ define }) {
      injected = INJECTED.has(String(define?.['import.meta.env.ENTRYPOINT']));
    },
    resolveId(source) {
      return standInFor(source, injected ? standIns : { ...standIns, preact: null });
    },
    transform(_code, id) {
      const script = injected ? WRAPPER.exec(id)?.[1] : undefined;
      if (script === undefined) return null;
      return { code: `import definition from ${JSON.stringify(script)};\ndefinition.main();\n`, map: null };
    },
    async generateBundle(_options, bundle) {
      for (const output of injected ? Object.values(bundle) : []) {
        if (output.type === 'chunk') output.code = (await minify(output.code, SMALLEST)).code ?? output.code;
      }
    },
  };
}
