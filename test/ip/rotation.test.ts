import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, daysBetween, planReplacement, stateOf } from '../../lib/ip/rotation.ts';

const at = (text: string): number => Date.parse(text);
const NOON = at('2026-11-20T12:00:00Z');

describe('stateOf', () => {
  it.each<[string, string | null, string | null, string, number | null]>([
    ['no dates', null, null, 'current', null],
    ['live since long', '2026-01-01', null, 'current', null],
    ['live from this moment', '2026-11-20T12:00:00Z', null, 'current', null],
    ['live later today', '2026-11-20T23:59:59Z', null, 'pending', 0],
    ['live just after midnight', '2026-11-21T00:00:00Z', null, 'pending', 1],
    ['live in a week', '2026-11-27', null, 'pending', 7],
    ['ends later today', null, '2026-11-20T12:00:01Z', 'retiring', 0],
    ['ends in 30 days', '2026-01-01', '2026-12-20', 'retiring', 30],
    ['ended this moment', null, '2026-11-20T12:00:00Z', 'retired', 0],
    ['ended yesterday', null, '2026-11-19T23:59:59Z', 'retired', -1],
    ['pending and with an end', '2026-11-22', '2026-12-22', 'pending', 2],
  ])('%s', (_, from, until, state, days) => {
    const entry = { from: from === null ? null : at(from), until: until === null ? null : at(until) };
    expect(stateOf(entry, NOON)).toEqual({ state, days });
  });

  it('passes through its states in order as time goes on', () => {
    const order = ['pending', 'current', 'retiring', 'retired'];
    const time = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(fc.option(time), fc.option(time), fc.array(time), (from, until, moments) => {
        const ranks = moments
          .sort((a, b) => a - b)
          .map((now) => order.indexOf(stateOf({ from, until }, now).state));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it('counts calendar days in UTC, whatever the hour', () => {
    expect(daysBetween(at('2026-03-28T23:59:00Z'), at('2026-03-30T00:01:00Z'))).toBe(2);
  });
});

describe('planReplacement', () => {
  it('announces 7 days ahead and keeps the old address 30 days longer', () => {
    const plan = planReplacement({ old: '203.0.113.1', new: '203.0.113.2', now: NOON });
    expect(plan).toEqual({
      newFrom: at('2026-11-27'),
      oldUntil: at('2026-12-27'),
      steps: [
        { action: 'announce', at: at('2026-11-20'), day: -7, keyNeeds: ['203.0.113.1', '203.0.113.2'] },
        { action: 'switch', at: at('2026-11-27'), day: 0, keyNeeds: ['203.0.113.1', '203.0.113.2'] },
        { action: 'remove', at: at('2026-12-27'), day: 30, keyNeeds: ['203.0.113.2'] },
      ],
    });
  });

  it('needs only the network where it holds the old address', () => {
    const plan = planReplacement({ old: '203.0.113.1', new: '203.0.113.0/28', now: NOON, announceDays: 0 });
    expect(plan.steps.map(({ keyNeeds }) => keyNeeds)).toEqual([
      ['203.0.113.0/28'],
      ['203.0.113.0/28'],
      ['203.0.113.0/28'],
    ]);
    expect(Object.is(plan.steps[0].day, 0)).toBe(true);
  });

  it.each([{ announceDays: -1 }, { overlapDays: 1.5 }, { overlapDays: Number.NaN }, { new: '203.0.113.1' }])(
    'refuses %j',
    (wrong) => {
      const request = { old: '203.0.113.1', new: '203.0.113.2', now: NOON, ...wrong };
      expect(() => planReplacement(request)).toThrow(RangeError);
    },
  );

  it('never leaves a day without a live address, and the entries agree with the steps', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 0, max: 4e12 }),
        fc.nat(200),
        (ahead, over, now, later) => {
          const plan = planReplacement({
            old: '192.0.2.1',
            new: '192.0.2.2',
            now,
            announceDays: ahead,
            overlapDays: over,
          });
          const moment = now + later * DAY_MS;
          const entry = (id: string, address: string, from: number | null, until: number | null) => ({
            id,
            address,
            note: '',
            from,
            until,
            addedAt: 0,
          });
          const entries = [
            entry('old', '192.0.2.1', null, plan.oldUntil),
            entry('new', '192.0.2.2', plan.newFrom, null),
          ];
          const live = entries.filter((one) => ['current', 'retiring'].includes(stateOf(one, moment).state));
          expect(live.length).toBeGreaterThan(0);
          const step = plan.steps.findLast((one) => one.at <= moment);
          const alive = entries.filter((one) => stateOf(one, moment).state !== 'retired');
          expect(alive.map(({ address }) => address)).toEqual(step?.keyNeeds);
        },
      ),
    );
  });
});
