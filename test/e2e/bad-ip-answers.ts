/** How a public-IP service, or the network that answers in its place, misbehaves. */
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The address that would be right, and one of the other family. */
  readonly right: string;
  readonly other: string;
  /** How often this service was asked before. */
  readonly times: number;
}

export interface BadManner {
  readonly name: string;
  /** What the popup says of the service; null: nothing is wrong with what it says. */
  readonly says: string | null;
  answer(asked: Asked): void;
}

export const PORTAL = 'portal.example';

const HTML = 'This is a web page, not an address.';
const STATUS = 'It answered with an error.';
const EMPTY = 'The answer is empty.';
const LONG = 'The answer is too long for one address.';
const NO_ADDRESS = 'This is not one IP address and nothing else.';
const NETWORK = 'It could not be reached.';
const LATE = 'It did not answer in time.';
const NOT_PUBLIC = 'This is not a public address';

type Body = (asked: Asked) => string | Buffer;
const sends =
  (body: Body, headers: Record<string, string> = {}, status = 200): BadManner['answer'] =>
  (asked) => {
    asked.response.writeHead(status, { 'content-type': 'text/plain', ...headers });
    asked.response.end(body(asked));
  };
const right: Body = (asked) => asked.right;
const isV6 = ({ right: address }: Asked): boolean => address.includes(':');

/** Writes what is no answer of HTTP, or half of one, and ends the connection. */
const raw =
  (text: Body): BadManner['answer'] =>
  (asked) => {
    const { socket } = asked.request;
    socket.write(text(asked));
    setTimeout(() => socket.destroy(), 50);
  };

/** Goes on until the other side hangs up. */
const drips =
  (piece: string, every: number): BadManner['answer'] =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const drip = setInterval(() => response.write(piece), every);
    response.on('close', () => clearInterval(drip));
  };

export const BAD_MANNERS: readonly BadManner[] = [
  {
    name: 'a page to log in on',
    says: HTML,
    answer: sends(({ right: address }) => `<!doctype html><p>Log in, ${address}</p>`, {
      'content-type': 'text/html',
    }),
  },
  {
    name: 'a captive portal that sends everybody to itself',
    says: NETWORK,
    answer: sends(() => '', { location: `https://${PORTAL}/` }, 302),
  },
  {
    name: 'a network that wants a log-in first',
    says: STATUS,
    answer: sends(right, { 'content-type': 'text/html' }, 511),
  },
  { name: 'ten megabytes', says: LONG, answer: sends(() => Buffer.alloc(10 * 1024 * 1024, '9')) },
  { name: 'spaces behind the address, without end', says: LONG, answer: drips(' '.repeat(64), 5) },
  { name: 'a digit now and then, without end', says: LATE, answer: drips('1', 200) },
  {
    name: 'a way in a circle',
    says: NETWORK,
    answer: (asked) => sends(() => '', { location: `/?again=${asked.times}` }, 307)(asked),
  },
  {
    name: 'a way to a host that would give an address',
    says: NETWORK,
    answer: sends(() => '', { location: `https://${PORTAL}/address` }, 301),
  },
  { name: 'the right words as a picture', says: null, answer: sends(right, { 'content-type': 'image/png' }) },
  { name: 'no content', says: EMPTY, answer: sends(() => '', {}, 204) },
  { name: 'nothing', says: EMPTY, answer: sends(() => '') },
  { name: 'too many questions', says: STATUS, answer: sends(right, { 'retry-after': '86400' }, 429) },
  { name: 'an error of the server', says: STATUS, answer: sends(right, {}, 500) },
  {
    name: 'a wish for a password',
    says: STATUS,
    answer: sends(right, { 'www-authenticate': 'Basic realm="address"' }, 401),
  },
  {
    name: 'a part of an answer',
    says: STATUS,
    answer: sends((asked) => asked.right.slice(0, -1), { 'content-range': 'bytes 0-11/13' }, 206),
  },
  { name: 'what somebody on the way made of it', says: STATUS, answer: sends(right, {}, 203) },
  { name: 'a byte order mark', says: null, answer: sends((asked) => `\ufeff${asked.right}\r\n`) },
  {
    name: 'two bytes for each sign',
    says: NO_ADDRESS,
    answer: sends((asked) => Buffer.from(`\ufeff${asked.right}`, 'utf16le')),
  },
  { name: 'JSON', says: NO_ADDRESS, answer: sends((asked) => JSON.stringify({ ip: asked.right })) },
  { name: 'an address in words', says: NO_ADDRESS, answer: sends((asked) => `${asked.right} ok`) },
  { name: 'a zero byte behind the address', says: NO_ADDRESS, answer: sends((asked) => `${asked.right}\0`) },
  {
    name: 'two addresses',
    says: 'This is more than one line',
    answer: sends((asked) => `${asked.right}\n${asked.right}\n`),
  },
  {
    name: 'a network instead of an address',
    says: NO_ADDRESS,
    answer: sends((asked) => `${asked.right}${isV6(asked) ? '/64' : '/24'}`),
  },
  {
    name: 'a private address',
    says: NOT_PUBLIC,
    answer: sends((asked) => (isV6(asked) ? 'fd00::20' : '192.168.1.20')),
  },
  {
    name: 'an address of nobody',
    says: NOT_PUBLIC,
    answer: sends((asked) => (isV6(asked) ? '::' : '240.0.0.1')),
  },
  {
    name: 'an address behind the provider’s own translation',
    says: NOT_PUBLIC,
    answer: sends((asked) => (isV6(asked) ? 'fe80::1' : '100.64.3.4')),
  },
  {
    name: 'an address of the other family',
    says: 'This is an address of the other family.',
    answer: sends((asked) => asked.other),
  },
  {
    name: 'what says that it is packed and is not',
    says: NETWORK,
    answer: sends(right, { 'content-encoding': 'gzip' }),
  },
  {
    name: 'a hundred megabytes that are packed small',
    says: LONG,
    answer: sends(() => gzipSync(Buffer.alloc(100_000_000, '1')), { 'content-encoding': 'gzip' }),
  },
  {
    name: 'a connection that breaks at once',
    says: NETWORK,
    answer: ({ request }) => void request.socket.destroy(),
  },
  {
    name: 'a connection that breaks in the middle',
    says: NETWORK,
    answer: raw((asked) => `HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n${asked.right}`),
  },
  {
    name: 'a head and then nothing',
    says: LATE,
    answer: ({ response }) => {
      response.writeHead(200, { 'content-length': '13' });
      response.flushHeaders();
    },
  },
  { name: 'silence', says: LATE, answer: () => undefined },
  {
    name: 'the address after a long thought',
    says: null,
    answer: (asked) => void setTimeout(() => sends(right)(asked), 2000),
  },
];
