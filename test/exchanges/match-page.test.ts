import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsePathPattern, knownExchangeOf, matchPage } from '../../lib/exchanges/match-page.ts';
import { allHosts, exchanges } from '../../lib/exchanges/registry.ts';

const examples = exchanges.flatMap(({ id, examples }) => examples.map((url) => [id, url] as const));
const nonExamples = exchanges.flatMap(({ id, nonExamples }) => nonExamples.map((url) => [id, url] as const));

describe('matchPage', () => {
  it.each(examples)('%s has the page %s, and no other exchange has', (id, url) => {
    expect(matchPage(url)?.exchange.id).toBe(id);
    expect(knownExchangeOf(url)?.id).toBe(id);
  });

  it.each(nonExamples)('%s: %s is no API page', (_, url) => {
    expect(matchPage(url)).toBeNull();
  });

  it.each([
    '',
    'binance',
    '/en/my/settings/api-management',
    'about:blank',
    'https://',
    'chrome://extensions',
  ])('refuses %j', (text) => {
    expect(matchPage(text)).toBeNull();
    expect(knownExchangeOf(text)).toBeNull();
  });

  it('refuses the same page over http, on another port, or behind a user name', () => {
    for (const [, url] of examples) {
      const bare = url.slice('https://'.length);
      for (const trick of [`http://${bare}`, `https://user@${bare}`, `https://u:p@${bare}`, `ftp://${bare}`])
        expect(matchPage(trick), trick).toBeNull();
      const other = new URL(url);
      other.port = '8443';
      expect(matchPage(other.href), other.href).toBeNull();
    }
  });

  it('matches the host as a whole: anything added to it is a stranger', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    const example = fc.constantFrom(...examples.map(([, url]) => url));
    fc.assert(
      fc.property(example, label, fc.constantFrom('prefix', 'suffix', 'glued', 'dot'), (url, extra, how) => {
        const { host } = new URL(url);
        const changed = {
          prefix: `${extra}.${host}`,
          suffix: `${host}.${extra}x`,
          glued: `${extra}-${host}`,
          dot: `${host}.`,
        }[how];
        fc.pre(!allHosts().includes(changed));
        const trick = url.replace(host, changed);
        expect(matchPage(trick), trick).toBeNull();
        expect(knownExchangeOf(trick), trick).toBeNull();
      }),
    );
  });

  it('does not mind a query, and does not take the path from it', () => {
    for (const [id, url] of examples) {
      const changed = new URL(url);
      changed.search = '?utm=1';
      expect(matchPage(changed.href)?.exchange.id).toBe(id);
      const elsewhere = `https://${changed.host}/some/page?next=${encodeURIComponent(changed.pathname)}#${changed.pathname}`;
      expect(matchPage(elsewhere), elsewhere).toBeNull();
    }
  });

  it('does not match a longer path', () => {
    for (const [, url] of examples) {
      const changed = new URL(url);
      changed.pathname = `${changed.pathname.replace(/\/$/, '')}/some-article`;
      expect(matchPage(changed.href), changed.href).toBeNull();
    }
  });
});

describe('coarsePathPattern', () => {
  const coarse = new RegExp(coarsePathPattern(), 'i');

  it('is short enough to be inlined', () => {
    expect(coarsePathPattern().length).toBeLessThan(250);
  });

  it.each(examples)('%s: covers %s', (_, url) => {
    expect(coarse.test(new URL(url).pathname), 'the sentinel would not wake: widen coarsePathPattern').toBe(
      true,
    );
  });

  it.each([
    '/',
    '/en/trade/BTC_USDT',
    '/en/my/wallet/account/main/withdrawal/crypto/USDT',
    '/en/my/dashboard',
    '/en/markets/overview',
    '/en/support/faq/how-to-create-api-keys-on-binance-360002502072',
    '/api/v3/ping',
    '/en/capital',
    '/account/security',
  ])('leaves %s alone', (path) => {
    expect(coarse.test(path)).toBe(false);
  });
});
