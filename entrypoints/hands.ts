import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf, redact } from '../lib/page/outline.ts';
import { executePaste } from '../lib/paste/write.ts';
import { handsHere, layHands } from './hands/hands-here.ts';

export default defineUnlistedScript(() => {
  if (handsHere() !== null) return;
  layHands({
    runtime: browser.runtime,
    paste: executePaste,
    outline: (exchange) =>
      outlineOf(document.body, [
        `Keyfence report: ${exchange}`,
        `path ${redact(location.pathname)}`,
        `language ${document.documentElement.lang}`,
      ]),
  });
});
