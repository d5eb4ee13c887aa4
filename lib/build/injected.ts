/** Makes of the two scripts that are injected into pages what a page deserves: little code, and none that it can fool. */
import { type Plugin } from 'vite';

const INJECTED = new Set(['"auditor"', '"sentinel"']);
const BROWSER = /^(?:wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/;
/** WXT's wrapper of an unlisted script: half a kilobyte of logging, and its result would hold up `executeScript`. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/** @param browserModule absolute path of the module that stands in for `wxt/browser` */
export function slimInjected(browserModule: string): Plugin {
  let injected = false;
  return {
    name: 'keyfence:slim-injected',
    enforce: 'pre',
    configResolved({ define }) {
      injected = INJECTED.has(String(define?.['import.meta.env.ENTRYPOINT']));
    },
    resolveId(source) {
      return injected && BROWSER.test(source) ? browserModule : null;
    },
    transform(_code, id) {
      const script = injected ? WRAPPER.exec(id)?.[1] : undefined;
      if (script === undefined) return null;
      return { code: `import definition from ${JSON.stringify(script)};\ndefinition.main();\n`, map: null };
    },
  };
}
