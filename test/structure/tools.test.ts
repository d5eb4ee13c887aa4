import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const TOOLS = globSync('test/{tools,bench,hunt}/*.ts', { cwd: ROOT }).filter(
  (path) => !path.endsWith('.test.ts'),
);

/** What a tool takes in. The tool itself would begin its work. */
const takenBy = (tool: string): readonly string[] =>
  [
    ...readFileSync(join(ROOT, tool), 'utf8').matchAll(
      /^import (?!type).*from '(\.[^']+)';$|^} from '(\.[^']+)';$/gm,
    ),
  ]
    .map(([, one, several]) => one ?? several ?? '')
    .map((path) => pathToFileURL(join(ROOT, dirname(tool), path)).href)
    // Another tool would begin its work too; a file that is not there is an import in a text that the tool writes.
    .filter((url) => !/\/test\/(?:tools|bench|hunt)\//.test(url) && existsSync(new URL(url)));

describe('the tools', () => {
  // They are run by Node as they are, without what a build puts in the place of `import.meta.env`.
  it('take in only what runs without a build', { timeout: 60_000 }, () => {
    const urls = [...new Set(TOOLS.flatMap(takenBy))];
    expect(urls.length).toBeGreaterThan(5);
    const script = `const failed = [];
for (const url of ${JSON.stringify(urls)}) await import(url).catch((error) => failed.push(url + ': ' + error.message));
console.log(JSON.stringify(failed)); process.exit();`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual([]);
  });
});
