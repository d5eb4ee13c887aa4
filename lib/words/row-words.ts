/** Addresses with what is to say of each. */
import { type JudgedKeyView, type ViewRow } from '../audit/audit-view.ts';
import { type Finding, type RuleId } from '../audit/finding.ts';
import { snake } from './snake.ts';
import { t, type WordId } from './words.ts';

const WANT_PASTE: readonly RuleId[] = ['approved-ip-missing', 'pending-ip-missing', 'whitelist-empty'];

/** Addresses are missing from the form: a paste is the answer. */
export const wantsPaste = ({ rule }: Finding): boolean => WANT_PASTE.includes(rule);

/** The addresses of a finding, with their labels in the approved list. */
export function rowsOf(finding: Finding): readonly ViewRow[] {
  const { severity, facts } = finding;
  // In a list of addresses that should not be there, the title says what they all are.
  const state = wantsPaste(finding) ? t('overlay_row_missing') : '';
  return labelled(facts).map(([address, label]) => ({ address, note: joined(label, state), tone: severity }));
}

/** What a paste would leave out, and what it would add; the findings name the approved addresses that they miss. */
export function planRows({ paste, findings }: JudgedKeyView): readonly ViewRow[] {
  const labels = new Map(findings.flatMap(({ facts }) => labelled(facts)));
  const row = (address: string, state: string, tone: ViewRow['tone']): ViewRow => ({
    address,
    note: joined(labels.get(address), state),
    tone,
  });
  return [
    ...(paste?.leftOut ?? []).map(({ address, why }) =>
      row(address, whyWords(why, 'overlay_row_left_out'), 'medium'),
    ),
    ...(paste?.add ?? []).map((address) => row(address, t('overlay_row_add'), 'waiting')),
  ];
}

/** Why an address is not in the form, from a plan's reason or a message id; the fallback where there are no words for it. */
export function whyWords(why: string | null, fallback: WordId): string {
  if (why === null) return t(fallback);
  return t(`overlay_why_${snake(why)}` as WordId) || t(why as WordId) || t(fallback);
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

function labelled({ addresses, labels }: Finding['facts']): readonly (readonly [string, string])[] {
  if (!Array.isArray(addresses)) return [];
  return addresses.map((address: string, index) => [address, (Array.isArray(labels) && labels[index]) || '']);
}
