/** The one place that reads who sent a message. */
import { type Browser } from 'wxt/browser';

type MessageSender = Browser.runtime.MessageSender;

/** The top document of a tab on a known exchange's host, or a page of this extension. */
export type Sender =
  | { readonly kind: 'page'; readonly tabId: number; readonly host: string }
  | { readonly kind: 'ui' };

export interface OwnIdentity {
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Whether a host, compared as a whole, belongs to a known exchange. */
  readonly isKnownHost: (host: string) => boolean;
}

/**
 * Who sent this; `null`: nobody whom we answer. The extension's id comes first, then the browser's word on the
 * document's origin; `sender.url` is no proof, a page can change it with its history.
 */
export function classifySender(sender: MessageSender, own: OwnIdentity): Sender | null {
  if (sender.id !== own.id || sender.origin === undefined) return null;
  if (sender.origin === own.origin) return { kind: 'ui' };
  const host = httpsHost(sender.origin);
  const tabId = sender.tab?.id;
  if (host === null || tabId === undefined || tabId < 0 || sender.frameId !== 0) return null;
  return own.isKnownHost(host) ? { kind: 'page', tabId, host } : null;
}

/** The page of this extension that holds the practice form. */
const PRACTICE_PATH = '/practice.html';

/**
 * The tab whose practice form sent this; `null`: it came from elsewhere. Scripts of the reader run on that page as they do
 * on an exchange's. No page of the web has our origin, so the address is as good as the browser's word.
 */
export function practiceTabOf({ id, origin, url, tab }: MessageSender, own: OwnIdentity): number | null {
  if (id !== own.id || origin !== own.origin || url === undefined || !URL.canParse(url)) return null;
  return new URL(url).pathname === PRACTICE_PATH ? (tab?.id ?? null) : null;
}

/** For injected code: whether a message is from this extension's own background. */
export const isOwnBackground = (sender: MessageSender, ownId: string): boolean =>
  sender.id === ownId && sender.tab === undefined;

function httpsHost(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const url = new URL(origin);
  return url.protocol === 'https:' && url.port === '' && url.origin === origin ? url.hostname : null;
}
