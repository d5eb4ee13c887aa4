import { RULE_IDS, type RuleId } from '../../lib/audit/finding.ts';
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
  { id: 'exchanges', title: 'help_exchanges' },
  { id: 'help', title: 'help_title' },
  { id: 'settings', title: 'dashboard_settings' },
] as const satisfies readonly { id: string; title: WordId }[];
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section that a hash names, whatever it names within, else the overview. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find(({ id }) => `#${id}` === hash.split(':')[0])?.id ?? 'overview';

/** The address of one key among the keys. */
export const keyHash = (id: string): string => `#keys:${encodeURIComponent(id)}`;

/** The key that a hash names; null: none. */
export function keyIn(hash: string): string | null {
  const [section, id] = hash.split(':');
  if (section !== '#keys' || !id) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** The finding and the exchange that a hash names, see `helpPath`; null and `''`: none. */
export function helpIn(hash: string): { readonly rule: RuleId | null; readonly exchange: string } {
  const [section, rule, exchange = ''] = hash.split(':');
  if (section !== '#help') return { rule: null, exchange: '' };
  return { rule: RULE_IDS.find((one) => one === rule) ?? null, exchange };
}
