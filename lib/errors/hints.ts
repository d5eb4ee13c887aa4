/** Which exchanges a pasted error speaks of by name. */
import { type ErrorBook } from '../exchanges/api-error.ts';
import { type Exchange, type ExchangeId } from '../exchanges/exchange.ts';

/** The exchanges that `text` names: by a word of theirs, a host, or their id where ccxt puts it, before the body. */
export function namedExchanges(
  text: string,
  exchanges: readonly Exchange[],
  book: ErrorBook,
): ReadonlySet<ExchangeId> {
  const lower = text.toLowerCase();
  const named = exchanges.filter(({ id, hosts }) => {
    const prefix = new RegExp(`(?:^|[\\s:'"<])${id}\\s*(?:[{[>]|get |post |https?:)`, 'm');
    if (prefix.test(lower)) return true;
    const domains = hosts.map(({ host }) => host.split('.').slice(-2).join('.'));
    return [...(book[id]?.inLogs ?? []), ...domains].some((name) => hasWord(lower, name));
  });
  return new Set(named.map(({ id }) => id));
}

/** Whether `word` stands in `text` with no letter or digit on either side. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}
