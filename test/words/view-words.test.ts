import { describe, expect, it, vi } from 'vitest';
import { type JudgedKeyView, type JudgedView, type JudgedViewFinding } from '../../lib/audit/audit-view.ts';
import { type RuleId, type Severity } from '../../lib/audit/finding.ts';
import { auditViewSchema } from '../../lib/messages/schemas/audit-view.ts';
import { inWords } from '../../lib/words/view-words.ts';

vi.mock('wxt/browser', () => import('../overlay/browser-stub.ts'));

const found = (
  rule: RuleId,
  severity: Severity,
  part: Partial<JudgedViewFinding> = {},
): JudgedViewFinding => ({ rule, severity, facts: {}, refs: [], accepted: null, ...part });
const accepted = { reason: 'on purpose', at: 1 };

const key = (part: Partial<JudgedKeyView> = {}): JudgedKeyView => ({
  id: 'k1',
  kind: 'listed',
  name: 'grid bot',
  mask: 'PiC…x8Z',
  permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
  ipRestriction: 'on',
  ips: ['203.0.113.10'],
  findings: [],
  purpose: 'trading-bot',
  setIds: [],
  unchosen: null,
  paste: null,
  compared: true,
  approvable: [],
  mode: 'view',
  ...part,
});

const view = (keys: readonly JudgedKeyView[], part: Partial<JudgedView> = {}): JudgedView => ({
  exchange: { id: 'kraken', name: 'Kraken' },
  state: 'read',
  keys,
  sets: [],
  paused: false,
  readAt: 1,
  ...part,
});

