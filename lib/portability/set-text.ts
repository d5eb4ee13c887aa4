/** One set as text: what people paste into a chat, a vendor's form or another Keyfence. Pure. */
import { type IpSet } from '../ip/ip-set.ts';

/** A line for each address, in the set's order, with its note and its dates (UTC) behind a `#`; the label first. */
export function setAsText({ label, entries }: IpSet): string {
  const lines = entries.map(({ address, note, from, until }) => {
    const about = [
      note,
      from === null ? '' : `from ${day(from)}`,
      until === null ? '' : `until ${day(until)}`,
    ];
    const said = about.filter((one) => one !== '').join(', ');
    return said === '' ? address : `${address} # ${oneLine(said)}`;
  });
  return [`# ${oneLine(label)}`, ...lines, ''].join('\n');
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** A note of several lines must not become an address of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
