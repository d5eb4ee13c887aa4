/** One verdict over all keys of a tab, for the badge and for the first sentence. Pure. */
import { type Permission } from '../exchanges/exchange.ts';
import { type Finding } from './finding.ts';
import { type IpRestriction, type Tri } from './key-settings.ts';

/** The worst first; what nobody could read may hide a serious finding, and comes right after those. */
export const VERDICT_LEVELS = [
  'critical',
  'high',
  'unreadable',
  'medium',
  'info',
  'fenced',
  'waiting',
] as const;
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** What a verdict looks at; a JudgedView is one, and so is a TabAudit. */
export interface Judged {
  readonly state: 'waiting' | 'read' | 'unreadable';
  readonly keys: readonly JudgedKey[];
  /** There are more keys, which are still being read. */
  readonly listPending?: true | undefined;
}

export interface JudgedKey {
  readonly kind: 'form' | 'listed';
  /** The label that the user gave the key; null or absent: none is known. */
  readonly name?: string | null;
  /** null or absent: as far as is known the key does not exist yet. */
  readonly mask?: string | null;
  readonly permissions: Readonly<Record<Permission, Tri>>;
  readonly ipRestriction: IpRestriction;
  readonly ips: readonly string[] | null;
  readonly findings: readonly JudgedFinding[];
  /** false: there is no approved list to compare its addresses with. Absent: it is not known, as in older audits. */
  readonly compared?: boolean | undefined;
  /** What its form would do now; absent: it is not known. */
  readonly mode?: 'create' | 'save' | 'view' | undefined;
}

/** `accepted` absent or null: the user has not accepted this risk. */
export type JudgedFinding = Finding & { readonly accepted?: unknown };

export interface Verdict {
  readonly level: VerdictLevel;
  /** Critical and high findings that were not accepted, over all keys. */
  readonly serious: number;
  /** The other findings that were not accepted. */
  readonly others: number;
  /** Keys with at least one serious finding. */
  readonly seriousKeys: number;
  /** Keys that are bound to listed addresses of which nobody has said that they are right. */
  readonly uncomparedKeys: number;
  readonly badge: { readonly text: string; readonly tone: VerdictLevel };
}

/**
 * The badge shows the number of serious findings; else `?` if something could not be read, accepted or not, since nobody
 * can accept what they do not know; else a tick if there is at most something worth knowing. A medium finding, or a
 * serious one that was accepted, takes the tick away without a number. Addresses that were compared with nothing are no
 * fence that anybody vouches for: they get an `i`, never a tick. While keys are still being read, nothing but what is
 * serious is said of those that were.
 */
export function verdictOf({ state, keys, listPending }: Judged): Verdict {
  const all = keys.flatMap(({ findings }) => findings);
  const open = all.filter(isOpen);
  const serious = open.filter(isSerious).length;
  const counts = {
    serious,
    others: open.length - serious,
    seriousKeys: keys.filter(({ findings }) => findings.some((one) => isOpen(one) && isSerious(one))).length,
    uncomparedKeys: keys.filter(isUncompared).length,
  };
  const verdict = (level: VerdictLevel, text: string): Verdict => ({
    level,
    ...counts,
    badge: { text, tone: level },
  });
  if (serious > 0) {
    const worst = open.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
    return verdict(worst, String(serious));
  }
  if (state === 'unreadable' || keys.some(isUnknown)) return verdict('unreadable', '?');
  if (listPending) return verdict('waiting', '…');
  if (state === 'waiting' || keys.length === 0) return verdict('waiting', '');
  if (open.some(({ severity }) => severity === 'medium')) return verdict('medium', '');
  if (all.some(({ severity }) => severity !== 'info')) return verdict('info', '');
  if (counts.uncomparedKeys > 0) return verdict('info', 'i');
  if (open.length > 0 || !keys.every(isFenced)) return verdict('info', keys.every(isFenced) ? '✓' : '');
  return verdict('fenced', '✓');
}

/** Withdraw is off, and the key works from listed addresses alone: read, not guessed. */
export function isFenced({ permissions, ipRestriction, ips }: JudgedKey): boolean {
  const bound = ipRestriction === 'managed' || (ipRestriction === 'on' && ips !== null && ips.length > 0);
  return permissions.withdraw === 'off' && bound;
}

/** The restriction is on, and its addresses may be anybody's: there is nothing to compare them with. */
export function isUncompared({ ipRestriction, ips, compared }: JudgedKey): boolean {
  return compared === false && ipRestriction === 'on' && ips !== null && ips.length > 0;
}

function isUnknown({ permissions, ipRestriction, findings }: JudgedKey): boolean {
  return (
    permissions.withdraw === 'unknown' ||
    ipRestriction === 'unknown' ||
    findings.some(({ rule }) => rule === 'unreadable')
  );
}

/** It was not accepted. */
export function isOpen({ accepted }: JudgedFinding): boolean {
  return accepted === undefined || accepted === null;
}

/** It speaks against creating or keeping the key. */
export function isSerious({ severity }: Finding): boolean {
  return severity === 'critical' || severity === 'high';
}
