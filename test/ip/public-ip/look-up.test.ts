import { describe, expect, it } from 'vitest';
import { consensus } from '../../../lib/ip/public-ip/consensus.ts';
import { type LookUpRequest, lookUp } from '../../../lib/ip/public-ip/look-up.ts';
import { PROVIDERS, type Provider, SERVER_COMMANDS } from '../../../lib/ip/public-ip/providers.ts';

type Reply = string | Error | Response | (() => Response | Promise<Response>);

/** Answers by provider id; what is not named fails like a network without a route. */
function network(replies: Record<string, Reply>) {
  const calls: { id: string; init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const provider = PROVIDERS.find(({ url }) => url === String(input));
    const id = provider?.id ?? String(input);
    calls.push({ id, init });
    const reply = replies[id] ?? new TypeError('Failed to fetch');
    if (reply instanceof Error) throw reply;
    if (reply instanceof Response) return reply;
    return typeof reply === 'string' ? new Response(reply) : reply();
  };
  return { fetch, calls };
}

const fast = (ms: number): Provider[] => PROVIDERS.map((provider) => ({ ...provider, timeoutMs: ms }));
const ask = (fetch: typeof globalThis.fetch, more: Partial<LookUpRequest> = {}) =>
  lookUp({ fetch, providers: PROVIDERS, signal: new AbortController().signal, now: () => 1_000, ...more });

const reasons = (report: { attempts: readonly { provider: string; reason: string | null }[] }) =>
  report.attempts.map(({ provider, reason }) => `${provider} ${reason ?? 'ok'}`);

const hang = () => new Promise<Response>(() => {});
const endless = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(64).fill(0x31));
      },
    }),
  );
const stuckBody = () =>
  new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('8.8.')) }));

