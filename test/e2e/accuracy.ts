import { type KeyAudit, type TabAudit } from '../../lib/audit/tab-audit.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { type Expected, type ExpectedKey } from '../replicas/replica.ts';

/** How one audit compares with what the replica declares. */
export interface Comparison {
  /** One line for each thing that is not as declared. Empty: exact. */
  readonly differences: readonly string[];
  /** Values compared: every right, restriction, list and name of every declared key. */
  readonly compared: number;
  readonly exact: number;
  /** A right that is on and was read as off, or an open key that was read as restricted. Must never happen. */
  readonly riskyReadAsSafe: number;
  /** Decidable values that were read as unknown. */
  readonly unknown: number;
  /** An audit where there must be none. */
  readonly auditOnOtherPage: boolean;
}

/** Compares exactly: same keys in the same order, every value, and the rules that must or must not be found. */
export function compare(audit: TabAudit | null, expected: Expected): Comparison {
  if (expected === null) {
    const differences = audit ? [`an audit (${audit.state}) on a page that is no API page`] : [];
    return { ...NOTHING, differences, auditOnOtherPage: audit !== null };
  }
  const differences: string[] = [];
  if (!audit) differences.push('no audit');
  else if (audit.state !== expected.state)
    differences.push(`state ${audit.state}, declared ${expected.state}`);
  const keys = audit?.keys ?? [];
  if (audit && keys.length !== expected.keys.length)
    differences.push(`${keys.length} keys, declared ${expected.keys.length}`);

  const values = expected.keys.flatMap((key, index) => valuesOf(key, keys[index], index));
  const wrong = values.filter((value) => value.declared !== value.got);
  differences.push(
    ...wrong.map((value) => `${value.what}: ${value.got ?? 'missing'}, declared ${value.declared}`),
  );
  differences.push(...expected.keys.flatMap((key, index) => ruleDifferences(key, keys[index], index)));
  return {
    differences,
    compared: values.length,
    exact: values.length - wrong.length,
    riskyReadAsSafe: wrong.filter(isRiskyReadAsSafe).length,
    unknown: wrong.filter((value) => value.got === UNKNOWN || value.got === null).length,
    auditOnOtherPage: false,
  };
}

const NOTHING = { compared: 0, exact: 0, riskyReadAsSafe: 0, unknown: 0, auditOnOtherPage: false };
const UNKNOWN = 'unknown';

interface Value {
  readonly what: string;
  readonly aspect: 'right' | 'restriction' | 'other';
  readonly declared: string;
  /** Null: the key itself is missing. */
  readonly got: string | null;
}

function valuesOf(declared: ExpectedKey, got: KeyAudit | undefined, index: number): readonly Value[] {
  const at = (what: string): string => `key ${index + 1} ${what}`;
  const text = (value: unknown): string => (value === null ? UNKNOWN : JSON.stringify(value));
  return [
    { what: at('kind'), aspect: 'other', declared: declared.kind, got: got?.kind ?? null },
    { what: at('name'), aspect: 'other', declared: text(declared.name), got: got ? text(got.name) : null },
    ...PERMISSIONS.map(
      (right): Value => ({
        what: at(right),
        aspect: 'right',
        declared: declared.permissions[right],
        got: got?.permissions[right] ?? null,
      }),
    ),
    {
      what: at('IP restriction'),
      aspect: 'restriction',
      declared: declared.ipRestriction,
      got: got?.ipRestriction ?? null,
    },
    { what: at('addresses'), aspect: 'other', declared: text(declared.ips), got: got ? text(got.ips) : null },
  ];
}

function isRiskyReadAsSafe({ aspect, declared, got }: Value): boolean {
  if (aspect === 'right') return declared === 'on' && got === 'off';
  return aspect === 'restriction' && declared === 'off' && (got === 'on' || got === 'managed');
}

function ruleDifferences(declared: ExpectedKey, got: KeyAudit | undefined, index: number): readonly string[] {
  const found = new Set<string>(got?.findings.map((finding) => finding.rule));
  const missing = (declared.rules ?? []).filter((rule) => !found.has(rule));
  const unwanted = (declared.notRules ?? []).filter((rule) => found.has(rule));
  return [
    ...missing.map((rule) => `key ${index + 1} has no finding ${rule}`),
    ...unwanted.map((rule) => `key ${index + 1} has the finding ${rule}`),
  ];
}

/** A table of comparisons summed by a heading, and the sum of all in its last row. */
export function accuracyTable(
  rows: readonly { readonly heading: string; readonly comparison: Comparison }[],
): string {
  const headings = [...new Set(rows.map((row) => row.heading))];
  const lines = [...headings, null].map((heading) => {
    const own = rows
      .filter((row) => heading === null || row.heading === heading)
      .map((row) => row.comparison);
    const sum = (count: (one: Comparison) => number): number =>
      own.reduce((total, one) => total + count(one), 0);
    return [
      heading ?? 'all',
      `${sum((one) => (one.differences.length === 0 ? 1 : 0))}/${own.length}`,
      `${sum((one) => one.exact)}/${sum((one) => one.compared)}`,
      String(sum((one) => one.riskyReadAsSafe)),
      String(sum((one) => one.unknown)),
      String(sum((one) => (one.auditOnOtherPage ? 1 : 0))),
    ];
  });
  return formatTable([
    ['', 'states exact', 'values exact', 'risky as safe', 'unknown', 'audits elsewhere'],
    ...lines,
  ]);
}

/** Columns aligned with spaces; the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
