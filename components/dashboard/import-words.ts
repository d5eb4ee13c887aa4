import { type FieldChange } from '../../lib/portability/diff-import.ts';
import { type ImportProblem } from '../../lib/portability/read-import.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { dayText } from '../shared/days.ts';
import { ENVIRONMENT_WORDS, OWNER_WORDS, ROLE_WORDS } from './set-words.ts';

const WORDS: Readonly<Record<ImportProblem['why'], WordId>> = {
  'too-big': 'dashboard_import_tooBig',
  empty: 'dashboard_import_empty',
  'not-json': 'dashboard_import_notJson',
  'not-keyfence': 'dashboard_import_notKeyfence',
  'newer-version': 'dashboard_import_newer',
  'wrong-shape': 'dashboard_import_shape',
  'not-csv': 'dashboard_import_notCsv',
  'bad-line': 'dashboard_import_line',
  'bad-address': 'dashboard_import_address',
  'not-public': 'dashboard_import_notPublic',
  duplicate: 'dashboard_import_duplicate',
  'ends-before-start': 'dashboard_import_ends',
  'too-many': 'dashboard_import_tooMany',
  'not-utf8': 'dashboard_import_encoding',
};

/** Why a file was refused, with the place in it. */
export const importWords = ({ why, where }: ImportProblem): string => t(WORDS[why], where ?? '');

const FIELDS: Readonly<Record<FieldChange['field'], WordId>> = {
  note: 'popup_note',
  from: 'dashboard_liveFrom',
  until: 'dashboard_retiresOn',
  label: 'dashboard_label',
  owner: 'dashboard_owner',
  environment: 'dashboard_environment',
  role: 'dashboard_role',
};
const TRAITS: Readonly<Record<string, WordId>> = { ...OWNER_WORDS, ...ENVIRONMENT_WORDS };

/** What a field was and what it becomes: "Retires on: 2026-12-31 → –". */
export function changeWords({ field, before, after }: FieldChange): string {
  const value = (one: string | number | null): string => {
    if (one === null || one === '') return '–';
    if (typeof one === 'number') return dayText(one);
    if (field === 'role') return one in ROLE_WORDS ? t(ROLE_WORDS[one as keyof typeof ROLE_WORDS]) : one;
    const word = field === 'owner' || field === 'environment' ? TRAITS[one] : undefined;
    return word === undefined ? one : t(word);
  };
  return `${t(FIELDS[field])}: ${value(before)} → ${value(after)}`;
}
