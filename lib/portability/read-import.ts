/** From the text of a file to sets, or to one clear reason why not. Nothing in between: an import is all or nothing. */
import { parseAddress } from '../ip/address.ts';
import { type IpSet } from '../ip/ip-set.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  fileV1,
  MAX_IMPORT_ENTRIES,
  MAX_IMPORT_LENGTH,
  MAX_IMPORT_SETS,
} from './format.ts';
import { COLUMNS, type Column, setsFromCsv } from './sets-csv.ts';

export interface ImportProblem {
  readonly why:
    | 'too-big'
    | 'empty'
    | 'not-json'
    | 'not-keyfence'
    | 'newer-version'
    | 'wrong-shape'
    | 'not-csv'
    | 'bad-line'
    | 'bad-address'
    | 'not-public'
    | 'duplicate'
    | 'ends-before-start'
    | 'too-many'
    | 'not-utf8';
  /** The place in the file: a path, a line or an address. */
  readonly where: string | null;
}

export type ImportResult =
  | {
      readonly ok: true;
      readonly sets: readonly IpSet[];
      readonly from: 'json' | 'csv';
      /** What the file names; everything else is to stay as it is. */
      readonly names: readonly Column[];
    }
  | { readonly ok: false; readonly problem: ImportProblem };

const refuse = (why: ImportProblem['why'], where: string | null = null): ImportResult => ({
  ok: false,
  problem: { why, where },
});

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so (spreadsheets write it as "Unicode text"); null:
 * neither.
 */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads JSON (the export format) or CSV, whichever the text begins like. Addresses come out normalised. */
export function readImport(text: string, now: number, newId: () => string): ImportResult {
  if (text.length > MAX_IMPORT_LENGTH) return refuse('too-big');
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return refuse('empty');
  if (/^[[{]/.test(trimmed)) return checked(fromJson(trimmed), 'json');
  if (trimmed.startsWith('<')) return refuse('not-keyfence');
  return checked(setsFromCsv(trimmed, now, newId), 'csv');
}

type Read =
  | { readonly ok: true; readonly sets: readonly IpSet[]; readonly names: readonly Column[] }
  | { readonly ok: false; readonly problem: ImportProblem };

function fromJson(text: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: { why: 'not-json', where: null } };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== FORMAT) {
    return { ok: false, problem: { why: 'not-keyfence', where: null } };
  }
  if ('version' in data && typeof data.version === 'number' && data.version > FORMAT_VERSION) {
    return { ok: false, problem: { why: 'newer-version', where: String(data.version) } };
  }
  const parsed = fileV1.safeParse(data);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, problem: { why: 'wrong-shape', where: path.slice(0, 80) || null } };
  }
  const ms = (iso: string | null) => (iso === null ? null : Date.parse(iso));
  const sets = parsed.data.sets.map((set) => ({
    ...set,
    entries: set.entries.map((entry) => ({
      ...entry,
      from: ms(entry.from),
      until: ms(entry.until),
      addedAt: Date.parse(entry.addedAt),
    })),
  }));
  return { ok: true, sets, names: COLUMNS };
}

/** Scopes that the internet never sees: an exchange could not be called from there. */
const REACHABLE: readonly string[] = ['public', 'documentation'];

function checked(read: Read, from: 'json' | 'csv'): ImportResult {
  if (!read.ok) return read;
  if (read.sets.length > MAX_IMPORT_SETS) return refuse('too-many', String(MAX_IMPORT_SETS));
  const ids = new Set<string>();
  const sets: IpSet[] = [];
  for (const set of read.sets) {
    if (ids.has(set.id)) return refuse('duplicate', set.id);
    ids.add(set.id);
    if (set.label.trim() === '') return refuse('wrong-shape', set.id);
    if (set.entries.length > MAX_IMPORT_ENTRIES) return refuse('too-many', String(MAX_IMPORT_ENTRIES));
    const seen = new Set<string>();
    const entries: IpSet['entries'][number][] = [];
    for (const entry of set.entries) {
      const shown = entry.address.slice(0, 60);
      const address = parseAddress(entry.address);
      if (!address.ok) return refuse('bad-address', shown);
      if (!REACHABLE.includes(address.value.scope)) return refuse('not-public', shown);
      if (entry.from !== null && entry.until !== null && entry.from >= entry.until) {
        return refuse('ends-before-start', shown);
      }
      if (seen.has(address.value.text) || ids.has(entry.id)) return refuse('duplicate', shown);
      seen.add(address.value.text);
      ids.add(entry.id);
      entries.push({ ...entry, address: address.value.text });
    }
    sets.push({ ...set, label: set.label.trim(), entries });
  }
  return { ok: true, sets, from, names: read.names };
}
