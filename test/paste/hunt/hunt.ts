/**
 * `npm run hunt:fields -- --fields 500 --seed 1 [--browser firefox] [--shrink] [--windows 6]`: draws awkward fields from a
 * seed, pastes into each, and says where a word was wrong of what the form would send. Exits with 1 if any was.
 */
import { parseArgs } from 'node:util';
import { BROWSERS } from '../../e2e/browsers.ts';
import { huntFields, type Tried } from './drive.ts';
import { WRONGS } from './judge.ts';
import { told } from './smaller.ts';

const { values } = parseArgs({
  options: {
    fields: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    shrink: { type: 'boolean', default: false },
    windows: { type: 'string', default: '6' },
  },
});

const browser = BROWSERS.find((name) => name === values.browser);
if (browser === undefined) throw new Error(`no browser is called ${values.browser}`);
const began = Date.now();
const all = await huntFields({
  browser,
  fields: Number(values.fields),
  seed: Number(values.seed),
  shrinks: values.shrink,
  windows: Number(values.windows),
  onTried: (tried) => {
    if (tried.wrongs.length > 0) console.log(lineOf(tried));
  },
});

const words = all.flatMap(({ seen }) => (typeof seen === 'string' ? [] : seen.words.map(({ word }) => word)));
const count = (word: string): string => `${words.filter((one) => one === word).length} ${word}`;
console.log(`\n${all.length} fields in ${Math.round((Date.now() - began) / 1000)} s`);
console.log(
  WRONGS.map((wrong) => `${all.filter(({ wrongs }) => wrongs.includes(wrong)).length} ${wrong}`).join(', '),
);
console.log(`${all.filter(({ early }) => early.length > 0).length} fields were spoken of too early`);
console.log(['in-list', 'press', 'refused', 'unclear'].map(count).join(', '));
const whole = all.filter(({ filled, spec }) => filled === spec.approved.length).length;
console.log(`${whole} fields hold all that was approved`);
process.exitCode = all.some(({ wrongs }) => wrongs.length > 0) ? 1 : 0;

function lineOf({ seed, spec, wrongs, seen }: Tried): string {
  const what =
    typeof seen === 'string'
      ? seen
      : `${seen.words.map(({ address, word }) => `${address} ${word}`).join(', ')} | sent ${seen.sent.join(' ')}`;
  return `\n${seed}: ${wrongs.join(', ')}\n  ${told(spec)}\n  ${what}`;
}
