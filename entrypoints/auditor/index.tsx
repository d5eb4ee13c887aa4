import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, listen } from '../../lib/messages/from-page.ts';
import { type Auditing, startAuditing } from './auditing.ts';

// A symbol, because an element of the page can answer to any name.
const RUNNING = Symbol.for('keyfence.auditor');

export default defineUnlistedScript(() => {
  const { runtime } = browser;
  const scope = globalThis as { [RUNNING]?: typeof runtime };
  // An auditor of before an update has no id any more: it is deaf, and is replaced.
  if (scope[RUNNING]?.id) return;
  scope[RUNNING] = runtime;

  let auditing: Auditing | null = null;
  const stop = (): null => {
    auditing?.stop();
    auditing = null;
    return null;
  };
  const start = async (): Promise<void> => {
    const hello = await ask('cs-bg/hello', null);
    if (!hello.ok || hello.value === null || auditing !== null) return;
    auditing = startAuditing(hello.value);
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
    },
    new AbortController().signal,
  );
  void start();
});
