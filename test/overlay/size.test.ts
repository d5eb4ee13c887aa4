import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './launch.ts';

/** Of the 30 KiB that the auditor may weigh; the rest is the reader's. */
const MAX_KIB = 9;

it(`weighs less than ${MAX_KIB} KiB gzipped, without its style sheet and the catalogue`, async () => {
  const code = await bundle('size-entry.ts', { weighed: true });
  const kib = gzipSync(code).length / 1024;
  expect(kib).toBeLessThan(MAX_KIB);
});
