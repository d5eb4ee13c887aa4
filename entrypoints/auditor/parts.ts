/** The auditor comes in parts (lib/build/parts.ts), which the background puts beside it when they are asked for. */
import { ask } from '../../lib/messages/from-page.ts';

/** A click lets a page use the clipboard for five seconds at most (Chromium, Firefox): enough of them must be left. */
const LOAD_WITHIN_MS = 2_000;

type Loader = (file: string) => Promise<unknown>;
const ASK = Symbol.for('keyfence.ask');
/** A page of our own brings its parts itself: nothing can be injected into it. */
const BRING = Symbol.for('keyfence.bring');

/** Says to the linked parts how a file of theirs is fetched. */
export function setPartLoader(): void {
  const scope = globalThis as { [ASK]?: Loader; readonly [BRING]?: Loader };
  scope[ASK] = scope[BRING] ?? ((file) => ask('cs-bg/part', { file }, LOAD_WITHIN_MS));
}
