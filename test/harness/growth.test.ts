import { expect, test } from 'vitest';
import { exponentOf } from '../bench/growth.ts';

const COUNTS = [100, 200, 400, 800];

test('a cost that doubles with the count is linear, one that quadruples is quadratic', () => {
  expect(exponentOf(COUNTS, [3, 6, 12, 24])).toBeCloseTo(1);
  expect(exponentOf(COUNTS, [1, 4, 16, 64])).toBeCloseTo(2);
  expect(exponentOf(COUNTS, [5, 5, 5, 5])).toBeCloseTo(0);
});

test('what was not measured is left out', () => {
  expect(exponentOf(COUNTS, [0, 6, 0, 24])).toBeCloseTo(1);
  expect(exponentOf(COUNTS, [0, 6, 0, 0])).toBeNull();
});
