import { describe, expect, it, vi } from 'vitest';
import { type RouteWindow, watchRoute } from '../../entrypoints/sentinel/watch-route.ts';

const API = '/en/my/settings/api-management';
const TRADE = '/en/trade/BTC_USDT';

class FakeHistory extends EventTarget {}

/** A window whose address a test moves. */
class FakeWindow extends EventTarget {
  readonly location = new URL(`https://www.binance.com${TRADE}`);
  readonly document: EventTarget & { prerendering?: boolean } = new EventTarget();
  navigation?: EventTarget | undefined = new FakeHistory();

  at(path: string): this {
    Object.assign(this.location, new URL(path, this.location.origin));
    const next = new URL(path, this.location.origin);
    this.location.pathname = next.pathname;
    this.location.search = next.search;
    this.location.hash = next.hash;
    return this;
  }

  go(path: string): void {
    this.at(path);
    this.navigation?.dispatchEvent(new Event('currententrychange'));
  }

  comeBack(persisted: boolean): void {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }
}

function watch(win: FakeWindow): ReturnType<typeof vi.fn<(href: string) => void>> {
  const tell = vi.fn<(href: string) => void>();
  watchRoute(win as unknown as RouteWindow, /api-management$/i, tell);
  return tell;
}

const told = (tell: ReturnType<typeof watch>): string[] =>
  tell.mock.calls.map(([href]) => new URL(href).pathname);

describe('watchRoute', () => {
  it('tells of an API page on load, and of its query what its parameters are called', () => {
    const tell = watch(new FakeWindow().at(`${API}?token=abc&bare&public_key=M%3D%3D==&=x#list`));
    expect(tell.mock.calls).toEqual([[`https://www.binance.com${API}?token&public_key#list`]]);
  });

  it.each([
    ['#/create?public_key=abc&read', '#/create?public_key=&read'],
    ['#token=5f4dcc3b5aa765d61d8327deb882cf99', '#token='],
    ['#5f4dcc3b5aa765d61d8327deb882cf99', '#'],
    ['#/keys/vmPUZE6mv9SD5VNHk4HlWFsOr6aPE2zv/edit', '#/keys//edit'],
    ['#/create-new-key', '#/create-new-key'],
  ])('tells of the hash %s the route alone', (hash, route) => {
    const tell = watch(new FakeWindow().at(`${API}${hash}`));
    expect(tell.mock.calls).toEqual([[`https://www.binance.com${API}${route}`]]);
  });

  it('tells of a query without end no more than a link needs', () => {
    const tell = watch(new FakeWindow().at(`${API}?${'a'.repeat(9000)}=1&public_key=2`));
    expect(tell.mock.calls[0]?.[0].length).toBeLessThan(500);
  });

  it('keeps still on every other page', () => {
    const win = new FakeWindow();
    const tell = watch(win);
    win.go('/en/trade/ETH_USDT');
    win.go('/en/my/wallet');
    win.comeBack(true);
    expect(tell).not.toHaveBeenCalled();
  });

  it('tells of coming to an API page, of a change of it, and once of leaving it', () => {
    const win = new FakeWindow();
    const tell = watch(win);
    win.go(API);
    win.go(`${API}#create`);
    win.go(TRADE);
    win.go('/en/my/wallet');
    win.go(API);
    expect(told(tell)).toEqual([API, API, TRADE, API]);
  });

  it('does not repeat an address that is written anew', () => {
    const win = new FakeWindow();
    const tell = watch(win);
    win.go(API);
    win.go(API);
    expect(told(tell)).toEqual([API]);
    win.go(`${API}?step=2`);
    win.go(`${API}?step=3`);
    expect(told(tell)).toEqual([API, API]);
  });

  it('tells again when the page is brought back from the history, and not on its first showing', () => {
    const win = new FakeWindow().at(API);
    const tell = watch(win);
    win.comeBack(false);
    expect(told(tell)).toEqual([API]);
    win.comeBack(true);
    expect(told(tell)).toEqual([API, API]);
  });

  it('waits until a page that is loaded in advance is shown', () => {
    const win = new FakeWindow().at(API);
    win.document.prerendering = true;
    const tell = watch(win);
    win.go(`${API}#create`);
    expect(tell).not.toHaveBeenCalled();
    win.document.dispatchEvent(new Event('prerenderingchange'));
    expect(told(tell)).toEqual([API]);
  });

  it.each(['popstate', 'hashchange'])('without the Navigation API looks on %s', (type) => {
    const win = new FakeWindow();
    win.navigation = undefined;
    const tell = watch(win);
    win.at(API).dispatchEvent(new Event(type));
    expect(told(tell)).toEqual([API]);
  });

  it('looks at a flood of addresses now and then, and at where it ends', async () => {
    const win = new FakeWindow().at(API);
    const tell = vi.fn();
    watchRoute(win as unknown as RouteWindow, /api-management/, tell);
    for (let i = 0; i < 500; i++) win.go(`${API}/${i}`);
    win.go(`${API}/end`);
    expect(tell.mock.calls.length).toBeLessThan(15);
    await expect.poll(() => tell.mock.lastCall?.[0], { timeout: 3_000 }).toContain(`${API}/end`);
  });
});
