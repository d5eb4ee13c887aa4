import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diffFeed, type FeedEntry, MAX_FEED_BYTES, MAX_FEED_ENTRIES, parseFeed } from '../../lib/ip/feed.ts';
import schema from '../../public/feed.schema.json' with { type: 'json' };

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const entry = (address: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  address,
  state: 'current',
  from: null,
  until: null,
  note: '',
  ...more,
});
const JSON_FEED = {
  version: 1,
  current: ['203.0.113.64/28'],
  pending: [{ address: '203.0.113.11', from: '2026-11-27' }],
  retiring: [{ address: '203.0.113.10', until: '2026-12-27', note: 'Frankfurt' }],
};
const READ = [
  entry('203.0.113.64/28'),
  entry('203.0.113.11', { state: 'pending', from: day('2026-11-27') }),
  entry('203.0.113.10', { state: 'retiring', until: day('2026-12-27'), note: 'Frankfurt' }),
];
const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `8.${i >> 16}.${(i >> 8) & 255}.${i & 255}`).join('\n');

describe('parseFeed', () => {
  it.each<[string, string, string, readonly FeedEntry[]]>([
    ['JSON', JSON.stringify(JSON_FEED), 'json', READ],
    [
      'a JSON list',
      '["203.0.113.10", {"address": "2001:DB8::1"}]',
      'json',
      [entry('203.0.113.10'), entry('2001:db8::1')],
    ],
    [
      'text',
      '\ufeff# ours\r\n203.0.113.10   # Frankfurt\r\n\r\n203.0.113.11, 203.0.113.64/28\n',
      'text',
      [entry('203.0.113.10', { note: 'Frankfurt' }), entry('203.0.113.11'), entry('203.0.113.64/28')],
    ],
    [
      'CSV',
      'Address,State,From,Until,Note\n203.0.113.64/28,,,,\n"203.0.113.11",pending,2026-11-27,,\n203.0.113.10,Retiring,,2026-12-27,"Frankfurt"',
      'csv',
      READ,
    ],
    [
      'CSV with quotes and commas',
      '# x\nnote,address\n"a ""b"", c",203.0.113.10',
      'csv',
      [entry('203.0.113.10', { note: 'a "b", c' })],
    ],
    ['CSV of one column', 'address\n203.0.113.10', 'csv', [entry('203.0.113.10')]],
    ['repetitions', '203.0.113.10\n203.0.113.10/32', 'text', [entry('203.0.113.10')]],
  ])('reads %s', (_, text, format, entries) => {
    expect(parseFeed(text, null)).toEqual({ ok: true, format, entries });
  });

  it.each<[string, string, string, string | null]>([
    ['nothing', '', 'feed-empty', null],
    ['comments only', '# moved\n', 'feed-empty', null],
    ['an empty JSON list', '{"current":[]}', 'feed-empty', null],
    ['a heading only', 'address,state', 'feed-empty', null],
    ['an HTML page', '  <!doctype html><p>203.0.113.10', 'feed-html', null],
    ['an error as text', 'Not found', 'feed-bad-address', 'line 1'],
    ['broken JSON', '{"current":[', 'feed-bad-json', null],
    ['JSON of another shape', '{"message":"moved"}', 'feed-bad-json', null],
    ['JSON with a stranger', '{"current":["203.0.113.10"],"admin":1}', 'feed-bad-json', null],
    ['a later version', '{"version":2,"current":["203.0.113.10"]}', 'feed-bad-json', null],
    ['a bad address', '203.0.113.10\n\n203.0.113.300', 'feed-bad-address', 'line 3'],
    ['a range', '203.0.113.1-203.0.113.9', 'feed-bad-address', 'line 1'],
    ['a private address', '["203.0.113.10","10.0.0.1"]', 'feed-not-public', 'current.1'],
    ['everything', '0.0.0.0/0', 'feed-too-wide', 'line 1'],
    ['a wide network', '8.0.0.0/20', 'feed-too-wide', 'line 1'],
    ['an unknown column', 'address,owner\n203.0.113.10,me', 'feed-bad-csv', 'line 1'],
    ['a short row', 'address,note\n203.0.113.10', 'feed-bad-csv', 'line 2'],
    ['open quotes', 'address,note\n203.0.113.10,"x', 'feed-bad-csv', 'line 2'],
    ['an unknown state', 'address,state\n203.0.113.10,old', 'feed-bad-state', 'line 2'],
    ['pending without a day', '{"current":[],"pending":["203.0.113.10"]}', 'feed-bad-date', 'pending.0'],
    ['retiring without a day', 'address,state\n203.0.113.10,retiring', 'feed-bad-date', 'line 2'],
    ['a day that does not exist', 'address,until\n203.0.113.10,2026-02-30', 'feed-bad-date', 'line 2'],
    ['another date format', 'address,until\n203.0.113.10,30.12.2026', 'feed-bad-date', 'line 2'],
    ['reversed dates', 'address,from,until\n203.0.113.10,2026-02-02,2026-02-01', 'feed-bad-date', 'line 2'],
    [
      'a contradiction',
      '{"current":["203.0.113.10"],"retiring":[{"address":"203.0.113.10","until":"2026-12-27"}]}',
      'feed-contradicts-itself',
      'retiring.0',
    ],
    ['too many', lines(MAX_FEED_ENTRIES + 1), 'feed-too-many', null],
    ['too much', `203.0.113.10\n#${'x'.repeat(MAX_FEED_BYTES)}`, 'feed-too-large', null],
    ['too many bytes', `203.0.113.10\n#${'é'.repeat(MAX_FEED_BYTES / 2)}`, 'feed-too-large', null],
  ])('refuses %s', (_, text, reason, where) => {
    expect(parseFeed(text, null)).toMatchObject({ ok: false, reason, where });
  });

  it.each([
    [40, 10, true],
    [41, 10, false],
    [5, 1, false],
    [1_000, null, true],
    [40, 0, true],
  ])('%d entries after %s: taken is %s', (count, previous, ok) => {
    const feed = parseFeed(lines(count), previous);
    expect(feed.ok).toBe(ok);
    if (!feed.ok) expect(feed.reason).toBe('feed-exploded');
  });

  it('names the problem of a bad address', () => {
    expect(parseFeed('010.0.0.1', null)).toMatchObject({ problem: 'leading-zero' });
  });

  it('never throws', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'203.113,:/"#{}[]\n \tadres<'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string(), fc.json()), (text) => {
        const feed = parseFeed(text, null);
        if (feed.ok) expect(feed.entries.length).toBeGreaterThan(0);
      }),
    );
  });

  it('agrees with the published schema', () => {
    const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const documents: unknown[] = [
      JSON_FEED,
      ['203.0.113.10', { address: '203.0.113.11', note: 'x' }],
      { ...JSON_FEED, admin: 1 },
      { ...JSON_FEED, version: 2 },
      { pending: JSON_FEED.pending },
      { current: ['203.0.113.10'], pending: [{ address: '203.0.113.11' }] },
      { current: ['203.0.113.10'], retiring: ['203.0.113.11'] },
      { current: [{ address: '203.0.113.11', until: 'tomorrow' }] },
    ];
    const taken = documents.map((document) => parseFeed(JSON.stringify(document), null).ok);
    expect(taken).toEqual([true, true, false, false, false, false, false, false]);
    expect(documents.map((document) => published.safeParse(document).success)).toEqual(taken);
  });
});

