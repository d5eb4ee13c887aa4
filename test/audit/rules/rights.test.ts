import { describe, expect, it } from 'vitest';
import { auditKey } from '../../../lib/audit/audit.ts';
import { type Finding, type RuleId } from '../../../lib/audit/finding.ts';
import { type KeySettings } from '../../../lib/audit/key-settings.ts';
import { type RuleContext } from '../../../lib/audit/rules/rule.ts';
import { addressTools, context, evidence, exchange, key, memory } from '../fixtures.ts';

interface Case {
  readonly name: string;
  readonly key: KeySettings;
  readonly context?: RuleContext;
  /** null: the rule is silent. */
  readonly severity: Finding['severity'] | null;
  readonly facts?: Finding['facts'];
  readonly refs?: readonly number[];
}

const okx = exchange({
  id: 'okx',
  contains: { trade: ['transfer'] },
  consequences: [{ kind: 'trade-includes-transfer', days: null, source: 'test' }],
});
const tradeAlone = key(
  { evidence: { ...key().evidence, transfer: [], trade: [evidence('Trade', 'on', 1)] } },
  { transfer: 'off' },
);
const withdraws = key({}, { withdraw: 'on' });
const payouts = context({ purpose: 'automated-payouts' });

/** The same key in view mode: its controls are drawn and do not answer. */
const greyed = (one: KeySettings): KeySettings => ({
  ...one,
  evidence: {
    read: one.evidence.read.map((each) => ({ ...each, disabled: true })),
    trade: one.evidence.trade.map((each) => ({ ...each, disabled: true })),
    transfer: one.evidence.transfer.map((each) => ({ ...each, disabled: true })),
    withdraw: one.evidence.withdraw.map((each) => ({ ...each, disabled: true })),
  },
  ipEvidence: one.ipEvidence.map((each) => ({ ...each, disabled: true })),
});

