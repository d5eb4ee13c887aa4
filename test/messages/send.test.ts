import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, listen, type PageHandlers } from '../../lib/messages/from-page.ts';
import { send, sendToTab } from '../../lib/messages/send.ts';
import { browser } from '../fake-browser.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const onTab = browser.tabs.sendMessage;
const runtime = browser.runtime as unknown as {
  id: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: { addListener: (listener: unknown) => void; removeListener: (listener: unknown) => void };
};

beforeEach(() => {
  vi.useRealTimers();
  onTab.mockReset();
});

describe('sendToTab', () => {
  it('gives the parsed answer of the top frame', async () => {
    const readBack = { addresses: [{ address: '203.0.113.10', word: 'in-list', said: null }], copied: true };
    onTab.mockResolvedValue({ ok: true, value: readBack });
    const plan = {
      entry: 'list',
      text: null,
      items: [],
      add: [],
      keep: [],
      leftOut: [],
      before: [],
      after: [],
    } as const;
    const body = { keyId: 'k', plan };
    expect(await sendToTab(7, 'bg-cs/paste', body)).toEqual({ ok: true, value: readBack });
    expect(onTab).toHaveBeenCalledWith(7, { type: 'bg-cs/paste', body }, { frameId: 0 });
  });

  it.each([
    ['nobody listens', () => onTab.mockRejectedValue(new Error('no one')), 'no-receiver'],
    ['nobody recognises the message', () => onTab.mockResolvedValue(undefined), 'no-receiver'],
    ['the page broke', () => onTab.mockResolvedValue({ ok: false, error: 'failed' }), 'failed'],
    ['the answer is malformed', () => onTab.mockResolvedValue({ ok: true, value: 'done' }), 'invalid'],
    ['no answer comes', () => onTab.mockReturnValue(new Promise(() => undefined)), 'timeout'],
  ])('says so when %s', async (_name, arrange, error) => {
    arrange();
    expect(await sendToTab(7, 'bg-cs/stop', null, 20)).toEqual({ ok: false, error });
  });
});

describe('ask', () => {
  it('is a missing receiver when the extension was updated under the page', async () => {
    vi.spyOn(runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('cs-bg/hello', null)).toEqual({ ok: false, error: 'no-receiver' });
  });
});

describe('a background that is ended while it answers', () => {
  const lost = new Error('A listener indicated an asynchronous response, but the message channel closed.');
  const answering = (): ReturnType<typeof vi.fn> => {
    const say = vi.fn().mockRejectedValueOnce(lost).mockResolvedValue({ ok: true, value: null });
    runtime.sendMessage = say as never;
    return say;
  };

  it('is asked once more, which wakes it', async () => {
    const say = answering();
    expect(await ask('cs-bg/pause', { paused: true })).toEqual({ ok: true, value: null });
    expect(say).toHaveBeenCalledTimes(2);
    answering();
    expect(await send('ui-bg/remind', null)).toEqual({ ok: true, value: null });
  });

  it('is never told twice to write to a page', async () => {
    const say = answering();
    expect(await send('ui-bg/paste', { tabId: 1, keyId: 'k' })).toEqual({ ok: false, error: 'no-receiver' });
    expect(say).toHaveBeenCalledTimes(1);
  });
});

describe('listen', () => {
  type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

  function start(handlers: Partial<PageHandlers>, signal: AbortSignal): Listener {
    const added = vi.spyOn(runtime.onMessage, 'addListener').mockImplementation(() => undefined);
    listen(handlers as PageHandlers, signal);
    return added.mock.calls.at(-1)?.[0] as Listener;
  }

  it('answers the background, and nobody else', async () => {
    const listener = start({ 'bg-cs/stop': () => null }, new AbortController().signal);
    const stop = { type: 'bg-cs/stop', body: null };
    const answer = await new Promise((resolve) => {
      expect(listener(stop, { id: runtime.id }, resolve)).toBe(true);
    });
    expect(answer).toEqual({ ok: true, value: null });
    const never = vi.fn();
    expect(listener(stop, { id: 'other' }, never)).toBe(false);
    expect(listener(stop, { id: runtime.id, tab: { id: 7 } }, never)).toBe(false);
    expect(listener({ type: 'toString', body: null }, { id: runtime.id }, never)).toBe(false);
    expect(never).not.toHaveBeenCalled();
  });

  it('tells that a handler broke', async () => {
    const broken = (): never => {
      throw new Error('inner matters');
    };
    const listener = start({ 'bg-cs/stop': broken }, new AbortController().signal);
    const answer = await new Promise((resolve) => {
      listener({ type: 'bg-cs/stop', body: null }, { id: runtime.id }, resolve);
    });
    expect(answer).toEqual({ ok: false, error: 'failed' });
  });

  it('stops with the signal', () => {
    const removed = vi.spyOn(runtime.onMessage, 'removeListener').mockImplementation(() => undefined);
    const stop = new AbortController();
    const listener = start({}, stop.signal);
    stop.abort();
    expect(removed).toHaveBeenCalledWith(listener);
  });
});
