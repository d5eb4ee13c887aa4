import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './launch.ts';

/** Of the KiB that the auditor weighs; the rest is the reader's. Approving, the question of the set, dragging, the page's theme and what becomes of a paste took the last two and a half. */
const MAX_KIB = 13.5;

it(`weighs less than ${MAX_KIB} KiB gzipped, without its style sheet and the catalogue`, async () => {
  const code = await bundle('size-entry.ts', { weighed: true });
  const kib = gzipSync(code).length / 1024;
  expect(kib).toBeLessThan(MAX_KIB);
});
