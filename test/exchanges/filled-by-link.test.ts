import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formParameters, isPublicKey } from '../../lib/exchanges/filled-by-link.ts';
import { exchanges, registry } from '../../lib/exchanges/registry.ts';

const PAGE = 'https://developers.digitalx.miraeasset.com/manage/create';

describe('formParameters', () => {
  it('are those that the exchange declares, whatever they hold', () => {
    expect(
      formParameters(
        `${PAGE}?public_key=MCow%3D&permissions=127&label=x&whitelist=&utm_source=mail#top`,
        registry.digitalx,
      ),
    ).toEqual(['public_key', 'permissions', 'label', 'whitelist']);
    expect(formParameters(`${PAGE}?public_key&permissions`, registry.digitalx)).toEqual([
      'public_key',
      'permissions',
    ]);
  });

  it.each([
    ['?publicKey=x&scopes=a', ['publickey', 'scopes']],
    ['?scopes[]=a&scopes[]=b', ['scopes']],
    ['?ip_whitelist=203.0.113.1', ['ipwhitelist']],
    ['?enable-withdrawals=1', ['enablewithdrawals']],
    ['#/create?permissions=31', ['permissions']],
    ['#pubkey=x', ['pubkey']],
  ])('of any exchange are those that can mean nothing else: %s', (query, names) => {
    expect(formParameters(`https://www.okx.com/account/my-api${query}`, registry.okx)).toEqual(names);
  });

  it.each(['?from=menu', '?utm=1&ref=scope', '?tab=permissions', '?type=withdraw', '?label=x', '#list', '?'])(
    'are none in %s',
    (query) => {
      expect(formParameters(`https://www.okx.com/account/my-api${query}`, registry.okx)).toEqual([]);
    },
  );

  it('are none in the addresses of any known page', () => {
    for (const exchange of exchanges)
      for (const url of exchange.examples)
        if (exchange.filledByLink === undefined) expect(formParameters(url, exchange), url).toEqual([]);
  });

  it('hold no value and no unknown name, whatever stands in the address', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9_.%=+/-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${value}SECRETVALUE`).join('&');
        for (const name of formParameters(`${PAGE}?${query}#${query}`, registry.digitalx)) {
          expect(name).not.toContain('SECRETVALUE');
          expect(name.length).toBeLessThan(40);
        }
      }),
    );
  });

  it('know a public key by its name', () => {
    for (const name of ['public_key', 'publickey', 'ed25519-public-key', 'pubKey'])
      expect(isPublicKey(name), name).toBe(true);
    for (const name of ['permissions', 'whitelist', 'label']) expect(isPublicKey(name), name).toBe(false);
  });
});
