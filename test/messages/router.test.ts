import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser } from 'wxt/browser';
import { CONTRACT, type MessageType } from '../../lib/messages/contract.ts';
import { createRouter, type Handlers, type PracticeHandlers } from '../../lib/messages/router.ts';
import { badRequests, goodRequests } from './examples.ts';

const own = {
  id: 'keyfence',
  origin: 'chrome-extension://keyfence',
  isKnownHost: (host: string) => host === 'www.binance.com',
};
const page = {
  id: 'keyfence',
  origin: 'https://www.binance.com',
  frameId: 0,
  tab: { id: 7 } as Browser.tabs.Tab,
};
const ui = { id: 'keyfence', origin: own.origin };
const stranger = { ...page, origin: 'https://evil.example' };

const inbound = (Object.keys(CONTRACT) as MessageType[]).filter((type) => CONTRACT[type].to === 'background');
const outbound = (Object.keys(CONTRACT) as MessageType[]).filter((type) => CONTRACT[type].to === 'page');
const handlers = Object.fromEntries(inbound.map((type) => [type, vi.fn(async () => null)]));
const practice = Object.fromEntries(inbound.map((type) => [type, vi.fn(async () => null)]));
const router = createRouter(handlers as unknown as Handlers, practice as unknown as PracticeHandlers, own);

function post(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  return new Promise((resolve) => {
    if (!router(message, sender, resolve)) resolve('not ours');
  });
}

beforeEach(() => {
  for (const handler of Object.values(handlers)) handler.mockReset().mockResolvedValue(null);
});

describe('the ladder of privilege', () => {
  it.each(inbound)('%s is heard from its own kind of sender alone', async (type) => {
    const message = { type, body: goodRequests[type] };
    const allowed = CONTRACT[type].from === 'page' ? page : ui;
    const refused = CONTRACT[type].from === 'page' ? ui : page;
    for (const sender of [refused, stranger, { ...allowed, id: 'other' }]) {
      expect(await post(message, sender)).toEqual({ ok: false, error: 'refused' });
    }
    expect(handlers[type]).not.toHaveBeenCalled();
    await post(message, allowed);
    expect(handlers[type]).toHaveBeenCalledTimes(1);
  });

  it('answers the practice form from its own stage, and from nothing else', async () => {
    const form = { ...ui, url: `${own.origin}/practice.html`, tab: { id: 9 } as Browser.tabs.Tab };
    const elsewhere = { ...form, url: `${own.origin}/welcome.html` };
    for (const type of inbound) {
      const isPage = CONTRACT[type].from === 'page';
      await post({ type, body: goodRequests[type] }, form);
      expect(practice[type]?.mock.calls.length, type).toBe(isPage ? 1 : 0);
      if (isPage) expect(handlers[type], `${type}: nothing of it gets to real keys`).not.toHaveBeenCalled();
      if (!isPage) continue;
      expect(await post({ type, body: goodRequests[type] }, elsewhere)).toEqual({
        ok: false,
        error: 'refused',
      });
      expect(
        await post({ type, body: goodRequests[type] }, { ...form, origin: 'https://evil.example' }),
      ).toEqual({ ok: false, error: 'refused' });
      expect(practice[type]).toHaveBeenCalledOnce();
    }
  });
});

describe('the router', () => {
  it.each(inbound)('%s with a malformed request never reaches its handler', async (type) => {
    const sender = CONTRACT[type].from === 'page' ? page : ui;
    for (const [, body] of badRequests[type]) {
      expect(await post({ type, body }, sender)).toEqual({ ok: false, error: 'invalid' });
    }
    expect(handlers[type]).not.toHaveBeenCalled();
  });

  const foreign: readonly (readonly [string, unknown])[] = [
    ['no message', undefined],
    ['null', null],
    ['a text', 'cs-bg/route'],
    ['another type', { type: 'ping', body: null }],
    ['a name that every object has', { type: 'toString', body: null }],
    ['a type without a body', { type: 'cs-bg/hello' }],
    ...outbound.map(
      (type) => [`${type}, which goes the other way`, { type, body: goodRequests[type] }] as const,
    ),
  ];
  it.each(foreign)('leaves %s to others', async (_name, message) => {
    expect(await post(message, page)).toBe('not ours');
  });

  it('gives the handler the parsed body and the sender', async () => {
    await post({ type: 'cs-bg/pause', body: { paused: true } }, page);
    expect(handlers['cs-bg/pause']).toHaveBeenCalledWith(
      { paused: true },
      { kind: 'page', tabId: 7, host: 'www.binance.com' },
    );
  });

  it('sends the answer', async () => {
    expect(await post({ type: 'cs-bg/hello', body: null }, page)).toEqual({ ok: true, value: null });
  });

  it('holds back an answer that is not of its shape', async () => {
    handlers['cs-bg/hello']?.mockResolvedValue({ secret: 1 } as never);
    expect(await post({ type: 'cs-bg/hello', body: null }, page)).toEqual({ ok: false, error: 'invalid' });
  });

  it('tells that a handler broke, and not how', async () => {
    handlers['cs-bg/hello']?.mockRejectedValue(new Error('inner matters'));
    expect(await post({ type: 'cs-bg/hello', body: null }, page)).toEqual({ ok: false, error: 'failed' });
  });
});
