/** The sources package that goes to a store, built a second time elsewhere: byte for byte what is in the package beside it. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const BUILD_MS = 300_000;
const elsewhere = mkdtempSync(join(tmpdir(), 'keyfence-sources-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

describe('the sources package', () => {
  const [zip] = globSync('.output/*-sources.zip', { cwd: ROOT });

  it(
    'builds to the same bytes',
    () => {
      if (zip === undefined) throw new Error('no sources package in .output: npm run zip');
      execFileSync('unzip', ['-q', join(ROOT, zip), '-d', elsewhere]);
      symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
      execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], {
        cwd: elsewhere,
        // The test runner's own mode would make another build of it.
        env: { PATH: process.env.PATH, HOME: process.env.HOME },
        stdio: 'pipe',
      });
      const [mine, theirs] = [ROOT, elsewhere].map((root) => join(root, '.output/firefox-mv3'));
      if (mine === undefined || theirs === undefined) throw new Error('two folders');
      const files = filesIn(mine);
      expect(files.length).toBeGreaterThan(20);
      expect(filesIn(theirs)).toEqual(files);
      const differing = files.filter(
        (path) => !readFileSync(join(mine, path)).equals(readFileSync(join(theirs, path))),
      );
      expect(differing).toEqual([]);
    },
    BUILD_MS,
  );

  it('holds what a reviewer needs and nothing that was made', () => {
    const listed = execFileSync('unzip', ['-Z1', join(ROOT, zip ?? '')], { encoding: 'utf8' }).split('\n');
    for (const needed of [
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'README.md',
      'entrypoints/background.ts',
    ])
      expect(listed).toContain(needed);
    expect(listed.filter((path) => /^(?:node_modules|\.output|\.wxt|artifacts)\//.test(path))).toEqual([]);
  });
});
