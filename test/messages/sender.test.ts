import { describe, expect, it } from 'vitest';
import { type Browser } from 'wxt/browser';
import { classifySender, isOwnBackground } from '../../lib/messages/sender.ts';

const own = {
  id: 'keyfence',
  origin: 'chrome-extension://keyfence',
  isKnownHost: (host: string) => host === 'www.binance.com',
};
const tab = { id: 7 } as Browser.tabs.Tab;
const page = { id: 'keyfence', origin: 'https://www.binance.com', frameId: 0, tab };

describe('classifySender', () => {
  it('knows the top document of a known exchange', () => {
    expect(classifySender(page, own)).toEqual({ kind: 'page', tabId: 7, host: 'www.binance.com' });
  });

  it.each([
    ['the popup', { id: 'keyfence', origin: own.origin }],
    ['the dashboard in a tab', { id: 'keyfence', origin: own.origin, frameId: 0, tab }],
  ])('knows %s', (_name, sender) => {
    expect(classifySender(sender, own)).toEqual({ kind: 'ui' });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['another extension that shows our origin', { id: 'other', origin: own.origin }],
    ['nobody', {}],
    [
      'a sender whose origin the browser does not name',
      { id: 'keyfence', url: 'https://www.binance.com/', frameId: 0, tab },
    ],
    ['our own URL without our origin', { id: 'keyfence', url: `${own.origin}/popup.html`, origin: 'null' }],
    ['a frame inside the page', { ...page, frameId: 3 }],
    ['a page of no tab', { id: 'keyfence', origin: page.origin, frameId: 0 }],
    ['a page that is loaded in advance', { ...page, tab: { id: -1 } as Browser.tabs.Tab }],
    ['an unlisted host', { ...page, origin: 'https://evil.example' }],
    ['a look-alike host', { ...page, origin: 'https://www.binance.com.evil.example' }],
    ['a subdomain', { ...page, origin: 'https://x.www.binance.com' }],
    ['plain http', { ...page, origin: 'http://www.binance.com' }],
    ['another port', { ...page, origin: 'https://www.binance.com:8443' }],
    ['a path in the place of an origin', { ...page, origin: 'https://www.binance.com/' }],
    ['a sandboxed document', { ...page, origin: 'null' }],
    ['our origin with more after it', { ...page, origin: `${own.origin}.evil.example` }],
  ])('refuses %s', (_name, sender) => {
    expect(classifySender(sender, own)).toBeNull();
  });
});

describe('isOwnBackground', () => {
  it('knows the background from pages and from other extensions', () => {
    expect(isOwnBackground({ id: 'keyfence' }, 'keyfence')).toBe(true);
    expect(isOwnBackground({ id: 'keyfence', tab }, 'keyfence')).toBe(false);
    expect(isOwnBackground({ id: 'other' }, 'keyfence')).toBe(false);
  });
});
