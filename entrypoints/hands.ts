import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf, redact } from '../lib/page/outline.ts';
import { copyByCommand } from './hands/copy-command.ts';
import { handsHere, layHands } from './hands/hands-here.ts';
import { pasteIntoKey, undoPaste, withPastes } from './hands/paste-into-key.ts';

export default defineUnlistedScript(() => {
  if (handsHere() !== null) return;
  layHands({
    runtime: browser.runtime,
    paste: pasteIntoKey,
    undo: undoPaste,
    withPastes,
    copy: copyByCommand,
    outline: (exchange, names) =>
      outlineOf(
        document.body,
        [
          `Keyfence report: ${exchange}`,
          `path ${redact(location.pathname, names)}`,
          `language ${/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i.exec(document.documentElement.lang)?.[0] ?? ''}`,
        ],
        names,
      ),
  });
});
