/** What was measured, by row and variant, and the tables that are made of it. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Nothing but an empty extension; a build of an older commit; what is built here. */
export const VARIANTS = ['empty', 'older', 'keyfence'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A row's `limit` is what the extension may cost at most, in the row's unit. */
interface Row {
  readonly name: string;
  readonly unit: string;
  readonly limit: number | null;
  readonly samples: Record<Variant, number[]>;
}

export class Samples {
  readonly #rows = new Map<string, Row>();

  add(name: string, unit: string, limit: number | null, variant: Variant, value: number): void {
    const row = this.#rows.get(name) ?? {
      name,
      unit,
      limit,
      samples: { empty: [], older: [], keyfence: [] },
    };
    this.#rows.set(name, row);
    row.samples[variant].push(value);
  }

  /** Sizes are the same in every round; all else is measured anew. */
  forget(): void {
    for (const row of this.#rows.values())
      if (row.unit !== 'KiB') for (const variant of VARIANTS) row.samples[variant].length = 0;
  }

  /** Null: nothing was measured. */
  medianOf(name: string, variant: Variant): number | null {
    return median(this.#rows.get(name)?.samples[variant] ?? []);
  }

  medians() {
    return [...this.#rows.values()].map((row) => ({
      ...row,
      empty: median(row.samples.empty),
      older: median(row.samples.older),
      keyfence: median(row.samples.keyfence),
    }));
  }

  /** Of the lowest and the highest sample, what an empty extension would not have cost, and what is left of the older build's cost. */
  table(variants: readonly Variant[]): string[][] {
    const hasOlder = variants.includes('older');
    return [
      [
        '',
        'unit',
        'empty',
        ...(hasOlder ? ['older'] : []),
        'keyfence',
        'range',
        'added',
        ...(hasOlder ? ['of older'] : []),
        'at most',
        'kept',
      ],
      ...this.medians().map(({ name, unit, limit, samples, empty, older, keyfence }) => [
        name,
        unit,
        show(empty),
        ...(hasOlder ? [show(older)] : []),
        show(keyfence),
        samples.keyfence.length > 1
          ? `${show(Math.min(...samples.keyfence))}–${show(Math.max(...samples.keyfence))}`
          : '',
        keyfence === null || empty === null ? '' : show(keyfence - empty),
        ...(hasOlder ? [shareOf(keyfence, older, empty)] : []),
        limit === null ? '' : String(limit),
        limit === null || keyfence === null ? '' : keyfence <= limit ? 'yes' : 'NO',
      ]),
    ];
  }
}

const show = (value: number | null): string => (value === null ? '' : value.toFixed(2));

/** `1/34`: so little of what the older build added is left. */
function shareOf(now: number | null, before: number | null, floor: number | null): string {
  const [added, was] = [(now ?? 0) - (floor ?? 0), (before ?? 0) - (floor ?? 0)];
  if (now === null || before === null || added <= 0 || was <= 0) return '';
  return was > added ? `1/${(was / added).toFixed(was / added < 10 ? 1 : 0)}` : (added / was).toFixed(2);
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

const BEGIN = '<!-- bench: made by `npm run bench -- --readme` -->';
const END = '<!-- /bench -->';

/** The section that the table stands in, and the one before which it is put when there is none. */
const SECTION = '## What it costs';
const BEFORE = '## What is not verified';

/**
 * Puts what has a limit, and was measured, between the two marks of the README. Throws when there is no place for it.
 * @param growth lines on how the cost grows, below the table
 */
export function putIntoReadme(
  file: string,
  samples: Samples,
  variants: readonly Variant[],
  machine: { readonly cores: number; readonly system: string; readonly busy: boolean },
  day: Date,
  growth: readonly string[],
): void {
  const found = readFileSync(file, 'utf8');
  const text = found.includes(BEGIN)
    ? found
    : found.replace(BEFORE, `${SECTION}\n\n${BEGIN}\n${END}\n\n${BEFORE}`);
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table`);
  const hasOlder = variants.includes('older');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = samples
    .medians()
    .filter(({ limit, keyfence }) => limit !== null && keyfence !== null)
    .map(({ name, unit, limit, empty, older, keyfence }) =>
      line([
        `${name}, ${unit}`,
        show(empty),
        ...(hasOlder ? [show(older)] : []),
        show(keyfence),
        ...(hasOlder ? [shareOf(keyfence, older, empty)] : []),
        String(limit),
      ]),
    );
  const head = [
    'what',
    'empty extension',
    ...(hasOlder ? ['before'] : []),
    'Keyfence',
    ...(hasOlder ? ['of before'] : []),
    'at most',
  ];
  const made = [
    BEGIN,
    '',
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...rows,
    '',
    ...growth.map((line) => `${line}\n`),
    `Measured on ${day.toISOString().slice(0, 10)}, ${machine.cores} cores, ${machine.system}${machine.busy ? ', while the machine was busy: delays hold the waiting for a processor' : ''}.`,
    '',
  ].join('\n');
  writeFileSync(file, text.slice(0, from) + made + text.slice(to));
}
