/** Makes a field plainer for as long as it shows the same fault. */
import { type FieldSpec, PLAIN } from './field-spec.ts';

const sameAs = (some: unknown, others: unknown): boolean => JSON.stringify(some) === JSON.stringify(others);

/** Specs that are the same but for one thing plainer. */
function* plainer(spec: FieldSpec): Generator<FieldSpec> {
  for (const key of Object.keys(PLAIN) as (keyof FieldSpec)[])
    if (!sameAs(spec[key], PLAIN[key])) yield { ...spec, [key]: PLAIN[key] } as FieldSpec;
  if (spec.approved.length > 1) yield { ...spec, approved: spec.approved.slice(0, 1) };
  if (spec.commits.length > 1) for (const one of spec.commits) yield { ...spec, commits: [one] };
}

const MAX_TRIES = 60;

/** @returns the plainest field found for which `shows` still holds */
export async function shrinkField(
  spec: FieldSpec,
  shows: (spec: FieldSpec) => Promise<boolean>,
): Promise<FieldSpec> {
  let best = spec;
  let tries = 0;
  for (let found = true; found && tries < MAX_TRIES; ) {
    found = false;
    for (const next of plainer(best)) {
      if (++tries > MAX_TRIES) break;
      if (!(await shows(next))) continue;
      best = next;
      found = true;
      break;
    }
  }
  return best;
}

/** What of a spec is not plain, in one line. */
export function told(spec: FieldSpec): string {
  return (Object.keys(PLAIN) as (keyof FieldSpec)[])
    .filter((key) => !sameAs(spec[key], PLAIN[key]))
    .map((key) => `${key}: ${JSON.stringify(spec[key])}`)
    .join(', ');
}
