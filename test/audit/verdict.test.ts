import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReading } from '../../lib/audit/audit.ts';
import { type Finding } from '../../lib/audit/finding.ts';
import { type JudgedKey, verdictOf } from '../../lib/audit/verdict.ts';
import { anyContext, anyKey } from './arbitrary.ts';
import { addressTools, NOW } from './fixtures.ts';

const finding = (severity: Finding['severity'], rule: Finding['rule'] = 'withdraw-enabled'): Finding => ({
  rule,
  severity,
  facts: {},
});

function judged(findings: JudgedKey['findings'], over: Partial<JudgedKey> = {}): JudgedKey {
  return {
    kind: 'form',
    permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
    ipRestriction: 'on',
    ips: ['203.0.113.10'],
    findings,
    ...over,
  };
}
const accepted = (one: Finding) => ({ ...one, accepted: { reason: 'mine', at: NOW } });

describe('verdictOf', () => {
  it.each<[string, readonly JudgedKey[], string, string, number]>([
    ['fenced', [judged([])], 'fenced', '✓', 0],
    ['managed', [judged([], { ipRestriction: 'managed', ips: null })], 'fenced', '✓', 0],
    [
      'counts over all keys',
      [judged([finding('high')]), judged([finding('critical'), finding('medium')])],
      'critical',
      '2',
      2,
    ],
    ['high', [judged([finding('high'), finding('info')])], 'high', '1', 1],
    ['medium has no tick', [judged([finding('medium')])], 'medium', '', 0],
    ['info keeps the tick', [judged([finding('info')])], 'info', '✓', 0],
    [
      'an accepted risk is not counted, and is no fence',
      [judged([accepted(finding('critical'))])],
      'info',
      '',
      0,
    ],
    ['accepted null is open', [judged([{ ...finding('high'), accepted: null }])], 'high', '1', 1],
    ['an accepted trifle', [judged([accepted(finding('info'))])], 'fenced', '✓', 0],
    ['unknown withdraw', [judged([finding('medium', 'unreadable')])], 'unreadable', '?', 0],
    [
      'the unknown cannot be accepted',
      [judged([accepted(finding('medium', 'unreadable'))])],
      'unreadable',
      '?',
      0,
    ],
    [
      'unknown beats medium',
      [judged([finding('medium'), finding('info', 'unreadable')])],
      'unreadable',
      '?',
      0,
    ],
    ['serious beats unknown', [judged([finding('high'), finding('medium', 'unreadable')])], 'high', '1', 1],
    [
      'a restriction without a rule to say so',
      [judged([], { ipRestriction: 'unknown' })],
      'unreadable',
      '?',
      0,
    ],
    [
      'withdraw on without a finding is no fence',
      [judged([], { permissions: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } })],
      'info',
      '',
      0,
    ],
    ['compared with nothing', [judged([], { compared: false })], 'info', 'i', 0],
    ['compared', [judged([], { compared: true })], 'fenced', '✓', 0],
    [
      'one of two was compared with nothing',
      [judged([], { compared: true }), judged([finding('info')], { compared: false })],
      'info',
      'i',
      0,
    ],
    [
      'an app’s addresses are for nobody to compare',
      [judged([], { compared: false, ipRestriction: 'managed', ips: null })],
      'fenced',
      '✓',
      0,
    ],
    ['a serious finding says more', [judged([finding('high')], { compared: false })], 'high', '1', 1],
    ['nothing there', [], 'waiting', '', 0],
  ])('%s', (_name, keys, level, text, serious) => {
    const verdict = verdictOf({ state: 'read', keys });
    expect(verdict).toMatchObject({ level, serious, badge: { text, tone: level } });
  });

  it('says when the page could not be read, or shows no key yet', () => {
    expect(verdictOf({ state: 'unreadable', keys: [] }).badge).toEqual({ text: '?', tone: 'unreadable' });
    expect(verdictOf({ state: 'waiting', keys: [] }).badge).toEqual({ text: '', tone: 'waiting' });
  });

  it('says nothing good of a form while the list beside it is still being read', () => {
    const pending = (...findings: Finding[]) =>
      verdictOf({ state: 'read', keys: [judged(findings)], listPending: true });
    for (const findings of [[], [finding('info')], [finding('medium')]])
      expect(pending(...findings)).toMatchObject({ level: 'waiting', badge: { text: '…' } });
    expect(pending(finding('critical'))).toMatchObject({ level: 'critical', badge: { text: '1' } });
    const unread = [judged([], { ipRestriction: 'unknown' })];
    expect(verdictOf({ state: 'read', keys: unread, listPending: true }).level).toBe('unreadable');
  });

  it('never ticks a key that is not known to be fenced', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { minLength: 1, maxLength: 3 }), anyContext, (keys, about) => {
        const audit = auditReading(
          { exchange: 'binance', state: 'read', readAt: NOW, keys },
          () => about,
          addressTools,
        );
        const { badge } = verdictOf(audit);
        const safe = keys.every(
          ({ permissions, ipRestriction, ips }) =>
            permissions.withdraw === 'off' &&
            (ipRestriction === 'managed' || (ipRestriction === 'on' && ips !== null && ips.length > 0)),
        );
        expect(badge.text === '✓' && !safe).toBe(false);
        const isCompared =
          about.policy.approved.length > 0 || keys.every((key) => key.ipRestriction === 'managed');
        expect(badge.text === '✓' && !isCompared).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
