import { type WordId } from '../../lib/words/words.ts';

/** The sections in the order of the navigation; the id is the address's hash. */
export const SECTIONS = [
  { id: 'overview', title: 'dashboard_overview' },
  { id: 'keys', title: 'dashboard_keys' },
  { id: 'addresses', title: 'dashboard_addresses' },
  { id: 'rotation', title: 'dashboard_rotation' },
  { id: 'feeds', title: 'dashboard_feeds' },
  { id: 'errors', title: 'dashboard_errors' },
  { id: 'runbooks', title: 'dashboard_runbooks' },
  { id: 'portability', title: 'dashboard_portability' },
  { id: 'settings', title: 'dashboard_settings' },
] as const satisfies readonly { id: string; title: WordId }[];
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section that a hash names, else the overview. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find(({ id }) => `#${id}` === hash)?.id ?? 'overview';
