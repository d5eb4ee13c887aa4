import { request } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_IPV4, type StandIn } from '../e2e/ip-stand-ins.ts';
import { startServer, type TestServer } from '../e2e/server.ts';

const PAGE = 'https://www.binance.com/en/my/settings/api-management';
let server: TestServer;

beforeEach(async () => {
  server = await startServer([{ url: PAGE, html: '<p>page</p>' }]);
});
afterEach(() => server.close());

/** Status and body of a request for `url` that goes to the test server. */
function get(url: string): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port: server.port,
        path: pathname + search,
        headers: { host: hostname },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the test server', () => {
  it('serves a page under its real address, whatever the query', async () => {
    expect(await get(`${PAGE}?tab=1`)).toEqual({ status: 200, body: '<p>page</p>' });
  });

  it('prefers the page of the very query', async () => {
    server.serve({ url: `${PAGE}?replica=b`, html: '<p>b</p>' });
    expect((await get(`${PAGE}?replica=b`)).body).toBe('<p>b</p>');
    expect((await get(`${PAGE}?replica=c`)).body).toBe('<p>page</p>');
  });

  it('answers 404 for another path and another host, and remembers both', async () => {
    expect((await get('https://www.binance.com/en')).status).toBe(404);
    expect((await get(PAGE.replace('.com', '.com.evil.example'))).status).toBe(404);
    expect(server.takeUnknownRequests()).toHaveLength(2);
    expect(server.takeUnknownRequests()).toEqual([]);
  });

  it.each<[StandIn, number, number]>([
    [{ kind: 'address', text: BROWSER_IPV4 }, 200, BROWSER_IPV4.length],
    [{ kind: 'huge' }, 200, 10 * 1024 * 1024],
    [{ kind: 'unavailable' }, 503, 9],
  ])('plays an address service: %j', async (standIn, status, length) => {
    server.setIpService('api.ipify.org', standIn);
    const answer = await get('https://api.ipify.org/');
    expect(answer.status).toBe(status);
    expect(answer.body).toHaveLength(length);
    expect(server.takeIpRequests()).toEqual(['api.ipify.org/']);
  });

  it('ends a hanging answer when it closes', async () => {
    server.setIpService('4.ident.me', { kind: 'hang' });
    const hanging = get('https://4.ident.me/').then(
      () => 'answered',
      () => 'cut off',
    );
    await expect.poll(() => server.takeIpRequests()).toHaveLength(1);
    const closed = server.close();
    expect(await Promise.race([hanging, closed.then(() => 'closed')])).not.toBe('answered');
    server = await startServer();
  });
});
