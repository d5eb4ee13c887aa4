/**
 * The extension API for injected scripts. The build puts it in place of `wxt/browser` there: the polyfill looks at
 * `globalThis.browser` in every browser, and where there is no such API any element of the page with the id "browser"
 * answers to that name. The API's own name is an own property of the script's global and comes before the page's elements.
 */
import { type WxtBrowser } from 'wxt/browser';

const scope = globalThis as unknown as Readonly<Record<'browser' | 'chrome', WxtBrowser>>;

export const browser = import.meta.env.FIREFOX ? scope.browser : scope.chrome;
