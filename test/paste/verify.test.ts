import { describe, expect, it } from 'vitest';
import { type IpControl } from '../../lib/exchanges/exchange.ts';
import { type PastePlan, planPaste } from '../../lib/paste/plan.ts';
import { pasteResult, verifyPaste } from '../../lib/paste/verify.ts';

const IP: IpControl = {
  control: 'choice',
  entry: 'list',
  separator: ',',
  maxEntries: null,
  ipv4: true,
  ipv6: true,
  cidr: true,
  source: 'test',
};

function plan(
  addresses: readonly string[],
  held: readonly string[] = [],
  entry: IpControl['entry'] = 'list',
): PastePlan {
  const approved = addresses.map((address) => ({
    address,
    label: '',
    state: 'current' as const,
    days: null,
  }));
  return planPaste({ approved, held, ip: { ...IP, entry } });
}

/** `address outcome why became`, with `-` for null. */
const told = (made: PastePlan, after: readonly string[], typed: readonly string[] = []): string[] =>
  verifyPaste(made, after, typed).map((one) =>
    [one.address, one.outcome, one.why ?? '-', one.became ?? '-'].join(' '),
  );

describe('verifyPaste', () => {
  it.each<[string, string[], string[], string[], string]>([
    [
      'everything',
      ['203.0.113.1', '2001:db8::1'],
      ['203.0.113.1', '2001:0DB8:0::1'],
      ['203.0.113.1 taken - -', '2001:db8::1 taken - -'],
      'done',
    ],
    ['nothing', ['203.0.113.1'], [], ['203.0.113.1 refused not-taken -'], 'refused'],
    [
      'a part',
      ['203.0.113.1', '203.0.113.2'],
      ['203.0.113.2'],
      ['203.0.113.1 refused not-taken -', '203.0.113.2 taken - -'],
      'partly',
    ],
    [
      'a network without its prefix',
      ['203.0.113.0/28'],
      ['203.0.113.0'],
      ['203.0.113.0/28 changed rewritten 203.0.113.0'],
      'partly',
    ],
    [
      'a shortened address',
      ['203.0.113.111'],
      ['203.0.113.11'],
      ['203.0.113.111 changed rewritten 203.0.113.11'],
      'partly',
    ],
    [
      'one lump',
      ['203.0.113.1', '203.0.113.2'],
      ['203.0.113.1,203.0.113.2'],
      [
        '203.0.113.1 changed rewritten 203.0.113.1,203.0.113.2',
        '203.0.113.2 changed rewritten 203.0.113.1,203.0.113.2',
      ],
      'partly',
    ],
    [
      'left-out ones',
      ['10.0.0.1', '203.0.113.1'],
      ['203.0.113.1'],
      ['203.0.113.1 taken - -', '10.0.0.1 left-out not-public -'],
      'done',
    ],
  ])('the page took %s', (_, addresses, after, expected, result) => {
    const made = plan(addresses);
    expect(told(made, after)).toEqual(expected);
    expect(pasteResult(verifyPaste(made, after))).toBe(result);
  });

  it('knows what was there', () => {
    const made = plan(['203.0.113.1', '203.0.113.2'], ['203.0.113.1', '198.51.100.9']);
    expect(told(made, ['203.0.113.1', '198.51.100.9', '203.0.113.2'])).toEqual([
      '203.0.113.2 taken - -',
      '203.0.113.1 already-there - -',
    ]);
  });

  it('says what the form has lost', () => {
    const made = plan(['203.0.113.1', '203.0.113.2'], ['203.0.113.1', '198.51.100.9']);
    expect(told(made, ['203.0.113.2'])).toEqual([
      '203.0.113.2 taken - -',
      '203.0.113.1 refused lost -',
      '198.51.100.9 refused lost -',
    ]);
    expect(pasteResult(verifyPaste(made, ['203.0.113.2']))).toBe('partly');
    expect(pasteResult(verifyPaste(made, []))).toBe('partly');
  });

  it('does not take an entry that was there before for a changed one', () => {
    const made = plan(['203.0.113.111'], ['203.0.113.11']);
    expect(told(made, ['203.0.113.11'])).toEqual(['203.0.113.111 refused not-taken -']);
  });

  it("counts what waits for the user's press as taken, on a form with a button only", () => {
    const made = plan(['203.0.113.1'], [], 'confirm');
    expect(told(made, [], ['203.0.113.1'])).toEqual(['203.0.113.1 taken press-confirm -']);
    expect(told(made, ['203.0.113.1'], [])).toEqual(['203.0.113.1 taken - -']);
    expect(told(plan(['203.0.113.1'], [], 'tags'), [], ['203.0.113.1'])).toEqual([
      '203.0.113.1 refused not-taken -',
    ]);
  });
});
