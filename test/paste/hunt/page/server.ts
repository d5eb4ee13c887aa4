/** What an awkward form makes of addresses: which it takes, how it spells them, and how long it thinks. */
import { type FieldSpec } from '../field-spec.ts';

let pending = 0;

/** Something that will still happen; `busy` counts it. */
export function later(ms: number, act: () => void): void {
  if (ms === 0) {
    act();
    return;
  }
  pending++;
  setTimeout(() => {
    pending--;
    act();
  }, ms);
}

export const busy = (): number => pending;

const V4 = /^(?:\d{1,3})(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/;
const V6 = /^[\da-f:]*:[\da-f:]+(?:\/\d{1,3})?$/i;
export const isAddress = (text: string): boolean => V4.test(text) || V6.test(text);

/** Why the page does not take `entry` as the `nth` of its list; null: it does. */
export function whyNot({ refuses, most }: FieldSpec, entry: string, nth: number): string | null {
  if (!isAddress(entry)) return 'Invalid IP address';
  if (most !== null && nth >= most) return `At most ${most} addresses`;
  if (refuses === 'all') return 'This address is not allowed';
  if (refuses === 'v6' && entry.includes(':')) return 'IPv6 is not supported';
  if (refuses === 'networks' && entry.includes('/') && !entry.endsWith('/32'))
    return 'Networks are not supported';
  return refuses === 'second' && nth >= 1 ? 'This address cannot be added' : null;
}

/** As the page writes a list down. */
export function spelled({ spelling }: FieldSpec, entries: readonly string[]): string[] {
  const once = [...new Set(entries)];
  switch (spelling) {
    case 'same':
      return once;
    case 'sorted':
      return once.sort();
    case 'upper':
      return once.map((one) => one.toUpperCase());
    case 'suffix':
      return once.map((one) => (V4.test(one) && !one.includes('/') ? `${one}/32` : one));
    case 'expanded':
      return once.map((one) =>
        one
          .replace(/::/, ':0:0:0:0:0:0:')
          .replace(/^([\da-f]+:[\da-f]+):0:0:0:0:0:0:([\da-f]+)$/i, '$1:0:0:0:0:0:$2'),
      );
  }
}
