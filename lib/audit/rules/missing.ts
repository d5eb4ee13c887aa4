/** What the rules on missing approved addresses share. */
import { type Exchange } from '../../exchanges/exchange.ts';
import { type AddressTools } from '../address-tools.ts';
import { coverageOf } from '../coverage.ts';
import { type KeySettings } from '../key-settings.ts';
import { type ApprovedAddress } from '../policy.ts';
import { enforcedList } from './enforced.ts';
import { formatProblem } from './format-problem.ts';

export interface Missing {
  readonly missing: readonly ApprovedAddress[];
  /** Missing as well, and this exchange is known not to take their format. */
  readonly notAccepted: readonly string[];
}

/**
 * Which of `approved` the enforced list does not hold. Nothing is missing from a list that is unknown, nor from one
 * with an entry that we cannot read: it may hold them.
 */
export function missingFrom(
  key: KeySettings,
  approved: readonly ApprovedAddress[],
  exchange: Exchange,
  addresses: AddressTools,
): Missing {
  const list = enforcedList(key, addresses);
  if (list === null || list.illegible.length > 0) return { missing: [], notAccepted: [] };
  const listed = coverageOf(list.addresses, addresses);
  const uncovered = uniqueByAddress(approved).filter(({ address }) => !listed.covers(address));
  const acceptable = ({ address }: ApprovedAddress) => formatProblem(address, exchange, addresses) === null;
  return {
    missing: uncovered.filter(acceptable),
    notAccepted: uncovered.filter((one) => !acceptable(one)).map(({ address }) => address),
  };
}

function uniqueByAddress(approved: readonly ApprovedAddress[]): readonly ApprovedAddress[] {
  return [...new Map(approved.toReversed().map((one) => [one.address, one])).values()].toReversed();
}
