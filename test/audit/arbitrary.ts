import fc from 'fast-check';
import { type KeySettings, type Tri } from '../../lib/audit/key-settings.ts';
import { PURPOSES } from '../../lib/audit/policy.ts';
import { type RuleContext } from '../../lib/audit/rules/rule.ts';
import { PERMISSIONS, type Permission } from '../../lib/exchanges/exchange.ts';
import { context, evidence, exchange, key, memory } from './fixtures.ts';

const tri = fc.constantFrom<Tri>('on', 'off', 'unknown');
const address = fc.constantFrom(
  '203.0.113.10',
  '203.0.113.0/24',
  ' 198.51.100.7 ',
  '192.168.0.1',
  '0.0.0.0/0',
  '2001:DB8::1',
  'bot.example',
);
const record = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ read: value, trade: value, transfer: value, withdraw: value });

export const anyKey: fc.Arbitrary<KeySettings> = fc
  .record({
    kind: fc.constantFrom('form' as const, 'listed' as const),
    permissions: record(tri),
    evidence: record(
      fc.array(
        fc
          .tuple(fc.constantFrom('Withdraw', 'Trade', 'Transfer'), tri, fc.option(fc.nat(30)))
          .map(([label, state, ref]) => evidence(label, state, ref)),
        { maxLength: 3 },
      ),
    ),
    ipRestriction: fc.constantFrom('on' as const, 'off' as const, 'managed' as const, 'unknown' as const),
    ips: fc.option(fc.array(address, { maxLength: 5 })),
    typed: fc.array(address, { maxLength: 2 }),
    createdAt: fc.option(fc.integer({ min: 0, max: 1_800_000_000_000 })),
    expiresInDays: fc.option(fc.nat(100)),
    provenance: fc.array(
      fc.record({
        kind: fc.constantFrom('hidden-control' as const, 'scripted-change' as const),
        permission: fc.constantFrom<Permission | 'ip-restriction'>(...PERMISSIONS, 'ip-restriction'),
        ref: fc.option(fc.nat(30)),
        label: fc.constantFrom('a', 'b'),
        state: tri,
      }),
      { maxLength: 3 },
    ),
  })
  .map((over) => key(over));

export const anyContext: fc.Arbitrary<RuleContext> = fc
  .record({
    purpose: fc.constantFrom(...PURPOSES),
    approved: fc.uniqueArray(
      fc.record({
        address: fc.constantFrom(
          '203.0.113.10',
          '198.51.100.0/24',
          '203.0.113.0/24',
          '2001:db8::1',
          '192.0.2.1',
        ),
        label: fc.constant('set'),
        state: fc.constantFrom(
          'pending' as const,
          'current' as const,
          'retiring' as const,
          'retired' as const,
        ),
        days: fc.constant(3),
      }),
      { maxLength: 5, selector: ({ address: one }) => one },
    ),
    own: fc.array(fc.constantFrom('203.0.113.10', '198.51.100.7'), { maxLength: 2 }),
    contained: fc.boolean(),
    remembered: fc.boolean(),
    widened: fc.subarray([...PERMISSIONS]),
  })
  .map(({ purpose, approved, own, contained, remembered, widened }) =>
    context(
      { purpose, approved, ownAddresses: own, maxKeyAgeDays: 90 },
      {
        exchange: exchange({
          ...(contained ? { contains: { trade: ['transfer'] } } : {}),
          consequences: [{ kind: 'unbound-key-expires', days: 90, source: 'test' }],
        }),
        memory: remembered ? memory({ isNew: true, widenedPermissions: widened }) : null,
      },
    ),
  );
