import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApprovedAddress, type RotationState } from '../../lib/audit/policy.ts';
import { type IpControl } from '../../lib/exchanges/exchange.ts';
import { contains, normalise } from '../../lib/ip/address.ts';
import { formatFor, planPaste } from '../../lib/paste/plan.ts';

const control = (facts: Partial<IpControl>): IpControl => ({
  control: 'choice',
  entry: 'list',
  separator: ',',
  maxEntries: null,
  ipv4: true,
  ipv6: true,
  cidr: true,
  source: 'test',
  ...facts,
});
const approved = (...list: readonly (string | [string, RotationState])[]): ApprovedAddress[] =>
  list.map((item) => {
    const [address, state] = typeof item === 'string' ? [item, 'current' as const] : item;
    return { address, label: 'set', state, days: null };
  });

const BINANCE = control({ entry: 'confirm', maxEntries: 30, ipv6: null, cidr: false });
const OKX = control({ control: 'field', maxEntries: 20 });
const KRAKEN = control({ control: 'switch', entry: 'rows', separator: '\n' });

describe('planPaste', () => {
  it('writes the whole list without a space after the comma', () => {
    const plan = planPaste({
      approved: approved('203.0.113.10', '203.0.113.11', '2001:db8::1'),
      held: [' 198.51.100.7 '],
      ip: OKX,
    });
    expect(plan).toEqual({
      entry: 'list',
      text: '198.51.100.7,203.0.113.10,203.0.113.11,2001:db8::1',
      items: [],
      add: ['203.0.113.10', '203.0.113.11', '2001:db8::1'],
      keep: [],
      leftOut: [],
      before: ['198.51.100.7'],
      after: ['198.51.100.7', '203.0.113.10', '203.0.113.11', '2001:db8::1'],
    });
  });

  it('types only what is new into a field with a button', () => {
    const plan = planPaste({
      approved: approved('203.0.113.10', '203.0.113.11', '2001:db8::1', '203.0.113.64/28'),
      held: ['203.0.113.10'],
      ip: BINANCE,
    });
    expect(plan.text).toBe('203.0.113.11');
    expect(plan.keep).toEqual(['203.0.113.10']);
    expect(plan.after).toEqual(['203.0.113.10', '203.0.113.11']);
    expect(plan.leftOut).toEqual([
      { address: '2001:db8::1', why: 'not-known-accepted' },
      { address: '203.0.113.64/28', why: 'cidr-not-accepted' },
    ]);
  });

  it('fills one row per address', () => {
    const plan = planPaste({ approved: approved('203.0.113.10', '203.0.113.64/28'), held: [], ip: KRAKEN });
    expect(plan).toMatchObject({ entry: 'rows', text: null, items: ['203.0.113.10', '203.0.113.64/28'] });
  });

  it('writes nothing when everything is there', () => {
    const plan = planPaste({ approved: approved('203.0.113.10'), held: ['203.0.113.10/32'], ip: OKX });
    expect(plan).toMatchObject({
      text: null,
      items: [],
      add: [],
      keep: ['203.0.113.10'],
      after: ['203.0.113.10/32'],
    });
  });

  it.each<[string, string, Partial<IpControl>, string]>([
    ['not an address', 'bot.example.com', {}, 'not-an-address'],
    ['an asterisk', '*', {}, 'not-an-address'],
    ['a private address', '10.0.0.5', {}, 'not-public'],
    ['loopback', '127.0.0.1', {}, 'not-public'],
    ['carrier-grade NAT', '100.64.0.1', {}, 'not-public'],
    ['unique local IPv6', 'fd00::1', {}, 'not-public'],
    ['the unspecified address', '0.0.0.0', {}, 'too-wide'],
    ['everything', '0.0.0.0/0', {}, 'too-wide'],
    ['a wide network', '203.0.112.0/20', {}, 'too-wide'],
    ['IPv4 where it is refused', '203.0.113.10', { ipv4: false }, 'ipv4-not-accepted'],
    ['IPv6 where it is refused', '2001:db8::1', { ipv6: false }, 'ipv6-not-accepted'],
    ['IPv6 where nobody knows', '2001:db8::1', { ipv6: null }, 'not-known-accepted'],
    ['CIDR where it is refused', '203.0.113.0/28', { cidr: false }, 'cidr-not-accepted'],
    ['CIDR where nobody knows', '203.0.113.0/28', { cidr: null }, 'not-known-accepted'],
    ['IPv6 CIDR where only CIDR is known', '2001:db8::/64', { ipv6: null }, 'not-known-accepted'],
  ])('leaves out %s', (_, address, facts, why) => {
    const plan = planPaste({ approved: approved(address), held: [], ip: control(facts) });
    expect(plan.leftOut).toEqual([{ address, why }]);
    expect(plan).toMatchObject({ add: [], text: null });
  });

  it('takes IPv4 where nothing is known', () => {
    const ip = control({ ipv4: null, ipv6: null, cidr: null });
    expect(planPaste({ approved: approved('203.0.113.10'), held: [], ip }).add).toEqual(['203.0.113.10']);
  });

  it('pastes pending and retiring addresses, and never a retired one', () => {
    const plan = planPaste({
      approved: approved(
        ['203.0.113.1', 'pending'],
        ['203.0.113.2', 'current'],
        ['203.0.113.3', 'retiring'],
        ['203.0.113.4', 'retired'],
      ),
      held: [],
      ip: OKX,
    });
    expect(plan.add).toEqual(['203.0.113.1', '203.0.113.2', '203.0.113.3']);
    expect(plan.leftOut).toEqual([{ address: '203.0.113.4', why: 'retired' }]);
  });

  it('does not take an address for retired that another set still has', () => {
    const list = approved(['203.0.113.4', 'retired'], ['203.0.113.4/32', 'current']);
    expect(planPaste({ approved: list, held: [], ip: OKX })).toMatchObject({
      add: ['203.0.113.4'],
      leftOut: [],
    });
  });

  it('drops what a wider approved address covers', () => {
    const plan = planPaste({ approved: approved('203.0.113.5', '203.0.113.0/28'), held: [], ip: OKX });
    expect(plan.add).toEqual(['203.0.113.0/28']);
    expect(plan.leftOut).toEqual([{ address: '203.0.113.5', why: 'covered' }]);
  });

  it('keeps the single address where the form does not take the wider one', () => {
    const plan = planPaste({ approved: approved('203.0.113.5', '203.0.113.0/28'), held: [], ip: BINANCE });
    expect(plan.add).toEqual(['203.0.113.5']);
  });

  it('does not rest a lasting address on a network that is about to go', () => {
    const list = approved(['203.0.113.0/28', 'retiring'], '203.0.113.5', ['203.0.113.6', 'retiring']);
    const plan = planPaste({ approved: list, held: [], ip: OKX });
    expect(plan.add).toEqual(['203.0.113.0/28', '203.0.113.5']);
    expect(plan.leftOut).toEqual([{ address: '203.0.113.6', why: 'covered' }]);
  });

  it('leaves what the form holds, and counts what a held network covers as there', () => {
    const plan = planPaste({
      approved: approved('203.0.113.5'),
      held: ['203.0.113.0/28', 'myhost'],
      ip: OKX,
    });
    expect(plan).toMatchObject({ add: [], keep: ['203.0.113.5'], after: ['203.0.113.0/28', 'myhost'] });
  });

  it.each(['*', '0.0.0.0/0', '203.0.0.0/16'])('does not trust %s in the form to cover anything', (open) => {
    const plan = planPaste({ approved: approved('203.0.113.5'), held: [open], ip: OKX });
    expect(plan.after).toEqual([open, '203.0.113.5']);
  });

  it("keeps to the most entries that the form takes, today's addresses first", () => {
    const plan = planPaste({
      approved: approved(
        ['203.0.113.1', 'retiring'],
        ['203.0.113.2', 'pending'],
        '203.0.113.3',
        '203.0.113.4',
      ),
      held: ['198.51.100.1'],
      ip: control({ maxEntries: 4 }),
    });
    expect(plan.add).toEqual(['203.0.113.2', '203.0.113.3', '203.0.113.4']);
    expect(plan.leftOut).toEqual([{ address: '203.0.113.1', why: 'list-full' }]);
  });

  it('lets a network that stands for a current address go before a pending one', () => {
    const plan = planPaste({
      approved: approved(['203.0.113.64', 'pending'], ['203.0.113.0/28', 'pending'], '203.0.113.5'),
      held: [],
      ip: control({ maxEntries: 1 }),
    });
    expect(plan.add).toEqual(['203.0.113.0/28']);
  });

  it('does not call an address covered by one that found no room', () => {
    const plan = planPaste({
      approved: approved('203.0.113.0/28', '203.0.113.5'),
      held: ['198.51.100.1', '198.51.100.2'],
      ip: control({ maxEntries: 2 }),
    });
    expect(plan.leftOut.map(({ why }) => why)).toEqual(['list-full', 'list-full']);
    expect(plan.text).toBeNull();
  });

  it('lists a repeated entry of the form once', () => {
    const held = ['203.0.113.1', '203.0.113.1 ', '', '203.0.113.1/32'];
    expect(planPaste({ approved: [], held, ip: OKX }).before).toEqual(['203.0.113.1']);
  });

  it('holds its promises for any list, form and facts', () => {
    const octet = fc.integer({ min: 0, max: 15 });
    const address = fc.oneof(
      octet.map((last) => `203.0.113.${last}`),
      fc
        .tuple(octet, fc.integer({ min: 22, max: 32 }))
        .map(([last, p]) => normalise(`203.0.113.${last}/${p}`) ?? ''),
      octet.map((last) => `2001:db8::${(last + 1).toString(16)}`),
      fc.constantFrom('10.0.0.1', '*', 'nonsense', '0.0.0.0/0', '2001:db8::/64'),
    );
    const state = fc.constantFrom<RotationState>('pending', 'current', 'retiring', 'retired');
    const list = fc.array(fc.record({ address, state, label: fc.constant('x'), days: fc.constant(null) }));
    const tri = fc.constantFrom(true, false, null);
    const ip = fc
      .record({
        entry: fc.constantFrom<IpControl['entry']>('list', 'confirm', 'tags', 'rows'),
        separator: fc.constantFrom<IpControl['separator']>(',', ' ', '\n'),
        maxEntries: fc.option(fc.integer({ min: 0, max: 6 })),
        ipv4: tri,
        ipv6: tri,
        cidr: tri,
      })
      .map(control);
    fc.assert(
      fc.property(list, fc.array(address), ip, (wanted, held, facts) => {
        const plan = planPaste({ approved: wanted, held, ip: facts });
        expect(plan.after.slice(0, plan.before.length)).toEqual(plan.before);
        for (const entry of held)
          expect(plan.before.map((e) => normalise(e) ?? e)).toContain(normalise(entry) ?? entry);
        if (facts.maxEntries !== null && plan.add.length > 0) {
          expect(plan.after.length).toBeLessThanOrEqual(facts.maxEntries);
        }
        const alive = new Set(wanted.filter((one) => one.state !== 'retired').map((one) => one.address));
        for (const added of plan.add) {
          expect(alive).toContain(added);
          expect(plan.add.filter((other) => contains(other, added) && contains(added, other))).toEqual([
            added,
          ]);
          if (facts.ipv6 !== true) expect(added).not.toContain(':');
          if (facts.cidr !== true) expect(added).not.toContain('/');
          expect(['10.0.0.1', '*', 'nonsense', '0.0.0.0/0']).not.toContain(added);
        }
        const told = [...plan.add, ...plan.keep, ...plan.leftOut.map((left) => left.address)];
        expect([...told].sort()).toEqual([...new Set(wanted.map((one) => one.address))].sort());
        for (const left of plan.leftOut) {
          if (left.why === 'covered')
            expect(plan.add.some((added) => contains(added, left.address))).toBe(true);
        }
        const again = planPaste({ approved: wanted, held: plan.after, ip: facts });
        expect(again.add).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatFor', () => {
  it("joins with the exchange's separator and says what it would not take", () => {
    expect(formatFor(BINANCE, ['203.0.113.2', '203.0.113.1/32', '203.0.113.2', '2001:db8::1'])).toEqual({
      text: '203.0.113.2,203.0.113.1',
      leftOut: [{ address: '2001:db8::1', why: 'not-known-accepted' }],
    });
    expect(formatFor(KRAKEN, ['203.0.113.2', '203.0.113.1']).text).toBe('203.0.113.2\n203.0.113.1');
  });
});
