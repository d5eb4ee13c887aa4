/**
 * What is known of the errors of an exchange's API: facts only, one file per exchange in `errors/`. Matching and words
 * live in lib/errors. They ship with the dashboard alone: nothing else decodes an error.
 */
import { type ExchangeId, type Source } from './exchange.ts';

export const ERROR_CAUSES = [
  'ip-not-allowed',
  'ip-binding-required',
  'permission-missing',
  'key-unknown',
  'key-expired',
  'wrong-environment',
  'wrong-secret',
  'wrong-passphrase',
  'clock-skew',
  'nonce',
  'region-block',
  'rate-limit-or-firewall',
  'symbol-not-allowed',
  'key-frozen',
  'managed-by-app',
  'key-format',
  'address-not-allowed',
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
  /** Every cause that the sources name: more than one where the exchange does not say which. */
  readonly causes: readonly ErrorCause[];
  readonly source: Source;
}

/** Errors that mean the same, from one source. A row is the code, the message, and other texts under the same code. */
export interface ErrorGroup {
  readonly means: readonly ErrorCause[];
  readonly source: Source;
  readonly rows: readonly (readonly [code: string, message: string, ...also: string[]])[];
}

export interface ErrorFacts {
  /**
   * Words by which a bot's log names this exchange besides its hosts, in lower case: its id unless that is a word of
   * other meaning too ("gate"), ccxt's ids, headers, fields of its answers. They are from ccxt's list of exchanges, the
   * API documentation and the logs in test/errors/logs.
   */
  readonly inLogs: readonly string[];
  readonly errors: readonly ErrorGroup[];
}

/** The facts of every exchange. */
export type ErrorBook = Readonly<Partial<Record<ExchangeId, ErrorFacts>>>;

/** One by one what `facts` holds in groups. */
export function errorsIn(facts: ErrorFacts): readonly ApiError[] {
  return facts.errors.flatMap(({ means, source, rows }) =>
    rows.map(([code, message, ...also]) => ({ code, message, also, causes: means, source })),
  );
}
