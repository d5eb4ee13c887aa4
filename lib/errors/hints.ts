/** Which exchanges, and which products of theirs, a pasted error speaks of by name. Pure. */
import { type ErrorBook, type ErrorFacts, type ErrorProduct } from '../exchanges/api-error.ts';
import { type Exchange, type ExchangeId } from '../exchanges/exchange.ts';

/** ccxt's exception classes end so; what follows their colon is the id of the exchange. */
const RAISED =
  '\\w*(?:error|exception|denied|nonce|exceeded|suspended|protection|available|enabled|location|address|funds|maintenance|rejected|failed|needed|response|timeout|supported)\\s*:\\s*';

export interface Named {
  readonly named: readonly Exchange[];
  /** By a name, and not only by a header or a field. */
  readonly isByName: boolean;
  /** By an id where ccxt puts it: what follows is of no other exchange. */
  readonly isById: boolean;
}

/**
 * The exchanges that `text` names. ccxt puts the id before what the exchange said, and then no other name in the text
 * counts; else it is a word of theirs or a host; else a header or field that only they have.
 */
export function namedExchanges(text: string, exchanges: readonly Exchange[], book: ErrorBook): Named {
  const lower = text.toLowerCase();
  // "KucoinAPIException" names an exchange as well as "kucoin" does.
  const apart = splitCase(text).toLowerCase();
  const witnesses: readonly ((exchange: Exchange) => boolean)[] = [
    ({ id }) => idsOf(id, book).some((one) => standsFirst(one, lower)),
    ({ id, hosts }) => {
      const domains = hosts.map(({ host }) => host.split('.').slice(-2).join('.'));
      const names = [...(book[id]?.inLogs ?? []), ...domains];
      return names.some((name) => hasWord(lower, name) || hasWord(apart, name));
    },
    ({ id }) => (book[id]?.marks ?? []).some((mark) => hasWord(lower, mark)),
  ];
  for (const [index, names] of witnesses.entries()) {
    const named = exchanges.filter(names);
    if (named.length > 0) {
      return { named, isByName: index < witnesses.length - 1, isById: index === 0 };
    }
  }
  return { named: [], isByName: false, isById: false };
}

const idsOf = (id: ExchangeId, book: ErrorBook): readonly string[] => [
  id,
  ...(book[id]?.inLogs ?? []).filter((name) => /^[a-z]+$/.test(name)),
];

/** Whether ccxt says of `id` what follows: before a body, a request or a message, at the start or behind an exception's name. */
function standsFirst(id: string, lower: string): boolean {
  return (
    new RegExp(`(?:^|[\\s:'"<])${id}\\s*(?:[{[>]|get |post |put |delete |https?:)`, 'm').test(lower) ||
    new RegExp(`(?:^\\s*|${RAISED}\\(?["']?)${id}\\s+\\S`).test(lower)
  );
}

/** The products of `facts` that `text` names. */
export function namedProducts(text: string, facts: ErrorFacts): readonly ErrorProduct[] {
  const lower = text.toLowerCase();
  return (facts.products ?? []).filter(({ inLogs }) => inLogs.some((name) => hasWord(lower, name)));
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

const splitCase = (text: string): string =>
  text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
