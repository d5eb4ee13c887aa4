/**
 * Says what an exchange's API error means, from whatever a user pastes: the raw JSON, a stack trace, a line of ccxt.
 * Pure; keeps and returns nothing of the text but an IP address.
 */
import { type AddressTools } from '../audit/address-tools.ts';
import { type ApiError, type ErrorBook, type ErrorCause, errorsIn } from '../exchanges/api-error.ts';
import { errorBook } from '../exchanges/error-registry.ts';
import { type Exchange, type ExchangeId } from '../exchanges/exchange.ts';
import { echoedAddress } from './echoed-address.ts';
import { namedExchanges } from './hints.ts';
import { HTTP_STATUSES } from './http-statuses.ts';
import { type ErrorText, type Match, matchError, readErrorText } from './match-error.ts';

export interface ErrorCandidate {
  /** null: the text names none, and what it says is what any server may say. */
  readonly exchange: Exchange | null;
  readonly error: ApiError;
  /** Every cause that the exchange may mean; more than one where it does not say which. */
  readonly causes: readonly ErrorCause[];
  /** The caller's address as the exchange saw it; null: not told. */
  readonly echoedAddress: string | null;
  /** `high`: the text names the exchange and the error fits, or code and message both fit; `low`: one number or a bare HTTP status. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A pasted text is read up to here. */
const MAX_TEXT = 20_000;
/** A message of fewer words says nothing of which exchange it is. */
const TELLING_WORDS = 3;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * What `text` may be, the likeliest first; empty: none of the errors that we know. An exchange that the text names comes
 * before others, which count only where both code and message are theirs: logs of one bot may speak of several exchanges.
 */
export function decodeError(
  text: string,
  exchanges: readonly Exchange[],
  addresses: Pick<AddressTools, 'normalise'>,
  book: ErrorBook = errorBook,
): readonly ErrorCandidate[] {
  const pasted = readErrorText(ends(text));
  const named = namedExchanges(pasted.text, exchanges, book);
  const echoed = echoedAddress(pasted.text, addresses);
  const all = exchanges.flatMap((exchange) =>
    strongestOf(
      errorsOf(exchange, book).map((error) => ({ exchange, error, match: matchError(error, pasted) })),
    ),
  );
  const own = likeliest(all, named).map(({ exchange, error, match }) => ({
    exchange,
    error,
    causes: error.causes,
    confidence: confidenceOf(match, error, named.size > 0),
  }));
  return [...own, ...(own.length === 0 ? statusesIn(pasted, exchanges, named) : [])]
    .map((candidate) => ({ ...candidate, echoedAddress: echoed }))
    .toSorted((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

function errorsOf({ id }: Exchange, book: ErrorBook): readonly ApiError[] {
  const facts = book[id];
  return facts === undefined ? [] : errorsIn(facts);
}

/** Whether an unknown text has to do with the caller's address. */
export function speaksOfAddress(text: string): boolean {
  return /\bips?\b|white ?-?list|allow ?-?list|\bip[ _-]?address/i.test(ends(text));
}

/** Of a text that is too long its beginning and its end: an error stands at either. */
function ends(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`;
}

function likeliest(all: readonly Fit[], named: ReadonlySet<ExchangeId>): readonly Fit[] {
  const isCertain = ({ match }: Fit): boolean => match.code && match.message;
  const ofNamed = all.filter(({ exchange }) => named.has(exchange.id));
  for (const fits of [ofNamed.filter(isCertain), all.filter(isCertain)]) if (fits.length > 0) return fits;
  // A bare status is anyone's: it says something of an exchange only where the exchange is named.
  // So is "invalid signature" without the code.
  return named.size > 0
    ? ofNamed
    : all.filter(
        ({ error, match }) =>
          !isStatus(error) &&
          ((match.code && !couldBeStatus(error)) || (match.message && isTelling(error.message))),
      );
}

/** The server's own refusals, where nothing that an exchange says was found. */
function statusesIn(
  pasted: ErrorText,
  exchanges: readonly Exchange[],
  named: ReadonlySet<ExchangeId>,
): readonly Omit<ErrorCandidate, 'echoedAddress'>[] {
  const fits = HTTP_STATUSES.map((error) => ({ error, match: matchError(error, pasted) })).filter(
    ({ error, match }) => match.code || (match.message && !isStatus(error)),
  );
  const asked = named.size > 0 ? exchanges.filter(({ id }) => named.has(id)) : [null];
  return asked.flatMap((exchange) =>
    fits.map(({ error, match }) => ({
      exchange,
      error,
      causes: error.causes,
      confidence: match.message && !isStatus(error) ? 'medium' : 'low',
    })),
  );
}

interface Fit {
  readonly exchange: Exchange;
  readonly error: ApiError;
  readonly match: Match;
}

/** Of one exchange's errors: those that fit by code and message, else by a code of its own, else by message or HTTP status. */
function strongestOf(fits: readonly Fit[]): readonly Fit[] {
  const both = fits.filter(({ match }) => match.code && match.message);
  if (both.length > 0) return both;
  const byCode = fits.filter(({ match, error }) => match.code && !isStatus(error));
  if (byCode.length > 0) return byCode;
  const byMessage = fits.filter(({ match }) => match.message);
  return byMessage.length > 0 ? byMessage : fits.filter(({ match }) => match.code);
}

function isTelling(message: string): boolean {
  return message.split(/\s+/).length >= TELLING_WORDS;
}

/** Errors that consist of an HTTP status alone fit a great many things. */
function isStatus({ code }: ApiError): boolean {
  return /^http \d{3}$/i.test(code);
}

/** A code of an exchange's own that HTTP has a meaning for too: "413" alone is more likely the server's. */
function couldBeStatus({ code }: ApiError): boolean {
  return /^[1-5]\d{2}$/.test(code);
}

function confidenceOf(match: Match, error: ApiError, named: boolean): ErrorCandidate['confidence'] {
  if (match.code && match.message) return 'high';
  if (isStatus(error)) return named ? 'medium' : 'low';
  if (named) return match.code ? 'high' : 'medium';
  return match.message ? 'medium' : 'low';
}
