import { type ServerResponse } from 'node:http';

/** What one of the public-IP services is made to answer in a test. */
export type StandIn =
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'html' }
  | { readonly kind: 'two-lines' }
  | { readonly kind: 'private' }
  | { readonly kind: 'huge' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'unavailable' };

/** Globally routable, and nobody's in these tests: documentation ranges would rightly be refused as not public. */
export const BROWSER_IPV4 = '93.184.216.34';
export const BROWSER_IPV6 = '2606:2800:220:1:248:1893:25c8:1946';

const v4: StandIn = { kind: 'address', text: BROWSER_IPV4 };
const v6: StandIn = { kind: 'address', text: BROWSER_IPV6 };

/** Every public-IP service that Keyfence may ask, giving the right answer. */
export const RIGHT_ANSWERS: Readonly<Record<string, StandIn>> = {
  'api.ipify.org': v4,
  'api4.ipify.org': v4,
  'api6.ipify.org': v6,
  'ident.me': v4,
  '4.ident.me': v4,
  'v4.ident.me': v4,
  '6.ident.me': v6,
  'v6.ident.me': v6,
  'checkip.amazonaws.com': v4,
};

const TEN_MB = 10 * 1024 * 1024;

/** Writes the answer. `hang` leaves the response open: the server's close ends it. */
export function answerAs(standIn: StandIn, url: URL, response: ServerResponse): void {
  const plain = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  switch (standIn.kind) {
    case 'address':
      if (url.searchParams.get('format') === 'json') {
        response.writeHead(200, { ...plain, 'content-type': 'application/json' });
        response.end(JSON.stringify({ ip: standIn.text }));
      } else {
        response.writeHead(200, plain);
        response.end(url.hostname === 'checkip.amazonaws.com' ? `${standIn.text}\n` : standIn.text);
      }
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Log in</title><p>Your address is ${BROWSER_IPV4}</p>`);
      return;
    case 'two-lines':
      response.writeHead(200, plain);
      response.end(`${BROWSER_IPV4}\n198.41.0.4\n`);
      return;
    case 'private':
      response.writeHead(200, plain);
      response.end('192.168.1.20');
      return;
    case 'huge':
      response.writeHead(200, plain);
      response.end(Buffer.alloc(TEN_MB, '9'));
      return;
    case 'hang':
      response.writeHead(200, plain);
      response.flushHeaders();
      return;
    case 'unavailable':
      response.writeHead(503, plain);
      response.end('try later');
  }
}
