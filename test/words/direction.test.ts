import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directionOf } from '../../lib/words/words.ts';

it.each(['ar', 'fa-IR', 'he', 'ur'])('runs %s from the right', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

it.each(readdirSync(new URL('../../lib/words', import.meta.url)).filter((name) => !name.includes('.')))(
  'runs %s, which we have words in, from the left',
  (language) => expect(directionOf(language)).toBe('ltr'),
);
