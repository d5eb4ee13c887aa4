/** Sending from the background and from this extension's own pages. Injected code uses from-page.ts. */
import { browser } from 'wxt/browser';
import { type Answer, CONTRACT, type MessagesFrom, type MessageType, type Request } from './contract.ts';
import { type Envelope, failure, isUnheard, type Result, TIMEOUT_MS, within } from './envelope.ts';

/**
 * Asks the background, from a page of this extension, and once more when it was ended while it answered. A paste is not
 * asked for twice: the page may have been written to.
 */
export async function send<T extends MessagesFrom<'ui', 'background'>>(
  type: T,
  body: Request<T>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Result<Answer<T>>> {
  const envelope: Envelope<T> = { type, body };
  const once = () => within(timeoutMs, browser.runtime.sendMessage(envelope));
  const reply = await once();
  return parsed(type, isUnheard(reply) && type !== 'ui-bg/paste' ? await once() : reply);
}

/** Asks the auditor in the top frame of a tab, from the background. */
export async function sendToTab<T extends MessagesFrom<'background', 'page'>>(
  tabId: number,
  type: T,
  body: Request<T>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Result<Answer<T>>> {
  const envelope: Envelope<T> = { type, body };
  return parsed(type, await within(timeoutMs, browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })));
}

function parsed<T extends MessageType>(type: T, reply: Result<unknown>): Result<Answer<T>> {
  if (!reply.ok) return reply;
  const answer = CONTRACT[type].answer.safeParse(reply.value);
  return answer.success ? { ok: true, value: answer.data as Answer<T> } : failure('invalid');
}
