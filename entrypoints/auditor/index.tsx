import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, listen } from '../../lib/messages/from-page.ts';
import { type HelloAnswer } from '../../lib/messages/schemas/hello.ts';
import { loadPhrases } from '../../lib/page/words/vocabulary.ts';
import { type Auditing } from './auditing.ts';
import { firstLook } from './first-look.ts';
import { type FirstSign, showSign } from './first-sign.ts';
import { setPartLoader } from './parts.ts';

// A symbol, because an element of the page can answer to any name.
const RUNNING = Symbol.for('keyfence.auditor');

export default defineUnlistedScript(() => {
  const { runtime } = browser;
  const scope = globalThis as { [RUNNING]?: typeof runtime };
  // An auditor of before an update has no id any more: it is deaf, and is replaced.
  if (scope[RUNNING]?.id) return;
  scope[RUNNING] = runtime;
  setPartLoader();

  let auditing: Auditing | null = null;
  /** Of the start that is under way; aborted by whatever ends it. */
  let starting: AbortController | null = null;
  const stop = (): null => {
    starting?.abort();
    starting = null;
    auditing?.stop();
    auditing = null;
    return null;
  };

  const start = async (): Promise<void> => {
    if (starting !== null) return;
    starting = new AbortController();
    const { signal } = starting;
    const hello = await ask('cs-bg/hello', null);
    if (!signal.aborted && hello.ok && hello.value !== null) await startWith(hello.value, signal);
    if (!signal.aborted) starting = null;
  };

  const startWith = async (hello: HelloAnswer, signal: AbortSignal): Promise<void> => {
    loadPhrases(hello.phrases);
    const sign = await firstSign(hello);
    try {
      const { startAuditing } = await import('./auditing.ts');
      if (!signal.aborted) auditing = startAuditing(hello, sign);
    } catch {
      // Without its reader nothing is known of the page, and the badge says so. What was seen stays said.
      const exchange = hello.slice.id;
      void ask('cs-bg/reading', { exchange, state: 'unreadable', keys: [], readAt: Date.now() });
    }
    if (signal.aborted) sign?.remove();
  };

  listen(
    {
      'bg-cs/start': () => {
        if (auditing === null) void start();
        else auditing.readAgain();
        return null;
      },
      'bg-cs/stop': stop,
      'bg-cs/audit': (view) => {
        auditing?.show(view);
        return null;
      },
      'bg-cs/paste': ({ keyId, plan }) => auditing?.paste(keyId, plan) ?? null,
      'bg-cs/undo-paste': ({ keyId }) => auditing?.undo(keyId) ?? false,
      'bg-cs/show': ({ refs }) => {
        auditing?.showControl(refs[0]);
        return null;
      },
      'bg-cs/focus': () => auditing?.takeFocus() ?? false,
    },
    new AbortController().signal,
  );
  void start();
});

/** Says what is seen at first sight, before the reader is there; null: nothing is, or the user has settled it. */
async function firstSign({ slice, css, dir }: HelloAnswer): Promise<FirstSign | null> {
  const rights = lookOrNot(slice);
  if (rights.length === 0) return null;
  const answer = await ask('cs-bg/first-look', { rights: [...rights] });
  return answer.ok && answer.value !== null ? showSign(answer.value, css, dir) : null;
}

/** A page that breaks the look breaks the reader too, which says so. */
function lookOrNot(slice: HelloAnswer['slice']): ReturnType<typeof firstLook> {
  try {
    return firstLook(document, slice);
  } catch {
    return [];
  }
}
