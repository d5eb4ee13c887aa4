/** What a pasted error is on an exchange that the text names. Pure. */
import { type ApiError, type ErrorBook, type ErrorCause, errorsIn } from '../exchanges/api-error.ts';
import { type Exchange } from '../exchanges/exchange.ts';
import { type ErrorText } from './error-text.ts';
import { namedProducts } from './hints.ts';
import { FIREWALLS } from './http-statuses.ts';
import { isStatus, type Match, matchError } from './match-error.ts';
import { raisedAs, saidInWords } from './said-in-words.ts';
import { type Verdict } from './verdict.ts';

interface Fit {
  readonly error: ApiError;
  readonly match: Match;
}

/**
 * One verdict for each error that the text holds. `isByName`: a name, and not only a field, tells the exchange: only then
 * words alone may be taken for its error, which is a guess.
 */
export function ofNamed(
  exchange: Exchange,
  book: ErrorBook,
  pasted: ErrorText,
  isByName: boolean,
): readonly Verdict[] {
  const facts = book[exchange.id] ?? { inLogs: [], errors: [] };
  const products = namedProducts(pasted.text, facts).map(({ id }) => id);
  const fits = errorsIn(facts)
    .filter(({ on }) => on === undefined || products.length === 0 || on.some((id) => products.includes(id)))
    .map((error) => ({ error, match: matchError(error, pasted) }));
  const say = (error: ApiError, causes: readonly ErrorCause[], confidence: Verdict['confidence']) => ({
    exchange,
    others: [],
    error,
    causes,
    confidence,
  });

  const stated = fits.filter(({ error, match }) => match.code === 'stated' && !isStatus(error));
  const certain = longestOf(stated.filter(({ match }) => match.message > 0));
  if (certain.length > 0) {
    return perCode(certain)
      .map(union)
      .filter(({ causes }) => causes.length > 0)
      .map(({ error, causes }) => say(error, causes, 'high'));
  }

  const walls = FIREWALLS.filter((error) => matchError(error, pasted).message > 0).slice(0, 1);
  if (walls.length > 0) return walls.map((error) => say(error, error.causes, 'medium'));
  const told = longestOf(fits.filter(({ match }) => match.message > 0));
  const said = saidInWords(pasted.text);
  const hasOtherCode = [...pasted.codes].some((code) => /^-?\d{4,}$/.test(code));
  const coded = stated.length > 0 || hasOtherCode ? stated : fits.filter(isMentioned);
  if (coded.length > 0) {
    return perCode(coded)
      .map((group) => weighed(group, said, told))
      .filter(({ causes }) => causes.length > 0)
      .map(({ error, causes, isSure }) => say(error, causes, isSure ? 'high' : 'medium'));
  }
  if (told.length > 0) {
    const { error, causes } = union(told);
    return causes.length > 0 ? [say(error, causes, 'medium')] : [];
  }
  const bare = fits.filter(({ error, match }) => isStatus(error) && match.code !== null);
  if (bare.length > 0) {
    const { error, causes } = union(bare);
    return [say(error, sentenceFirst(said, causes), 'medium')];
  }
  const guessed = said.length > 0 ? said : raisedAs(pasted.text);
  return isByName && guessed.length > 0 ? [say(unwritten(pasted), guessed, 'low')] : [];
}

const isMentioned = ({ error, match }: Fit): boolean => match.code === 'mentioned' && !isStatus(error);

/** The fits of the longest messages, one code's apart from another's: "Invalid IP" stands in a longer sentence too. */
function longestOf(fits: readonly Fit[]): readonly Fit[] {
  return perCode(fits).length > 1 && fits.every(({ match }) => match.code === 'stated')
    ? perCode(fits).flatMap(longest)
    : longest(fits);
}

function longest(fits: readonly Fit[]): readonly Fit[] {
  const most = Math.max(0, ...fits.map(({ match }) => match.message));
  return fits.filter(({ match }) => match.message === most);
}

function perCode(fits: readonly Fit[]): readonly (readonly Fit[])[] {
  return [...Map.groupBy(fits, ({ error }) => error.code).values()];
}

/** One error and the causes of all `fits`. */
function union(fits: readonly Fit[]): { readonly error: ApiError; readonly causes: readonly ErrorCause[] } {
  const [first] = fits;
  if (first === undefined) throw new RangeError('nothing to join');
  return { error: first.error, causes: [...new Set(fits.flatMap(({ error }) => error.causes))] };
}

/** A word, or a number under which the exchange sends many things, says less than a plain sentence beside it. */
function weighed(
  group: readonly Fit[],
  said: readonly ErrorCause[],
  told: readonly Fit[],
): { readonly error: ApiError; readonly causes: readonly ErrorCause[]; readonly isSure: boolean } {
  const { error, causes } = union(group);
  const isWord = /^[A-Za-z_]+$/.test(error.code);
  if (group.length === 1 && !isWord) return { error, causes, isSure: true };
  // "api-signature-not-valid" says no more when its own words follow it.
  const ofCode = saidInWords(error.code.replace(/[-_]/g, ' '));
  const ofMessage = told.length > 0 ? union(told).causes : said.filter((cause) => !ofCode.includes(cause));
  const agreed = ofMessage.filter((cause) => causes.includes(cause));
  if (agreed.length > 0 && group.length > 1) return { error, causes: agreed, isSure: true };
  return {
    error,
    causes: sentenceFirst(ofMessage, causes),
    isSure: agreed.length > 0 || ofMessage.length === 0,
  };
}

/** Where a code or status would name something that the sentence does not, both are said. */
const sentenceFirst = (said: readonly ErrorCause[], causes: readonly ErrorCause[]): readonly ErrorCause[] => [
  ...new Set([...said, ...causes]),
];

/** An error that no list holds, under the code that it came with. */
function unwritten({ codes, statuses }: ErrorText): ApiError {
  const [code] = [...codes].filter((one) => /^-?\d{3,}$/.test(one));
  const [status] = statuses;
  return {
    code: code ?? (status === undefined ? '' : `HTTP ${status}`),
    message: '',
    also: [],
    causes: [],
    source: '',
  };
}
