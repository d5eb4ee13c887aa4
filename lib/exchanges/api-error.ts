/**
 * What is known of the errors of an exchange's API: facts only, one file per exchange in `errors/`. Matching and words
 * live in lib/errors. They ship with the dashboard alone: nothing else decodes an error.
 */
import { type ExchangeId, type Source } from './exchange.ts';

export const ERROR_CAUSES = [
  'ip-not-allowed',
  'ip-binding-required',
  // What was asked for is a change of the key's own list of addresses: one too many, one twice, one that is none.
  'ip-list',
  'managed-by-app',
  'key-unknown',
  'key-expired',
  'key-format',
  'key-frozen',
  'wrong-environment',
  'wrong-secret',
  'wrong-passphrase',
  'clock-skew',
  'nonce',
  // A connection or token that was signed in before and is no more, or never was.
  'session-ended',
  'permission-missing',
  'symbol-not-allowed',
  'account-restricted',
  'identity-check',
  // An address that coins go to, and not one that calls come from.
  'withdrawal-address',
  'region-block',
  'rate-limit',
  'address-banned',
  'rate-limit-or-firewall',
] as const;
export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** One error, as a bot's log shows it. */
export interface ApiError {
  /** The exchange's own code, as text; `HTTP <status>` where it answers with a status and no code. */
  readonly code: string;
  /** The text that the exchange sends, as far as it is known; placeholders as `<ip>`. */
  readonly message: string;
  /** Other texts under the same code, as logs show them. */
  readonly also: readonly string[];
  /** Every cause that the sources name: more than one where the exchange does not say which; none: no matter of keys. */
  readonly causes: readonly ErrorCause[];
  readonly source: Source;
  /** Ids of the products whose API answers so; absent: any. */
  readonly on?: readonly string[];
}

/** A part of an exchange with an API of its own, where one number means something else than in the next part. */
export interface ErrorProduct {
  readonly id: string;
  readonly name: string;
  /** Words by which a log names it, in lower case. */
  readonly inLogs: readonly string[];
}

/** Errors that mean the same, from one source. */
export interface ErrorGroup {
  /** None: a number that elsewhere on this exchange is a matter of keys, and is not one here. */
  readonly means: readonly ErrorCause[];
  readonly source: Source;
  /** Ids of products; absent: any. */
  readonly on?: readonly string[];
  /** The code, the message, and other texts under the same code. Where there is no message, the code is all that is sent. */
  readonly rows: readonly (readonly [code: string, ...says: string[]])[];
}

export interface ErrorFacts {
  /**
   * Words by which a bot's log names this exchange besides its hosts, in lower case: its id unless that is a word of
   * other meaning too ("gate"), ccxt's ids, older names. They are from ccxt's list of exchanges, the API documentation
   * and the logs in test/errors/logs.
   */
  readonly inLogs: readonly string[];
  /** Headers and fields of its answers, in lower case: they count where no name stands in a log. */
  readonly marks?: readonly string[];
  readonly products?: readonly ErrorProduct[];
  readonly errors: readonly ErrorGroup[];
}

/** The facts of every exchange. */
export type ErrorBook = Readonly<Partial<Record<ExchangeId, ErrorFacts>>>;

/** One by one what `facts` holds in groups. */
export function errorsIn(facts: ErrorFacts): readonly ApiError[] {
  return facts.errors.flatMap(({ means, source, on, rows }) =>
    rows.map(([code, message = code, ...also]) => ({
      code,
      message,
      also,
      causes: means,
      source,
      ...(on !== undefined && { on }),
    })),
  );
}
