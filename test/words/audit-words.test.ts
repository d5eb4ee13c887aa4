import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { auditKey } from '../../lib/audit/audit.ts';
import { type Finding, RULE_IDS } from '../../lib/audit/finding.ts';
import { verdictOf } from '../../lib/audit/verdict.ts';
import { type Consequence } from '../../lib/exchanges/exchange.ts';
import { consequenceWords } from '../../lib/words/audit-names.ts';
import messages from '../../lib/words/en/audit.json' with { type: 'json' };
import { findingWords } from '../../lib/words/finding-words.ts';
import { markerWords } from '../../lib/words/marker-words.ts';
import { verdictWords } from '../../lib/words/verdict-words.ts';
import { anyContext, anyKey } from '../audit/arbitrary.ts';
import { addressTools, context, exchange, key } from '../audit/fixtures.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (id: string, values: readonly string[] = []) =>
        (messages as Record<string, { message: string }>)[id]?.message.replace(
          /\$(\d)/g,
          (_all, index: string) => values[Number(index) - 1] ?? `MISSING ${id} $${index}`,
        ) ?? '',
    },
  },
}));

function wordsOf(rule: Finding['rule'], one = key(), about = context()) {
  const found = auditKey(one, about, addressTools).find(({ finding }) => finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return findingWords(found.finding, about.exchange.name);
}

describe('findingWords', () => {
  it('quotes the label of the page', () => {
    expect(wordsOf('withdraw-enabled', key({}, { withdraw: 'on' }))).toEqual({
      title: 'It can withdraw your funds',
      body: '“Enable Withdrawals” is on. The purpose “trading bot” does not need it: whoever gets this key can send your coins away.',
      fix: 'Turn “Enable Withdrawals” off before you save.',
      consequence: null,
    });
  });

  it('names our own word where the page shows no label', () => {
    const mute = key({ evidence: { read: [], trade: [], transfer: [], withdraw: [] } }, { withdraw: 'on' });
    expect(wordsOf('withdraw-enabled', mute).body).toContain('“withdraw” is on');
    expect(wordsOf('ip-restriction-off', key({ ipRestriction: 'off', ipEvidence: [] })).body).toMatch(
      /^No address/,
    );
  });

  it('says what the exchange does about it', () => {
    const about = context(
      {},
      {
        exchange: exchange({
          name: 'Bybit',
          consequences: [{ kind: 'unbound-key-expires', days: 90, source: '' }],
        }),
      },
    );
    expect(wordsOf('ip-restriction-off', key({ ipRestriction: 'off' }), about).consequence).toBe(
      'Bybit ends a key without addresses after 90 days.',
    );
  });

  it('counts in words', () => {
    const missing = (...addresses: readonly string[]) =>
      wordsOf(
        'approved-ip-missing',
        key(),
        context({
          approved: addresses.map((address) => ({ address, label: '', state: 'current', days: null })),
        }),
      ).title;
    expect(missing('192.0.2.1')).toBe('1 approved address is missing');
    expect(missing('192.0.2.1', '192.0.2.2')).toBe('2 approved addresses are missing');
  });

  it('leaves no gap in any sentence, whatever was found', () => {
    fc.assert(
      fc.property(anyKey, anyContext, (one, about) => {
        for (const { finding } of auditKey(one, about, addressTools)) {
          const { title, body, fix } = findingWords(finding, 'Binance');
          for (const words of [title, body, fix])
            expect(words).not.toMatch(/^$|MISSING|undefined|NaN|“”|null/);
        }
      }),
    );
  });

  it('has words for every rule even without a fact', () => {
    for (const rule of RULE_IDS) {
      const { title, body, fix } = findingWords({ rule, severity: 'info', facts: {} }, 'Binance');
      expect([title, body, fix].every((words) => words !== '' && !words.includes('MISSING'))).toBe(true);
    }
  });
});

describe('consequenceWords', () => {
  it.each<[Consequence['kind'], number | null, string]>([
    ['unbound-key-expires', 1, 'OKX ends a key without addresses after 1 day.'],
    ['unbound-key-deleted-idle', 14, 'OKX deletes a key without addresses after 14 days without use.'],
    ['unbound-key-deleted', null, 'OKX deletes keys without addresses that can do more than read.'],
    ['withdraw-needs-ip', null, 'OKX does not save a key that can withdraw without addresses.'],
    ['trade-includes-transfer', null, 'On OKX the right to trade includes transfers between your accounts.'],
  ])('%s', (kind, days, words) => {
    expect(consequenceWords(kind, days, 'OKX')).toBe(words);
  });
});

describe('verdictWords', () => {
  const spoken = (...keys: readonly Parameters<typeof auditKey>[0][]) => {
    const judged = {
      state: 'read' as const,
      keys: keys.map((one) => ({
        ...one,
        findings: auditKey(one, context(), addressTools).map(({ finding }) => finding),
      })),
    };
    return verdictWords(verdictOf(judged), judged);
  };

  it.each([
    ['create', [key({}, { withdraw: 'on' })], 'Do not create this key yet', '1 serious finding.'],
    ['save', [key({ mask: 'ab…c' }, { withdraw: 'on' })], 'Do not save this key yet', '1 serious finding.'],
    [
      'listed',
      [
        key({ kind: 'listed' }, { withdraw: 'on' }),
        key({ kind: 'listed' }, { withdraw: 'on', transfer: 'on' }),
      ],
      '2 keys need you today',
      '',
    ],
    [
      'fenced',
      [key({ ips: ['203.0.113.1', '203.0.113.2'] })],
      'Fenced: trade only, 2 addresses',
      'Withdraw is off, and the key works from listed addresses alone.',
    ],
    [
      'never "only" of the unknown',
      [key({}, { trade: 'unknown' })],
      'Fenced: no withdrawals, 1 address',
      null,
    ],
    [
      'managed',
      [key({ ipRestriction: 'managed', ips: null })],
      'Fenced: trade only, the app’s addresses',
      null,
    ],
    ['unknown', [key({}, { withdraw: 'unknown' })], 'Check by eye', null],
    ['nothing', [], 'No key settings on this page yet', null],
    ['medium', [key({}, { transfer: 'on' })], 'Nothing urgent, 2 things to look at', ''],
  ])('%s', (_name, keys, title, detail) => {
    const words = spoken(...keys);
    expect(words.title).toBe(title);
    if (detail !== null) expect(words.detail).toBe(detail);
  });
});

describe('the catalogue', () => {
  it('shouts nowhere, and explains its placeholders', () => {
    for (const [id, { message, ...rest }] of Object.entries(messages)) {
      expect(message, id).not.toContain('!');
      if (/\$\d/.test(message)) expect(rest, id).toHaveProperty('description');
    }
  });

  it('has a marker for what the user can turn off', () => {
    expect(markerWords('withdraw-enabled')).toBe('turn this off');
    expect(markerWords('key-too-old')).toBeNull();
  });
});
