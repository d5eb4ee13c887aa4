/** A line about the IP restriction that says its value in words, and is no option. */
import { type Tri } from '../../audit/key-settings.ts';
import { PAIR, type SpokenText } from '../names/text-index.ts';
import { segmentsOf } from '../see/text.ts';
import { asAddressList } from '../words/addresses.ts';
import { says } from '../words/vocabulary.ts';

const MAX_SEGMENTS = 6;

/**
 * An address beside the words is their value; so is "No IP restriction" behind "IP whitelist:", unless the line is drawn on
 * or off (`state`).
 */
export function isIpValue(
  { row, text }: { readonly row: Element; readonly text: SpokenText },
  state: Tri | undefined,
): boolean {
  const value = PAIR.exec(text.lower)?.[2] ?? '';
  if (says('ipUnrestricted', value) && (state ?? 'unknown') === 'unknown') return true;
  if (asAddressList(value) !== null) return true;
  return segmentsOf(row, { limit: MAX_SEGMENTS }).some(
    (segment) => segment.lower !== text.lower && asAddressList(segment.text) !== null,
  );
}
