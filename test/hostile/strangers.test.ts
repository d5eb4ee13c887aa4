/** Attacks and their twins on forms of other exchanges: the first are told of, the second are not. */
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { auditOf, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { useWindows } from '../e2e/windows.ts';
import { SETTLED } from './attacks.ts';
import { STRANGERS, type Stranger } from './strangers.ts';

const AT_MOST = 3_000;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const rulesOf = (audit: TabAudit | null): readonly string[] =>
  (audit?.keys ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule));

/** A rule that is wanted is told, or what could not be read is; "withdraw" is plainly off of no key. */
function isTold(audit: TabAudit | null, want: Stranger['want']): boolean {
  const rules = rulesOf(audit);
  const isOff = audit?.keys.some(({ permissions }) => permissions.withdraw === 'off') ?? true;
  if (audit?.state === 'unreadable') return true;
  if (want === 'told') return audit?.keys.length !== 0 && (!isOff || rules.includes('hidden-control'));
  return rules.includes(want) || (!isOff && rules.includes('unreadable'));
}

describe.each(BROWSERS)('a form of another exchange in %s', (browser) => {
  const windows = useWindows(browser, () => STRANGERS.map(({ url, html }) => ({ url, html })));

  describe.concurrent('each in a window', () => {
    it.each(STRANGERS.map((one) => [`${one.want}: ${one.name}`, one] as const))('%s', (_, stranger) =>
      windows.use(stranger.url, async ({ page, tabId }) => {
        if (stranger.act !== undefined) {
          await wait(SETTLED);
          await stranger.act(page);
        }
        if (stranger.want === 'quiet') {
          await wait(900);
          const audit = await auditOf(windows.launched, tabId);
          expect(audit?.keys.length).toBeGreaterThan(0);
          expect(rulesOf(audit)).not.toContain('scripted-change');
          expect(rulesOf(audit)).not.toContain('hidden-control');
          return;
        }
        const told = (audit: TabAudit | null): boolean => isTold(audit, stranger.want);
        const audit = await waitForAudit(windows.launched, tabId, told, { timeout: AT_MOST });
        expect(told(audit), JSON.stringify(audit?.keys)).toBe(true);
      }),
    );
  });
});
