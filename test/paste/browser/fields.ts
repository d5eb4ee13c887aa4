/** The fields of the bench: what is pasted into each, and which of it the form is able to take. */
import { type BrowserName } from '../../e2e/browsers.ts';
import { A, B, OLD, SIX } from './cases.ts';
import { type Family } from './stage.ts';

export const C = '203.0.113.40';
export const NETWORK = '198.51.100.0/24';

export interface Field {
  readonly of: readonly [Family, string];
  readonly approved: readonly string[];
  /** What is in the form afterwards, with what stood there before. */
  readonly holds: readonly string[];
  /** The form's own button has to be pressed. */
  readonly waits?: true;
  /** Nothing on the page tells that the text of this line is the list: what it holds is called unclear. */
  readonly isUntold?: true;
  /** Nothing gets in there, and that is said. */
  readonly notIn?: BrowserName;
}

const BOTH = [A, B];
const all = (family: Family, names: string): Field[] =>
  names.split(' ').map((name) => ({ of: [family, name], approved: BOTH, holds: BOTH }));
const one = (name: string, approved: readonly string[], holds: readonly string[]): Field => ({
  of: ['kinds', name],
  approved,
  holds,
});

/** Tag inputs of libraries as npm gives them, with nothing set but what free text needs. */
export const OF_LIBRARIES: readonly Field[] = [
  ...all('libraries/tags-plain', 'tom-select choices bootstrap-tags vaadin'),
  ...all(
    'libraries/tags-react',
    'antd mui mantine react-select arco-tags arco-select semi rsuite ark chakra prime-chips tdesign',
  ),
  ...all(
    'libraries/tags-vue',
    'antdv el-tags el-select vuetify quasar prime-vue naive-select viewui tdesign-vue arco-vue',
  ),
  ...all('frameworks/svelte', 'text tags'),
  ...all('frameworks/angular', 'text tags'),
  // In Firefox they take no key that a script presses.
  { of: ['libraries/tags-plain', 'select2'], approved: BOTH, holds: BOTH, notIn: 'firefox' },
  { of: ['libraries/tags-plain', 'tagify'], approved: BOTH, holds: BOTH, notIn: 'firefox' },
  // Even Enter by hand commits nothing here.
  { of: ['libraries/tags-react', 'prime-complete'], approved: BOTH, holds: [] },
];

export const OF_ALL_KINDS: readonly Field[] = [
  ...all(
    'drawn',
    'measured boxless growing resting asked keeping debounced offered listening locking folding',
  ),
  { of: ['drawn', 'lone'], approved: BOTH, holds: [A], isUntold: true },
  { of: ['drawn', 'measured-and-dropped'], approved: BOTH, holds: [] },
  { of: ['drawn', 'glued'], approved: BOTH, holds: [A] },
  { of: ['drawn', 'alone'], approved: BOTH, holds: [], waits: true },
  ...all('kinds', 'lines semicolons spaces comma-space'),
  ...all(
    'kinds',
    'tags tags-comma tags-space tags-semicolon tags-as-options tags-slow tags-that-drop tags-anew dialog editor shadow frame',
  ),
  one('held', BOTH, [OLD, '198.51.100.2', ...BOTH]),
  one('tags-held', BOTH, [OLD, '198.51.100.2', ...BOTH]),
  one('tags-no-repeats', [OLD, A], [OLD, A]),
  one('cut-later', BOTH, [A]),
  one('restored-later', BOTH, [OLD]),
  one('refused-by-server', BOTH, [A]),
  { ...one('taken-out-by-server', BOTH, [A]), isUntold: true },
  { ...one('masked', BOTH, [A]), isUntold: true },
  one('tags-two-at-most', [A, B, C], BOTH),
  one('tags-two-silently', [A, B, C], BOTH),
  one('tags-no-networks', [A, NETWORK, B], BOTH),
  one('tags-no-networks', [SIX, A], [A]),
  one('tags-shortened', BOTH, [A]),
  one('editor-of-keys', BOTH, []),
  one('disabled', BOTH, []),
  { ...one('two-fields', [A, SIX], [A]), isUntold: true },
  { ...one('rows', BOTH, [A]), waits: true },
  { ...one('confirm', BOTH, []), waits: true },
  { ...one('confirm-v4', [A, NETWORK], []), waits: true },
];
