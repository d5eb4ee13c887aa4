/**
 * Services that answer with the caller's public address. All are asked over https, without cookies or referrer, and
 * only when the user asks. `network` is who carries the service: two answers from one network are one witness.
 *
 * Not among them, on purpose: ifconfig.co (one request a minute, and challenge pages in HTML: mpolden/echoip #74, #166,
 * #196), ipinfo.io (answers more than is asked), icanhazip (run by Cloudflare like ipify's front: no second witness).
 */
import { type Family } from '../span.ts';

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** The family that the host resolves to; it cannot answer with the other. */
  readonly family: Family;
  readonly network: string;
  /** `text`: the address alone. `{json}`: a JSON object that holds the address under this name. */
  readonly parse: 'text' | { readonly json: string };
  readonly timeoutMs: number;
}

const TIMEOUT_MS = 4_000;

/** In the order in which they are asked. */
export const PROVIDERS: readonly Provider[] = [
  {
    // ipify.org: no limit, no logging by its own words; plain text without a line end. It fell with the Cloudflare
    // outage of 18 November 2025 (rdegges/ipify-api #82), and has sent HTML in the past (troglobit/inadyn #347).
    id: 'ipify-v4',
    name: 'ipify',
    url: 'https://api.ipify.org',
    family: 4,
    network: 'cloudflare',
    parse: 'text',
    timeoutMs: TIMEOUT_MS,
  },
  {
    // github.com/pcarrier/ident.me: backend/http/main.go answers no-store plain text, api/index.haml allows any use
    // below 500 requests a second and asks callers to build redundancy. One maintainer.
    id: 'ident-v4',
    name: 'ident.me',
    url: 'https://4.ident.me',
    family: 4,
    network: 'ident.me',
    parse: 'text',
    timeoutMs: TIMEOUT_MS,
  },
  {
    // Plain text with a line end, IPv4 only: the host has no AAAA record (mkorthof/freenom-script #6). No published terms.
    id: 'aws-v4',
    name: 'AWS checkip',
    url: 'https://checkip.amazonaws.com',
    family: 4,
    network: 'aws',
    parse: 'text',
    timeoutMs: TIMEOUT_MS,
  },
  {
    id: 'ipify-v6',
    name: 'ipify',
    url: 'https://api6.ipify.org',
    family: 6,
    network: 'cloudflare',
    parse: 'text',
    timeoutMs: TIMEOUT_MS,
  },
  {
    id: 'ident-v6',
    name: 'ident.me',
    url: 'https://6.ident.me',
    family: 6,
    network: 'ident.me',
    parse: 'text',
    timeoutMs: TIMEOUT_MS,
  },
];

/** A command that shows the public address of the machine on which it is run: the bot's address is not the browser's. */
export interface ServerCommand {
  readonly shell: 'posix' | 'powershell';
  readonly family: Family;
  readonly command: string;
}

export const SERVER_COMMANDS: readonly ServerCommand[] = [
  { shell: 'posix', family: 4, command: 'curl -4 -s https://api.ipify.org' },
  { shell: 'posix', family: 6, command: 'curl -6 -s https://api6.ipify.org' },
  {
    shell: 'powershell',
    family: 4,
    command: '(Invoke-WebRequest -UseBasicParsing https://api.ipify.org).Content',
  },
  {
    shell: 'powershell',
    family: 6,
    command: '(Invoke-WebRequest -UseBasicParsing https://api6.ipify.org).Content',
  },
];

/**
 * The same for people who have just installed Keyfence: one command for each kind of machine, which asks two services on
 * different networks and prints a line for each.
 */
export const FIRST_COMMANDS: readonly { readonly machine: string; readonly command: string }[] = [
  { machine: 'Linux, macOS', command: "curl -4s -w '\\n' https://api.ipify.org https://4.ident.me" },
  { machine: 'Windows PowerShell', command: 'irm https://api.ipify.org; irm https://4.ident.me' },
  {
    machine: 'Docker',
    command: "docker run --rm curlimages/curl -4s -w '\\n' https://api.ipify.org https://4.ident.me",
  },
];
