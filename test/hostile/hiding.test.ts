/** A right that is on is never hidden from the user without a word, and what is plain to see is not called hidden. */
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { useWindows } from '../e2e/windows.ts';
import { form, PLANTED, URL } from './form.ts';
import { HIDDEN_CHOICES, HIDINGS, type Hiding, PLAIN } from './hidings.ts';

const ALL = [...HIDINGS, ...HIDDEN_CHOICES, ...PLAIN];
const at = (hiding: Hiding): string => `${URL}?hiding=${ALL.indexOf(hiding)}`;
const named = (hidings: readonly Hiding[]) => hidings.map((hiding) => [hiding.name, hiding] as const);

const rulesOf = (audit: TabAudit | null): readonly string[] =>
  (audit?.keys ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe.each(BROWSERS)('what a person cannot see in %s', (browser) => {
  const windows = useWindows(
    browser,
    () => ALL.map((hiding) => ({ url: at(hiding), html: form(hiding.form) })),
    PLANTED,
  );
  const isTold = (audit: TabAudit | null): boolean => rulesOf(audit).includes('hidden-control');

  describe.concurrent('each in a window', () => {
    it.each(named(HIDINGS))('is told of: %s', (_, hiding) =>
      windows.use(at(hiding), async ({ tabId }) => {
        const audit = await waitForAudit(windows.launched, tabId, isTold);
        expect(rulesOf(audit)).toContain('hidden-control');
        expect(audit?.keys.map(({ permissions }) => permissions.withdraw)).not.toEqual(['off']);
      }),
    );

    it.each(named(HIDDEN_CHOICES))('is told of: %s', (_, hiding) =>
      windows.use(at(hiding), async ({ tabId }) => {
        const audit = await waitForAudit(windows.launched, tabId, isTold);
        expect(rulesOf(audit)).toContain('hidden-control');
        expect(audit?.keys[0]?.ipRestriction).not.toBe('on');
      }),
    );

    it.each(named(PLAIN))('is not made of: %s', (_, hiding) =>
      windows.use(at(hiding), async ({ tabId }) => {
        const audit = await waitForAudit(windows.launched, tabId, (one) => one !== null, { stableFor: 700 });
        expect(audit?.keys.length).toBeGreaterThan(0);
        expect(rulesOf(audit)).not.toContain('hidden-control');
      }),
    );
  });
});
