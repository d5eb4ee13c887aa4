/** Makes a page smaller for as long as it shows the same fault. */
import { type FormSpec, type ListSpec, type PageSpec, type RightSpec } from './spec.ts';

const without = <T>(list: readonly T[], place: number): T[] => list.filter((_, at) => at !== place);

/** Pages that are the same but for one thing less, or one thing plainer; the greatest savings first. */
function smaller(spec: PageSpec): PageSpec[] {
  const common = [
    ...(spec.decoys.length > 1 ? [{ ...spec, decoys: [] }] : []),
    ...spec.behaviours.map((_, place) => ({ ...spec, behaviours: without(spec.behaviours, place) })),
    ...spec.decoys.map((_, place) => ({ ...spec, decoys: without(spec.decoys, place) })),
  ];
  if (spec.kind === 'form') return [...common, ...smallerForms(spec)];
  if (spec.kind === 'list') return [...common, ...smallerLists(spec)];
  return [...common, ...spec.parts.map((_, place) => ({ ...spec, parts: without(spec.parts, place) }))];
}

/** A page on which fewer of the four rights are shown is no key page any more, unless it had no more from the beginning. */
const MIN_RIGHTS = 3;

const named = (rights: readonly RightSpec[]): number => new Set(rights.flatMap(({ means }) => means)).size;

const showsRights = (rights: readonly RightSpec[], of: readonly RightSpec[]): boolean =>
  named(rights) >= Math.min(MIN_RIGHTS, named(of));

function smallerForms(spec: FormSpec): FormSpec[] {
  const { ip, rights } = spec;
  return [
    ...(ip === null ? [] : [{ ...spec, ip: null }]),
    ...(spec.mode === null ? [] : [{ ...spec, mode: null }]),
    ...(spec.name === null ? [] : [{ ...spec, name: null }]),
    ...(rights.length > 1
      ? rights
          .map((_, place) => ({ ...spec, rights: without(rights, place) }))
          .filter((one) => showsRights(one.rights, rights))
      : []),
    ...(spec.greyed ? [{ ...spec, greyed: false }] : []),
    ...(spec.frame === 'plain' ? [] : [{ ...spec, frame: 'plain' as const }]),
    ...(spec.rightsPen === 'native' || rights.some(({ readOnly }) => readOnly !== undefined)
      ? []
      : [{ ...spec, rightsPen: 'native' }]),
    ...(spec.choicePen === 'native' ? [] : [{ ...spec, choicePen: 'native' }]),
    ...(ip === null || ip.entry === 'list' ? [] : [{ ...spec, ip: { ...ip, entry: 'list' as const } }]),
    ...(ip === null || ip.ips.length < 2 ? [] : [{ ...spec, ip: { ...ip, ips: ip.ips.slice(0, 1) } }]),
    ...rights.flatMap((right, place) => {
      const { greyed, ...plain } = right;
      return greyed === true
        ? [{ ...spec, rights: rights.map((one, at) => (at === place ? plain : one)) }]
        : [];
    }),
  ];
}

function smallerLists(spec: ListSpec): ListSpec[] {
  const { keys, columns } = spec;
  const labels = keys[0]?.rights.length ?? 0;
  return [
    ...(keys.length > 1 ? keys.map((_, place) => ({ ...spec, keys: without(keys, place) })) : []),
    ...(spec.filters ? [{ ...spec, filters: false }] : []),
    ...(columns.lastUsed ? [{ ...spec, columns: { ...columns, lastUsed: false } }] : []),
    ...(columns.ip ? [{ ...spec, columns: { ...columns, ip: false } }] : []),
    ...(spec.listPen === 'table' ? [] : [{ ...spec, listPen: 'table' }]),
    ...(spec.cellPen === 'commas' ? [] : [{ ...spec, cellPen: 'commas' }]),
    ...(labels > 1
      ? Array.from({ length: labels }, (_, place) => ({
          ...spec,
          keys: keys.map((key) => ({ ...key, rights: without(key.rights, place) })),
        })).filter((one) =>
          one.keys.every(
            (key, at) =>
              showsRights(key.rights, keys[at]?.rights ?? []) &&
              key.rights.some(({ on, means }) => on && means.length > 0),
          ),
        )
      : []),
  ];
}

const MAX_TRIES = 300;

/** @returns the smallest page found for which `shows` still holds. */
export async function shrink(spec: PageSpec, shows: (spec: PageSpec) => Promise<boolean>): Promise<PageSpec> {
  let best = spec;
  let tries = 0;
  for (let found = true; found && tries < MAX_TRIES; ) {
    found = false;
    for (const next of smaller(best)) {
      if (++tries > MAX_TRIES) break;
      if (!(await shows(next))) continue;
      best = next;
      found = true;
      break;
    }
  }
  return best;
}
