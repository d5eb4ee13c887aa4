import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './launch.ts';

/** Of the 30 KiB that the auditor may weigh; the rest is the reader's. Preact is 5.5 of it, the words of findings 3.5. */
const MAX_KIB = 20;

it(`weighs less than ${MAX_KIB} KiB gzipped, with Preact and without the catalogue`, async () => {
  const code = await bundle('size-entry.ts', { weighed: true });
  const kib = gzipSync(code).length / 1024;
  expect(kib).toBeLessThan(MAX_KIB);
});
