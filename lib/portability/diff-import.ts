/** What an import would change, shown before anything is. Pure. */
import { MAX_ENTRIES_PER_SET, MAX_SETS } from '../ip/approved-list.ts';
import { type IpEntry, type IpSet } from '../ip/ip-set.ts';
import { type ImportProblem } from './read-import.ts';
import { COLUMNS, type Column } from './sets-csv.ts';

/** `merge`: adds and updates, removes nothing; `replace`: afterwards the list is the file and nothing else. */
export type ImportMode = 'merge' | 'replace';

/** What of a set or of an address becomes something else. Days are ms since the epoch; null: none. */
export interface FieldChange {
  readonly field: 'note' | 'from' | 'until' | 'label' | 'owner' | 'environment' | 'role';
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface ImportLine {
  readonly kind: 'add' | 'remove' | 'change';
  readonly set: string;
  readonly address: string;
  readonly note: string;
  /** Empty unless it is a change. */
  readonly fields: readonly FieldChange[];
}

export interface ImportDiff {
  /** The list as it would be. */
  readonly next: readonly IpSet[];
  readonly setsAdded: readonly string[];
  readonly setsRemoved: readonly string[];
  /** Label, owner, environment or role differ. */
  readonly setsChanged: readonly string[];
  /** The same sets, field by field. */
  readonly setChanges: readonly { readonly label: string; readonly fields: readonly FieldChange[] }[];
  readonly lines: readonly ImportLine[];
}

/**
 * Sets are the same by id, or else by label; entries of a set by address. `names`: what the file names; of a set or an
 * address that is there already, everything else stays as it is.
 */
export function diffImport(
  current: readonly IpSet[],
  file: readonly IpSet[],
  mode: ImportMode,
  names: readonly Column[] = COLUMNS,
): ImportDiff {
  const lines: ImportLine[] = [];
  const added: string[] = [];
  const changed: ImportDiff['setChanges'][number][] = [];
  const matched = new Map<string, IpSet>();
  const fresh: IpSet[] = [];
  const partners = partnersOf(current, file);
  const taken = new Set(current.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]));
  for (const incoming of file) {
    const known = partners.get(incoming);
    if (known === undefined) {
      added.push(incoming.label);
      fresh.push(withOwnIds(incoming, taken));
      lines.push(...incoming.entries.map((entry) => line('add', incoming.label, entry)));
      continue;
    }
    const wanted = keeping(known, incoming, TRAITS, names);
    const fields = changesOf(known, wanted, ['label', ...TRAITS]);
    if (fields.length > 0) changed.push({ label: incoming.label, fields });
    matched.set(known.id, {
      ...wanted,
      id: known.id,
      entries: entriesOf(known, incoming, { mode, lines, taken, names }),
    });
  }
  const gone = mode === 'replace' ? current.filter(({ id }) => !matched.has(id)) : [];
  for (const set of gone) lines.push(...set.entries.map((entry) => line('remove', set.label, entry)));
  const kept = current.filter((set) => !gone.includes(set)).map((set) => matched.get(set.id) ?? set);
  return {
    next: [...kept, ...fresh],
    setsAdded: added,
    setsRemoved: gone.map(({ label }) => label),
    setsChanged: changed.map(({ label }) => label),
    setChanges: changed,
    lines,
  };
}

/** The set of the list that each set of the file stands for: the one with its id first, then one with its label. */
function partnersOf(current: readonly IpSet[], file: readonly IpSet[]): ReadonlyMap<IpSet, IpSet> {
  const partners = new Map<IpSet, IpSet>();
  const free = new Set(current);
  for (const is of [sameId, sameLabel]) {
    for (const incoming of file) {
      const known = partners.has(incoming) ? undefined : [...free].find((one) => is(one, incoming));
      if (known === undefined) continue;
      partners.set(incoming, known);
      free.delete(known);
    }
  }
  return partners;
}

const sameId = (a: IpSet, b: IpSet): boolean => a.id === b.id;
const sameLabel = (a: IpSet, b: IpSet): boolean => a.label === b.label;

/** An id that something else in the list bears already would make the one be changed for the other. */
function ownId(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number++) own = `${id.slice(0, 50)}-${number}`;
  taken.add(own);
  return own;
}

const withOwnIds = (set: IpSet, taken: Set<string>): IpSet => ({
  ...set,
  id: ownId(set.id, taken),
  entries: set.entries.map((entry) => ({ ...entry, id: ownId(entry.id, taken) })),
});

interface Merging {
  readonly mode: ImportMode;
  readonly lines: ImportLine[];
  readonly taken: Set<string>;
  readonly names: readonly Column[];
}

function entriesOf(
  known: IpSet,
  incoming: IpSet,
  { mode, lines, taken, names }: Merging,
): readonly IpEntry[] {
  const wanted = new Map(incoming.entries.map((entry) => [entry.address, entry]));
  const result: IpEntry[] = [];
  for (const entry of known.entries) {
    const update = wanted.get(entry.address);
    wanted.delete(entry.address);
    if (update === undefined) {
      if (mode === 'merge') result.push(entry);
      else lines.push(line('remove', incoming.label, entry));
    } else {
      const next = keeping(entry, update, DETAILS, names);
      const fields = changesOf(entry, next, DETAILS);
      if (fields.length > 0) lines.push(line('change', incoming.label, next, fields));
      result.push({ ...next, id: entry.id, addedAt: entry.addedAt });
    }
  }
  for (const entry of wanted.values()) {
    lines.push(line('add', incoming.label, entry));
    result.push({ ...entry, id: ownId(entry.id, taken) });
  }
  return result;
}

/** Why the list as it would be cannot be kept; null: it can. */
export function problemOf({ next }: ImportDiff): ImportProblem | null {
  if (next.length > MAX_SETS) return { why: 'too-many', where: String(MAX_SETS) };
  const isFull = next.some(({ entries }) => entries.length > MAX_ENTRIES_PER_SET);
  return isFull ? { why: 'too-many', where: String(MAX_ENTRIES_PER_SET) } : null;
}

const TRAITS = ['owner', 'environment', 'role'] as const;
const DETAILS = ['note', 'from', 'until'] as const;

/** `after`, with those of `fields` that the file does not name as they were before. */
function keeping<T, F extends keyof T & Column>(
  before: T,
  after: T,
  fields: readonly F[],
  names: readonly Column[],
): T {
  const kept = fields.filter((field) => !names.includes(field)).map((field) => [field, before[field]]);
  return { ...after, ...(Object.fromEntries(kept) as Partial<T>) };
}

function changesOf<F extends FieldChange['field']>(
  before: Readonly<Record<F, string | number | null>>,
  after: Readonly<Record<F, string | number | null>>,
  fields: readonly F[],
): readonly FieldChange[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

const line = (
  kind: ImportLine['kind'],
  set: string,
  { address, note }: IpEntry,
  fields: readonly FieldChange[] = [],
): ImportLine => ({ kind, set, address, note, fields });
