import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf, redact } from '../lib/page/outline.ts';
import { copyByCommand } from './hands/copy-command.ts';
import { handsHere, layHands } from './hands/hands-here.ts';
import { pasteIntoKey } from './hands/paste-into-key.ts';

export default defineUnlistedScript(() => {
  if (handsHere() !== null) return;
  layHands({
    runtime: browser.runtime,
    paste: pasteIntoKey,
    copy: copyByCommand,
    outline: (exchange) =>
      outlineOf(document.body, [
        `Keyfence report: ${exchange}`,
        `path ${redact(location.pathname)}`,
        `language ${document.documentElement.lang}`,
      ]),
  });
});
