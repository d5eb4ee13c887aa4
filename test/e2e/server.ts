import { type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { type TLSSocket, type TlsOptions } from 'node:tls';
import { makeCertificate } from './certificate.ts';
import { answerAs, RIGHT_ANSWERS, type StandIn } from './ip-stand-ins.ts';

/** A page to serve: its real address and a whole HTML document. Without a query it answers whatever the query. */
export interface ServedPage {
  readonly url: string;
  readonly html: string;
}

export interface TestServer {
  /** The loopback port that browsers are sent to for every host name. */
  readonly port: number;
  /** Adds or replaces a page. */
  serve(page: ServedPage): void;
  /** Has an address answered by hand, as servers do that misbehave. */
  answer(url: string, by: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** Makes a public-IP service answer something else, until `resetIpServices`. */
  setIpService(host: string, standIn: StandIn): void;
  resetIpServices(): void;
  /** The hosts whose connections end before they are safe, as with a certificate that nobody can check. */
  failTls(hosts: readonly string[]): void;
  /** `host/path` of every request to a public-IP service or feed since the last call. */
  takeIpRequests(): readonly string[];
  /** `host/path` of every request that nothing here answers, since the last call. */
  takeUnknownRequests(): readonly string[];
  close(): Promise<void>;
}

const keyOf = (url: URL): string => `${url.hostname}${url.pathname}`;
const documentKey = (url: URL): string => keyOf(url) + url.search;

/**
 * One HTTPS server on loopback that plays every host: replicas under their real addresses, the public-IP services,
 * and 404 for whatever else a browser asks.
 */
export async function startServer(pages: readonly ServedPage[] = []): Promise<TestServer> {
  const documents = new Map(pages.map((page) => [documentKey(new URL(page.url)), page.html]));
  const byHand = new Map<string, Parameters<TestServer['answer']>[1]>();
  let ipServices = new Map<string, StandIn>(Object.entries(RIGHT_ANSWERS));
  let ipRequests: string[] = [];
  let unknownRequests: string[] = [];

  let unsafe: readonly string[] = [];

  const SNICallback: TlsOptions['SNICallback'] = (host, done) =>
    done(unsafe.includes(host) ? new Error('not today') : null);
  const server = createServer({ ...makeCertificate(), SNICallback }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere.invalid'}`);
    const answer = byHand.get(keyOf(url));
    if (answer) {
      answer(request, response);
      return;
    }
    const service = ipServices.get(url.hostname);
    if (service) {
      ipRequests.push(keyOf(url));
      answerAs(service, url, response);
      return;
    }
    const html = documents.get(documentKey(url)) ?? documents.get(keyOf(url));
    if (html === undefined) {
      unknownRequests.push(keyOf(url));
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  // Who has been here before takes his old session up again, and names the host only within it.
  server.on('secureConnection', (socket: TLSSocket) => {
    if (typeof socket.servername === 'string' && unsafe.includes(socket.servername)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    answer: (url, by) => void byHand.set(keyOf(new URL(url)), by),
    serve: (page) => void documents.set(documentKey(new URL(page.url)), page.html),
    setIpService: (host, standIn) => void ipServices.set(host, standIn),
    resetIpServices: () => {
      ipServices = new Map(Object.entries(RIGHT_ANSWERS));
    },
    failTls: (hosts) => {
      unsafe = hosts;
      // What is open already would be used again.
      if (hosts.length > 0) server.closeAllConnections();
    },
    takeIpRequests: () => {
      const taken = ipRequests;
      ipRequests = [];
      return taken;
    },
    takeUnknownRequests: () => {
      const taken = unknownRequests;
      unknownRequests = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
