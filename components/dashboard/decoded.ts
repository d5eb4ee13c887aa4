/** From what a user pasted to what the decoder shows. */
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { type ApprovedAddress } from '../../lib/audit/policy.ts';
import { blameOf } from '../../lib/errors/blames.ts';
import { decodeError, speaksOfAddress } from '../../lib/errors/decode.ts';
import { compareEchoed, echoedAddress } from '../../lib/errors/echoed-address.ts';
import { redact } from '../../lib/errors/redact.ts';
import { type ErrorCandidate } from '../../lib/errors/verdict.ts';
import { type Exchange } from '../../lib/exchanges/exchange.ts';
import { causeFix, causeWords } from '../../lib/words/audit-names.ts';
import { uiLanguage } from '../../lib/words/words.ts';
import { type Comparison, type DecodedError, type Decoding, type KeyRow } from './model.ts';

/** What an error is read against. */
export interface Known {
  readonly exchanges: readonly Exchange[];
  /** The whole list, with the state of each address. */
  readonly approved: readonly ApprovedAddress[];
  /** The ledger as it is shown. */
  readonly keys: readonly KeyRow[];
}

/** What a pasted text is, and what of it may be shown. */
export function decoding(pasted: string, known: Known, addresses: AddressTools): Decoding {
  const text = redact(pasted);
  // Read before anything is taken out: an exchange may name a header in its message.
  const candidates = decodeError(pasted, known.exchanges, addresses);
  const address = echoedAddress(pasted, addresses);
  const concerns =
    candidates.length === 0
      ? speaksOfAddress(pasted)
      : candidates.some(({ causes }) => blameOf(causes) === 'whitelist');
  return {
    text,
    hid: text !== pasted,
    errors: candidates.map(inWords),
    compare: concerns || address !== null ? compare(address, candidates, known, addresses) : null,
  };
}

function inWords({ exchange, others, error, causes, ...rest }: ErrorCandidate): DecodedError {
  return {
    exchange: exchange && anyOf([exchange, ...others].map(({ name }) => name)),
    page: exchange?.links.apiManagement ?? null,
    code: error.code,
    message: error.message,
    confidence: rest.confidence,
    offersWithdraw: rest.offersWithdraw,
    blame: blameOf(causes),
    causes: causes.map((cause) => ({ means: causeWords(cause), fix: causeFix(cause) })),
    source: error.source,
  };
}

/** "A or B". */
const anyOf = (names: readonly string[]): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(names);

function compare(
  address: string | null,
  candidates: readonly ErrorCandidate[],
  { approved, keys }: Known,
  addresses: AddressTools,
): Comparison {
  const asked = new Set(candidates.map(({ exchange }) => exchange?.id));
  const read = keys.filter(
    ({ exchange, restriction, ips }) => asked.has(exchange.id) && restriction === 'on' && ips !== null,
  );
  if (address === null) return { echoed: null, canApprove: false, unlisted: [], read: read.length };
  return {
    echoed: { address, verdict: compareEchoed(address, approved, addresses) },
    canApprove: ['public', 'documentation'].includes(addresses.describe(address)?.scope ?? ''),
    unlisted: read.filter(({ ips }) => ips?.some((ip) => addresses.contains(ip, address)) !== true),
    read: read.length,
  };
}
