/** From the decoder's candidates to what the dashboard shows. */
import { type ErrorCandidate } from '../../lib/errors/decode.ts';
import { type ErrorCause } from '../../lib/exchanges/exchange.ts';
import { contains, normalise } from '../../lib/ip/address.ts';
import { causeWords } from '../../lib/words/audit-names.ts';
import { type DecodedError } from './model.ts';

/** Causes that have to do with the address that the call came from. */
const ABOUT_ADDRESSES: readonly ErrorCause[] = [
  'ip-not-allowed',
  'ip-binding-required',
  'region-block',
  'rate-limit-or-firewall',
];

export function decoded(candidate: ErrorCandidate, approved: readonly string[]): DecodedError {
  const { exchange, error, causes, echoedAddress, confidence } = candidate;
  const address = echoedAddress === null ? null : normalise(echoedAddress);
  return {
    exchange: exchange.name,
    code: error.code,
    message: error.message,
    confidence,
    maybeIp: causes.some((cause) => ABOUT_ADDRESSES.includes(cause)),
    causes: causes.map(causeWords),
    echoed: address === null ? null : { address, approved: approved.some((one) => contains(one, address)) },
    source: error.source,
  };
}
