/** The toolbar's word on a tab: page code can hide our overlay, never this. */
import { browser } from 'wxt/browser';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type VerdictLevel } from '../../lib/audit/verdict.ts';

const COLOURS: Readonly<Record<VerdictLevel, string>> = {
  critical: '#c4232c',
  high: '#ac4d08',
  medium: '#8a6500',
  info: '#0b6bcb',
  fenced: '#157347',
  unreadable: '#5b6472',
  waiting: '#5b6472',
};
/** A tick is green, also with something worth knowing beside it. */
const colourOf = ({ text, tone }: AuditView['verdict']['badge']): string =>
  COLOURS[text === '✓' ? 'fenced' : tone];
const TEXT_COLOUR = '#ffffff';

/** Shows a tab's verdict; an exchange that is paused shows nothing, and `null` gives the tab no badge of its own. */
export async function showBadge(tabId: number, view: AuditView | null): Promise<void> {
  if (view === null) {
    // An empty text would hide the dot that is for all tabs. The types know text only.
    const none = null as unknown as string;
    await browser.action.setBadgeText({ tabId, text: none }).catch(() => {});
    return;
  }
  const badge = view.paused ? { text: '', tone: 'waiting' as const } : view.verdict.badge;
  // A tab that was closed meanwhile has no badge.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colourOf(badge) }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
  ]);
}
