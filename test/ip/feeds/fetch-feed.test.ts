import { describe, expect, it } from 'vitest';
import { MAX_FEED_BYTES } from '../../../lib/ip/feed.ts';
import { type FeedRequest, fetchFeed } from '../../../lib/ip/feeds/fetch-feed.ts';

type Ask = (url: string, init: RequestInit) => Promise<Response>;
const request = (ask: Ask, change: Partial<FeedRequest> = {}): FeedRequest => ({
  fetch: ask as typeof fetch,
  url: 'https://vendor.example/ips.txt',
  etag: null,
  lastModified: null,
  ...change,
});
const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
  fetchFeed(request(async () => new Response(body, init)));

describe('fetchFeed', () => {
  it('gives the text with what the server calls this version', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' };
    expect(await answer('203.0.113.10', { headers })).toEqual({
      kind: 'content',
      text: '203.0.113.10',
      etag: '"v1"',
      lastModified: headers['last-modified'],
    });
  });

  it('asks for what is newer than the known version, without cookies, and follows nothing', async () => {
    let init: RequestInit = {};
    const ask: Ask = async (_url, given) => {
      init = given;
      return new Response(null, { status: 304 });
    };
    expect(await fetchFeed(request(ask, { etag: '"v1"', lastModified: 'Mon' }))).toEqual({
      kind: 'unchanged',
    });
    expect(init).toMatchObject({
      headers: { 'If-None-Match': '"v1"', 'If-Modified-Since': 'Mon' },
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([
    [304, 'feed-http-status'],
    [404, 'feed-http-status'],
    [500, 'feed-http-status'],
    [204, 'feed-http-status'],
    [302, 'feed-redirects'],
  ])('says that a status %d is no feed', async (status, reason) => {
    const got = await answer(null, { status });
    expect(got).toMatchObject({ kind: 'failed', reason });
  });

  it('does not read a feed without an end', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024).fill(49));
      },
    });
    expect(await answer(body)).toMatchObject({ kind: 'failed', reason: 'feed-too-large' });
    expect(sent).toBeLessThan(2 * MAX_FEED_BYTES);
  });

  it('does not wait for a server that dribbles', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([49])) });
    const got = await fetchFeed(request(async () => new Response(body), { timeoutMs: 20 }));
    expect(got).toMatchObject({ kind: 'failed', reason: 'feed-timeout' });
  });

  it('does not wait for a server that never answers', async () => {
    const got = await fetchFeed(request(() => new Promise(() => {}), { timeoutMs: 20 }));
    expect(got).toMatchObject({ kind: 'failed', reason: 'feed-timeout' });
  });

  it('says that the network failed', async () => {
    const got = await fetchFeed(request(() => Promise.reject(new TypeError('failed'))));
    expect(got).toEqual({ kind: 'failed', reason: 'feed-network-error', status: null });
  });
});
