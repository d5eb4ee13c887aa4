import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, normaliseText } from '../../../lib/exchanges/phrases/match.ts';

describe('normaliseText', () => {
  it.each([
    ['  Enable\u00a0 \n Withdrawals ', 'enable withdrawals'],
    ['With\u200bdraw\u00adals', 'withdrawals'],
    ['\u202eWithdraw\u2069', 'withdraw'],
    ['W\u034fith\ufe0fdraw\u3164', 'withdraw'],
    ['ＡＰＩ　Ｋｅｙ', 'api key'],
    ['İzin ver', 'izin ver'],
    ['I\u0307zin ver', 'izin ver'],
    ['KISITLAMA kısıtlama', 'kisitlama kisitlama'],
    ['Учётная', 'учетная'],
    ['l’accès', "l'accès"],
    ['rút tiền'.normalize('NFD'), 'rút tiền'],
    ['', ''],
  ])('%j becomes %j', (from, to) => {
    expect(normaliseText(from)).toBe(to);
  });

  it('changes nothing the second time, and leaves no upper case, double space or invisible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/\s\s|^\s|\s$|[A-Z]|\p{Cf}/u);
      }),
    );
  });
});

describe('compile', () => {
  it.each([
    [['withdraw'], 'enable withdrawals', true],
    [['withdraw'], 'nowithdraw', false],
    [['ip$'], 'bind ip', true],
    [['ip$'], 'ip-based', true],
    [['ip$'], 'ipsum', false],
    [['ip$'], 'skip', false],
    [['ip$'], '绑定ip地址', true],
    [['api 管理'], 'api管理', true],
    [['read only'], 'read-only key', true],
    [['read only'], 'readonly', true],
    [['lese und schreib'], 'lese- und schreibzugriff', true],
    [['read only'], 'read then only', false],
    [['提现'], '允许提现', true],
    [['出金'], '出金を有効にする', true],
    [['출금'], '암호화폐출금', true],
    [['çek'], 'gerçek', false],
    [['--'], '--', true],
    [['--'], 'read-only', false],
    [['+'], '+ add', true],
    [['вывод'], 'включить вывод средств', true],
    [['^ver$'], 'ver', true],
    [['^ver$', 'saldo'], 'izin ver', false],
    [['^ver$'], 'verde', false],
    [[], 'anything', false],
    [[], '', false],
  ])('%j on %j: %s', (phrases, text, expected) => {
    expect(compile(phrases).test(text)).toBe(expected);
  });

  it('finds every phrase in itself, alone or after another word', () => {
    const phrase = fc.stringMatching(/^[a-zа-я+.*()[\]{}|?\\/][a-zа-я+.*()[\]{}|^?\\/]{0,7}( [a-z]{1,6})?$/);
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), fc.nat(), (phrases, pick) => {
        const one = phrases[pick % phrases.length] ?? '';
        expect(compile(phrases).test(one)).toBe(true);
        expect(compile(phrases).test(`x ${one}`)).toBe(true);
      }),
    );
  });
});
