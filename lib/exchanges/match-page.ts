/** Decides whether an address is a page on which an exchange's keys are listed, created or edited. Fails closed. */
import { type ApiPage, type Exchange } from './exchange.ts';
import { exchanges } from './registry.ts';

/** `null` unless the text is an https address on the default port, without a user name in front of the host. */
function safeUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain ? url : null;
}

function exchangeOfHost(host: string): Exchange | null {
  return exchanges.find((exchange) => exchange.hosts.some((known) => known.host === host)) ?? null;
}

function isPage(page: ApiPage, url: URL): boolean {
  if (page.hosts !== undefined && !page.hosts.includes(url.hostname)) return false;
  if (page.hash !== undefined && !new RegExp(page.hash, 'i').test(url.hash)) return false;
  return new RegExp(`^(?:${page.path})/?$`, 'i').test(url.pathname);
}

/**
 * The exchange whose host this address is on, whatever the page; `null` for any other address. The host is compared
 * as a whole, so neither a look-alike nor an unlisted subdomain matches.
 */
export function knownExchangeOf(address: string): Exchange | null {
  const url = safeUrl(address);
  return url && exchangeOfHost(url.hostname);
}

/** The exchange and the API page that an address is; `null` for every other address, also for text that is none. */
export function matchPage(address: string): { exchange: Exchange; page: ApiPage } | null {
  const url = safeUrl(address);
  if (!url) return null;
  const exchange = exchangeOfHost(url.hostname);
  const page = exchange?.pages.find((candidate) => isPage(candidate, url));
  return exchange && page ? { exchange, page } : null;
}

/** A short segment that is named after an API, or the form of a secret key, last or before what is done there and to which of them, but not a version ("/api/v3/…"). */
const NAMED_AFTER_API =
  '/(?:[a-z0-9]+[-_]){0,2}(?:secret-key|(?:my|new|open)?api(?:v\\d)?(?:s|keys?|manage\\w*)?(?:[-_][a-z0-9]+){0,2})(?:/(?!v\\d+/)[^/]+){0,3}/?$';

/**
 * RegExp source (flag `i`), tested on `location.pathname`, that matches the path of every API page of every exchange
 * and few others: paths that are named after an API, and those of the pages that are named after nothing, one by one.
 * It is inlined in the sentinel, which only asks with it whether to wake the background; the background decides with
 * `matchPage`. Made at build time: it needs the examples, which do not ship.
 */
export function coarsePathPattern(): string {
  const named = new RegExp(NAMED_AFTER_API, 'i');
  const others = exchanges.flatMap(({ pages, examples }) =>
    pages
      .filter(({ path }) => {
        const whole = new RegExp(`^(?:${path})/?$`, 'i');
        const paths = examples.map((url) => new URL(url).pathname).filter((at) => whole.test(at));
        return paths.some((at) => !named.test(at));
      })
      .map(({ path }) => path),
  );
  return others.length === 0 ? NAMED_AFTER_API : `${NAMED_AFTER_API}|^(?:${others.join('|')})/?$`;
}
