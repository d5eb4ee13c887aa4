/** The background's side of the contract: lets in, checks, hands over, checks the answer. */
import { type Browser } from 'wxt/browser';
import { type Answer, CONTRACT, type MessagesFrom, type Request } from './contract.ts';
import { failure, type MessageFailure, typeOf } from './envelope.ts';
import { classifySender, type OwnIdentity, practiceTabOf, type Sender } from './sender.ts';

type PageMessage = MessagesFrom<'page', 'background'>;
type UiMessage = MessagesFrom<'ui', 'background'>;
type Inbound = PageMessage | UiMessage;
export type PageSender = Extract<Sender, { kind: 'page' }>;

export type Handlers = {
  readonly [T in PageMessage]: (body: Request<T>, sender: PageSender) => Promise<Answer<T>>;
} & {
  readonly [T in UiMessage]: (body: Request<T>) => Promise<Answer<T>>;
};

/** What a page asks when the page is our own practice form: answered from what is kept of that form alone. */
export type PracticeHandlers = {
  readonly [T in PageMessage]: (body: Request<T>, tabId: number) => Promise<Answer<T>>;
};

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  reply: (answer: unknown) => void,
) => boolean;

/**
 * A listener for `runtime.onMessage`. It tells at once whether a message is ours (true: an answer follows), so that
 * other listeners keep theirs. Nothing is thrown: what goes wrong becomes the answer's error.
 */
export function createRouter(handlers: Handlers, practice: PracticeHandlers, own: OwnIdentity): Listener {
  return (message, from, reply) => {
    const type = typeOf(message);
    if (type === null || !isInbound(type)) return false;
    const fail = (error: MessageFailure): void => reply(failure(error));

    const sender = classifySender(from, own);
    const handle =
      (sender && admit(type, sender, handlers)) ?? practising(type, practiceTabOf(from, own), practice);
    if (!handle) {
      fail('refused');
      return true;
    }
    const request = CONTRACT[type].request.safeParse((message as { body: unknown }).body);
    if (!request.success) {
      fail('invalid');
      return true;
    }
    handle(request.data).then(
      (value) => {
        const answer = CONTRACT[type].answer.safeParse(value);
        if (answer.success) reply({ ok: true, value: answer.data });
        else fail('invalid');
      },
      () => fail('failed'),
    );
    return true;
  };
}

type BoundHandler = (body: unknown) => Promise<unknown>;

/** The ladder of privilege: a page of a known exchange may do what `page` messages do, only our own pages the rest. */
function admit(type: Inbound, sender: Sender, handlers: Handlers): BoundHandler | null {
  // The body was parsed with the schema of `type` before it reaches the handler of `type`.
  const handler = handlers[type] as (body: unknown, sender?: PageSender) => Promise<unknown>;
  switch (CONTRACT[type].from) {
    case 'page':
      return sender.kind === 'page' ? (body) => handler(body, sender) : null;
    case 'ui':
      return sender.kind === 'ui' ? (body) => handler(body) : null;
  }
}

/** The practice form may do what a page of an exchange may, on its own stage. */
function practising(type: Inbound, tabId: number | null, practice: PracticeHandlers): BoundHandler | null {
  if (tabId === null || CONTRACT[type].from !== 'page') return null;
  const handler = practice[type as PageMessage] as (body: unknown, tabId: number) => Promise<unknown>;
  return (body) => handler(body, tabId);
}

function isInbound(type: string): type is Inbound {
  return Object.hasOwn(CONTRACT, type) && CONTRACT[type as keyof typeof CONTRACT].to === 'background';
}
