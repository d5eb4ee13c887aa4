/**
 * Says what an exchange's API error means, from whatever a user pastes: the raw JSON, a stack trace, a line of ccxt.
 * Pure; keeps and returns nothing of the text but an IP address.
 */
import { type AddressTools } from '../audit/address-tools.ts';
import { type ApiError, type ErrorCause, type Exchange } from '../exchanges/exchange.ts';
import { echoedAddress } from './echoed-address.ts';
import { namedExchanges } from './hints.ts';
import { type Match, matchError, readErrorText } from './match-error.ts';

export interface ErrorCandidate {
  readonly exchange: Exchange;
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
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * What `text` may be, the likeliest first; empty: none of the errors that we know.
 * A text that names an exchange is matched with that exchange alone.
 */
export function decodeError(
  text: string,
  exchanges: readonly Exchange[],
  addresses: Pick<AddressTools, 'normalise'>,
): readonly ErrorCandidate[] {
  const pasted = readErrorText(text.slice(0, MAX_TEXT));
  const named = namedExchanges(pasted.text, exchanges);
  const asked = named.size > 0 ? exchanges.filter(({ id }) => named.has(id)) : exchanges;
  const fits = asked.flatMap((exchange) =>
    strongestOf(exchange.errors.map((error) => ({ exchange, error, match: matchError(error, pasted) }))),
  );
  const certain = fits.filter(({ match }) => match.code && match.message);
  const echoed = echoedAddress(pasted.text, addresses);
  return (certain.length > 0 ? certain : fits)
    .map(({ exchange, error, match }) => ({
      exchange,
      error,
      causes: error.causes,
      echoedAddress: echoed,
      confidence: confidenceOf(match, error, named.size > 0),
    }))
    .toSorted((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
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

/** Errors that consist of an HTTP status alone fit a great many things. */
function isStatus({ code }: ApiError): boolean {
  return /^http \d{3}$/i.test(code);
}

function confidenceOf(match: Match, error: ApiError, named: boolean): ErrorCandidate['confidence'] {
  if (match.code && match.message) return 'high';
  if (isStatus(error)) return named ? 'medium' : 'low';
  if (named) return match.code ? 'high' : 'medium';
  return match.message ? 'medium' : 'low';
}
