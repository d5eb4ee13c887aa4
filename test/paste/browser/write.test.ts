import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackSchema } from '../../../lib/messages/schemas/paste.ts';
import { BROWSERS } from '../../e2e/browsers.ts';
import { type Ask } from './ask.ts';
import { bundleAll, type Family, lines, paste, raise, type Stage, stateOf } from './stage.ts';

const A = '203.0.113.7';
const B = '203.0.113.17';
const SIX = '2001:db8::1';
const OLD = '198.51.100.1';

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleAll();
}, 120_000);

interface Case {
  readonly of: readonly [Family, string];
  readonly ask: Ask;
  readonly lines: readonly string[];
  readonly state?: Readonly<Record<string, unknown>>;
  readonly typed?: readonly string[];
  readonly copies?: readonly string[];
}

const BOTH = { approved: [A, B] } satisfies Ask;
const TAKEN = [`${A} taken`, `${B} taken`];
const REFUSED = [`${A} refused not-taken`, `${B} refused not-taken`];
const TEXT = `${A},${B}`;
const REFUSAL = { lines: REFUSED, copies: [TEXT] };
const TAGS: Ask = { ...BOTH, ip: { entry: 'tags' } };
const ROWS: Ask = { ...BOTH, ip: { entry: 'rows' } };
const WAITS = [`${A} taken press-confirm`, `${B} taken press-confirm`];

