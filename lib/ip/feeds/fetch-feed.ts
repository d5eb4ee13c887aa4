/** Asks for a feed. Pure over an injected `fetch`. */
import { orAbort, readBounded } from '../bounded-body.ts';
import { MAX_FEED_BYTES } from '../feed.ts';

/** From the first byte asked to the last one read. */
export const FEED_TIMEOUT_MS = 8_000;
/** A server that needs more to name a version names nothing that we keep. */
const MAX_VALIDATOR_LENGTH = 500;

export type WhyNotFetched =
  | 'feed-no-access'
  | 'feed-network-error'
  | 'feed-timeout'
  | 'feed-http-status'
  | 'feed-redirects';

export type FetchedFeed =
  | {
      readonly kind: 'content';
      readonly text: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly reason: WhyNotFetched | 'feed-too-large';
      readonly status: number | null;
    };

export interface FeedRequest {
  readonly fetch: typeof fetch;
  readonly url: string;
  /** What the server called the version that is known; null: none is. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly timeoutMs?: number;
}

const failed = (reason: WhyNotFetched | 'feed-too-large', status: number | null = null): FetchedFeed => ({
  kind: 'failed',
  reason,
  status,
});

/** The feed's text, or that it is still the known version, or why there is none. Never rejects. */
export async function fetchFeed(request: FeedRequest): Promise<FetchedFeed> {
  const { url, etag, lastModified } = request;
  const stop = AbortSignal.timeout(request.timeoutMs ?? FEED_TIMEOUT_MS);
  const headers = {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
  try {
    const response = await orAbort(
      request.fetch(url, {
        method: 'GET',
        headers,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        // Where a redirect leads cannot be seen before it was followed, and the user agreed to one host.
        redirect: 'manual',
        signal: stop,
      }),
      stop,
    );
    const { status } = response;
    if (status === 200) {
      const text = await readBounded(response, MAX_FEED_BYTES, stop);
      if (text === null) return failed('feed-too-large');
      const named = (name: string): string | null => validator(response.headers.get(name));
      return { kind: 'content', text, etag: named('etag'), lastModified: named('last-modified') };
    }
    void response.body?.cancel().catch(() => {});
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
      return failed('feed-redirects');
    }
    const isConditional = etag !== null || lastModified !== null;
    return status === 304 && isConditional ? { kind: 'unchanged' } : failed('feed-http-status', status);
  } catch {
    return failed(stop.aborted ? 'feed-timeout' : 'feed-network-error');
  }
}

const validator = (value: string | null): string | null =>
  value !== null && value.length <= MAX_VALIDATOR_LENGTH ? value : null;
