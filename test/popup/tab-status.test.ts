/** Parts of the popup that are pure once the words are there. */
import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => import('../ui/browser-fake.ts'));
vi.stubGlobal('document', { documentElement: { lang: 'en' } });

const { tabStatus } = await import('../../components/popup/tab-status.ts');
const { approvedView } = await import('../../components/popup/approved-view.ts');
const { ownReport } = await import('../../components/popup/own-report.ts');
const { foundRows, checkedAddress } = await import('../../components/shared/address-words.ts');
const { extractAddresses } = await import('../../lib/ip/extract.ts');
const { registry } = await import('../../lib/exchanges/registry.ts');
const { inWords } = await import('../../lib/words/view-words.ts');
type AuditView = import('../../lib/audit/audit-view.ts').AuditView;
type JudgedView = import('../../lib/audit/audit-view.ts').JudgedView;
type JudgedKeyView = import('../../lib/audit/audit-view.ts').JudgedKeyView;
type IpSet = import('../../lib/ip/ip-set.ts').IpSet;

const key = (more: Partial<JudgedKeyView> = {}): JudgedKeyView => ({
  id: 'k',
  kind: 'form',
  name: 'grid',
  mask: null,
  permissions: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
  ipRestriction: 'on',
  ips: ['203.0.113.1'],
  findings: [],
  purpose: 'trading-bot',
  setIds: ['b'],
  unchosen: null,
  compared: true,
  approvable: [],
  mode: 'create',
  paste: { add: [], leftOut: [] },
  ...more,
});
const view = (more: Partial<JudgedView> = {}): AuditView =>
  inWords({
    exchange: { id: 'binance', name: 'Binance' },
    state: 'read',
    keys: [key()],
    sets: [],
    paused: false,
    readAt: 1,
    ...more,
  });
const finding = (
  rule: 'ip-restriction-off' | 'withdraw-enabled',
  severity: 'high' | 'critical',
  accepted = false,
) => ({
  rule,
  severity,
  facts: {},
  refs: [],
  accepted: accepted ? { reason: 'a test account', at: 1 } : null,
});

describe('what the popup says of a tab', () => {
  it.each([
    ['paused', view({ paused: true })],
    ['waiting', view({ state: 'waiting' })],
    ['unreadable', view({ state: 'unreadable' })],
    ['read', view()],
  ])('%s', (kind, given) => expect(tabStatus(given).kind).toBe(kind));

  it('puts the worst first and what was accepted last, with its reason', () => {
    const findings = [
      finding('withdraw-enabled', 'critical', true),
      finding('ip-restriction-off', 'high'),
      finding('withdraw-enabled', 'critical'),
    ];
    const status = tabStatus(view({ keys: [key({ findings })] }));
    const lines = status.kind === 'read' ? (status.keys[0]?.findings ?? []) : [];
    expect(lines.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'withdraw-enabled critical',
      'ip-restriction-off high',
      'withdraw-enabled info',
    ]);
    expect(lines[2]?.paragraphs[0]).toBe('accepted: a test account');
  });

  it('never calls a key fenced that was not read', () => {
    const permissions = {
      read: 'unknown',
      trade: 'unknown',
      transfer: 'unknown',
      withdraw: 'unknown',
    } as const;
    const status = tabStatus(view({ keys: [key({ permissions, ipRestriction: 'unknown', ips: null })] }));
    expect(status.kind === 'read' && status.keys[0]?.tone).not.toBe('fenced');
  });
});

