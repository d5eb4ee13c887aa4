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

/** Addresses in a monospaced face, each with a remark. */
export function AddressList({ rows, label }: Props) {
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
