/** Fields of the hunt that were once spoken of wrongly, each as small as it shows. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { tryField } from '../hunt/drive.ts';
import { type FieldSpec, PLAIN } from '../hunt/field-spec.ts';
import { bundleAll, raise, type Stage } from './stage.ts';

const ONE = ['2001:db8::a'];

const ONCE_WRONG: Readonly<Record<string, Partial<FieldSpec>>> = {
  'a chip that comes two seconds after the field was left': {
    model: 'chips',
    box: 'input',
    commits: ['Enter', 'blur'],
    isNamed: false,
    delay: 2000,
    spelling: 'expanded',
    approved: ONE,
  },
  'a row that is heard of when it is left, and emptied again': {
    box: 'input',
    hears: 'change',
    approved: ['203.0.113.7'],
    entry: 'rows',
  },
  'a button that takes one address, on an exchange known for several': {
    model: 'chips',
    box: 'input',
    commits: ['button', 'Enter'],
    key: 'keypress',
    chipsAt: 'shadow',
    isNamed: false,
    button: '+',
    delay: 900,
    redraw: 'dialog',
    entry: 'confirm',
  },
  'what is said under a list of boxes that has grown': {
    model: 'octets',
    box: 'input',
    start: ['198.51.100.1', '198.51.100.2'],
    button: 'svg',
    remove: 'svg',
    isLate: true,
    most: 1,
  },
};

const AT_ONCE = 4;

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleAll(['awkward']);
}, 60_000);

describe.each(BROWSERS)('fields once spoken of wrongly in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise(name, scripts, AT_ONCE);
  }, 60_000);
  afterAll(() => stage?.close());

  it.concurrent.for(Object.entries(ONCE_WRONG))('%s', { timeout: 60_000 }, async ([, part], { expect }) => {
    const { wrongs, seen } = await tryField(stage, { ...PLAIN, ...part });
    expect({ wrongs, seen }).toEqual({ wrongs: [], seen });
  });
});
