/** Lists of rights in words, as key lists print them: "Contracts - Orders Positions , Wallet - Account Transfer". */
import { type Permission } from '../../exchanges/exchange.ts';
import {
  bare,
  CONJUNCTION,
  MAX_LABEL,
  modeOf,
  onlyModeOf,
  says,
  stateWord,
  type Vocabulary,
  without,
} from './vocabulary.ts';

export interface RightsInWords {
  readonly granted: readonly Permission[];
  readonly denied: readonly Permission[];
  /** Every piece was understood: what the list does not name, the key cannot do. Null: no piece names a right. */
  readonly complete: boolean | null;
}

const SEPARATORS =
  /\s*(?:(?<=\p{L})\.(?=\s|$)|。|[,;|•\n、；，]|\s·\s|(?<=\s)\/(?=\s)|(?<!read)\/(?!write))\s*/u;
/** "+2", "…", "3 permissions": the list goes on where nobody can read it. */
const CUT_OFF = /^(?:\+\s?\d+.*|…|\.\.\.|\d+\s.*)$/u;
/** "Contracts - Orders, USDC Cont...": the cell is too narrow for the rest of its list. */
const CUT_SHORT = /(?:…|\.{3})$/u;
const MAX_PIECES = 60;
/** A tick or a cross before a right's name. */
export const LEADING_MARK = /^[☑✓✔✅☐✗✘❌✕×]\ufe0f?\s*/u;

/** What a list of lines (normalised) grants; null: not one of its pieces is about a right. */
export function readingsOfList(lines: readonly string[], vocabulary: Vocabulary): RightsInWords | null {
  const [first = '', ...others] = lines;
  const headed = /^([^:：]{1,24})[:：]\s*(.+)$/u.exec(first);
  // "Read-only: Yes" is one of several lines with an answer each.
  const mode = headed === null || stateWord(headed[2] ?? '') !== null ? null : modeOf(bare(headed[1] ?? ''));
  // "Read-only: Contracts, Wallet": whatever it lists, the key may only look. Over the list in a line of its own it may be
  // one right among others, unless the exchange is known for it.
  const writes = lines.some((line) => says('readWrite', line));
  const stands = onlyModeOf(first) === 'read-only' && others.every((line) => onlyModeOf(line) === null);
  const rules = mode === 'read-only' || (stands && (vocabulary.readOnlyRules || others.length === 0));
  const isTurned =
    vocabulary.readOnlyRules && lines.length === 1 && onlyModeOf(lastWords(first)) === 'read-only';
  if ((rules || isTurned) && !writes) return { granted: ['read'], denied: [], complete: true };
  if (mode === 'read-write') lines = [headed?.[1] ?? '', headed?.[2] ?? '', ...others];
  const granted = new Set<Permission>();
  const denied = new Set<Permission>();
  let complete = true;
  let known = 0;
  const pieces = lines.flatMap((line) => piecesOf(line, vocabulary)).slice(0, MAX_PIECES);
  for (const piece of pieces) {
    if (CUT_SHORT.test(piece)) complete = false;
    // "Read-Write" alone in its line or tag says how the rights beside it are held; which these are it does not say.
    if (onlyModeOf(piece) === 'read-write') {
      granted.add('read');
      continue;
    }
    const answer = CUT_OFF.test(piece) ? null : readPiece(piece, vocabulary);
    if (answer === null) complete = false;
    else {
      // "Auditor Fund management": a label of the exchange's own among its words, whose rights were not understood.
      const words = piece.replace(LEADING_MARK, '');
      const isWhole = vocabulary.declared(words, []) !== null || isOfMode(words);
      const more = isWhole ? [] : vocabulary.declaredIn(words);
      if (isCrowded(words, vocabulary) || more.some((right) => !answer.means.includes(right)))
        complete = false;
      known++;
      for (const right of answer.means) (answer.on ? granted : denied).add(right);
    }
  }
  for (const right of granted) denied.delete(right);
  if (known === 0 && granted.size > 0)
    return { granted: [...granted], denied: [], complete: complete ? null : false };
  // "No withdrawals", "all except withdrawals": what is not named may well be granted.
  if (granted.size === 0) complete &&= denied.size === 0;
  return known === 0 ? null : { granted: [...granted], denied: [...denied], complete };
}

/** "Orders, Withdrawal, Exchange History Read-Only": what stands last over all that a line lists. */
const lastWords = (line: string): string =>
  /[,，;]/u.test(line) ? (line.split(/[\s,，;]+/u).at(-1) ?? '') : '';

/** A right of its own each; a product only says where one holds. */
const KINDS = ['withdraw', 'transfer', 'trade', 'read'] as const;

/**
 * "Futures trading transfer earn": several rights in one piece, with nothing between them. A person reads them; which words
 * belong together is not ours to guess, and what else stands there is not known.
 */
function isCrowded(piece: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.declared(piece, []) !== null || isOfMode(piece)) return false;
  if ((piece.match(/[:：]/gu) ?? []).length > 1) return true;
  const named = KINDS.filter((kind) => says(kind, piece));
  // Where words are not set apart by spaces, a space sets pieces apart.
  const words = piece.split(' ').length;
  const least = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(piece) ? named.length + 1 : 2;
  return named.length > 1 && words >= least && !CONJUNCTION.test(piece);
}

/** "Read, Trade": pieces that are set apart, are all understood, and name different rights. */
export function namesSeveral(line: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.declared(line, []) !== null) return false;
  // "Margin loan, repay & transfer: Yes": what has one answer is one right, whatever its name holds.
  if (stateWord(PAIR.exec(line)?.[2] ?? '') !== null) return false;
  const pieces = line.split(/[,，、;；|]/u);
  if (pieces.length < 2) return false;
  const means = pieces.map((piece) => meansOf(piece.trim(), vocabulary)?.join() ?? null);
  return !means.includes(null) && new Set(means).size > 1;
}

