/** An awkward field as data: drawn from a seed, made real by `page/awkward.ts`, made smaller by `smaller.ts`. */
import { type Random, randomFrom } from '../../hunt/random.ts';

/** What makes the field take what was typed. */
export type Commit = 'Enter' | ',' | ' ' | 'blur' | 'button' | 'paste' | 'debounce';

export interface FieldSpec {
  readonly model: 'text' | 'chips' | 'rows' | 'octets';
  readonly box: 'textarea' | 'input' | 'editable';
  /** What the page tells of how to fill the field in. */
  readonly hint: 'none' | 'how' | 'example' | 'plural';
  /** What stands in it before. */
  readonly start: readonly string[];

  /** `text`: what goes between two addresses; anything else spoils the list where it is strict. */
  readonly separator: ',' | ', ' | '\n' | ';' | ' ';
  readonly isStrict: boolean;
  /** `text`: the event upon which the page looks at the text; `save`: it reads the box when it is saved. */
  readonly hears: 'save' | 'input' | 'change' | 'blur' | 'keyup' | 'debounce';

  /** `chips`: what makes one. */
  readonly commits: readonly Commit[];
  readonly key: 'keydown' | 'keyup' | 'keypress';
  /** Whether what is committed at once becomes several chips. */
  readonly splits: boolean;
  /** What becomes of the text when the field is left, where that commits nothing. */
  readonly left: 'keep' | 'drop';
  readonly chipsAt: 'inside' | 'after' | 'elsewhere' | 'shadow';
  readonly remove: 'x' | 'svg' | 'role' | 'none';
  /** The classes tell what it is. */
  readonly isNamed: boolean;
  /** The button that adds, if there is one. */
  readonly button: 'Add' | 'Confirm' | '+' | 'svg';

  /** A page that asks its server, or draws late: ms; 0: at once. */
  readonly delay: number;
  /** What the page, or its server, does not take. */
  readonly refuses: 'none' | 'v6' | 'networks' | 'second' | 'all';
  readonly says: 'near' | 'far' | 'nothing';
  /** The server takes back what is there already, some time after it. */
  readonly isLate: boolean;
  /** More than so many are not taken; null: any number. */
  readonly most: number | null;
  readonly spelling: 'same' | 'upper' | 'suffix' | 'expanded' | 'sorted';
  readonly redraw: 'never' | 'field' | 'form' | 'dialog';
  /** The box keeps so many characters. */
  readonly cutsAt: number | null;
  readonly isMasked: boolean;
  /** A form with a button that sends it. */
  readonly isForm: boolean;

  /** What is pasted, and what is known of the exchange. */
  readonly approved: readonly string[];
  readonly entry: 'list' | 'tags' | 'confirm' | 'rows';
}

/** The plainest field there is: what a spec is made smaller towards. */
export const PLAIN: FieldSpec = {
  model: 'text',
  box: 'textarea',
  hint: 'none',
  start: [],
  separator: ',',
  isStrict: false,
  hears: 'save',
  commits: ['Enter'],
  key: 'keydown',
  splits: false,
  left: 'keep',
  chipsAt: 'inside',
  remove: 'x',
  isNamed: true,
  button: 'Add',
  delay: 0,
  refuses: 'none',
  says: 'near',
  isLate: false,
  most: null,
  spelling: 'same',
  redraw: 'never',
  cutsAt: null,
  isMasked: false,
  isForm: false,
  approved: ['203.0.113.7', '203.0.113.17'],
  entry: 'list',
};

const OLD = ['198.51.100.1', '198.51.100.2'];
const LISTS: readonly (readonly string[])[] = [
  ['203.0.113.7'],
  ['203.0.113.7', '203.0.113.17'],
  ['203.0.113.7', '203.0.113.17', '203.0.113.170'],
  ['203.0.113.7', '2001:db8::1'],
  ['2001:db8::a', '203.0.113.7'],
  ['198.51.100.128/25', '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1'],
  ['203.0.113.7', '203.0.113.17', '203.0.113.40', '203.0.113.41', '203.0.113.42', '2001:db8::a'],
];

const COMMITS: readonly (readonly Commit[])[] = [
  ['Enter'],
  ['Enter'],
  ['Enter', ','],
  [','],
  ['Enter', 'blur'],
  ['blur'],
  [' ', 'Enter'],
  ['button'],
  ['button', 'Enter'],
  ['paste', 'Enter'],
  ['debounce'],
];

/** The field of a seed: the same on every machine. */
export function fieldOf(seed: number): FieldSpec {
  const random = randomFrom(seed);
  const { pick, chance } = random;
  const model = pick(['text', 'text', 'chips', 'chips', 'chips', 'rows', 'octets'] as const);
  const isText = model === 'text';
  const box = isText ? pick(['textarea', 'input', 'input', 'editable'] as const) : 'input';
  return {
    ...PLAIN,
    model,
    box,
    ...ofText(random, box),
    ...ofChips(random),
    hint: pick(['none', 'none', 'how', 'example', 'plural'] as const),
    start: chance(0.3) ? OLD.slice(0, pick([1, 2])) : [],
    delay: chance(0.35) ? pick([50, 300, 900, 2000]) : 0,
    refuses: chance(0.35) ? pick(['v6', 'networks', 'second', 'all'] as const) : 'none',
    // A form that keeps a text in its box and drops it in silence tells nobody.
    says: isText ? pick(['near', 'near', 'far'] as const) : pick(['near', 'near', 'far', 'nothing'] as const),
    isLate: chance(0.25),
    most: chance(0.15) ? pick([1, 2]) : null,
    spelling: chance(0.3) ? pick(['upper', 'suffix', 'expanded', 'sorted'] as const) : 'same',
    redraw: chance(0.3) ? pick(['field', 'form', 'dialog'] as const) : 'never',
    cutsAt: isText && chance(0.1) ? pick([15, 24, 30]) : null,
    isMasked: box === 'input' && chance(0.06),
    isForm: chance(0.25),
    approved: pick(LISTS),
    entry: pick(['list', 'list', 'list', 'list', 'tags', 'confirm', 'rows'] as const),
  };
}

function ofText({ pick, chance }: Random, box: FieldSpec['box']): Partial<FieldSpec> {
  const lines = box === 'input' ? ',' : '\n';
  return {
    separator: pick([',', ',', ', ', ';', ' ', lines] as const),
    isStrict: chance(0.5),
    hears: pick(['save', 'save', 'input', 'change', 'blur', 'keyup', 'debounce'] as const),
  };
}

function ofChips({ pick, chance }: Random): Partial<FieldSpec> {
  return {
    commits: pick(COMMITS),
    key: pick(['keydown', 'keydown', 'keyup', 'keypress'] as const),
    splits: chance(0.4),
    left: pick(['keep', 'drop'] as const),
    chipsAt: pick(['inside', 'inside', 'after', 'elsewhere', 'shadow'] as const),
    remove: pick(['x', 'svg', 'role', 'none'] as const),
    isNamed: chance(0.5),
    button: pick(['Add', 'Confirm', '+', 'svg'] as const),
  };
}
