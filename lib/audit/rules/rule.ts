import { type Exchange } from '../../exchanges/exchange.ts';
import { type AddressTools } from '../address-tools.ts';
import { type Finding, type RuleId } from '../finding.ts';
import { type KeySettings } from '../key-settings.ts';
import { type Policy } from '../policy.ts';

/** What is known of this key from earlier audits; null: the ledger has not met it or was not asked. */
export interface LedgerMemory {
  /** The ledger already knows other keys of this exchange, and not this one. */
  readonly isNew: boolean;
  /** Rights that are on now and were off when the key was last seen. */
  readonly widenedPermissions: readonly string[];
  /** Addresses that are listed now and were not when the key was last seen. */
  readonly addedAddresses: readonly string[];
  /** ms since the epoch */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number | null;
}

export interface RuleContext {
  readonly exchange: Exchange;
  readonly policy: Policy;
  readonly memory: LedgerMemory | null;
  /** Names of the parameters by which the address of the page may have filled its form; never a value. */
  readonly filledBy: readonly string[];
  /** ms since the epoch */
  readonly now: number;
}

/**
 * A rule is pure: the same settings and context give the same findings, in the same order. It is given a key whose
 * addresses are normalised, and it makes no finding of what is unknown: that is the rule `unreadable` alone.
 */
export interface Rule {
  readonly id: RuleId;
  evaluate(key: KeySettings, context: RuleContext, addresses: AddressTools): readonly Finding[];
  /** The controls to ring for "show me", worst first. */
  refs(key: KeySettings, finding: Finding, context: RuleContext): readonly number[];
}
