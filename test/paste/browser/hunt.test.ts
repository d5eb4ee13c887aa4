/** A part of the hunt with seeds of its own: no word that is not so, of fields that nobody has drawn by hand. */
import { expect, it } from 'vitest';
import { huntFields } from '../hunt/drive.ts';
import { told } from '../hunt/smaller.ts';

const FIELDS = 48;

it(`says nothing that is not so of ${String(FIELDS)} drawn fields`, async () => {
  const all = await huntFields({
    browser: 'chromium',
    seed: 9000,
    fields: FIELDS,
    shrinks: false,
    windows: 12,
  });
  const wrong = all.filter(({ wrongs }) => wrongs.length > 0);
  const said = wrong.map(({ seed, spec, wrongs, seen }) =>
    [`${String(seed)}: ${wrongs.join(', ')}`, told(spec), JSON.stringify(seen)].join('\n'),
  );
  expect(said.join('\n\n')).toBe('');
  // And what it says is something: most of what a field can take is in it.
  const words = all.flatMap(({ seen }) => (typeof seen === 'string' ? [] : seen.words));
  expect(words.filter(({ word }) => word === 'in-list').length).toBeGreaterThan(words.length / 4);
}, 120_000);
