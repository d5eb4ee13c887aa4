/** What an import would change, shown before anything is. Pure. */
import { type IpEntry, type IpSet } from '../ip/ip-set.ts';

/** `merge`: adds and updates, removes nothing; `replace`: afterwards the list is the file and nothing else. */
export type ImportMode = 'merge' | 'replace';

export interface ImportLine {
  readonly kind: 'add' | 'remove' | 'change';
  readonly set: string;
  readonly address: string;
  readonly note: string;
}

export interface ImportDiff {
  /** The list as it would be. */
  readonly next: readonly IpSet[];
  readonly setsAdded: readonly string[];
  readonly setsRemoved: readonly string[];
  /** Label, owner, environment or role differ. */
  readonly setsChanged: readonly string[];
  readonly lines: readonly ImportLine[];
}

/** Sets are the same by id, or else by label; entries of a set by address. */
export function diffImport(current: readonly IpSet[], file: readonly IpSet[], mode: ImportMode): ImportDiff {
  const lines: ImportLine[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  const matched = new Map<string, IpSet>();
  const fresh: IpSet[] = [];
  for (const incoming of file) {
    const known =
      current.find(({ id }) => id === incoming.id) ?? current.find(({ label }) => label === incoming.label);
    if (known === undefined || matched.has(known.id)) {
      added.push(incoming.label);
      fresh.push(incoming);
      lines.push(...incoming.entries.map((entry) => line('add', incoming.label, entry)));
      continue;
    }
    if (traits(known) !== traits(incoming)) changed.push(incoming.label);
    matched.set(known.id, { ...incoming, id: known.id, entries: entriesOf(known, incoming, mode, lines) });
  }
  const gone = mode === 'replace' ? current.filter(({ id }) => !matched.has(id)) : [];
  for (const set of gone) lines.push(...set.entries.map((entry) => line('remove', set.label, entry)));
  const kept = current.filter((set) => !gone.includes(set)).map((set) => matched.get(set.id) ?? set);
  return {
    next: [...kept, ...fresh],
    setsAdded: added,
    setsRemoved: gone.map(({ label }) => label),
    setsChanged: changed,
    lines,
  };
}

function entriesOf(known: IpSet, incoming: IpSet, mode: ImportMode, lines: ImportLine[]): readonly IpEntry[] {
  const wanted = new Map(incoming.entries.map((entry) => [entry.address, entry]));
  const result: IpEntry[] = [];
  for (const entry of known.entries) {
    const update = wanted.get(entry.address);
    wanted.delete(entry.address);
    if (update === undefined) {
      if (mode === 'merge') result.push(entry);
      else lines.push(line('remove', incoming.label, entry));
    } else {
      if (dates(update) !== dates(entry)) lines.push(line('change', incoming.label, update));
      result.push({ ...update, id: entry.id, addedAt: entry.addedAt });
    }
  }
  for (const entry of wanted.values()) {
    lines.push(line('add', incoming.label, entry));
    result.push(entry);
  }
  return result;
}

const traits = ({ label, owner, environment, role }: IpSet) =>
  JSON.stringify([label, owner, environment, role]);
const dates = ({ note, from, until }: IpEntry) => JSON.stringify([note, from, until]);
const line = (kind: ImportLine['kind'], set: string, { address, note }: IpEntry): ImportLine => ({
  kind,
  set,
  address,
  note,
});
