/**
 * The file that the approved list is exported to: JSON, version 1.
 *
 * `{ "format": "keyfence", "version": 1, "exportedAt": ISO time, "sets": [set] }`; a set holds what `IpSet` holds.
 * Times are ISO 8601 in UTC. The shape is frozen: a change is a new version, not an edit.
 */
import * as z from 'zod/mini';
import { MAX_ENTRIES_PER_SET, MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, MAX_SETS } from '../ip/approved-list.ts';
import { ENVIRONMENTS, type IpSet, ROLES } from '../ip/ip-set.ts';

export const FORMAT = 'keyfence';
export const FORMAT_VERSION = 1;
/** UTF-16 code units: more than the largest list that the browser's storage holds is written in. */
export const MAX_IMPORT_LENGTH = 16_000_000;
/** What so many take at most in UTF-8, or in UTF-16. */
export const MAX_IMPORT_BYTES = 3 * MAX_IMPORT_LENGTH;
export const MAX_IMPORT_SETS = MAX_SETS;
/** Of one set. */
export const MAX_IMPORT_ENTRIES = MAX_ENTRIES_PER_SET;

/** Characters that no label needs and that can make one text look like another. */
const HIDDEN = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
/** Text that a person can read as it is. */
export const isPlain = (value: string, max: number): boolean => value.length <= max && !HIDDEN.test(value);
const text = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((value) => !HIDDEN.test(value), 'hidden-characters'),
  );
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const time = z.nullable(z.iso.datetime());

const entryV1 = z.strictObject({
  id,
  address: z.string().check(z.minLength(1), z.maxLength(128)),
  note: text(MAX_NOTE_LENGTH),
  from: time,
  until: time,
  addedAt: z.iso.datetime(),
});

const setV1 = z.strictObject({
  id,
  label: text(MAX_LABEL_LENGTH),
  owner: z.enum(['own', 'vendor']),
  environment: z.enum(ENVIRONMENTS),
  role: z.enum(ROLES),
  entries: z.array(entryV1).check(z.maxLength(MAX_IMPORT_ENTRIES)),
});

export const fileV1 = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  exportedAt: z.iso.datetime(),
  sets: z.array(setV1).check(z.maxLength(MAX_IMPORT_SETS)),
});
export type FileV1 = z.infer<typeof fileV1>;

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The sets as the text of an export file. */
export function exportJson(sets: readonly IpSet[], now: number): string {
  const file: FileV1 = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(now).toISOString(),
    sets: sets.map((set) => ({
      ...set,
      entries: set.entries.map((entry) => ({
        ...entry,
        from: iso(entry.from),
        until: iso(entry.until),
        addedAt: new Date(entry.addedAt).toISOString(),
      })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
