/** Which values of a key form an address carries: a link that fills a form was made by whoever made the link. */
import { type Exchange } from './exchange.ts';

/** The name of any exchange's parameter for a right, a key or an address, without its separators. */
const OF_A_KEY_FORM =
  /^(?:(?:rsa|ed25519|api|user)?pub(?:lic)?key|pubkey|(?:api|key)?(?:permissions?|perms?|scopes?|rights|authorit(?:y|ies))|(?:enable|can|allow)?withdraw(?:al)?s?|(?:ip)?(?:white|allow)list(?:ed)?(?:ips?)?|(?:allowed|trusted|bind|bound)?ips?(?:address(?:es)?|list)?|(?:is)?readonly)$/;
/** A link with more parameters than this is looked at so far. */
const MAX_PARAMETERS = 50;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The names of the parameters in the query and the hash of `address`, with or without their values, from which a form for a key may fill itself: those
 * that the exchange declares, and those that can mean nothing else. In their order, once each; never a value, and no name
 * that is not known.
 */
export function formParameters(address: string, exchange: Pick<Exchange, 'filledByLink'>): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { search, hash } = new URL(address);
  const declared = new Map((exchange.filledByLink?.parameters ?? []).map((name) => [plain(name), name]));
  // "#scope" is a place on the page.
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : hash.includes('=') ? hash.slice(1) : '';
  const given = [search, inHash]
    .flatMap((query) => [...new URLSearchParams(query)])
    .slice(0, MAX_PARAMETERS)
    .map(([name]) => plain(name));
  const known = given.flatMap((name) => declared.get(name) ?? (OF_A_KEY_FORM.test(name) ? name : []));
  return [...new Set(known)];
}

/** Whether a parameter of this name brings a key that someone else may hold. */
export const isPublicKey = (parameter: string): boolean => /pub(?:lic)?key/.test(plain(parameter));

/** Whether a parameter of this name says nothing of what the key may do. */
export const isHarmless = (parameter: string): boolean =>
  /^(?:label|name|remark|note)$/.test(plain(parameter));
