/** A line about the IP restriction that says its value in words, and is no option. */
import { type Tri } from '../../audit/key-settings.ts';
import { PAIR, type SpokenText } from '../names/text-index.ts';
import { segmentsOf } from '../see/text.ts';
import { asAddressList } from '../words/addresses.ts';
import { says } from '../words/vocabulary.ts';

const MAX_SEGMENTS = 6;

/**
 * An address beside the words is their value; so is "No IP restriction" behind "IP whitelist:", unless the line is drawn on
 * or off (`state`). Scripts write a label and its value as two texts.
 */
export function isIpValue(
  { row, text }: { readonly row: Element; readonly text: SpokenText },
  state: Tri | undefined,
): boolean {
  const isUnknown = (state ?? 'unknown') === 'unknown';
  const isSaid = (line: string): boolean => {
    const value = PAIR.exec(line)?.[2] ?? '';
    return asAddressList(value) !== null || (isUnknown && says('ipUnrestricted', value));
  };
  return segmentsOf(row, { limit: MAX_SEGMENTS }).some((segment) =>
    segment.lower.includes(text.lower) ? isSaid(segment.lower) : asAddressList(segment.text) !== null,
  );
}
