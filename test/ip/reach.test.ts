import { describe, expect, it } from 'vitest';
import { isTooFar, reachOf } from '../../lib/ip/reach.ts';

const ALL_IPV4 = 2n ** 32n;

describe('how far an entry may reach', () => {
  it.each([
    ['203.0.113.7', 1n],
    ['203.0.113.0/24', 256n],
    ['203.0.113.1-203.0.113.9', 9n],
    ['203.0.113.1-9', 9n],
    ['203.0.113.9 - 203.0.113.1', 9n],
    ['203.0.113.1~203.0.114.0', 256n],
    ['203.0.113.1..203.0.113.4', 4n],
    ['203.0.113.1 to 203.0.113.4', 4n],
    ['1.0.0.0-223.255.255.255', 223n * 2n ** 24n],
    ['001.000.000.000-223.255.255.255', 223n * 2n ** 24n],
    ['192.0.2.1-9.255', 2047n],
    ['10.0.0.0/255.0.0.0', 2n ** 24n],
    ['10.0.0.0/0.255.255.255', 2n ** 24n],
    ['10.0.0.0/255.0.0.255', 2n ** 16n],
    ['10.0.0.0 netmask 255.255.0.0', 2n ** 16n],
    ['10.0.0.0 255.255.0.0', 2n ** 16n],
    ['10/8', 2n ** 24n],
    ['10.1.0.0/016', 2n ** 16n],
    ['10.*.*.*', 2n ** 24n],
    ['10.1.x.x', 2n ** 16n],
    ['10.1.*', 2n ** 16n],
    ['10.1.', 2n ** 16n],
    ['10.[0-3].7.7', 4n],
    ['1-223.0-255.0-255.0-255', 223n * 2n ** 24n],
    ['2001:db8::/48', 2n ** 80n],
    ['2001:db8::1-ff', 255n],
    ['2001:db8:0:0:0:0:0:*', 2n ** 16n],
    ['2001:db8:*', 2n ** 96n],
    ['::ffff:203.0.113.0/120', 256n],
    ['::ffff:0:0/97', 2n ** 31n],
  ])('%s lets in %d', (text, count) => {
    expect(reachOf(text)).toMatchObject({ count, isEverywhere: false });
  });

  it.each([
    '*',
    '*.*.*.*',
    'any',
    'ALL',
    '%',
    '0',
    '0/0',
    '0.0.0.0',
    '0.0.0.0/0',
    '0.0.0.0/00',
    '0.0.0.0/0.0.0.0',
    '0.0.0.0-255.255.255.255',
    '０.０.０.０/０',
    '1.2.3.4/0',
    '::',
    '::/0',
    '[::]/0',
    '::ffff:0:0/96',
    '::ffff:0:0/95',
    '64:ff9b::/96',
    '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  ])('%s lets in everybody', (text) => {
    expect(reachOf(text)).toMatchObject({ isEverywhere: true });
  });

  it.each(['', 'my server', '203.0.113', '256.1.1.1', '10.0.0.0/33', 'vps-1.example', '1.2.3.4.5', '0x7f'])(
    '%s is no notation of many',
    (text) => {
      const reach = reachOf(text);
      // Three octets are a mistake of one address, or the beginning of a network.
      expect(reach === null || text === '203.0.113').toBe(true);
    },
  );

  it('is too far beyond one site', () => {
    const isWide = (text: string): boolean => {
      const reach = reachOf(text);
      return reach !== null && isTooFar(reach);
    };
    expect(isWide('203.0.113.0-203.0.113.255')).toBe(false);
    expect(isWide('203.0.113.0-203.0.114.0')).toBe(true);
    expect(isWide('2001:db8::/48')).toBe(false);
    expect(isWide('2001:db8::/47')).toBe(true);
    expect(isWide('::ffff:0:0/100')).toBe(true);
    expect(reachOf('*')?.count).toBe(ALL_IPV4);
  });
});
