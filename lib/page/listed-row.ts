/** One row of a key list: a table's cells, each under its column's heading. */

import { type IpRestriction, type Tri } from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';
import { type ReaderSlice } from '../exchanges/reader-slice.ts';
import { type Anchor, MAX_EVIDENCE_LABEL } from './anchors.ts';
import { dateIn, daysIn, looksLikeId } from './identity.ts';
import { ipInWords, isPressable, plainLines, rightsInWords, saysThirdParty } from './prose.ts';
import { effectiveRights } from './rights.ts';
import { type KeyRow } from './tables.ts';
import { type Segment, segmentsOf } from './text.ts';
import { type Topic } from './text-index.ts';
import { stateWord, type Vocabulary } from './vocabulary.ts';

export interface ListedKey {
  readonly kind: 'listed';
  readonly name: string | null;
  /** The id as shown: the caller masks it. */
  readonly mask: string | null;
  readonly permissions: Record<Permission, Tri>;
  readonly ipRestriction: IpRestriction;
  readonly ips: readonly string[] | null;
  readonly createdAt: number | null;
  readonly expiresInDays: number | null;
  readonly anchors: readonly Anchor[];
}

/** Reads one row; null: the row is no key ("no data", a notice, an expanded detail). */
export function listedKey(
  row: KeyRow,
  controls: readonly Anchor[],
  slice: ReaderSlice,
  vocabulary: Vocabulary,
): ListedKey | null {
  const texts = row.cells.map((cell) => segmentsOf(cell, { skip: isPressable }));
  const filled = texts.filter((segments) => segments.length > 0).length;
  if (filled < 2 && controls.length === 0) return null;
  const cell = (topic: Topic): readonly Segment[] | null => {
    const index = row.columns.findIndex((column) => column.topic === topic);
    return index < 0 ? null : (texts[index] ?? null);
  };
  const anchors: Anchor[] = [...controls, ...columnRights(row, texts)];
  const rightsCell = cell('rights') ?? unheadedRights(row, texts, vocabulary);
  if (rightsCell !== null) {
    const rights = rightsInWords(plainLines(rightsCell), vocabulary);
    if (rights !== null) anchors.push({ ...at(row, rightsCell), kind: 'rights-text', ...rights });
  }
  const ipCell = cell('ip');
  const ip = ipCell === null ? null : ipOf(row, ipCell);
  if (ip !== null) anchors.push(ip);
  if (anchors.length === 0 && cell('key-id') === null && cell('name') === null) return null;
  const keyCell = [...(cell('key-id') ?? []), ...(cell('name') ?? [])];
  const permissions = anchors.some((anchor) => anchor.kind === 'right' || anchor.kind === 'rights-text')
    ? effectiveRights(anchors, slice)
    : unknownRights(slice);
  // Its list shows no address then; one that is shown speaks for itself.
  const isManaged =
    (ip === null || ip.ips?.length === 0 || ip.restriction === 'unknown') && saysThirdParty(texts.flat());
  return {
    kind: 'listed',
    name: (cell('name') ?? []).find((segment) => !looksLikeId(segment.text))?.text ?? null,
    mask: keyCell.find((segment) => looksLikeId(segment.text))?.text ?? null,
    permissions,
    ipRestriction: isManaged ? 'managed' : (ip?.restriction ?? 'unknown'),
    ips: isManaged ? null : (ip?.ips ?? null),
    createdAt: first(cell('created'), dateIn),
    expiresInDays: first(cell('expires'), daysIn),
    anchors,
  };
}

function first(segments: readonly Segment[] | null, read: (text: string) => number | null): number | null {
  for (const segment of segments ?? []) {
    const value = read(segment.text);
    if (value !== null) return value;
  }
  return null;
}

function at(row: KeyRow, segments: readonly Segment[]) {
  return {
    element: segments[0]?.element ?? row.row,
    row: segments[0]?.element ?? row.row,
    label: segments
      .map((segment) => segment.text)
      .join(' ')
      .slice(0, MAX_EVIDENCE_LABEL),
    drawn: true,
    disabled: false,
  };
}

function ipOf(row: KeyRow, segments: readonly Segment[]) {
  if (segments.length === 0) return null;
  const ip = ipInWords(
    segments.map((segment) => segment.text),
    segments.map((segment) => segment.lower),
  );
  return ip === null ? null : ({ ...at(row, segments), kind: 'ip-text', ...ip } as const);
}

/** A column for each right, with yes or no in its cells. */
function columnRights(row: KeyRow, texts: readonly (readonly Segment[])[]): Anchor[] {
  return row.columns.flatMap((column, i) => {
    const segments = texts[i];
    if (column.means === null || segments === undefined || segments.length !== 1) return [];
    const state = stateWord(segments[0]?.lower ?? '');
    if (state === null) return [];
    return [
      {
        ...at(row, segments),
        kind: 'right' as const,
        means: column.means,
        state,
        mixed: false,
        source: 'text' as const,
        isRadio: false,
      },
    ];
  });
}

/** A list without a column for rights may print them under the key ("View account balances", "Cancel orders"). */
function unheadedRights(
  row: KeyRow,
  texts: readonly (readonly Segment[])[],
  vocabulary: Vocabulary,
): readonly Segment[] | null {
  for (const [i, segments] of texts.entries()) {
    const topic = row.columns[i]?.topic;
    if (topic !== 'key-id' && topic !== 'name') continue;
    const rights = segments.filter(
      (segment) => vocabulary.meaningIn(segment.lower, null)?.kind === 'permission',
    );
    if (rights.length >= 2) return rights;
  }
  return null;
}

/** A list that shows no rights leaves them open; a right that this exchange does not have is off all the same. */
function unknownRights(slice: ReaderSlice): Record<Permission, Tri> {
  return effectiveRights([], slice);
}
