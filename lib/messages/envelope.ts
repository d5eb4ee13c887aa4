/** How a message and its answer travel. No schema library here: injected code uses it too. */
import { type Answer, type MessageType, type Request } from './contract.ts';

export interface Envelope<T extends MessageType = MessageType> {
  readonly type: T;
  readonly body: Request<T>;
}

/**
 * Why there is no answer. `no-receiver`: nobody listens (page gone, extension updated); `refused`: this sender may not
 * ask this; `invalid`: the request or the answer is not of its shape; `timeout`; `failed`: the receiver broke.
 */
export type MessageFailure = 'no-receiver' | 'refused' | 'invalid' | 'timeout' | 'failed';

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: MessageFailure };

/** What the receiver sends back. */
export type Reply<T extends MessageType = MessageType> = Result<Answer<T>>;

export const failure = (error: MessageFailure): { readonly ok: false; readonly error: MessageFailure } => ({
  ok: false,
  error,
});

/** The type of a message that has our form, else null: then it is someone else's. */
export function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('body' in message))
    return null;
  return typeof message.type === 'string' ? message.type : null;
}

/** What the other side answered, as far as its form goes; silence means that nobody recognised the message. */
export function openReply(reply: unknown): Result<unknown> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return failure('no-receiver');
  if (reply.ok === true) return { ok: true, value: 'value' in reply ? reply.value : undefined };
  return failure('error' in reply ? (reply.error as MessageFailure) : 'failed');
}

/** Settles with `work`, or with `timeout` after so many milliseconds; a rejection means that nobody received it. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<Result<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<unknown>>((resolve) => {
    timer = setTimeout(() => resolve(failure('timeout')), milliseconds);
  });
  const answer = work.then(openReply, () => failure('no-receiver'));
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nobody received it, or whoever did was ended before the answer. */
export const isUnheard = (reply: Result<unknown>): boolean => !reply.ok && reply.error === 'no-receiver';

/** An answer later than this is of no use to anyone. */
export const TIMEOUT_MS = 10_000;