const LINES = /\s*(?:[;•\n；]|(?<=[\p{L})）]),(?=\s))\s*/u;
const PAIR = /^(.+?)(?:\s*[:：]|\s[—–-]\s)\s*(.+)$/u;
/** "Wallet (read only)". */
const IN_BRACKETS = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u;

/** "Spot/Margin: Read only": the slash stands inside the product's name. */
function isOfMode(piece: string): boolean {
  const right = (PAIR.exec(piece.trim()) ?? IN_BRACKETS.exec(piece.trim()))?.[2] ?? '';
  return right !== '' && (modeOf(bare(right)) !== null || stateWord(right) !== null);
}

/** "account:read". Looked at a word at a time: one pattern for a line of them has countless ways to fail. */
const isScope = (word: string): boolean => /^[^\s:]+:\S+$/.test(word);

const LONGEST_LABEL = 5;
const MAX_WORDS = 40;

/** A line that is the exchange's own labels one after the other, with nothing but spaces between them; else none. */
function labelsIn(line: string, vocabulary: Vocabulary): string[] {
  const words = line.split(' ');
  const labels: string[] = [];
  if (words.length > MAX_WORDS) return [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from(
      { length: LONGEST_LABEL },
      (_, i) => Math.min(LONGEST_LABEL, words.length - at) - i,
    );
    const length = lengths.find(
      (one) => one > 0 && vocabulary.declared(words.slice(at, at + one).join(' '), []) !== null,
    );
    if (length === undefined) return [];
    labels.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return labels;
}

/** A line the exchange declares as one label stays whole ("Margin loan, repay & transfer"). */
function piecesOf(line: string, vocabulary: Vocabulary): string[] {
  const label = line.replace(LEADING_MARK, '');
  const answered = PAIR.exec(label);
  const name = stateWord(answered?.[2] ?? '') === null ? label : (answered?.[1] ?? label);
  if (vocabulary.declared(name, []) !== null) return [line];
  // Each tick or cross begins a piece, where nothing else does.
  const marked = line.split(/\s+(?=[☑✓✔✅☐✗✘❌]\ufe0f?\s)/u);
  if (marked.length > 1) return marked.map((piece) => piece.trim());
  const labels = labelsIn(label, vocabulary);
  if (labels.length > 1) return labels;
  // Scope strings: "account:read trade:read_write".
  const words = line.split(/[\s|,;]+/).filter((word) => word !== '');
  if (words.length > 1 && words.every(isScope)) return words;
  return line
    .split(LINES)
    .flatMap((piece) => (isOfMode(piece) ? [piece] : piece.split(SEPARATORS)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^[\p{P}\s]+$/u.test(piece));
}

function readPiece(
  piece: string,
  vocabulary: Vocabulary,
): { means: readonly Permission[]; on: boolean } | null {
  if (piece.length > MAX_LABEL) return null;
  // A scope's name ("wallet:read_write") is one label, whatever its parts say elsewhere.
  const scope = isScope(piece) ? vocabulary.declared(piece, []) : null;
  if (scope !== null) return { means: scope, on: true };
  const glyph = /^([☑✓✔✅☐✗✘❌✕×])\ufe0f?\s*(.+)$/u.exec(piece);
  if (glyph !== null) {
    const [, mark = '', rest = ''] = glyph;
    const [of, state, answer] = [
      readPiece(rest, vocabulary),
      stateWord(mark),
      stateWord(PAIR.exec(rest)?.[2] ?? ''),
    ];
    // "✗ Withdraw: Yes", "✗ No withdrawals": what is meant is not ours to guess.
    if (of === null || state === null || (answer !== null && answer !== state)) return null;
    return of.on || answer !== null ? { ...of, on: state === 'on' } : null;
  }
  const bracketed = IN_BRACKETS.exec(piece);
  const pair = bracketed !== null && isOfMode(piece) ? bracketed : PAIR.exec(piece);
  if (pair !== null) {
    const [, left = '', right = ''] = pair;
    const state = stateWord(right);
    const means = meansOf(left, vocabulary);
    if (state !== null && means !== null) return { means, on: state === 'on' };
    const mode = modeOf(bare(right));
    if (mode !== null && means !== null)
      return { means: mode === 'read-only' ? ['read'] : [...means, 'read'], on: true };
    if (means === null || means.length === 0) return readPiece(right, vocabulary);
  }
  const means = meansOf(piece, vocabulary);
  if (means === null) return null;
  // A right beside the words "read only" is a right to look.
  if (says('readOnly', piece) && !says('readWrite', piece)) return { means: ['read'], on: true };
  if (!says('negation', bare(piece))) return { means, on: true };
  // "No withdrawals" denies; "all except withdrawals" grants what it does not name.
  return piece.split(' ').length <= 4 &&
    means.length === 1 &&
    !says('selectAll', piece) &&
    !/^(?:all|any)\b/.test(piece)
    ? { means, on: false }
    : null;
}

function meansOf(text: string, vocabulary: Vocabulary): readonly Permission[] | null {
  const meaning = vocabulary.meaningIn(text, null);
  if (meaning?.kind === 'permission') return meaning.means;
  if (meaning?.kind === 'mode') return meaning.mode === 'read-only' ? ['read'] : null;
  if (meaning?.kind === 'none') return null;
  const stripped = without('notRecommended', text).trim();
  return stripped !== '' && stripped !== text ? meansOf(stripped, vocabulary) : null;
}
