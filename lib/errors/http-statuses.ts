/** What a web server's refusal means where the exchange's own words are missing. */
import { type ApiError } from '../exchanges/api-error.ts';

const RFC = 'RFC 9110 and RFC 6585: what the status means on any server';
const CLOUDFLARE = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/';

/** The whitelist stands last in each: an exchange that refuses an address mostly says so in words. */
export const HTTP_STATUSES: readonly ApiError[] = [
  {
    code: 'Error 1015',
    message: 'You are being rate limited',
    also: [],
    causes: ['rate-limit-or-firewall'],
    source: CLOUDFLARE,
  },
  {
    code: 'Error 1020',
    message: 'Access denied: this website is using a security service to protect itself',
    also: [],
    causes: ['rate-limit-or-firewall', 'region-block'],
    source: CLOUDFLARE,
  },
  {
    code: 'HTTP 401',
    message: 'Unauthorized',
    also: [],
    causes: ['key-unknown', 'wrong-secret', 'clock-skew', 'ip-not-allowed'],
    source: RFC,
  },
  {
    code: 'HTTP 403',
    message: 'Forbidden',
    also: [],
    causes: ['rate-limit-or-firewall', 'region-block', 'permission-missing', 'ip-not-allowed'],
    source: RFC,
  },
  {
    code: 'HTTP 418',
    message: 'The address is banned for a while after too many requests',
    also: [],
    causes: ['rate-limit-or-firewall'],
    source: 'binance/binance-spot-api-docs rest-api.md; https://bingx-api.github.io/docs/',
  },
  {
    code: 'HTTP 429',
    message: 'Too Many Requests',
    also: [],
    causes: ['rate-limit-or-firewall'],
    source: RFC,
  },
  {
    code: 'HTTP 451',
    message: 'Unavailable For Legal Reasons',
    also: [],
    causes: ['region-block'],
    source: RFC,
  },
];