describe('inWords', () => {
  it('shows the form first, then the worst key, and the worst finding of each', () => {
    const keys = [
      key({ id: 'good' }),
      key({ id: 'bad', findings: [found('key-too-old', 'info'), found('withdraw-enabled', 'critical')] }),
      key({ id: 'form', kind: 'form', mask: null, mode: 'create' }),
    ];
    const shown = inWords(view(keys)).keys;
    expect(shown.map(({ id }) => id)).toEqual(['form', 'bad', 'good']);
    expect(shown[1]?.findings.map(({ rule }) => rule)).toEqual(['withdraw-enabled', 'key-too-old']);
  });

  it('claims only what was read of a key, and nothing while there is something to say against it', () => {
    const [good] = inWords(view([key()])).keys;
    expect(good?.checked.length).toBeGreaterThan(0);
    expect(good?.toCheck).toEqual([]);
    const [risky] = inWords(view([key({ findings: [found('withdraw-enabled', 'critical')] })])).keys;
    expect(risky?.checked).toEqual([]);
    const unknown = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'unknown' } as const;
    const [unread] = inWords(view([key({ permissions: unknown })])).keys;
    expect(unread?.checked).toEqual([]);
    expect(unread?.toCheck).toHaveLength(1);
  });

  it('says what to look at on a page of which no key could be read, and not while it waits', () => {
    expect(inWords(view([], { state: 'unreadable' })).toCheck).toHaveLength(2);
    expect(inWords(view([], { state: 'waiting' })).toCheck).toEqual([]);
  });

  it('puts one marker on a control, for the worst that was found of it and was not accepted', () => {
    const findings = [
      found('ip-too-wide', 'medium', { refs: [3, 4] }),
      found('withdraw-enabled', 'critical', { refs: [3] }),
      found('transfer-enabled', 'medium', { refs: [5], accepted }),
    ];
    const { markers } = inWords(view([key({ kind: 'form', findings })]));
    expect(markers.map(({ ref, tone }) => [ref, tone])).toEqual([
      [3, 'critical'],
      [4, 'medium'],
    ]);
    expect(inWords(view([key({ findings })])).markers, 'of a list only the worst').toHaveLength(1);
    expect(inWords(view([key({ kind: 'form', findings })], { paused: true })).markers).toEqual([]);
  });

  it('alarms of serious findings that were not accepted, and of a form that could not be read', () => {
    const alarms = (part: Partial<JudgedKeyView>): readonly string[] | undefined =>
      inWords(view([key(part)])).keys[0]?.alarms;
    expect(
      alarms({ findings: [found('withdraw-enabled', 'critical'), found('key-too-old', 'info')] }),
    ).toEqual(['withdraw-enabled']);
    expect(alarms({ findings: [found('withdraw-enabled', 'critical', { accepted })] })).toEqual([]);
    expect(alarms({ ipRestriction: 'unknown' })).toEqual([]);
    expect(alarms({ ipRestriction: 'unknown', kind: 'form' })).toEqual(['unreadable']);
  });

  it('names missing addresses once: in the finding, or in the plan of the paste', () => {
    const facts = { addresses: ['198.51.100.7'], labels: ['VPS-1'] };
    const findings = [found('approved-ip-missing', 'high', { facts })];
    const [without] = inWords(view([key({ findings })])).keys;
    expect(without?.findings[0]?.rows).toEqual([
      { address: '198.51.100.7', note: 'VPS-1 · missing', tone: 'high' },
    ]);
    expect(without?.planRows).toEqual([]);
    const paste = { add: ['198.51.100.7'], leftOut: [{ address: '2001:db8::7', why: 'ipv6-not-accepted' }] };
    const [planned] = inWords(view([key({ findings, paste })])).keys;
    expect(planned?.findings[0]?.rows).toEqual([]);
    expect(planned?.planRows.map(({ address, tone }) => [address, tone])).toEqual([
      ['2001:db8::7', 'medium'],
      ['198.51.100.7', 'waiting'],
    ]);
    expect(planned?.planRows[1]?.note).toMatch(/^VPS-1 · /);
  });

  it('is of the shape that is sent', () => {
    const said = inWords(view([key({ findings: [found('withdraw-enabled', 'critical', { refs: [1] })] })]));
    expect(auditViewSchema.parse(said)).toEqual(said);
  });

  it('says once what the exchange does to a key, with the worst finding of it', () => {
    const facts = { consequence: 'unbound-key-expires', consequenceDays: 90, label: 'Later' };
    const findings = [
      found('unbound-key-expires', 'medium', { facts }),
      found('ip-restriction-off', 'high', { facts }),
    ];
    const [shown] = inWords(view([key({ findings })])).keys;
    expect(shown?.findings.map(({ rule, words }) => [rule, words.consequence !== null])).toEqual([
      ['ip-restriction-off', true],
      ['unbound-key-expires', false],
    ]);
  });

  it('marks the choice that is taken, and not the one to choose instead', () => {
    const findings = [found('ip-restriction-off', 'high', { refs: [4, 5] })];
    expect(inWords(view([key({ kind: 'form', findings })])).markers.map(({ ref }) => ref)).toEqual([4]);
  });

  it('says of an empty field that it is empty', () => {
    const facts = { label: 'Linked IP address', empty: true, withdraw: true };
    const [shown] = inWords(
      view([key({ findings: [found('ip-restriction-off', 'critical', { facts })] })]),
    ).keys;
    expect(shown?.findings[0]?.words.body).toMatch(/^“Linked IP address” is empty, and the key can withdraw/);
  });

  it('speaks of a right in a list as of words, which nobody can turn off', () => {
    const facts = { label: 'Read, Withdraw', purpose: 'trading-bot' };
    const words = (kind: 'form' | 'listed') =>
      inWords(view([key({ kind, findings: [found('withdraw-enabled', 'critical', { facts })] })])).keys[0]
        ?.findings[0]?.words;
    expect(words('listed')?.body).toMatch(/^“Read, Withdraw” includes withdrawals/);
    expect(words('listed')?.fix).toMatch(/^Edit this key/);
    expect(words('form')?.fix).toBe('Turn “Read, Withdraw” off before you save.');
  });

  it('says what it means that a key belongs to an app, and claims no list of it', () => {
    const managed = key({ kind: 'form', ipRestriction: 'managed', ips: null });
    const shown = inWords(view([managed]));
    expect(shown.keys[0]?.notes).toEqual([expect.stringContaining('third-party app')]);
    expect(shown.verdict.detail).toContain('app’s addresses');
    expect(inWords(view([key()])).keys[0]?.notes).toEqual([]);
  });

  it('names the button behind which an exchange keeps what could not be read', () => {
    const facts = { what: ['withdraw', 'ip-restriction'], behindAdvanced: true };
    const [shown] = inWords(
      view([key({ kind: 'form', findings: [found('unreadable', 'medium', { facts })] })]),
    ).keys;
    expect(shown?.findings[0]?.words.fix).toContain('“Advanced settings”');
  });
});
