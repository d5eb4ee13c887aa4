/**
 * The injected scripts' side of the contract: types only, no schemas. Answers come from our own background,
 * which parsed them on their way out.
 */
import { type Browser, browser } from 'wxt/browser';
import { type Answer, type MessagesFrom, type Request } from './contract.ts';
import { type Envelope, failure, isUnheard, type Result, TIMEOUT_MS, typeOf, within } from './envelope.ts';
import { isOwnBackground } from './sender.ts';

/**
 * Asks the background, and once more when it was ended while it answered: the second word wakes it, and everything that a
 * page asks may be asked twice. An extension that was updated or removed meanwhile is a `no-receiver`.
 */
export async function ask<T extends MessagesFrom<'page', 'background'>>(
  type: T,
  body: Request<T>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Result<Answer<T>>> {
  const envelope: Envelope<T> = { type, body };
  const once = () => within(timeoutMs, (async () => browser.runtime.sendMessage(envelope))());
  const answer = await once();
  return (isUnheard(answer) ? await once() : answer) as Result<Answer<T>>;
}

type FromBackground = MessagesFrom<'background', 'page'>;
export type PageHandlers = {
  readonly [T in FromBackground]: (body: Request<T>) => Answer<T> | Promise<Answer<T>>;
};

/** Answers the background's messages until the signal aborts. */
export function listen(handlers: PageHandlers, signal: AbortSignal): void {
  const { runtime } = browser;
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): boolean => {
    const type = typeOf(message);
    if (type === null || !Object.hasOwn(handlers, type) || !isOwnBackground(sender, runtime.id)) return false;
    const handler = handlers[type as FromBackground] as (body: unknown) => unknown;
    (async () => handler((message as Envelope).body))().then(
      (value) => reply({ ok: true, value }),
      () => reply(failure('failed')),
    );
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
