/** Asks the providers. Pure over an injected `fetch`; nothing is cached here, least of all a failure. */
import { orAbort, readBounded } from '../bounded-body.ts';
import { type Family } from '../span.ts';
import {
  type Attempt,
  askingOrder,
  consensus,
  type FamilyReport,
  type PublicIpReport,
  type WhyNoAnswer,
} from './consensus.ts';
import { MAX_ANSWER_BYTES, parseAnswer } from './parse-answer.ts';
import { type Provider } from './providers.ts';

/** Both families together take no longer than this. */
export const OVERALL_DEADLINE_MS = 9_000;

export interface LookUpRequest {
  readonly fetch: typeof fetch;
  readonly providers: readonly Provider[];
  /** The caller's: when it fires, the look-up rejects with its reason. */
  readonly signal: AbortSignal;
  /** ms since the epoch */
  readonly now: () => number;
  readonly deadlineMs?: number;
}

interface Asking extends LookUpRequest {
  readonly deadline: AbortSignal;
}

/**
 * Both public addresses of this browser. Of each family two providers on different networks are asked at once; the
 * others only where that was not enough. Rejects only when `signal` fires: what went wrong is in the attempts.
 */
export async function lookUp(request: LookUpRequest): Promise<PublicIpReport> {
  request.signal.throwIfAborted();
  const asking: Asking = {
    ...request,
    deadline: AbortSignal.timeout(request.deadlineMs ?? OVERALL_DEADLINE_MS),
  };
  const [v4, v6] = await Promise.all([lookUpFamily(4, asking), lookUpFamily(6, asking)]);
  return { v4, v6, at: request.now() };
}

async function lookUpFamily(family: Family, asking: Asking): Promise<FamilyReport> {
  const { first, then } = askingOrder(asking.providers.filter((provider) => provider.family === family));
  const report = consensus(family, await askAll(first, asking));
  // A third voice could not settle a disagreement: both addresses may well be in use.
  if (report.status === 'confirmed' || report.status === 'disagreement' || then.length === 0) return report;
  return consensus(family, [...report.attempts, ...(await askAll(then, asking))]);
}

const askAll = (providers: readonly Provider[], asking: Asking): Promise<Attempt[]> =>
  Promise.all(providers.map((provider) => ask(provider, asking)));

async function ask(provider: Provider, asking: Asking): Promise<Attempt> {
  const start = asking.now();
  const answer = await fetchAnswer(provider, asking);
  asking.signal.throwIfAborted();
  const { id, network } = provider;
  const ms = asking.now() - start;
  return answer.ok
    ? { provider: id, network, address: answer.address, reason: null, ms }
    : { provider: id, network, address: null, reason: answer.reason, ms };
}

/** An answer in full, from the service itself. Of the other good ones 203 is somebody else's words and 206 a part. */
const WHOLE: ReadonlySet<number> = new Set([200, 204]);

type Fetched =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: WhyNoAnswer };

async function fetchAnswer(provider: Provider, { fetch, signal, deadline }: Asking): Promise<Fetched> {
  if (!provider.url.startsWith('https://')) return { ok: false, reason: 'not-https' };
  if (deadline.aborted) return { ok: false, reason: 'deadline' };
  const timeout = AbortSignal.timeout(provider.timeoutMs);
  const stop = AbortSignal.any([signal, deadline, timeout]);
  try {
    const response = await orAbort(
      fetch(provider.url, {
        method: 'GET',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: stop,
      }),
      stop,
    );
    if (!WHOLE.has(response.status)) {
      void response.body?.cancel().catch(() => {});
      return { ok: false, reason: 'http-status' };
    }
    const body = await readBounded(response, MAX_ANSWER_BYTES, stop);
    return body === null ? { ok: false, reason: 'too-long' } : parseAnswer(body, provider);
  } catch {
    if (timeout.aborted) return { ok: false, reason: 'timeout' };
    return { ok: false, reason: deadline.aborted ? 'deadline' : 'network-error' };
  }
}