describe('diffFeed', () => {
  it('tells what came, what went and what has new dates', () => {
    const before = [entry('203.0.113.1'), entry('203.0.113.2'), entry('203.0.113.3')];
    const retiring = entry('203.0.113.2', { state: 'retiring', until: day('2026-12-27') });
    const after = [retiring, entry('203.0.113.3', { note: 'new words' }), entry('203.0.113.4')];
    expect(diffFeed(before, after)).toEqual({
      added: [entry('203.0.113.4')],
      removed: [entry('203.0.113.1')],
      changed: [{ before: entry('203.0.113.2'), after: retiring }],
    });
  });

  it('is empty for the same feed and reversed for the reverse', () => {
    const list = fc.uniqueArray(
      fc.nat(9).map((n) => entry(`203.0.113.${n}`)),
      { selector: (one) => one.address },
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(diffFeed(a, a)).toEqual({ added: [], removed: [], changed: [] });
        expect(diffFeed(a, b).added).toEqual(diffFeed(b, a).removed);
      }),
    );
  });
});

// A pattern that can read blanks in more than one way never comes back: the test ends by its own patience.
it.each([
  ['a cell of blanks', `address,note\n203.0.113.10,${' '.repeat(60_000)}"x`],
  ['a line of blanks', `address\n203.0.113.10\n${' '.repeat(60_000)}"`],
])('comes back from CSV with %s', (_, text) => {
  expect(parseFeed(text, null).ok).toBe(false);
});