describe('the approved list of a tab', () => {
  const set = (id: string, ...addresses: string[]): IpSet => ({
    id,
    label: id,
    owner: 'own',
    environment: 'production',
    role: 'primary',
    entries: addresses.map((address) => ({
      id: address,
      address,
      note: '',
      from: null,
      until: null,
      addedAt: 0,
    })),
  });
  const sets = [set('a', '203.0.113.1'), set('b', '203.0.113.2', '2001:db8::1')];
  const shown = { sets, managed: [] };

  it('is the set of the key in the form, unless the user picked another', () => {
    const { ip } = registry.binance;
    expect(approvedView(shown, null, view(), ip, 0).setId).toBe('b');
    expect(approvedView(shown, 'a', view(), ip, 0).setId).toBe('a');
    expect(approvedView(shown, null, null, null, 0).setId).toBe('a');
  });

  it('is read-only where an organisation keeps it', () => {
    const managed = { sets, managed: [sets[0] ?? set('a')] };
    expect(approvedView(managed, 'a', null, null, 0).readOnly).toBe(true);
    expect(approvedView(managed, 'b', null, null, 0).readOnly).toBe(false);
  });

  it('copies what the exchange takes and says what it does not', () => {
    const list = approvedView(shown, 'b', view(), { ...registry.binance.ip, ipv4: true, ipv6: false }, 0);
    expect(list.copyText).toBe('203.0.113.2');
    expect(list.leftOut).toEqual([{ address: '2001:db8::1', why: 'the form takes no IPv6 addresses' }]);
  });

  it('can be pasted only where a key has a field', () => {
    expect(approvedView(shown, null, view(), null, 0).canPaste).toBe(true);
    expect(approvedView(shown, null, view({ keys: [key({ paste: null })] }), null, 0).canPaste).toBe(false);
  });
});

describe('the look-up', () => {
  it('names services and reasons', () => {
    const attempt = { network: 'x', ms: 1 };
    const report = ownReport({
      at: 5,
      v4: {
        family: 4,
        status: 'disagreement',
        address: null,
        addresses: [{ address: '203.0.113.1', providers: ['ipify-v4'] }],
        attempts: [{ ...attempt, provider: 'ident-v4', address: null, reason: 'html' }],
      },
      v6: { family: 6, status: 'none', address: null, addresses: [], attempts: [] },
    });
    expect(report.v4).toEqual({
      verdict: 'disagree',
      answers: [{ address: '203.0.113.1', services: ['ipify'] }],
      failures: [{ service: 'ident.me', why: 'This is a web page, not an address.' }],
    });
  });
});

describe('addresses that the user gives', () => {
  it('are found in a sentence, each with what is wrong with it', () => {
    const rows = foundRows(extractAddresses('use 8.8.8.8, not 10.0.0.1 or 8.8.0.0/13'), []);
    expect(rows.map(({ address }) => address)).toEqual(['8.8.8.8', null, '8.8.0.0/13']);
    expect(rows[1]?.remark).toContain('private');
    expect(rows[2]?.remark).toContain('524,288');
  });

  const remarksOn = (text: string, known: readonly string[] = []) =>
    foundRows(extractAddresses(text), known).map(({ address, remark }) => [address, remark]);

  it('are refused where the list holds them', () => {
    expect(remarksOn('8.8.8.8 8.8.4.4', ['8.8.8.8'])).toEqual([
      [null, 'on this list already'],
      ['8.8.4.4', null],
    ]);
  });

  it('say which other address they lie within, of the list or of the paste', () => {
    expect(remarksOn('8.8.8.8 9.9.9.9 9.9.9.0/24', ['8.8.8.0/24'])).toEqual([
      ['8.8.8.8', 'lies within 8.8.8.0/24'],
      ['9.9.9.9', 'lies within 9.9.9.0/24'],
      ['9.9.9.0/24', null],
    ]);
  });

  it('say where they are not what was written', () => {
    expect(remarksOn('8.8.8.7/24 9.9.9.9:443 1.1.1.1-1.1.1.2')).toEqual([
      ['8.8.8.0/24', 'stands for the whole network, 256 addresses'],
      ['9.9.9.9', 'the port was left away'],
      ['1.1.1.1', 'part of 1.1.1.1-1.1.1.2'],
      ['1.1.1.2', 'part of 1.1.1.1-1.1.1.2'],
    ]);
  });

  it('say that there are more of them than are shown', () => {
    const text = Array.from({ length: 5_001 }, (_, at) => `9.9.${at >> 8}.${at & 255}`).join(' ');
    expect(remarksOn(text).at(-1)).toEqual([null, expect.stringContaining('paste the rest')]);
  });

  it.each(['', '10.0.0.1', '*', '1.2.3', 'hello', '127.0.0.1', '0.0.0.0'])(
    '%j is refused in words',
    (text) => {
      expect(() => checkedAddress(text)).toThrow(/\w+ \w+/);
    },
  );

  it('come out normalised', () => expect(checkedAddress(' 2001:DB8:0::1 ')).toBe('2001:db8::1'));
});
