interface Props {
  /** Edge in CSS pixels. */
  readonly size?: number;
}

/** Keyfence's mark, a shield with a fence in it. Decoration: the name always stands beside it. */
export function Mark({ size = 20 }: Props) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1 2 3.6v5.8c0 4.5 3.2 8.1 8 9.6 4.8-1.5 8-5.1 8-9.6V3.6z" fill="var(--accent)" />
      <path
        d="M6.5 6v7M10 5v10m3.5-9v7M4.5 8h11m-11 3h11"
        stroke="var(--bg)"
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
