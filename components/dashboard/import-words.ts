import { type ImportProblem } from '../../lib/portability/read-import.ts';
import { t, type WordId } from '../../lib/words/words.ts';

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
