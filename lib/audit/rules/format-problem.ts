import { type Exchange } from '../../exchanges/exchange.ts';
import { type AddressTools } from '../address-tools.ts';

export type FormatProblem = 'ipv4' | 'ipv6' | 'cidr';

/** Why this exchange is known not to take this address; null: it takes it, or no source says. */
export function formatProblem(
  address: string,
  { ip }: Exchange,
  addresses: AddressTools,
): FormatProblem | null {
  const described = addresses.describe(address);
  if (described === null) return null;
  if (described.family === 6 && ip.ipv6 === false) return 'ipv6';
  if (described.family === 4 && ip.ipv4 === false) return 'ipv4';
  return described.prefix !== null && ip.cidr === false ? 'cidr' : null;
}
