/** The kernel by enumeration: every combination of up to four pieces of evidence, against what its rules say in words. */
import { describe, expect, it } from 'vitest';
import { type Tri } from '../../lib/audit/key-settings.ts';
import { type How, type Piece } from '../../lib/page/evidence/piece.ts';
import { judgeRestriction, judgeRights, type RightFacts } from '../../lib/page/verdict/kernel.ts';

const FACTS: RightFacts = {
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  contains: {},
  always: [],
};
const HOWS = [
  'control',
  'choice',
  'chip',
  'column',
  'field',
  'prose',
  'list',
] as const satisfies readonly How[];

/** Every kind of piece about one thing: what it says, how, drawn or not, alone or not, a mode that rules or not. */
function kinds(about: Piece['about'], hows: readonly How[]): Piece[] {
  const says: readonly Tri[] = ['on', 'off', 'unknown'];
  return says.flatMap((one) => [
    ...hows.flatMap((how): Piece[] => [
      { about, says: one, how, drawn: true },
      { about, says: one, how, drawn: false },
    ]),
    { about, says: one, how: 'choice', drawn: true, alone: true },
    { about, says: one, how: 'mode', drawn: true, rules: false },
    { about, says: one, how: 'mode', drawn: true, rules: true },
  ]);
}

/** Every multiset of at most `most` of `all`. */
function* combinations<T>(all: readonly T[], most: number, from = 0): Generator<readonly T[]> {
  yield [];
  if (most === 0) return;
  for (let i = from; i < all.length; i++)
    for (const rest of combinations(all, most - 1, i)) yield [all[i] as T, ...rest];
}

const SAID: ReadonlySet<How> = new Set(['prose', 'list']);

/** One how of each family, so that four pieces of every kind can be tried together. */
const FEW = ['control', 'choice', 'prose'] as const;

