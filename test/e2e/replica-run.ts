import { type Page } from 'puppeteer-core';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { type ReplicaState } from '../replicas/replica.ts';
import { type Comparison, compare } from './accuracy.ts';
import { badgeOf, type OpenTab, textsInStorage, waitForAudit } from './audit-of.ts';
import { type Launched } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { type BuiltReplica } from './replica-pages.ts';
import { type TestServer } from './server.ts';
import { doSteps } from './steps.ts';

export interface StateRun {
  readonly audit: TabAudit | null;
  readonly comparison: Comparison;
  /** Planted secrets that got into the extension's storage, by which everything that it is told passes. */
  readonly leaks: readonly string[];
  /** Buttons of the page that the overlay lies on. */
  readonly covered: readonly string[];
}

/** More of a secret or key id than a mask shows. */
const TOO_MUCH = 10;

/** How long an answer that is right from the first moment must hold, ms: nothing there, or nothing to read yet. */
const QUIET = 400;
/** How long an answer must hold after the last step, and after a load, ms. */
const AFTER_STEPS = 200;
const AFTER_LOAD = 80;

/**
 * Loads the replica afresh in the tab, does the state's steps, waits until the audit is as declared (or the time is up)
 * and compares. On a page that is no API page it looks for overlay and badge as well.
 */
export async function runState(
  launched: Launched,
  server: TestServer,
  tab: OpenTab,
  built: BuiltReplica,
  state: ReplicaState,
  timeout = PATIENCE_MS,
): Promise<StateRun> {
  const { expect } = state;
  server.serve({ url: built.url, html: await built.html() });
  // To a page at the same address with a hash, the browser would only scroll: the clicks of the state before would stay.
  if (built.url.includes('#')) await tab.page.goto('about:blank');
  const startedAt = Date.now();
  await tab.page.goto(built.url, { waitUntil: 'domcontentloaded' });
  // A machine on which an answer takes longer draws longer, too.
  await doSteps(tab.page, state.steps, timeout / 2);

  const isFresh = (audit: TabAudit | null): boolean => audit === null || audit.readAt >= startedAt;
  const audit = await waitForAudit(
    launched,
    tab.tabId,
    (candidate) => isFresh(candidate) && compare(candidate, expect).differences.length === 0,
    { timeout, stableFor: stableFor(state) },
  );
  const comparison = compare(audit, expect);
  const leaks = await textsInStorage(launched, built.planted, TOO_MUCH);
  const covered = await coveredButtons(tab.page);
  if (expect !== null) return { audit, comparison, leaks, covered };

  const traces = await tracesOn(launched, tab);
  const differences = [...comparison.differences, ...traces];
  return { audit, comparison: { ...comparison, differences }, leaks, covered };
}

/**
 * Only what can be reached without scrolling counts: the overlay moves with the page. Nor does a button that lies under the
 * page's own dialog: nobody can press it before that is gone.
 */
function coveredButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isOurs = (at: Element | undefined): boolean => at?.matches('[popover=manual]') === true;
    // A press that is held covers the whole window until it is answered.
    if (isOurs(document.elementsFromPoint(2, 2)[0])) return [];
    return [...document.querySelectorAll('button, [role=button], input[type=submit]')].flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const [at, under] = document.elementsFromPoint(x + width / 2, y + height / 2);
      const isReachable = under !== undefined && button.contains(under);
      return width > 0 && height > 0 && isOurs(at) && isReachable ? [button.textContent] : [];
    });
  });
}

function stableFor({ expect, steps }: ReplicaState): number {
  if (expect === null || expect.state === 'waiting') return QUIET;
  return steps.length > 0 ? AFTER_STEPS : AFTER_LOAD;
}

async function tracesOn(launched: Launched, tab: OpenTab): Promise<readonly string[]> {
  const badge = await badgeOf(launched, tab.tabId);
  const overlay = await readOverlay(tab.page);
  return [
    ...(badge.text === '' ? [] : [`a badge "${badge.text}" on a page that is no API page`]),
    ...(overlay === null ? [] : ['an overlay on a page that is no API page']),
  ];
}
