/** The user's side of an audit: what the key is for, which addresses are approved, which risks were accepted. */
import { type ExchangeId } from '../exchanges/exchange.ts';
import { type RuleId } from './finding.ts';

export const PURPOSES = [
  'screener',
  'trading-bot',
  'reporting',
  'operational-transfers',
  'automated-payouts',
] as const;
export type Purpose = (typeof PURPOSES)[number];
export const DEFAULT_PURPOSE: Purpose = 'trading-bot';

/** Where an approved address stands in its life on the day of the audit. */
export type RotationState = 'pending' | 'current' | 'retiring' | 'retired';

/** An approved address as the audit sees it: its set is flattened, its dates are resolved against the clock. */
export interface ApprovedAddress {
  /** Normalised address or CIDR. */
  readonly address: string;
  readonly label: string;
  readonly state: RotationState;
  /** Whole days until it goes live (pending) or is retired (retiring); negative: days since; null: no date. */
  readonly days: number | null;
}

/** A finding that the user accepted for one key, with the reason. */
export interface AcceptedRisk {
  readonly exchange: ExchangeId;
  /** The key's label; null: a key that had no name when the risk was accepted. */
  readonly keyName: string | null;
  readonly rule: RuleId;
  readonly reason: string;
  /** ms since the epoch */
  readonly at: number;
}

export interface Policy {
  readonly purpose: Purpose;
  readonly approved: readonly ApprovedAddress[];
  /** Whether the key is to hold all of `approved`; false: the user has not said which of several sets it is for. */
  readonly wantsAll: boolean;
  /** This browser's own public addresses as last looked up; empty: never asked. */
  readonly ownAddresses: readonly string[];
  /** A key older than this many days is due for rotation; null: no such rule. */
  readonly maxKeyAgeDays: number | null;
}
