/**
 * What the background answers to a reading: the audit with the handles that the overlay needs.
 * Plain JSON; `refs` point at controls of the reading that it answers.
 */
import { type ExchangeId, type Permission } from '../exchanges/exchange.ts';
import { type Finding } from './finding.ts';
import { type IpRestriction, type Tri } from './key-settings.ts';
import { type Purpose } from './policy.ts';

export interface ViewFinding extends Finding {
  /** Controls to ring for "show me", worst first; empty: nothing to show. */
  readonly refs: readonly number[];
  /** Set when the user accepted this risk for this key: shown greyed, not counted. */
  readonly accepted: { readonly reason: string; readonly at: number } | null;
}

export interface KeyView {
  readonly id: string;
  readonly kind: 'form' | 'listed';
  readonly name: string | null;
  readonly mask: string | null;
  readonly permissions: Readonly<Record<Permission, Tri>>;
  readonly ipRestriction: IpRestriction;
  readonly ips: readonly string[] | null;
  readonly findings: readonly ViewFinding[];
  readonly purpose: Purpose;
  /** Ids of the sets that are approved for this key. */
  readonly setIds: readonly string[];
  /** What a paste would add to the form's list now; null: this key has no field to paste into. */
  readonly paste: {
    readonly add: readonly string[];
    readonly leftOut: readonly { address: string; why: string }[];
  } | null;
}

export interface AuditView {
  readonly exchange: { readonly id: ExchangeId; readonly name: string };
  readonly state: 'waiting' | 'read' | 'unreadable';
  readonly keys: readonly KeyView[];
  readonly sets: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  /** The exchange is paused: nothing is shown but a pill that says so. */
  readonly paused: boolean;
  readonly readAt: number;
}

/** What became of one address of a paste. */
export interface PasteOutcome {
  readonly address: string;
  readonly outcome: 'taken' | 'already-there' | 'changed' | 'refused' | 'left-out';
  /** Message id of the reason, for `changed`, `refused` and `left-out`. */
  readonly why: string | null;
  /** What the page made of it, for `changed`. */
  readonly became: string | null;
}

export interface PasteReport {
  readonly outcomes: readonly PasteOutcome[];
  /** `done`: the form holds the plan; `partly`; `refused`: the form was left as it was; `no-field`; `copied`: refused, and the list is on the clipboard. */
  readonly result: 'done' | 'partly' | 'refused' | 'no-field' | 'copied';
}