describe('a right', () => {
  const withdraw = (pieces: readonly Piece[]) => judgeRights(pieces, FACTS).withdraw;

  it.each([
    ['up to two pieces of every kind', kinds('withdraw', HOWS), 2],
    ['up to four pieces of each family', kinds('withdraw', FEW), 4],
  ] as const)('is off only with a proof and with nothing drawn that says on: %s', (_, all, most) => {
    for (const pieces of combinations(all, most)) {
      const { state, proof } = withdraw(pieces);
      const drawn = pieces.filter((piece) => piece.drawn);
      const ruled = drawn.filter((piece) => piece.rules === true);
      const others = drawn.filter((piece) => piece.rules !== true);
      const isRuled = ruled.length > 0 && ruled.every((piece) => piece.says === 'off');
      const mayBeOff =
        isRuled ||
        (others.length > 0 &&
          others.every((piece) => piece.says === 'off') &&
          others.some((piece) => piece.alone !== true));
      if (state === 'off') expect({ pieces, mayBeOff }).toEqual({ pieces, mayBeOff: true });
      if (state === 'off' && !isRuled) expect(others.some((piece) => piece.how === proof)).toBe(true);
      // One family that is whole and says off, and nothing else on the page: that is enough.
      const plain = others.length > 0 && ruled.length === 0 && others.every((piece) => piece.alone !== true);
      if (plain && others.every((piece) => piece.says === 'off')) expect(state).toBe('off');
    }
  });

  it('is on where something seen says on and nothing contradicts it', () => {
    for (const pieces of combinations(kinds('withdraw', FEW), 3)) {
      const drawn = pieces.filter((piece) => piece.drawn);
      if (drawn.some((piece) => piece.how === 'mode')) continue;
      const seen = drawn.filter((piece) => !SAID.has(piece.how));
      const said = drawn.filter((piece) => SAID.has(piece.how));
      const isOn = (some: readonly Piece[]): boolean => some.some((piece) => piece.says === 'on');
      const isOff = (some: readonly Piece[]): boolean =>
        some.length > 0 &&
        some.every((piece) => piece.says === 'off') &&
        some.some((piece) => piece.alone !== true);
      const { state, proof } = withdraw(pieces);
      if ((isOn(seen) && isOff(said)) || (isOn(said) && isOff(seen)))
        expect([state, proof, pieces]).toEqual(['unknown', 'both', pieces]);
      else if (isOn(drawn)) expect([state, pieces]).toEqual(['on', pieces]);
    }
  });

  it('does not become safe by a piece that says on, nor depend on the order of the pieces', () => {
    const all = kinds('withdraw', FEW);
    const risky: Piece = { about: 'withdraw', says: 'on', how: 'control', drawn: true };
    for (const pieces of combinations(all, 3)) {
      const { state } = withdraw(pieces);
      expect(withdraw([...pieces].reverse()).state).toBe(state);
      const isRuled = pieces.some((piece) => piece.rules === true);
      if (!isRuled) expect(withdraw([...pieces, risky]).state).not.toBe('off');
    }
  });

  it.each<[string, Piece[], Tri]>([
    ['nothing', [], 'unknown'],
    [
      'a hidden box that is ticked, alone',
      [{ about: 'withdraw', says: 'on', how: 'control', drawn: false }],
      'on',
    ],
    [
      'a hidden box that is not ticked, alone',
      [{ about: 'withdraw', says: 'off', how: 'control', drawn: false }],
      'unknown',
    ],
    [
      'one product on, another off',
      [
        { about: 'withdraw', says: 'off', how: 'control', drawn: true },
        { about: 'withdraw', says: 'on', how: 'control', drawn: true },
      ],
      'on',
    ],
    [
      'a tick under a read-only choice that no source declares',
      [
        { about: 'withdraw', says: 'on', how: 'control', drawn: true },
        { about: 'withdraw', says: 'off', how: 'mode', drawn: true, rules: false },
      ],
      'unknown',
    ],
    [
      'the same where the exchange is known for it',
      [
        { about: 'withdraw', says: 'on', how: 'control', drawn: true },
        { about: 'withdraw', says: 'off', how: 'mode', drawn: true, rules: true },
      ],
      'off',
    ],
    [
      'no tick under a mode that was not understood',
      [
        { about: 'withdraw', says: 'off', how: 'control', drawn: true },
        { about: 'withdraw', says: 'unknown', how: 'mode', drawn: true, rules: true },
      ],
      'off',
    ],
    [
      'a tick under a mode that was not understood',
      [
        { about: 'withdraw', says: 'on', how: 'control', drawn: true },
        { about: 'withdraw', says: 'unknown', how: 'mode', drawn: true, rules: true },
      ],
      'unknown',
    ],
  ])('%s', (_, pieces, state) => {
    expect(withdraw(pieces).state).toBe(state);
  });

  it('that the exchange does not have is off, unless the page says otherwise', () => {
    const facts = { ...FACTS, rights: { ...FACTS.rights, transfer: false } };
    expect(judgeRights([], facts).transfer).toEqual({ state: 'off', proof: 'no-such-right' });
    const piece: Piece = { about: 'transfer', says: 'on', how: 'control', drawn: true };
    expect(judgeRights([piece], facts).transfer).toEqual({ state: 'on', proof: 'control' });
  });

  it('that every key has is on, unless the page says otherwise', () => {
    const facts: RightFacts = { ...FACTS, always: ['trade'] };
    expect(judgeRights([], facts).trade).toEqual({ state: 'on', proof: 'given' });
    const piece: Piece = { about: 'trade', says: 'off', how: 'control', drawn: true };
    expect(judgeRights([piece], facts).trade).toEqual({ state: 'off', proof: 'control' });
    expect(judgeRights([], facts).withdraw.state).toBe('unknown');
  });

  it('that another contains is on with it', () => {
    const facts: RightFacts = { ...FACTS, contains: { trade: ['transfer'] } };
    const of = (...pieces: Piece[]) => judgeRights(pieces, facts).transfer.state;
    const piece = (about: Piece['about'], says: Tri): Piece => ({ about, says, how: 'control', drawn: true });
    expect(of(piece('trade', 'on'))).toBe('on');
    expect(of(piece('trade', 'off'))).toBe('off');
    expect(of(piece('trade', 'off'), piece('transfer', 'on'))).toBe('on');
    expect(of(piece('trade', 'on'), piece('transfer', 'off'))).toBe('on');
    expect(of()).toBe('unknown');
  });
});

describe('the restriction', () => {
  it('is on only with a proof and with nothing drawn that says open', () => {
    for (const pieces of combinations(kinds('restriction', FEW), 4)) {
      if (pieces.some((piece) => piece.how === 'mode')) continue;
      const drawn = pieces.filter((piece) => piece.drawn);
      const { state } = judgeRestriction(pieces, true);
      if (state === 'on') {
        expect(drawn.length > 0 && drawn.every((piece) => piece.says === 'on')).toBe(true);
        expect(drawn.some((piece) => piece.alone !== true)).toBe(true);
      }
    }
  });

  it('is off where no key has a list, unless the page says otherwise', () => {
    expect(judgeRestriction([], false)).toEqual({ state: 'off', proof: 'no-such-right' });
    expect(judgeRestriction([], true).state).toBe('unknown');
    const piece: Piece = { about: 'restriction', says: 'on', how: 'field', drawn: true };
    expect(judgeRestriction([piece], false).state).toBe('on');
  });

  it('has no parts: two controls that contradict each other are not understood', () => {
    const piece = (says: Tri): Piece => ({ about: 'restriction', says, how: 'choice', drawn: true });
    expect(judgeRestriction([piece('on'), piece('off')], true)).toEqual({ state: 'unknown', proof: 'both' });
  });
});
