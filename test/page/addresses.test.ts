import { describe, expect, it } from 'vitest';
import { NOT_AN_ADDRESS } from '../../lib/ip/not-an-address.ts';
import { asAddress, splitEntries } from '../../lib/page/words/addresses.ts';

describe('what stands in a whitelist field', () => {
  it.each([
    ['203.0.113.7, 203.0.113.8；203.0.113.9', ['203.0.113.7', '203.0.113.8', '203.0.113.9']],
    ['1.0.0.0 - 223.255.255.255', ['1.0.0.0-223.255.255.255']],
    ['1.0.0.0～223.255.255.255', ['1.0.0.0-223.255.255.255']],
    ['1.0.0.0 to 9.255.255.255 203.0.113.7', ['1.0.0.0-9.255.255.255', '203.0.113.7']],
    ['10.0.0.0 255.0.0.0', ['10.0.0.0/255.0.0.0']],
    ['203.0.113.0 / 24', ['203.0.113.0/24']],
    ['203.0.113.1-254', ['203.0.113.1-254']],
    ['2001:db8::1 – 2001:db8::ff', ['2001:db8::1', NOT_AN_ADDRESS, '2001:db8::ff']],
    ['10.1.*.*', ['10.1.*.*']],
    ['10.1.x.x', ['10.1.x.x']],
    ['*', ['*']],
    ['0/0', ['0/0']],
    ['203.0.113.7:443', ['203.0.113.7:443']],
    ['203.0.113.300', ['203.0.113.300']],
    ['203.0.113.7\n- 203.0.113.8', ['203.0.113.7', NOT_AN_ADDRESS, '203.0.113.8']],
  ])('%s', (value, entries) => {
    expect(splitEntries(value)).toEqual(entries);
  });

  it.each([
    'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP',
    '5f4dcc3b5aa765d61d8327deb882cf99',
    '8f14e45f-ceea-467f-a9e6-1c2b3d4e5f60',
    'hunter2',
    'sk.1234:abcd.5678',
    '123456',
    'a:b',
    'bot.example.com:443',
  ])('%s is kept as no address, never as text', (secret) => {
    expect(splitEntries(secret)).toEqual([NOT_AN_ADDRESS]);
    expect(splitEntries(`203.0.113.7,${secret}`)).toEqual(['203.0.113.7', NOT_AN_ADDRESS]);
  });

  it.each([
    ['10.0.*.* ×', '10.0.*.*'],
    ['10.0.0.0/255.0.0.0', '10.0.0.0/255.0.0.0'],
    ['1.0.0.0 – 9.0.0.0', '1.0.0.0-9.0.0.0'],
    ['192.0.2.1~254', '192.0.2.1-254'],
    ['2001:db8::1-2001:db8::9', '2001:db8::1-2001:db8::9'],
    ['Add', null],
    ['a'.repeat(1_000_000), null],
  ])('a chip %.30s', (text, address) => {
    expect(asAddress(text)).toBe(address);
  });
});
