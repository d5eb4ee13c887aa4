/** Which drawn rows are about a key: by what they say together, or by the words over them. */
import { type Permission } from '../../exchanges/exchange.ts';
import { type SpokenText, type Topic } from '../names/text-index.ts';
import { climb, commonAncestor, selfAndAncestors } from '../see/dom.ts';
import { type Meaning } from '../words/vocabulary.ts';

/** Words in a row of their own that no real control speaks for. */
export interface SoupRow {
  readonly text: SpokenText;
  readonly meaning: Exclude<Meaning, { kind: 'none' | 'select-all' }>;
  readonly row: Element;
}

type HeadedPlaces = ReadonlyMap<Element, ReadonlySet<Topic>>;

/** `isOne`: it speaks for itself, and may be the only one of its kind. */
export function isAboutAKey(cohort: readonly SoupRow[], headed: HeadedPlaces, isOne: boolean): boolean {
  if (cohort.length < 2 && !isOne) return false;
  const kinds = new Set(
    cohort.map((row) =>
      row.meaning.kind === 'ip'
        ? `ip-${row.meaning.on}`
        : row.meaning.kind === 'mode'
          ? row.meaning.mode
          : row.meaning.kind,
    ),
  );
  if (kinds.has('ip-restricted') && kinds.has('ip-unrestricted')) return true;
  if (kinds.has('read-only') && kinds.has('read-write')) return true;
  if (kinds.has('third-party') && kinds.has('api-trading')) return true;
  const rights = new Set<Permission>();
  for (const { meaning } of cohort)
    if (meaning.kind === 'permission') for (const right of meaning.means) rights.add(right);
  if (rights.size >= 2 && rights.has('read')) return true;
  if (rights.size === 0) return false;
  const topics = topicsOver(
    cohort.map(({ row }) => row),
    headed,
  );
  return topics.has('rights') || (topics.has('ip') && rights.size >= 2);
}

/** What the headings over some rows are about. */
function topicsOver(rows: readonly Element[], headed: HeadedPlaces): ReadonlySet<Topic> {
  const core = commonAncestor(rows);
  const found = new Set<Topic>();
  for (const here of core === null ? [] : selfAndAncestors(core))
    for (const topic of headed.get(here) ?? []) found.add(topic);
  return found;
}

/** Whether the words over some rows speak of permissions. */
export const isUnderRights = (rows: readonly Element[], headed: HeadedPlaces): boolean =>
  topicsOver(rows, headed).has('rights');

const HEADING_CLIMB = 4;

/** What the headings in each place are about: a heading belongs to the rows when a few levels up it holds them all. */
export function headedPlaces(headings: readonly SpokenText[]): HeadedPlaces {
  const places = new Map<Element, Set<Topic>>();
  for (const { topic, element } of headings) {
    if (topic !== 'rights' && topic !== 'ip') continue;
    for (const here of climb(element, HEADING_CLIMB))
      places.set(here, (places.get(here) ?? new Set()).add(topic));
  }
  return places;
}
