/** The body of a provider's answer: one public address of the right family, and nothing else. */
import { parseAddress } from '../address.ts';
import { type Provider } from './providers.ts';

/** The longest IPv6 address has 39 characters; JSON and a line end leave room to spare. */
export const MAX_ANSWER_BYTES = 256;

export type WhyBadAnswer =
  | 'empty'
  | 'too-long'
  | 'html'
  | 'bad-json'
  | 'several-lines'
  | 'not-an-address'
  | 'wrong-family'
  | 'not-public';

export type Answer =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: WhyBadAnswer };

/**
 * Reads an answer. Documentation addresses pass for public ones: no provider can see one, and demonstrations need
 * an address that belongs to nobody.
 */
export function parseAnswer(body: string, provider: Pick<Provider, 'family' | 'parse'>): Answer {
  if (new TextEncoder().encode(body).length > MAX_ANSWER_BYTES) return refuse('too-long');
  const text = body.trim();
  if (text === '') return refuse('empty');
  if (text.startsWith('<')) return refuse('html');
  const field = provider.parse === 'text' ? text : jsonField(text, provider.parse.json);
  if (field === null) return refuse('bad-json');
  if (/[\r\n]/.test(field)) return refuse('several-lines');
  const parsed = parseAddress(field);
  if (!parsed.ok || parsed.value.prefix !== null) return refuse('not-an-address');
  if (parsed.value.family !== provider.family) return refuse('wrong-family');
  const { scope, text: address } = parsed.value;
  return scope === 'public' || scope === 'documentation' ? { ok: true, address } : refuse('not-public');
}

const refuse = (reason: WhyBadAnswer): Answer => ({ ok: false, reason });

function jsonField(text: string, name: string): string | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
    const value: unknown = new Map<string, unknown>(Object.entries(json)).get(name);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
