/** A vendor's server that misbehaves, asked by the built extension: a list is proposed, or refused and said so. */
import { type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { clearStore, storedIn } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { startServer, type TestServer } from './server.ts';

/** A host that the extension may ask as installed: a browser without a person grants no further one. */
const FEED = 'https://www.binance.com/vendor/feed.txt';
const ELSEWHERE = 'https://www.bybit.com/vendor/feed.txt';
const [A, B] = ['203.0.113.10', '203.0.113.11'];
const MANY = Array.from({ length: 20 }, (_, n) => `198.51.100.${n}`).join('\n');

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

type Answer = (response: ServerResponse) => void;
const text =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

describe.each(BROWSERS)('a feed that is served badly, in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;
  let asked: readonly (string | undefined)[] = [];

  beforeAll(async () => {
    server = await startServer([]);
    server.answer(ELSEWHERE, (_request, response) => text(B ?? '')(response));
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    asked = [];
    await clearStore(launched);
  });

  const serve = (answer: Answer): void =>
    server.answer(FEED, (request, response) => {
      asked = [...asked, request.headers['if-none-match']];
      answer(response);
    });
  const send = (type: string, body: unknown): Promise<unknown> =>
    launched.inside.evaluate((message) => chrome.runtime.sendMessage(message), { type, body });
  const check = () => send('ui-bg/feeds-check', { id: null, growthAgreed: false });
  async function feed(): Promise<FeedSubscription | undefined> {
    const stored = (await storedIn(launched, 'local')).feeds as { value: FeedSubscription[] } | undefined;
    return stored?.value[0];
  }
  const proposed = async () => (await feed())?.proposal?.entries.map(({ address }) => address);
  /** The user has one address of it. */
  async function subscribed(): Promise<void> {
    serve(text(A ?? '', { etag: '"one"' }));
    await send('ui-bg/feed-add', { url: FEED, label: 'Vendor', setId: null });
    const { id, proposal } = (await feed()) ?? {};
    await send('ui-bg/feed-accept', { id, hash: proposal?.hash });
    expect(await feed()).toMatchObject({ proposal: null, failure: null });
  }

  it.each<[string, Answer, string]>([
    ['an error of the server', text('down', {}, 500), 'feed-http-status'],
    ['a page that is not there', text('gone', {}, 404), 'feed-http-status'],
    ['no content', text('', {}, 204), 'feed-http-status'],
    ['what somebody on the way made of it', text(A ?? '', {}, 203), 'feed-http-status'],
    ['a part of it', text(A ?? '', { 'content-range': 'bytes 0-12/99' }, 206), 'feed-http-status'],
    [
      'a wish for a password',
      text(A ?? '', { 'www-authenticate': 'Basic realm="list"' }, 401),
      'feed-http-status',
    ],
    ['too many questions', text('', { 'retry-after': '86400' }, 429), 'feed-http-status'],
    ['a network that wants a log-in first', text('<p>Log in', {}, 511), 'feed-http-status'],
    [
      'what says that it is packed and is not',
      text(A ?? '', { 'content-encoding': 'gzip' }),
      'feed-network-error',
    ],
    ['two bytes for each sign', text(Buffer.from(`\ufeff${A}`, 'utf16le')), 'feed-bad-address'],
    ['an address and a word', text(`${A} ok`), 'feed-bad-address'],
    ['a zero byte', text(`${A}\0`), 'feed-bad-address'],
    ['a way in a circle', text('', { location: FEED }, 307), 'feed-redirects'],
    ['a way to another host', text('', { location: ELSEWHERE }, 302), 'feed-redirects'],
    [
      'a page to log in on',
      text('<!doctype html><h1>Log in</h1>', { 'content-type': 'text/html' }),
      'feed-html',
    ],
    ['nothing', text(''), 'feed-empty'],
    ['notes alone', text('# back soon\r\n'), 'feed-empty'],
    ['ten megabytes', text('203.0.113.10\n'.repeat(800_000)), 'feed-too-large'],
    [
      'a small file that unpacks to a hundred megabytes',
      text(gzipSync(Buffer.alloc(100_000_000, '1')), { 'content-encoding': 'gzip' }),
      'feed-too-large',
    ],
    ['JSON that is cut off', text('{"current":["203.0.113.10"'), 'feed-bad-json'],
    ['JSON that means something else', text('{"error":"rate limited"}'), 'feed-bad-json'],
    ['twenty times as many addresses', text(MANY), 'feed-exploded'],
    ['everybody’s address', text('0.0.0.0/0'), 'feed-too-wide'],
    ['a private address', text('10.0.0.1'), 'feed-not-public'],
    ['one mistake in a good list', text(`${A}\n203.0.113.999\n`), 'feed-bad-address'],
    [
      'a connection that breaks',
      (response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write(A);
        setTimeout(() => response.destroy(), 50);
      },
      'feed-network-error',
    ],
    ['a connection that breaks at once', (response) => void response.socket?.destroy(), 'feed-network-error'],
    ['silence', () => undefined, 'feed-timeout'],
  ])('%s is refused, said, and changes nothing', async (_name, answer, reason) => {
    await subscribed();
    const before = await storedIn(launched, 'local');
    serve(answer);
    await check();
    expect(await feed()).toMatchObject({ proposal: null, failure: { reason } });
    expect((await storedIn(launched, 'local')).ipSets).toEqual(before.ipSets);
    serve(text(`${A}\n${B}`));
    await check();
    expect(await proposed()).toEqual([A, B]);
    expect(await feed()).toMatchObject({ failure: null });
  });

  it.each<[string, Answer]>([
    ['a byte order mark, Windows line ends and everything twice', text(`\ufeff${A}\r\n${B}\r\n${A}\r\n`)],
    ['a wrong content type', text(JSON.stringify({ current: [A, B] }), { 'content-type': 'image/png' })],
    ['a table', text(`address,state\n${A},current\n"${B}",\n`, { 'content-type': 'text/csv' })],
  ])('%s does not matter', async (_name, answer) => {
    await subscribed();
    serve(answer);
    await check();
    expect(await proposed()).toEqual([A, B]);
    await check();
    expect(await proposed()).toEqual([A, B]);
  });

  it('the version that is known is asked for, and is no change', async () => {
    await subscribed();
    serve((response) => response.writeHead(304).end());
    await check();
    expect(asked.at(-1)).toBe('"one"');
    expect(await feed()).toMatchObject({ proposal: null, failure: null, etag: '"one"' });
  });

  it('a connection that cannot be made safe is said, and ends with the trouble', async () => {
    await subscribed();
    server.failTls([new URL(FEED).hostname]);
    await check();
    server.failTls([]);
    expect(await feed()).toMatchObject({ proposal: null, failure: { reason: 'feed-network-error' } });
    await check();
    expect(await feed()).toMatchObject({ failure: null });
  });

  it('a list that is another one at each call is proposed as it was last, and accepted only as it was shown', async () => {
    await subscribed();
    serve(text(`${A}\n${B}`));
    await check();
    const shown = (await feed())?.proposal?.hash;
    serve(text(B ?? ''));
    await check();
    expect(await proposed()).toEqual([B]);
    const before = (await storedIn(launched, 'local')).ipSets;
    await send('ui-bg/feed-accept', { id: (await feed())?.id, hash: shown });
    expect((await storedIn(launched, 'local')).ipSets).toEqual(before);
  });

  it('a server that dribbles is left behind', async () => {
    await subscribed();
    let drip: NodeJS.Timeout | undefined;
    serve((response) => {
      response.writeHead(200);
      drip = setInterval(() => response.write('2'), 200);
    });
    await check();
    clearInterval(drip);
    expect(await feed()).toMatchObject({ failure: { reason: 'feed-timeout' } });
  });
});
