import { describe, expect, it } from 'vitest';
import { separatorIn, separatorsAskedFor } from '../../lib/paste/separators.ts';

describe('what a page asks for between two addresses', () => {
  it.each([
    ['Separate addresses with commas', [',']],
    ['One address per line', ['\n']],
    ['Use semicolons', [';']],
    ['Separate with a space', [' ']],
    ['Mehrere Adressen mit Semikolon trennen', [';']],
    ['точка с запятой', [';']],
    ['每行一个地址', ['\n']],
    ['Without spaces, separated by commas', [',']],
    ['e.g. 192.0.2.1;192.0.2.2', [';']],
    ['192.0.2.1 192.0.2.2', [' ']],
    ['IP address', []],
  ] as const)('%s', (text, asked) => {
    expect(separatorsAskedFor([text])).toEqual(asked);
  });

  it('takes an example before words', () => {
    expect(separatorsAskedFor(['Separate with commas', '192.0.2.1\n192.0.2.2'])).toEqual(['\n', ',']);
  });
});

it.each([
  ['192.0.2.1, 192.0.2.2', ', '],
  ['192.0.2.1\n192.0.2.2', '\n'],
  ['2001:db8::1;2001:db8::2', ';'],
  ['192.0.2.1', null],
])('reads what stands between the entries of %j', (text, separator) => {
  expect(separatorIn(text)).toBe(separator);
});
