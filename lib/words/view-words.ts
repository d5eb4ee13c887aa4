/** A view in words: what was judged, as the overlay and the popup show it. */
import {
  type AuditView,
  type FindingWords,
  type JudgedKeyView,
  type JudgedView,
  type JudgedViewFinding,
  type KeyView,
  type ViewMarker,
} from '../audit/audit-view.ts';
import { type RuleId, SEVERITIES } from '../audit/finding.ts';
import { isOpen, isSerious, VERDICT_LEVELS, verdictOf } from '../audit/verdict.ts';
import { levelName, listed } from './audit-names.ts';
import { findingWords } from './finding-words.ts';
import { checkByEye, checkedOf, subjectOf, titleOf } from './key-words.ts';
import { markerWords } from './marker-words.ts';
import { nextOf } from './next-words.ts';
import { pasteReport } from './paste-words.ts';
import { planRows, rowsOf, wantsPaste } from './row-words.ts';
import { verdictWords } from './verdict-words.ts';
import { t } from './words.ts';

/** Puts keys and findings in the order in which they are shown, and says what they mean in the user's language. */
export function inWords(view: JudgedView): AuditView {
  const verdict = verdictOf(view);
  const keys = view.keys.map((key) => keyInWords(key, view.exchange.name)).sort(filledInThenWorst);
  return {
    ...view,
    keys,
    verdict: { level: verdict.level, badge: verdict.badge, ...verdictWords(verdict, view) },
    next: view.state === 'waiting' ? null : nextOf(keys[0]),
    subject: subjectOf(view),
    markers: view.paused ? [] : markersOf(view),
    toCheck: view.state !== 'waiting' && view.keys.length === 0 ? checkByEye(null) : [],
  };
}

function keyInWords(key: JudgedKeyView, exchange: string): KeyView {
  const judged = { state: 'read', keys: [key] } as const;
  const verdict = verdictOf(judged);
  const isUnread = verdict.level === 'unreadable';
  const open = key.findings.filter(isOpen);
  const said = new Set<string>();
  return {
    ...key,
    findings: key.findings.toSorted(worstFirst).map((finding) => ({
      ...finding,
      words: saidOnce(findingWords(finding, exchange, key.kind === 'listed'), said),
      severityWords: levelName(finding.severity),
      wantsPaste: wantsPaste(finding),
      rows: (wantsPaste(finding) && key.paste?.add.length ? [] : rowsOf(finding)).filter(
        ({ address }) => finding.rule !== 'unapproved-ip' || !key.approvable.includes(address),
      ),
    })),
    title: titleOf(key),
    level: verdict.level,
    verdict: verdictWords(verdict, judged).title,
    checked: open.length === 0 && !isUnread ? checkedOf(key) : [],
    toCheck: isUnread || key.findings.some(({ rule }) => rule === 'unreadable') ? checkByEye(key) : [],
    notes: notesOf(key, exchange),
    planRows: planRows(key),
    report: key.pasted ? pasteReport(key.pasted, key.paste?.leftOut ?? []) : null,
    alarms: [
      ...open.filter(isSerious).map(({ rule }) => rule),
      ...(key.kind === 'form' && isUnread ? ['unreadable'] : []),
    ],
  };
}

/** A form asks for its sets by buttons of its own. */
function notesOf({ kind, ipRestriction, unchosen }: JudgedKeyView, exchange: string): readonly string[] {
  if (ipRestriction === 'managed') return [t('overlay_note_managed', exchange)];
  if (unchosen === null) return [];
  const from = unchosen.length > 0 ? [t('overlay_note_in', listed(unchosen))] : [];
  return kind === 'form' ? from : [t('audit_choose_sets'), ...from];
}

/** What the exchange does to a key is said with the worst finding of it, and not again. */
function saidOnce(words: FindingWords, said: Set<string>): FindingWords {
  const { consequence } = words;
  if (consequence === null || !said.has(consequence)) {
    if (consequence !== null) said.add(consequence);
    return words;
  }
  return { ...words, consequence: null };
}

/** More than this on one page would be noise. */
const MAX_MARKERS = 12;

const ABOUT_RESTRICTION: readonly RuleId[] = ['ip-restriction-off', 'whitelist-unused'];

/** One marker for a control, saying the worst that was found of it. */
function markersOf({ keys }: JudgedView): readonly ViewMarker[] {
  // In a list nothing can be set right: what is there is told of in the panel, and only the worst is pointed at.
  const open = keys.flatMap(({ kind, findings }) =>
    findings.filter((one) => isOpen(one) && (kind === 'form' || one.severity === 'critical')),
  );
  const byRef = new Map<number, ViewMarker>();
  // What the user has to press now comes before what to think about.
  for (const { pasted } of keys)
    if (pasted !== undefined && pasted.button !== null)
      byRef.set(pasted.button, { ref: pasted.button, tone: 'medium', word: t('paste_marker') });
  for (const { rule, severity, refs } of open.sort(worstFirst)) {
    const word = markerWords(rule);
    if (word === null || severity === 'info') continue;
    const tone = rule === 'unreadable' ? rule : severity;
    // Of the choices of a restriction the first is the one that is taken: the other is what to choose instead.
    for (const ref of ABOUT_RESTRICTION.includes(rule) ? refs.slice(0, 1) : refs)
      if (!byRef.has(ref)) byRef.set(ref, { ref, tone, word });
  }
  return [...byRef.values()].slice(0, MAX_MARKERS);
}

/** The form that is being filled in, then the worst; the page's order among equals. */
function filledInThenWorst(one: KeyView, other: KeyView): number {
  const rank = ({ mode, level }: KeyView): number =>
    VERDICT_LEVELS.indexOf(level) - (mode === 'view' ? 0 : VERDICT_LEVELS.length);
  return rank(one) - rank(other);
}

/** The audit's order within a severity. */
const worstFirst = (one: JudgedViewFinding, other: JudgedViewFinding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
