import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './launch.ts';

/** Of the KiB that the auditor weighs; the rest is the reader's. Approving, the question of the set, dragging and the page's theme took the last two. */
const MAX_KIB = 12.5;

it(`weighs less than ${MAX_KIB} KiB gzipped, without its style sheet and the catalogue`, async () => {
  const code = await bundle('size-entry.ts', { weighed: true });
  const kib = gzipSync(code).length / 1024;
  expect(kib).toBeLessThan(MAX_KIB);
});
