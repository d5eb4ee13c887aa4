/** What a pasted error was found to be. */
import { type ApiError, type ErrorCause } from '../exchanges/api-error.ts';
import { type Exchange } from '../exchanges/exchange.ts';

export interface ErrorCandidate {
  /** null: the text names none, and what it says is what any server may say. */
  readonly exchange: Exchange | null;
  /** Others whose API says the very same, where the text names none. */
  readonly others: readonly Exchange[];
  readonly error: ApiError;
  /** Every cause that the exchange may mean; more than one where it does not say which. */
  readonly causes: readonly ErrorCause[];
  /** The caller's address as the exchange saw it; null: not told. */
  readonly echoedAddress: string | null;
  /** `high`: the text names the exchange and the error fits, or code and message both fit; `low`: a guess, by one number, a bare HTTP status or words alone. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** The exchange, or a library, names the withdraw right as one of several that would do. */
  readonly offersWithdraw: boolean;
}

export type Verdict = Pick<ErrorCandidate, 'exchange' | 'others' | 'error' | 'causes' | 'confidence'>;