describe('lookUp', () => {
  it('confirms what two networks say, and asks no third', async () => {
    const { fetch, calls } = network({
      'ipify-v4': '203.0.113.10',
      'ident-v4': '203.0.113.10\n',
      'ipify-v6': '2001:DB8::1',
      'ident-v6': '2001:db8::1',
    });
    const report = await ask(fetch);
    expect(report.v4).toMatchObject({ status: 'confirmed', address: '203.0.113.10' });
    expect(report.v6).toMatchObject({ status: 'confirmed', address: '2001:db8::1' });
    expect(report.at).toBe(1_000);
    expect(calls.map(({ id }) => id).sort()).toEqual(['ident-v4', 'ident-v6', 'ipify-v4', 'ipify-v6']);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('sends nothing that could tell who asks, and follows no redirect', async () => {
    const { fetch, calls } = network({});
    await ask(fetch);
    expect(calls).toHaveLength(5);
    for (const { init } of calls) {
      expect(init).toMatchObject({
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      });
      expect(init?.headers).toBeUndefined();
      expect(init?.body).toBeUndefined();
    }
  });

  it('asks the third where one of two fails', async () => {
    const { fetch } = network({ 'ident-v4': '203.0.113.10', 'aws-v4': '203.0.113.10\n' });
    const { v4, v6 } = await ask(fetch);
    expect(v4).toMatchObject({ status: 'confirmed', address: '203.0.113.10' });
    expect(reasons(v4)).toEqual(['ipify-v4 network-error', 'ident-v4 ok', 'aws-v4 ok']);
    expect(v6).toMatchObject({ status: 'none', address: null, addresses: [] });
  });

  it('shows both answers of a disagreement and takes neither', async () => {
    const { fetch, calls } = network({ 'ipify-v4': '203.0.113.10', 'ident-v4': '198.51.100.7' });
    const { v4 } = await ask(fetch);
    expect(v4).toMatchObject({
      status: 'disagreement',
      address: null,
      addresses: [
        { address: '203.0.113.10', providers: ['ipify-v4'] },
        { address: '198.51.100.7', providers: ['ident-v4'] },
      ],
    });
    expect(calls.map(({ id }) => id)).not.toContain('aws-v4');
  });

  it('leaves a single answer unconfirmed', async () => {
    const { fetch } = network({ 'aws-v4': '203.0.113.10' });
    expect((await ask(fetch)).v4).toMatchObject({ status: 'unconfirmed', address: '203.0.113.10' });
  });

  it.each<[string, Reply, string]>([
    ['an HTML page', '<html>503</html>', 'html'],
    ['an error status', () => new Response('203.0.113.10', { status: 503 }), 'http-status'],
    ['a part of an answer', () => new Response('203.0.113.1', { status: 206 }), 'http-status'],
    ['an answer made over on its way', () => new Response('203.0.113.10', { status: 203 }), 'http-status'],
    ['an answer without content', () => new Response(null, { status: 204 }), 'empty'],
    ['a private address', '192.168.1.1', 'not-public'],
    ['the other family', '2606:4700::1111', 'wrong-family'],
    ['ten megabytes', () => new Response('1'.repeat(10_000_000)), 'too-long'],
    ['a body without end', endless, 'too-long'],
    ['no body', () => new Response(null), 'empty'],
    ['a connection that hangs', hang, 'timeout'],
    ['a body that hangs', stuckBody, 'timeout'],
    ['a redirect', new TypeError('redirect mode is set to error'), 'network-error'],
  ])('refuses %s', async (_, reply, reason) => {
    const { fetch } = network({ 'ipify-v4': reply });
    const { v4 } = await ask(fetch, { providers: fast(40) });
    expect(reasons(v4)[0]).toBe(`ipify-v4 ${reason}`);
    expect(v4.status).toBe('none');
  });

  it('ends at the deadline, whoever is still being waited for', async () => {
    const { fetch } = network({ 'ipify-v4': hang, 'ident-v4': '203.0.113.10' });
    const { v4 } = await ask(fetch, { deadlineMs: 40 });
    expect(v4).toMatchObject({ status: 'unconfirmed', address: '203.0.113.10' });
    expect(reasons(v4)).toEqual(['ipify-v4 deadline', 'ident-v4 ok', 'aws-v4 deadline']);
  });

  it('rejects when the caller gives up, before and during', async () => {
    const early = AbortSignal.abort(new Error('early'));
    const { fetch, calls } = network({ 'ipify-v4': hang });
    await expect(ask(fetch, { signal: early })).rejects.toThrow('early');
    expect(calls).toEqual([]);
    const controller = new AbortController();
    const running = ask(fetch, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('closed')), 10);
    await expect(running).rejects.toThrow('closed');
  });

  it('does not ask without encryption', async () => {
    const { fetch, calls } = network({});
    const plain = fast(40)
      .slice(0, 1)
      .map((provider) => ({ ...provider, url: 'http://api.ipify.org' }));
    expect(reasons((await ask(fetch, { providers: plain })).v4)).toEqual(['ipify-v4 not-https']);
    expect(calls).toEqual([]);
  });

  it('remembers nothing between two calls', async () => {
    await ask(network({}).fetch);
    const { fetch } = network({ 'ipify-v4': '203.0.113.10', 'ident-v4': '203.0.113.10' });
    expect((await ask(fetch)).v4.status).toBe('confirmed');
  });
});

describe('consensus', () => {
  const attempt = (provider: string, networkName: string, address: string | null) => ({
    provider,
    network: networkName,
    address,
    reason: address === null ? ('timeout' as const) : null,
    ms: 1,
  });

  it.each([
    ['two networks', [attempt('a', 'x', '192.0.2.1'), attempt('b', 'y', '192.0.2.1')], 'confirmed'],
    ['one network twice', [attempt('a', 'x', '192.0.2.1'), attempt('b', 'x', '192.0.2.1')], 'unconfirmed'],
    [
      'two against one',
      [attempt('a', 'x', '192.0.2.1'), attempt('b', 'y', '192.0.2.1'), attempt('c', 'z', '192.0.2.2')],
      'disagreement',
    ],
    ['failures only', [attempt('a', 'x', null)], 'none'],
    ['nobody', [], 'none'],
  ])('%s', (_, attempts, status) => {
    expect(consensus(4, attempts).status).toBe(status);
  });
});

describe('providers', () => {
  it('are asked over https, with two networks for each family', () => {
    for (const { url } of PROVIDERS) expect(new URL(url).protocol).toBe('https:');
    for (const family of [4, 6]) {
      const networks = PROVIDERS.filter((provider) => provider.family === family).map(
        (provider) => provider.network,
      );
      expect(new Set(networks).size).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });

  it('stand behind every command for a server', () => {
    for (const { command, family } of SERVER_COMMANDS) {
      const url = /https:\/\/[\w.]+[a-z]/.exec(command)?.[0];
      expect(PROVIDERS.find((provider) => provider.url === url)?.family).toBe(family);
    }
  });
});
