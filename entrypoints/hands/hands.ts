/** What the auditor needs upon a click only. It is a part of its own, fetched when it is wanted. */
import { outlineOf, redact } from '../../lib/page/outline.ts';

export { copyByCommand } from './copy-command.ts';
export { pasteIntoKey, undoPaste, withPastes } from './paste-into-key.ts';

/** A redacted outline of the page, for a report about the exchange of this id; `names` of its keys are left out. */
export function outlineOfPage(exchange: string, names: readonly string[]): string {
  const { lang } = document.documentElement;
  return outlineOf(
    document.body,
    [
      `Keyfence report: ${exchange}`,
      `path ${redact(location.pathname, names)}`,
      `language ${/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i.exec(lang)?.[0] ?? ''}`,
    ],
    names,
  );
}
