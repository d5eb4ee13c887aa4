/**
 * What an organisation sets for its people through the browser's enterprise policy. Firefox calls it a managed storage
 * manifest; Chrome and Edge check the types by public/managed-schema.json before we see it. Pure.
 *
 *     {
 *       "purposeDefault": "trading-bot",
 *       "maxKeyAgeDays": 90,
 *       "ipSets": [
 *         { "id": "prod", "label": "Production", "owner": "own", "environment": "production", "role": "primary",
 *           "entries": [{ "address": "203.0.113.10", "note": "Frankfurt", "until": "2026-12-31" }] }
 *       ]
 *     }
 *
 * Each of the three settings is taken as a whole or not at all: half an approved list would lock people out.
 */
import * as z from 'zod/mini';
import { PURPOSES, type Purpose } from '../audit/policy.ts';
import { isTooWide, parseAddress } from '../ip/address.ts';
import { MAX_ENTRIES_PER_SET, MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, MAX_SETS } from '../ip/approved-list.ts';
import { ENVIRONMENTS, type IpEntry, type IpSet, ROLES } from '../ip/ip-set.ts';

export type WhyNotManaged =
  | 'unknown-setting'
  | 'wrong-shape'
  | 'bad-address'
  | 'not-public'
  | 'too-wide'
  | 'duplicate'
  | 'bad-date';

export interface ManagedProblem {
  readonly why: WhyNotManaged;
  /** Path in the policy, as `ipSets.0.entries.2.address`. */
  readonly where: string;
}

export interface ManagedPolicy {
  /** null: left to the user. */
  readonly purposeDefault: Purpose | null;
  readonly maxKeyAgeDays: number | null;
  /** Their ids begin with `managed:`. */
  readonly ipSets: readonly IpSet[];
  readonly problems: readonly ManagedProblem[];
}

export const NOT_MANAGED: ManagedPolicy = {
  purposeDefault: null,
  maxKeyAgeDays: null,
  ipSets: [],
  problems: [],
};
export const MAX_MANAGED_PROBLEMS = 50;
const MAX_OWN_ID = 80;
const MANAGED_PREFIX = 'managed:';

const date = z.optional(z.string());
const entry = z.strictObject({
  address: z.string(),
  note: z.optional(z.string().check(z.maxLength(MAX_NOTE_LENGTH))),
  from: date,
  until: date,
});
const set = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(MAX_OWN_ID)),
  label: z.string().check(z.minLength(1), z.maxLength(MAX_LABEL_LENGTH)),
  owner: z.optional(z.enum(['own', 'vendor'])),
  environment: z.optional(z.enum(ENVIRONMENTS)),
  role: z.optional(z.enum(ROLES)),
  entries: z.array(entry).check(z.maxLength(MAX_ENTRIES_PER_SET)),
});
type PolicySet = z.infer<typeof set>;
type PolicyEntry = z.infer<typeof entry>;

const SETTINGS = {
  purposeDefault: z.enum(PURPOSES),
  maxKeyAgeDays: z.int().check(z.gte(1), z.lte(3650)),
  ipSets: z.array(set).check(z.maxLength(MAX_SETS)),
} as const;

/** Reads the policy as the browser hands it over. Never throws: what is wrong with it is in `problems`. */
export function readManagedPolicy(raw: Readonly<Record<string, unknown>>): ManagedPolicy {
  const problems: ManagedProblem[] = [];
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(SETTINGS, name)) problems.push({ why: 'unknown-setting', where: name });
  }
  const take = <Name extends keyof typeof SETTINGS>(name: Name): z.infer<(typeof SETTINGS)[Name]> | null => {
    if (raw[name] === undefined) return null;
    const parsed = z.safeParse(SETTINGS[name], raw[name]);
    if (parsed.success) return parsed.data as z.infer<(typeof SETTINGS)[Name]>;
    for (const { path } of parsed.error.issues) {
      problems.push({ why: 'wrong-shape', where: [name, ...path].join('.') });
    }
    return null;
  };
  const purposeDefault = take('purposeDefault');
  const maxKeyAgeDays = take('maxKeyAgeDays');
  const given = take('ipSets') ?? [];
  const { sets, wrong } = readSets(given);
  return {
    purposeDefault,
    maxKeyAgeDays,
    ipSets: wrong.length === 0 ? sets : [],
    problems: [...problems, ...wrong].slice(0, MAX_MANAGED_PROBLEMS),
  };
}

function readSets(given: readonly PolicySet[]): { sets: readonly IpSet[]; wrong: readonly ManagedProblem[] } {
  const wrong: ManagedProblem[] = [];
  const ids = new Set<string>();
  const sets = given.map((one, index): IpSet => {
    const place = `ipSets.${index}`;
    if (ids.has(one.id)) wrong.push({ why: 'duplicate', where: `${place}.id` });
    ids.add(one.id);
    const id = `${MANAGED_PREFIX}${one.id}`;
    const seen = new Set<string>();
    const entries = one.entries.flatMap((given, at): IpEntry[] => {
      const where = `${place}.entries.${at}`;
      const read = readEntry(given, { id: `${id}:${at}`, where });
      if ('why' in read) wrong.push(read);
      else if (seen.has(read.address)) wrong.push({ why: 'duplicate', where: `${where}.address` });
      else {
        seen.add(read.address);
        return [read];
      }
      return [];
    });
    const { label, owner = 'own', environment = 'production', role = 'primary' } = one;
    return { id, label, owner, environment, role, entries };
  });
  return { sets, wrong };
}

function readEntry(
  { address, note = '', from, until }: PolicyEntry,
  { id, where }: { readonly id: string; readonly where: string },
): IpEntry | ManagedProblem {
  const at = `${where}.address`;
  const parsed = parseAddress(address);
  if (!parsed.ok) return { why: 'bad-address', where: at };
  const { text, scope } = parsed.value;
  if (isTooWide(text)) return { why: 'too-wide', where: at };
  // Documentation addresses pass: they are somebody's trial of the policy.
  if (scope !== 'public' && scope !== 'documentation') return { why: 'not-public', where: at };
  const begin = readDay(from);
  const end = readDay(until);
  if (begin === 'bad') return { why: 'bad-date', where: `${where}.from` };
  if (end === 'bad' || (begin !== null && end !== null && begin >= end)) {
    return { why: 'bad-date', where: `${where}.until` };
  }
  return { id, address: text, note, from: begin, until: end, addedAt: 0 };
}

/** Midnight UTC of `YYYY-MM-DD`. */
function readDay(text: string | undefined): number | null | 'bad' {
  if (text === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse rolls the 31st of a short month over into the next.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? 'bad' : time;
}

/** The approved list as it counts: the organisation's sets, then the user's. */
/** Whether a set is an organisation's, by its id. */
export const isManagedSet = (id: string): boolean => id.startsWith(MANAGED_PREFIX);

export const effectiveSets = (own: readonly IpSet[], managed: ManagedPolicy): readonly IpSet[] =>
  managed.ipSets.length === 0 ? own : [...managed.ipSets, ...own];

/** The settings as they count: what the organisation sets is not the user's to change. */
export const effectiveSettings = <
  S extends { readonly purposeDefault: Purpose; readonly maxKeyAgeDays: number | null },
>(
  own: S,
  { purposeDefault, maxKeyAgeDays }: ManagedPolicy,
): S => ({
  ...own,
  ...(purposeDefault !== null && { purposeDefault }),
  ...(maxKeyAgeDays !== null && { maxKeyAgeDays }),
});
