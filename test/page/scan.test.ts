import { expect, it } from 'vitest';
import { inOneScan, perScan } from '../../lib/page/see/scan.ts';

function counted() {
  const asked: string[] = [];
  const isLong = perScan((text: string): boolean => {
    asked.push(text);
    return text.length > 3;
  });
  return { asked, isLong };
}

it('asks once for each thing within a reading', () => {
  const { asked, isLong } = counted();
  const answers = inOneScan(null, () => ['key', 'form', 'key', 'form'].map((text) => isLong(text)));
  expect(answers).toEqual([false, true, false, true]);
  expect(asked).toEqual(['key', 'form']);
});

it('keeps nothing from one reading to the next', () => {
  const { asked, isLong } = counted();
  inOneScan(null, () => isLong('key'));
  inOneScan(null, () => isLong('key'));
  expect(asked).toEqual(['key', 'key']);
});

it('asks every time outside of readings, also after one that failed', () => {
  const { asked, isLong } = counted();
  expect(() =>
    inOneScan(null, () => {
      isLong('key');
      throw new Error('the page is gone');
    }),
  ).toThrow('the page is gone');
  isLong('key');
  isLong('key');
  expect(asked).toEqual(['key', 'key', 'key']);
});
