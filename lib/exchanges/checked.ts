/**
 * How what is known of each exchange was come by: for a person who wants to judge how far to trust it. The sources
 * themselves stay in the data files, which ship without them; this summary is made of them by `npm run exchanges`.
 */
import checked from './checked.json' with { type: 'json' };
import { type ExchangeId, type Permission } from './exchange.ts';

/** The strongest first: a picture of the page, the exchange's own words, others' guides and code. */
export const EVIDENCES = ['screenshot', 'text', 'guide'] as const;
export type Evidence = (typeof EVIDENCES)[number];

export interface Checked {
  /** The day of the last check, YYYY-MM-DD. */
  readonly on: string;
  readonly by: readonly Evidence[];
  /** BCP 47: in which its pages are read in tests. Pages in the other languages are understood, and were not tried. */
  readonly languages: readonly string[];
  /** Rights whose label no source shows: they read as unknown unless the page's words are plain. */
  readonly unseen: readonly Permission[];
}

/** What was checked of the exchange `id`. */
export const checkedOf = (id: ExchangeId): Checked => (checked as unknown as Record<ExchangeId, Checked>)[id];
