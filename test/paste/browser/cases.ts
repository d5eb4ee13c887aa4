/** Forms, what is pasted into them, what has to be said of it, and what the page must believe to hold then. */
import { type Ask } from './ask.ts';
import { type Family } from './stage.ts';

export const A = '203.0.113.7';
export const B = '203.0.113.17';
export const SIX = '2001:db8::1';
export const OLD = '198.51.100.1';

export interface Case {
  readonly of: readonly [Family, string];
  readonly ask: Ask;
  readonly lines: readonly string[];
  readonly state?: Readonly<Record<string, unknown>>;
}

export const BOTH = { approved: [A, B] } satisfies Ask;
export const TAKEN = [`${A} in-list`, `${B} in-list`];
export const REFUSED = [`${A} refused`, `${B} refused`];
export const UNCLEAR = [`${A} unclear`, `${B} unclear`];
export const TEXT = `${A},${B}`;
const REFUSAL = { lines: REFUSED };
const TAGS: Ask = { ...BOTH, ip: { entry: 'tags' } };
const ROWS: Ask = { ...BOTH, ip: { entry: 'rows' } };
const WAITS = [`${A} press`, `${B} press`];

/** What the page believes afterwards is asserted wherever a framework holds the truth. */
export const CASES: Readonly<Record<string, Case>> = {
  'a text area': { of: ['plain', 'list'], ask: BOTH, lines: TAKEN, state: { texts: [A, TEXT], presses: 0 } },
  'a text area that holds addresses': {
    of: ['plain', 'held'],
    ask: { approved: [A, OLD] },
    lines: [`${A} in-list`],
    state: { texts: [`${OLD}, 198.51.100.2, ${A}`] },
  },
  'one address a line': {
    of: ['plain', 'list'],
    ask: { ...BOTH, ip: { separator: '\n' } },
    lines: TAKEN,
    state: { texts: [A, `${A}\n${B}`] },
  },
  'a React text area': { of: ['react', 'list'], ask: BOTH, lines: TAKEN, state: { text: TEXT } },
  'a React text area that holds an address': {
    of: ['react', 'held'],
    ask: BOTH,
    lines: TAKEN,
    state: { text: `${OLD},${TEXT}` },
  },
  'a React field that takes no spaces, with commas': {
    of: ['react', 'no-space'],
    ask: BOTH,
    lines: TAKEN,
    state: { text: TEXT },
  },
  'a React field that takes no spaces, with spaces': {
    of: ['react', 'no-space'],
    ask: { ...BOTH, ip: { separator: ' ' } },
    lines: TAKEN,
    state: { text: TEXT },
  },
  'a React field that takes IPv4 alone': {
    of: ['react', 'ipv4-only'],
    ask: { approved: [A, SIX] },
    lines: [`${A} in-list`, `${SIX} refused`],
    state: { text: A },
  },
  'a React field that cuts off': {
    of: ['react', 'truncates'],
    ask: BOTH,
    lines: [`${A} in-list`, `${B} refused`],
    state: { text: A },
  },
  'a React field that goes back on the next render': {
    of: ['react', 'resets'],
    ask: BOTH,
    lines: REFUSED,
    state: { text: OLD },
  },
  'a Vue text area': { of: ['vue', 'list'], ask: BOTH, lines: TAKEN, state: { text: TEXT } },
  'a Vue text area that waits for change': {
    of: ['vue', 'lazy'],
    ask: BOTH,
    lines: TAKEN,
    state: { text: TEXT },
  },
  'a Vue text area that trims': { of: ['vue', 'trim'], ask: BOTH, lines: TAKEN, state: { text: TEXT } },
  'a text area of antd': { of: ['widgets', 'ant-text'], ask: BOTH, lines: TAKEN, state: { text: TEXT } },
  'a text area of MUI': { of: ['widgets', 'mui-text'], ask: BOTH, lines: TAKEN, state: { text: TEXT } },
  'a text area of Element Plus': {
    of: ['vue', 'element-text'],
    ask: BOTH,
    lines: TAKEN,
    state: { text: TEXT },
  },
  'a field with a button of its own': {
    of: ['react', 'confirm'],
    ask: { ...BOTH, ip: { entry: 'confirm', separator: ' ' } },
    lines: WAITS,
    state: { typed: `${A} ${B}`, chips: [OLD] },
  },
  'tags of React, on Enter': { of: ['react', 'tags'], ask: TAGS, lines: TAKEN, state: { chips: [A, B] } },
  'tags of React, with a new input for each': {
    of: ['react', 'tags-remounting'],
    ask: TAGS,
    lines: TAKEN,
    state: { chips: [A, B] },
  },
  'tags of React, on a comma': {
    of: ['react', 'tags-comma'],
    ask: TAGS,
    lines: TAKEN,
    state: { chips: [A, B] },
  },
  'tags that drop what they refuse': {
    of: ['react', 'tags-v4'],
    ask: { approved: [A, SIX, B], ip: { entry: 'tags' } },
    lines: [`${A} in-list`, `${SIX} refused`, `${B} in-list`],
    state: { chips: [A, B], typed: '' },
  },
  'tags that keep what they refuse in the field': {
    of: ['react', 'tags-v4-kept'],
    ask: { approved: [A, SIX, B], ip: { entry: 'tags' } },
    lines: [`${A} in-list`, `${SIX} refused`, `${B} in-list`],
    state: { chips: [A, B], typed: '' },
  },
  'tags that never come': {
    of: ['react', 'tags-dead'],
    ask: TAGS,
    ...REFUSAL,
    state: { chips: [], typed: '' },
  },
  'tags in a form with a submit button, on a comma': {
    of: ['react', 'form-comma'],
    ask: TAGS,
    lines: TAKEN,
    state: { chips: [A, B], sent: 0 },
  },
  'tags in a form with a submit button, on Enter': {
    of: ['react', 'form-enter'],
    ask: TAGS,
    lines: TAKEN,
    state: { chips: [A, B], sent: 0 },
  },
  'tags of antd': {
    of: ['widgets', 'ant-tags'],
    ask: { ...TAGS, at: '#ips', chips: '.ant-select-selection-item-content' },
    lines: TAKEN,
    state: { chips: [A, B] },
  },
  'tags of MUI': {
    of: ['widgets', 'mui-tags'],
    ask: { ...TAGS, at: '#ip input', chips: '.MuiChip-label' },
    lines: TAKEN,
    state: { chips: [A, B] },
  },
  'tags of Vue, on a comma': { of: ['vue', 'tags-comma'], ask: TAGS, lines: TAKEN, state: { chips: [A, B] } },
  'tags of Element Plus': { of: ['vue', 'element-tags'], ask: TAGS, lines: TAKEN, state: { chips: [A, B] } },
  'rows of React': { of: ['react', 'rows'], ask: ROWS, lines: TAKEN, state: { rows: [A, B, ''] } },
  'fewer rows than addresses': {
    of: ['plain', 'rows'],
    ask: { approved: [A, B, SIX, '203.0.113.40'], ip: { entry: 'rows' } },
    lines: [`${A} in-list`, `${B} in-list`, `${SIX} in-list`, '203.0.113.40 press'],
    state: { texts: [A, B, SIX], presses: 0 },
  },
  'rows among other fields': {
    of: ['plain', 'rows-among-others'],
    ask: { approved: [A, B, SIX], ip: { entry: 'rows' } },
    lines: [`${A} in-list`, `${B} in-list`, `${SIX} refused`],
    state: { texts: [A, B] },
  },
  'rows that nothing tells from other fields': {
    of: ['plain', 'rows-without-names'],
    ask: { ...ROWS, at: '#f' },
    lines: [`${A} unclear`, `${B} refused`],
    state: { texts: [A] },
  },
  'rows that grow by themselves': {
    of: ['plain', 'rows-growing'],
    ask: { approved: [A, B, SIX], ip: { entry: 'rows' } },
    lines: [`${A} in-list`, `${B} in-list`, `${SIX} in-list`],
  },
  'rows that refuse one': {
    of: ['plain', 'rows-refusing'],
    ask: { approved: [A, SIX, B], ip: { entry: 'rows' } },
    lines: [`${A} in-list`, `${SIX} refused`, `${B} in-list`],
  },
  'a field in a shadow root': {
    of: ['plain', 'shadow'],
    ask: BOTH,
    lines: TAKEN,
    state: { texts: [A, TEXT] },
  },
  'a field in a frame': {
    of: ['plain', 'frame'],
    ask: BOTH,
    lines: TAKEN,
    state: { texts: [A, TEXT] },
  },
  'a rich text field': { of: ['plain', 'editable'], ask: BOTH, lines: UNCLEAR, state: { texts: [TEXT] } },
  'a rich text field in a shadow root': {
    of: ['plain', 'shadow-editable'],
    ask: { ...BOTH, at: '#f' },
    lines: UNCLEAR,
    state: { texts: [`${OLD},${TEXT}`] },
  },
  'tags within rich text, which typing would take away': {
    of: ['plain', 'shadow-editable'],
    ask: { ...TAGS, at: '#f' },
    ...REFUSAL,
    state: { texts: [] },
  },
  'a field that listens to trusted typing alone': {
    of: ['plain', 'trusted'],
    ask: BOTH,
    lines: TAKEN,
  },
  'a page that clears what is written': {
    of: ['plain', 'clears-plans'],
    ask: BOTH,
    lines: REFUSED,
  },
  'a page that clears everything': {
    of: ['plain', 'clears'],
    ask: BOTH,
    lines: REFUSED,
  },
  'a page that rewrites': {
    of: ['plain', 'rewrites'],
    ask: { approved: [A, SIX] },
    lines: [`${A} in-list`, `${SIX} in-list`],
    state: { texts: [A, `${A},${SIX}`] },
  },
  'a read-only field': {
    of: ['plain', 'readonly'],
    ask: { ...BOTH, at: '#f' },
    ...REFUSAL,
    state: { texts: [] },
  },
  'a disabled form': {
    of: ['plain', 'disabled'],
    ask: { ...BOTH, at: '#f' },
    ...REFUSAL,
    state: { texts: [] },
  },
  'a hidden field': { of: ['plain', 'hidden'], ask: { ...BOTH, at: '#f' }, ...REFUSAL, state: { texts: [] } },
  'an inert field': { of: ['plain', 'inert'], ask: { ...BOTH, at: '#f' }, ...REFUSAL, state: { texts: [] } },
  'a password': { of: ['plain', 'password'], ask: { ...BOTH, at: '#f' }, ...REFUSAL, state: { texts: [] } },
  'a password in the clear': {
    of: ['plain', 'shown-password'],
    ask: { ...BOTH, at: '#f' },
    ...REFUSAL,
    state: { texts: [] },
  },
  'a field too short for the list': {
    of: ['plain', 'max-length'],
    ask: BOTH,
    lines: [`${A} in-list`, `${B} refused`],
    state: { texts: [A] },
  },
  'lines for a field of one line': {
    of: ['plain', 'line'],
    ask: { ...BOTH, ip: { separator: '\n' } },
    // Nothing tells that its text is the list: it may want a key for each. A comma is tried.
    lines: UNCLEAR,
  },
  'a form that changed since the plan': {
    of: ['plain', 'held'],
    ask: { ...BOTH, heldAtPlan: [OLD] },
    lines: TAKEN,
    state: { texts: [`${OLD}, 198.51.100.2, ${A}`, `${OLD}, 198.51.100.2, ${A}, ${B}`] },
  },
  'nothing to add': {
    of: ['plain', 'held'],
    ask: { approved: [OLD] },
    lines: [],
    state: { texts: [] },
  },
  'a tab that is left before': {
    of: ['plain', 'list'],
    ask: { ...BOTH, abort: 'before' },
    lines: REFUSED,
    state: { texts: [] },
  },
  'a tab that is left midway': {
    of: ['plain', 'rows'],
    ask: { ...ROWS, abort: 'at-first-write' },
    lines: [`${A} in-list`, `${B} press`],
    state: { texts: [A] },
  },
};