/** What the page believes afterwards is asserted wherever a framework holds the truth. */
const CASES: Readonly<Record<string, Case>> = {
  'a text area': { of: ['plain', 'list'], ask: BOTH, lines: TAKEN, state: { texts: [TEXT], presses: 0 } },
  'a text area that holds addresses': {
    of: ['plain', 'held'],
    ask: { approved: [A, OLD] },
    lines: [`${A} taken`, `${OLD} already-there`],
    state: { texts: [`${OLD},198.51.100.2,${A}`] },
  },
  'one address a line': {
    of: ['plain', 'list'],
    ask: { ...BOTH, ip: { separator: '\n' } },
    lines: TAKEN,
    state: { texts: [`${A}\n${B}`] },
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
    lines: REFUSED,
    state: { text: '' },
    copies: [`${A} ${B}`],
  },
  'a React field that takes IPv4 alone': {
    of: ['react', 'ipv4-only'],
    ask: { approved: [A, SIX] },
    lines: [`${A} taken`, `${SIX} refused not-taken`],
    state: { text: A },
  },
  'a React field that cuts off': {
    of: ['react', 'truncates'],
    ask: BOTH,
    lines: [`${A} taken`, `${B} changed rewritten 203.0.11`],
    state: { text: TEXT.slice(0, 20) },
  },
  'a React field that goes back on the next render': {
    of: ['react', 'resets'],
    ask: BOTH,
    lines: REFUSED,
    state: { text: OLD },
    copies: [`${OLD},${TEXT}`],
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
    typed: [A, B],
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
    lines: [`${A} taken`, `${SIX} refused not-taken`, `${B} taken`],
    state: { chips: [A, B], typed: '' },
  },
  'tags that keep what they refuse in the field': {
    of: ['react', 'tags-v4-kept'],
    ask: { approved: [A, SIX, B], ip: { entry: 'tags' } },
    lines: [`${A} taken`, `${SIX} refused not-taken`, `${B} taken`],
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
  'tags in a form with a submit button, on Enter: left typed': {
    of: ['react', 'form-enter'],
    ask: TAGS,
    ...REFUSAL,
    typed: [A],
    state: { chips: [], typed: A, sent: 0 },
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
    lines: [`${A} taken`, `${B} taken`, `${SIX} taken`, '203.0.113.40 refused not-taken'],
    state: { texts: [A, B, SIX], presses: 0 },
  },
  'rows among other fields': {
    of: ['plain', 'rows-among-others'],
    ask: { approved: [A, B, SIX], ip: { entry: 'rows' } },
    lines: [`${A} taken`, `${B} taken`, `${SIX} refused not-taken`],
    state: { texts: [A, B] },
  },
  'rows that nothing tells from other fields': {
    of: ['plain', 'rows-without-names'],
    ask: { ...ROWS, at: '#f' },
    lines: [`${A} taken`, `${B} refused not-taken`],
    state: { texts: [A] },
  },
  'rows that grow by themselves': {
    of: ['plain', 'rows-growing'],
    ask: { approved: [A, B, SIX], ip: { entry: 'rows' } },
    lines: [`${A} taken`, `${B} taken`, `${SIX} taken`],
  },
  'rows that refuse one': {
    of: ['plain', 'rows-refusing'],
    ask: { approved: [A, SIX, B], ip: { entry: 'rows' } },
    lines: [`${A} taken`, `${SIX} refused not-taken`, `${B} taken`],
  },
  'a field in a shadow root': { of: ['plain', 'shadow'], ask: BOTH, lines: TAKEN, state: { texts: [TEXT] } },
  'a field in a frame': {
    of: ['plain', 'frame'],
    ask: BOTH,
    lines: TAKEN,
    state: { texts: [TEXT], events: ['input InputEvent insertFromPaste', 'change'] },
  },
  'a rich text field': { of: ['plain', 'editable'], ask: BOTH, lines: TAKEN, state: { texts: [TEXT] } },
  'a rich text field in a shadow root': {
    of: ['plain', 'shadow-editable'],
    ask: { ...BOTH, at: '#f' },
    lines: TAKEN,
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
    copies: [`${OLD},${TEXT}`],
  },
  'a page that clears everything': {
    of: ['plain', 'clears'],
    ask: BOTH,
    lines: [...REFUSED, `${OLD} refused lost`],
    copies: [`${OLD},${TEXT}`],
  },
  'a page that rewrites': {
    of: ['plain', 'rewrites'],
    ask: { approved: [A, SIX] },
    lines: [`${A} taken`, `${SIX} taken`],
    state: { texts: [`${A},${SIX}`] },
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
    ...REFUSAL,
    state: { texts: [] },
  },
  'lines for a field of one line': {
    of: ['plain', 'line'],
    ask: { ...BOTH, ip: { separator: '\n' } },
    lines: REFUSED,
    copies: [`${A}\n${B}`],
    state: { texts: [] },
  },
  'a form that changed since the plan': {
    of: ['plain', 'held'],
    ask: { ...BOTH, heldAtPlan: [OLD] },
    lines: REFUSED,
    copies: [`${OLD},${TEXT}`],
    state: { texts: [] },
  },
  'nothing to add': {
    of: ['plain', 'held'],
    ask: { approved: [OLD] },
    lines: [`${OLD} already-there`],
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
    lines: [`${A} taken`, `${B} refused not-taken`],
    state: { texts: [A] },
  },
};

describe.each(BROWSERS)('writing in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise(name, scripts);
  }, 60_000);
  afterAll(() => stage?.close());

  it.each(Object.entries(CASES))('%s', async (_, { of, ask, ...expected }) => {
    const page = await stage.open(...of);
    const told = await paste(page, ask);
    expect(lines(told)).toEqual(expected.lines);
    expect(told.back.typed).toEqual(expected.typed ?? []);
    expect(told.copies).toEqual(expected.copies ?? []);
    expect(told.back.copied).toBe(expected.copies !== undefined);
    expect(told.unannounced).toBe(0);
    expect(readBackSchema.parse(told.back)).toEqual(told.back);
    if (expected.state) expect(await stateOf(page)).toMatchObject(expected.state);
  });

  it('leaves Confirm to the user, whose press makes the addresses count', async () => {
    const page = await stage.open('react', 'confirm');
    await paste(page, { ...BOTH, ip: { entry: 'confirm' } });
    await page.click('#confirm');
    const again = await paste(page, { ...BOTH, ip: { entry: 'confirm' } });
    expect(lines(again)).toEqual([`${A} already-there`, `${B} already-there`]);
    expect(await stateOf(page)).toMatchObject({ typed: '', chips: [OLD, A, B] });
  });

  it('fires one input and one change, and leaves no trace on the elements of the page', async () => {
    const page = await stage.open('plain', 'list');
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    await paste(page, BOTH);
    expect(await markup()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f');
    expect(await stateOf(page)).toMatchObject({
      events: ['input InputEvent insertFromPaste', 'change'],
    });
  });

  it('types nothing into what the page gives the focus to instead', async () => {
    const page = await stage.open('plain', 'focus-elsewhere');
    expect(lines(await paste(page, { ...BOTH, at: '#f' }))).toEqual(REFUSED);
    expect(await page.$eval('#name', (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it('does not wait for frames that a hidden tab never draws', async () => {
    const page = await stage.open('plain', 'list');
    const other = await page.browser().newPage();
    await other.bringToFront();
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    expect(lines(await paste(page, BOTH))).toEqual(TAKEN);
    await other.close();
  });

  it('says that the field is gone, with the list on the clipboard', async () => {
    const page = await stage.open('plain', 'removes');
    const told = await paste(page, { ...BOTH, at: '#f' });
    expect(told.back).toEqual({ held: null, typed: [], copied: true });
    expect(told.copies).toEqual([TEXT]);
  });

  it('says that it does not know what a form holds that it cannot read again', async () => {
    const page = await stage.open('plain', 'list');
    const told = await paste(page, { ...BOTH, blind: true });
    expect(told.back).toEqual({ held: null, typed: [], copied: true });
  });

  it('copies by other means where the page has no clipboard, and does not claim more than it did', async () => {
    const denied = { ...BOTH, at: '#f', clipboard: 'denied' } satisfies Ask;
    const page = await stage.open('plain', 'readonly');
    expect(await paste(page, denied)).toMatchObject({ back: { copied: true }, copies: [TEXT] });
    expect(await paste(page, { ...denied, copy: false })).toMatchObject({
      back: { copied: false },
      copies: [],
    });
  });
});