const CASES: Readonly<Partial<Record<RuleId, readonly Case[]>>> = {
  'withdraw-enabled': [
    {
      name: 'names a lock that a new key starts with, also where it is bound',
      key: key({}, { withdraw: 'on' }),
      context: context(
        {},
        { exchange: exchange({ consequences: [{ kind: 'key-locked', days: null, source: 'test' }] }) },
      ),
      severity: 'critical',
      facts: { consequence: 'key-locked' },
    },
    {
      name: 'on',
      key: withdraws,
      severity: 'critical',
      facts: { label: 'Enable Withdrawals', purpose: 'trading-bot' },
      refs: [3],
    },
    { name: 'listed', key: key({ kind: 'listed' }, { withdraw: 'on' }), severity: 'critical' },
    { name: 'off', key: key(), severity: null },
    { name: 'unknown', key: key({}, { withdraw: 'unknown' }), severity: null },
    { name: 'its purpose', key: withdraws, context: payouts, severity: null },
    {
      name: 'inside transfer',
      key: key({}, { transfer: 'on' }),
      context: context({}, { exchange: exchange({ contains: { transfer: ['withdraw'] } }) }),
      severity: 'critical',
      facts: { label: 'Permits Universal Transfer', within: 'transfer' },
      refs: [2],
    },
    {
      name: 'without addresses, where the exchange asks for them',
      key: key({ ipRestriction: 'off' }, { withdraw: 'on' }),
      context: context(
        {},
        { exchange: exchange({ consequences: [{ kind: 'withdraw-needs-ip', days: null, source: 'test' }] }) },
      ),
      severity: 'critical',
      facts: { consequence: 'withdraw-needs-ip' },
    },
  ],
  'withdraw-without-address-whitelist': [
    { name: 'no payout key', key: withdraws, severity: null },
    { name: 'fenced', key: withdraws, context: payouts, severity: 'info', facts: { fenced: true } },
    {
      name: 'open',
      key: key({ ipRestriction: 'off' }, { withdraw: 'on' }),
      context: payouts,
      severity: 'high',
      facts: { fenced: false },
    },
    {
      name: 'restriction unknown is not fenced',
      key: key({ ipRestriction: 'unknown' }, { withdraw: 'on' }),
      context: payouts,
      severity: 'high',
    },
    { name: 'unknown', key: key({}, { withdraw: 'unknown' }), context: payouts, severity: null },
  ],
  'transfer-enabled': [
    { name: 'on', key: key({}, { transfer: 'on' }), severity: 'medium', refs: [2] },
    { name: 'unknown', key: key({}, { transfer: 'unknown' }), severity: null },
    {
      name: 'its purpose',
      key: key({}, { transfer: 'on' }),
      context: context({ purpose: 'operational-transfers' }),
      severity: null,
    },
    {
      name: 'inside trade',
      key: tradeAlone,
      context: context({}, { exchange: okx }),
      severity: 'info',
      facts: { within: 'trade', consequence: 'trade-includes-transfer', label: 'Trade' },
    },
    {
      name: 'inside trade, and trade is not needed either',
      key: tradeAlone,
      context: context({ purpose: 'screener' }, { exchange: okx }),
      severity: 'medium',
    },
  ],
  'excess-permission': [
    { name: 'a bot may trade', key: key(), severity: null },
    ...(['screener', 'reporting', 'operational-transfers', 'automated-payouts'] as const).map(
      (purpose): Case => ({
        name: `${purpose} may not`,
        key: key(),
        context: context({ purpose }),
        severity: 'medium',
        facts: { permissions: ['trade'], label: 'Enable Spot & Margin Trading' },
        refs: [1],
      }),
    ),
    {
      name: 'unknown',
      key: key({}, { trade: 'unknown' }),
      context: context({ purpose: 'screener' }),
      severity: null,
    },
    {
      name: 'withdraw and transfer are said elsewhere',
      key: key({}, { withdraw: 'on', transfer: 'on', trade: 'off' }),
      severity: null,
    },
  ],
  'mixed-permissions': [
    {
      name: 'both',
      key: key({}, { transfer: 'on' }),
      severity: 'info',
      facts: { transferLabel: 'Permits Universal Transfer' },
    },
    { name: 'one', key: key(), severity: null },
    { name: 'one unknown', key: key({}, { transfer: 'unknown' }), severity: null },
    { name: 'inseparable', key: tradeAlone, context: context({}, { exchange: okx }), severity: null },
  ],
  'hidden-control': [
    {
      name: 'withdraw on',
      key: key({
        provenance: [
          { kind: 'hidden-control', permission: 'withdraw', ref: 7, label: 'Withdraw', state: 'on' },
        ],
      }),
      severity: 'critical',
      facts: { permission: 'withdraw', label: 'Withdraw' },
      refs: [7],
    },
    {
      name: 'off',
      key: key({
        provenance: [
          { kind: 'hidden-control', permission: 'withdraw', ref: 7, label: 'Withdraw', state: 'off' },
        ],
      }),
      severity: null,
    },
    {
      name: 'unknown',
      key: key({
        provenance: [
          { kind: 'hidden-control', permission: 'withdraw', ref: 7, label: 'W', state: 'unknown' },
        ],
      }),
      severity: null,
    },
    {
      name: 'a restriction that is lifted',
      key: key({
        provenance: [
          { kind: 'hidden-control', permission: 'ip-restriction', ref: 8, label: 'IP', state: 'off' },
        ],
      }),
      severity: 'critical',
    },
  ],
  'scripted-change': [
    {
      name: 'withdraw on',
      key: key({
        provenance: [{ kind: 'scripted-change', permission: 'withdraw', ref: 7, label: 'W', state: 'on' }],
      }),
      severity: 'critical',
    },
    {
      name: 'trade on',
      key: key({
        provenance: [{ kind: 'scripted-change', permission: 'trade', ref: 7, label: 'T', state: 'on' }],
      }),
      severity: 'high',
    },
    {
      name: 'restriction on is no harm',
      key: key({
        provenance: [
          { kind: 'scripted-change', permission: 'ip-restriction', ref: 7, label: 'IP', state: 'on' },
        ],
      }),
      severity: null,
    },
  ],
  'rights-widened': [
    { name: 'not asked', key: key(), severity: null },
    { name: 'nothing', key: key(), context: context({}, { memory: memory() }), severity: null },
    {
      name: 'a saved key gained trade',
      key: key({ kind: 'listed' }),
      context: context({}, { memory: memory({ widenedPermissions: ['trade'] }) }),
      severity: 'high',
      facts: { permissions: ['trade'] },
      refs: [1],
    },
    {
      name: 'a form that is being edited gains what the user ticks',
      key: key(),
      context: context({}, { memory: memory({ widenedPermissions: ['trade'] }) }),
      severity: null,
    },
    {
      name: 'a saved key shown as a greyed form gains what its purpose needs',
      key: greyed(key()),
      context: context({}, { memory: memory({ widenedPermissions: ['trade'] }) }),
      severity: 'medium',
    },
    {
      name: 'an approved address is no news',
      key: key(),
      context: context(
        { approved: [{ address: '203.0.113.10', label: 'a', state: 'current', days: null }] },
        { memory: memory({ addedAddresses: ['203.0.113.10'] }) },
      ),
      severity: null,
    },
    {
      name: 'a strange address',
      key: greyed(key()),
      context: context({}, { memory: memory({ addedAddresses: ['203.0.113.10'] }) }),
      severity: 'medium',
      facts: { addresses: ['203.0.113.10'] },
    },
  ],
  'new-key-seen': [
    {
      name: 'listed and new',
      key: key({ kind: 'listed' }),
      context: context({}, { memory: memory({ isNew: true }) }),
      severity: 'medium',
      facts: { rights: ['read', 'trade'] },
    },
    {
      name: 'a form that makes a key',
      key: key(),
      context: context({}, { memory: memory({ isNew: true }) }),
      severity: null,
    },
    {
      name: 'known',
      key: key({ kind: 'listed' }),
      context: context({}, { memory: memory() }),
      severity: null,
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it.each(cases)('$name', (one) => {
    const found = auditKey(one.key, one.context ?? context(), addressTools).filter(
      ({ finding }) => finding.rule === rule,
    );
    expect(found.map(({ finding }) => finding.severity)).toEqual(one.severity === null ? [] : [one.severity]);
    if (one.facts !== undefined) expect(found[0]?.finding.facts).toMatchObject(one.facts);
    if (one.refs !== undefined) expect(found[0]?.refs).toEqual(one.refs);
  });
});
