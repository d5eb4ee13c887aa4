/** What a pasted error is where the text names no exchange. Pure. */
import { type ApiError, type ErrorBook, errorsIn } from '../exchanges/api-error.ts';
import { type Exchange } from '../exchanges/exchange.ts';
import { type ErrorText, fold } from './error-text.ts';
import { isStatus, type Match, matchError } from './match-error.ts';
import { saidInWords } from './said-in-words.ts';
import { type Verdict } from './verdict.ts';

interface Fit {
  readonly exchange: Exchange;
  readonly error: ApiError;
  readonly match: Match;
}

/** A sentence of fewer words is anyone's: "Invalid API Key" stands in every second API. */
const TELLING_WORDS = 5;
/** So many letters are that many words, about. */
const TELLING_LETTERS = 24;
/** More exchanges with one number than this are no answer. */
const MAX_NAMESAKES = 3;

/** The error whose code and long message are both one exchange's, though the text names another: logs of one bot may speak of several. */
export function plainlyOfAnother(
  exchanges: readonly Exchange[],
  book: ErrorBook,
  pasted: ErrorText,
): readonly Verdict[] {
  const both = bothOf(fitsOf(exchanges, book, pasted)).filter(
    ({ match }) => match.message >= TELLING_LETTERS,
  );
  return oneOf(longest(both), 'high');
}

/**
 * The error whose code and message are both one exchange's; else a long sentence that only one sends; else a number, as a
 * guess. Never a generic sentence or a bare status: those are no exchange's own.
 */
export function ofAnyone(
  exchanges: readonly Exchange[],
  book: ErrorBook,
  pasted: ErrorText,
): readonly Verdict[] {
  const fits = fitsOf(exchanges, book, pasted);
  const both = bothOf(fits);
  if (both.length > 0) return oneOf(longest(both), 'high');
  const told = longest(fits.filter(({ error, match }) => match.message > 0 && isTelling(error, match)));
  if (told.length > 0 && exchangesOf(told).length === 1) return oneOf(told, 'medium');
  const said = saidInWords(pasted.text);
  const coded = fits.filter(
    ({ error, match }) =>
      match.code === 'stated' &&
      isOwnCode(error.code) &&
      // The number is some other exchange's where the sentence beside it says something else.
      (said.length === 0 || said.some((cause) => error.causes.includes(cause))),
  );
  const namesakes = exchangesOf(coded);
  if (namesakes.length === 0 || namesakes.length > MAX_NAMESAKES) return [];
  return namesakes.flatMap((exchange) =>
    oneOf(
      coded.filter((fit) => fit.exchange === exchange),
      'low',
    ),
  );
}

function fitsOf(exchanges: readonly Exchange[], book: ErrorBook, pasted: ErrorText): readonly Fit[] {
  return exchanges.flatMap((exchange) => {
    const facts = book[exchange.id];
    return facts === undefined
      ? []
      : errorsIn(facts)
          .filter((error) => !isStatus(error) && error.causes.length > 0)
          .map((error) => ({ exchange, error, match: matchError(error, pasted) }));
  });
}

function bothOf(fits: readonly Fit[]): readonly Fit[] {
  return fits.filter(
    ({ error, match }) =>
      match.code === 'stated' &&
      match.message > 0 &&
      (!isAnyones(error.code) || match.message >= TELLING_LETTERS) &&
      // A message that is its own code fits twice without saying more.
      (fold(error.code) !== fold(error.message) ||
        match.message >= TELLING_LETTERS ||
        /[:_]/.test(error.code)),
  );
}

const exchangesOf = (fits: readonly Fit[]): readonly Exchange[] => [
  ...new Set(fits.map(({ exchange }) => exchange)),
];

function longest(fits: readonly Fit[]): readonly Fit[] {
  const most = Math.max(0, ...fits.map(({ match }) => match.message));
  return fits.filter(({ match }) => match.message === most);
}

/** One verdict for all that fit: of the first exchange, with the others named beside it and the causes of each. */
function oneOf(fits: readonly Fit[], confidence: Verdict['confidence']): readonly Verdict[] {
  const [first] = fits;
  if (first === undefined) return [];
  const [exchange = first.exchange, ...others] = exchangesOf(fits);
  const causes = [...new Set(fits.flatMap(({ error }) => error.causes))];
  return [
    { exchange, others, error: first.error, causes, confidence: others.length > 0 ? 'medium' : confidence },
  ];
}

/** HTTP has a meaning for it too, or it is a plain word: "413" and "FORBIDDEN" are more likely the server's. */
function isAnyones(code: string): boolean {
  return /^[1-5]\d{2}$/.test(code) || /^[A-Za-z]+$/.test(code);
}

/** A number long enough to be an exchange's own, or a code that no other API would make up. */
function isOwnCode(code: string): boolean {
  return /^-?\d{4,}$/.test(code) || /^E[A-Z][a-z]+:/.test(code);
}

function isTelling(error: ApiError, { message }: Match): boolean {
  return (
    message >= TELLING_LETTERS &&
    [error.message, ...error.also].some((one) => fold(one).split(' ').length >= TELLING_WORDS)
  );
}
