/** This browser's public addresses: asked when the user asks, kept for a while, never stored beyond the session. */
import { type PublicIpReport } from '../../lib/ip/public-ip/consensus.ts';
import { lookUp } from '../../lib/ip/public-ip/look-up.ts';
import { PROVIDERS } from '../../lib/ip/public-ip/providers.ts';
import { publicIp } from '../../lib/storage/items/public-ip.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { readSession, writeSession } from '../../lib/storage/session.ts';
import { read } from '../../lib/storage/store.ts';

/** An answer that is younger than this is given again, unless the user wants a new one. */
const FRESH_MS = 5 * 60_000;

let running: Promise<PublicIpReport> | null = null;

/** Two callers at once share one look-up; a look-up without any answer is not kept. `null`: the user wants none. */
export async function lookUpPublicIp(force: boolean): Promise<PublicIpReport | null> {
  if (!(await read(settings)).lookUpPublicIp) return null;
  const known = force ? null : await readSession(publicIp);
  // A clock that was set back leaves answers of the future, which would stay fresh until then.
  if (known && Math.abs(Date.now() - known.at) < FRESH_MS) return known;
  running ??= lookUpNow().finally(() => {
    running = null;
  });
  return running;
}

async function lookUpNow(): Promise<PublicIpReport> {
  const report = await lookUp({
    fetch: (...request) => fetch(...request),
    providers: PROVIDERS,
    signal: new AbortController().signal,
    now: Date.now,
  });
  if (ownAddressesOf(report).length > 0) await writeSession(publicIp, report);
  return report;
}

/** Every address that any provider saw, confirmed or not: each may be this browser's. */
export const ownAddressesOf = ({ v4, v6 }: PublicIpReport): readonly string[] =>
  [...v4.addresses, ...v6.addresses].map(({ address }) => address);
