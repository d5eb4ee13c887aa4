/** One line of a feed, as it was written. */
export interface FeedRow {
  readonly address: string;
  readonly state: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string;
  /** Line number, or path within the JSON. */
  readonly where: string;
}
