/** The whole of what runs on an exchange's other pages: one pattern, tested when the address changes. */
import { later } from '../../lib/page/later.ts';

/** What of a window is used; a test gives it a window of its own. */
export type RouteWindow = Pick<Window, 'addEventListener' | 'location'> & {
  readonly document: Pick<Document, 'addEventListener'> & { readonly prerendering?: boolean };
  readonly navigation?: Pick<EventTarget, 'addEventListener'> | undefined;
};

/** So many changes of address are looked at at once; each comes back after a while (ms). A flood is looked at now and then. */
const AT_ONCE = 6;
const RECOVERS_AFTER = 2_000;
const NOW_AND_THEN = 400;
/** So much of what parameters are called is told: no link fills a form with more. */
const MAX_NAMES = 400;
/** In a hash: what parameters are set to, and runs with figures in them that no route of an app has. */
const VALUES = /(?<==)[^&]+|(?=[^/?&=]*\d)[^/?&=#]{12,}/g;

/**
 * Tells of the address when it may be an API page, on load and after every change of it, and once more when it no
 * longer may be. A page that is brought back from the history tells again; one that is loaded in advance waits until
 * it is shown. Without the Navigation API an in-app change is seen by `popstate` and `hashchange` only; the background
 * then learns of the others from the browser's tab events.
 *
 * @param tell gets origin, path, the hash's route and what the query's parameters are called: their values are nobody's business
 */
export function watchRoute(win: RouteWindow, apiPath: RegExp, tell: (href: string) => void): void {
  let told: string | undefined;
  const look = (isAgain = false): void => {
    const { origin, pathname, search, hash } = win.location;
    const names = search.match(/(?:^\?|&)[^&=]+(?==)/g);
    const route = hash.slice(0, MAX_NAMES).replace(VALUES, '');
    const href = origin + pathname + (names ? `?${names.join('').slice(1, MAX_NAMES)}` : '') + route;
    if (href === told && !isAgain) return;
    const matches = apiPath.test(pathname);
    if (matches || told) tell(href);
    told = matches ? href : undefined;
  };
  let left = AT_ONCE;
  let isLater = false;
  const lookInTime = (): void => {
    if (left > 0) {
      left--;
      later(RECOVERS_AFTER, () => {
        left++;
      });
      look();
    } else if (!isLater) {
      isLater = true;
      later(NOW_AND_THEN, () => {
        isLater = false;
        // The browser may have told of an address in between that nobody looked at.
        look(true);
      });
    }
  };
  const start = (): void => {
    look();
    const history = win.navigation;
    if (history) history.addEventListener('currententrychange', lookInTime);
    else for (const type of ['popstate', 'hashchange']) win.addEventListener(type, lookInTime);
    win.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      told = undefined;
      look();
    });
  };
  if (win.document.prerendering) win.document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
