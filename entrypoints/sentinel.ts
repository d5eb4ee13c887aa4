import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Envelope } from '../lib/messages/envelope.ts';
import { earOf } from '../lib/page/ear.ts';
import { watchRoute } from './sentinel/watch-route.ts';

/** The coarse pattern of lib/exchanges/match-page.ts, put in by the build. */
declare const __COARSE_PATH__: string;

// A symbol, because an element of the page can answer to any name.
const RUNNING = Symbol.for('keyfence');

export default defineUnlistedScript(() => {
  const { runtime } = browser;
  const scope = globalThis as { [RUNNING]?: typeof runtime };
  // A sentinel of before an update has no id any more: it is deaf, and is replaced.
  if (scope[RUNNING]?.id) return;
  scope[RUNNING] = runtime;
  earOf(window);
  watchRoute(window, new RegExp(__COARSE_PATH__, 'i'), async (href) => {
    const message: Envelope<'cs-bg/route'> = { type: 'cs-bg/route', body: { href } };
    // With nobody to tell (the extension was updated) there is nothing to do, and the page's console is not ours.
    try {
      await runtime.sendMessage(message);
    } catch {}
  });
});
