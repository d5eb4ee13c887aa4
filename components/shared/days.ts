/** Days as date fields write them (YYYY-MM-DD), in UTC like the stored times. */
export const dayText = (at: number | null): string =>
  at === null ? '' : new Date(at).toISOString().slice(0, 10);

/** ms since the epoch of the day's beginning; null: empty or not a day. */
export function dayValue(text: string): number | null {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
}
