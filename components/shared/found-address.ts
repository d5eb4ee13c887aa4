/** One address found in what was pasted. */
export interface FoundAddress {
  readonly written: string;
  /** Normalised; null: refused. */
  readonly address: string | null;
  /** Why it is refused, or what to know before adding it. */
  readonly remark: string | null;
}
