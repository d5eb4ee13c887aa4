/** The approved list as CSV: one line per address. */
import { MAX_LABEL_LENGTH, MAX_NOTE_LENGTH } from '../ip/approved-list.ts';
import { ENVIRONMENTS, type IpEntry, type IpSet, ROLES } from '../ip/ip-set.ts';
import { readCsv, writeCsv } from './csv.ts';
import { isPlain, MAX_IMPORT_ENTRIES, MAX_IMPORT_SETS } from './format.ts';
import { type ImportProblem } from './read-import.ts';

export const COLUMNS = ['set', 'address', 'note', 'owner', 'environment', 'role', 'from', 'until'] as const;
export type Column = (typeof COLUMNS)[number];

/** How other people's tables call the column of addresses. */
const ADDRESS_NAMES =
  /^(?:ip|ips|ipv4|ipv6|cidr|cidrs|prefix|network|subnet|(?:public |source |egress )?ip[ _-]?(?:v[46] )?(?:address(?:es)?|addr|range|prefix)?|address(?:es)?|ip地址|ip アドレス|ip-adresse|dirección ip|adresse ip)$/i;

/** Dates are days (YYYY-MM-DD, UTC). */
export function setsToCsv(sets: readonly IpSet[]): string {
  const day = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));
  const rows = sets.flatMap((set) =>
    set.entries.map((entry) => [
      set.label,
      entry.address,
      entry.note,
      set.owner,
      set.environment,
      set.role,
      day(entry.from),
      day(entry.until),
    ]),
  );
  return writeCsv([COLUMNS, ...rows]);
}

type Line = Readonly<Record<Column, string>>;
type Read =
  | { readonly ok: true; readonly sets: IpSet[]; readonly names: readonly Column[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Sets from CSV text. Only `address` must be there; what is missing is own, production, primary. */
export function setsFromCsv(text: string, now: number, newId: () => string): Read {
  const rows = readCsv(text);
  const heading = rows?.[0]?.map((name) => name.trim().toLowerCase());
  // One column may be called otherwise, where none is called as ours.
  const alias = heading?.includes('address')
    ? -1
    : (heading?.findIndex((name) => ADDRESS_NAMES.test(name)) ?? -1);
  const names = heading?.map((name, index) => (index === alias ? 'address' : name));
  if (!rows || !names?.includes('address')) return { ok: false, problem: { why: 'not-csv', where: null } };
  const sets = new Map<string, IpSet & { readonly entries: IpEntry[] }>();
  for (const [index, row] of rows.slice(1).entries()) {
    const line = lineOf(names, row);
    const entry = entryOf(line, now, newId);
    const traits = traitsOf(line);
    if (entry === null || traits === null) {
      return { ok: false, problem: { why: 'bad-line', where: String(index + 2) } };
    }
    const label = line.set || 'CSV';
    // Two sets may bear one name: what they are for tells them apart.
    const key = JSON.stringify([label, traits]);
    const set = sets.get(key) ?? { id: newId(), label, ...traits, entries: [] };
    // A hostile file must not be read to its end before it is found too long.
    if (set.entries.length === MAX_IMPORT_ENTRIES || (!sets.has(key) && sets.size === MAX_IMPORT_SETS)) {
      return { ok: false, problem: { why: 'too-many', where: String(MAX_IMPORT_ENTRIES) } };
    }
    set.entries.push(entry);
    sets.set(key, set);
  }
  return { ok: true, sets: [...sets.values()], names: COLUMNS.filter((column) => names.includes(column)) };
}

function lineOf(names: readonly string[], row: readonly string[]): Line {
  const cell = (column: Column) => (row[names.indexOf(column)] ?? '').trim();
  return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Record<Column, string>;
}

function traitsOf({ owner, environment, role }: Line): Pick<IpSet, 'owner' | 'environment' | 'role'> | null {
  const among = <T extends string>(all: readonly T[], value: string, absent: T): T | undefined =>
    value === '' ? absent : all.find((one) => one === value.toLowerCase());
  const traits = {
    owner: among(['own', 'vendor'] as const, owner, 'own'),
    environment: among(ENVIRONMENTS, environment, 'production'),
    role: among(ROLES, role, 'primary'),
  };
  const { owner: a, environment: b, role: c } = traits;
  return a && b && c ? { owner: a, environment: b, role: c } : null;
}

function entryOf(line: Line, now: number, newId: () => string): IpEntry | null {
  const from = dayOf(line.from);
  const until = dayOf(line.until);
  if (from === undefined || until === undefined) return null;
  if (!isPlain(line.set, MAX_LABEL_LENGTH) || !isPlain(line.note, MAX_NOTE_LENGTH)) return null;
  return { id: newId(), address: line.address, note: line.note, from, until, addedAt: now };
}

/** null: no date; undefined: not a date. */
function dayOf(text: string): number | null | undefined {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : at;
}
