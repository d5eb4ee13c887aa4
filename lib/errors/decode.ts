/**
 * Says what an exchange's API error means, from whatever a user pastes: the raw JSON, a stack trace, a line of ccxt.
 * What names the exchange, the code, the message, the product and the HTTP status each have a vote. Pure; keeps and
 * returns nothing of the text but an IP address.
 */
import { type AddressTools } from '../audit/address-tools.ts';
import { type ErrorBook } from '../exchanges/api-error.ts';
import { errorBook } from '../exchanges/error-registry.ts';
import { type Exchange } from '../exchanges/exchange.ts';
import { echoedAddress } from './echoed-address.ts';
import { type ErrorText, readErrorText } from './error-text.ts';
import { namedExchanges } from './hints.ts';
import { FIREWALLS, HTTP_STATUSES } from './http-statuses.ts';
import { isStatus, matchError } from './match-error.ts';
import { ofAnyone, plainlyOfAnother } from './of-anyone.ts';
import { ofNamed } from './of-named.ts';
import { saidInWords } from './said-in-words.ts';
import { type ErrorCandidate, type Verdict } from './verdict.ts';

/** A pasted text is read up to here. */
const MAX_TEXT = 20_000;
/** A log with more errors than this is to be pasted line by line. */
const MAX_CANDIDATES = 3;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * What `text` may be, the likeliest first; empty: none of the errors that we know. Where the text names exchanges, theirs
 * are looked at, whatever other exchange has such a code; one error is one candidate, with the causes of all that
 * it may mean.
 */
export function decodeError(
  text: string,
  exchanges: readonly Exchange[],
  addresses: Pick<AddressTools, 'normalise'>,
  book: ErrorBook = errorBook,
): readonly ErrorCandidate[] {
  const pasted = readErrorText(ends(text));
  const { named, isByName, isById } = namedExchanges(pasted.text, exchanges, book);
  const echoed = echoedAddress(pasted.text, addresses);
  const own = named.flatMap((exchange) => ofNamed(exchange, book, pasted, isByName));
  const found =
    named.length === 0
      ? ofAnyone(exchanges, book, pasted)
      : own.some(({ confidence }) => confidence === 'high') || isById
        ? own
        : [...plainlyOfAnother(exchanges, book, pasted), ...own];
  const verdicts = found.length > 0 ? found : refusalsIn(pasted, named);
  return verdicts
    .map((verdict) => ({ ...verdict, echoedAddress: echoed, offersWithdraw: offersWithdraw(pasted.text) }))
    .toSorted((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence))
    .slice(0, MAX_CANDIDATES);
}

/** Whether an unknown text has to do with the caller's address. */
export function speaksOfAddress(text: string): boolean {
  return /(?<![a-z])ips?(?![a-z])|[a-z]Ip(?![a-z])|white ?-?list|allow ?-?list|ip[ _-]?address|白名单|白名單/i.test(
    ends(text),
  );
}

/** Of a text that is too long its beginning and its end: an error stands at either. */
function ends(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`;
}

/** ccxt says of some of Bybit's refusals that the key "must own one of permissions", and counts withdrawals among them. */
function offersWithdraw(text: string): boolean {
  return /one of (?:the |these |following )*(?:permissions|rights|scopes)[^\n]{0,120}withdraw/i.test(text);
}

/**
 * The server's own refusals, where nothing that an exchange says was found. What a plain sentence beside the status says comes
 * first, whoever sent it: many a client's error names neither the exchange nor its host.
 */
function refusalsIn(pasted: ErrorText, named: readonly Exchange[]): readonly Verdict[] {
  const walls = FIREWALLS.filter((error) => matchError(error, pasted).message > 0).slice(0, 1);
  const statuses = HTTP_STATUSES.filter((error) => matchError(error, pasted).code !== null).slice(0, 1);
  const said = walls.length > 0 || statuses.length === 0 ? [] : saidInWords(pasted.text);
  const asked = named.length > 0 ? named : [null];
  return asked.flatMap((exchange) =>
    (walls.length > 0 ? walls : statuses).map((error) => ({
      exchange,
      others: [],
      error,
      causes: [...new Set([...said, ...error.causes])],
      confidence: isStatus(error) ? 'low' : 'medium',
    })),
  );
}
