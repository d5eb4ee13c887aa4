/** One error as somebody's bot logged it. */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';

export interface LoggedError {
  /** Where it was posted. Keys, signatures and host names in it are made up here; the exchange's words are as they were. */
  readonly source: string;
  readonly log: string;
  /** What must be found first, as `<exchange> <code>`; `any`: of no exchange by name; null: nothing may be found. */
  readonly is: `${ExchangeId | 'any'} ${string}` | null;
  /** It must be called a guess. */
  readonly isGuess?: true;
  /** Whether the address must be named among what it can be. */
  readonly maybeIp: boolean;
  /** The caller's address, where the log echoes it. */
  readonly echoes?: string;
  /** What of the log may never be shown again. */
  readonly secrets?: readonly string[];
}
