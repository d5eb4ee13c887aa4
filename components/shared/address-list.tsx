import { tn } from '../../lib/words/words.ts';
import { type Tone } from './severity-icon.tsx';

export interface AddressRow {
  /** Normalised address or CIDR, or one as the page wrote it. */
  readonly address: string;
  /** What is known of it in words, e.g. "VPS-1 · missing". */
  readonly note: string;
  readonly tone?: Tone;
}

interface Props {
  readonly rows: readonly AddressRow[];
  readonly label: string;
}

/** So many rows are shown; of a longer list the first ones, and how many more there are. */
export const MOST_ROWS = 5;
const FIRST_ROWS = 3;

/** The rows of a list that are shown at once, and those that are folded away. */
export const folded = <Row,>(rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] =>
  rows.length <= MOST_ROWS ? [rows, []] : [rows.slice(0, FIRST_ROWS), rows.slice(FIRST_ROWS)];

/** Addresses in a monospaced face, each with a remark; a long list is folded. */
export function AddressList({ rows, label }: Props) {
  const [first, rest] = folded(rows);
  return (
    <>
      <AddressRows rows={first} label={label} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{tn('approve_more', rest.length)}</summary>
          <AddressRows rows={rest} label={label} />
        </details>
      )}
    </>
  );
}

/** All of them, nothing folded. */
export function AddressRows({ rows, label }: Props) {
  return (
    <ul class="addresses" aria-label={label}>
      {rows.map((row) => (
        <li key={row.address} class={`tone-${row.tone ?? 'quiet'}`}>
          <bdi class="mono" dir="ltr">
            {row.address}
          </bdi>
          {row.note && <span class="note">{row.note}</span>}
        </li>
      ))}
    </ul>
  );
}
