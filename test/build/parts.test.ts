import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ASK_SYMBOL, type Chunk, linkParts } from '../../lib/build/parts.ts';

const chunk = (fileName: string, code: string, imports: readonly string[] = [], isEntry = false): Chunk => ({
  fileName,
  code,
  imports,
  isEntry,
});

const SHARED = chunk('parts/shared.js', 'const count = { n: 0 };\n\nexport { count as t };\n');
const CHUNKS = [
  chunk(
    'entry.js',
    'import { t as count } from "./parts/shared.js";\ncount.n++;\nglobalThis.more = () => import("./parts/more.js");\n',
    ['parts/shared.js'],
    true,
  ),
  SHARED,
  chunk(
    'parts/more.js',
    'import { t as count } from "./shared.js";\nimport { t as twice } from "./common.js";\nconst more = () => twice(++count.n);\n\nexport { more };\n',
    ['parts/shared.js', 'parts/common.js'],
  ),
  chunk('parts/common.js', 'const twice = (n) => 2 * n;\n\nexport { twice as t };\n'),
];

/** A page's isolated world into which files are put as they are asked for. */
function world(files = new Map(linkParts(CHUNKS, 'chrome').map(({ fileName, code }) => [fileName, code]))) {
  const asked: string[] = [];
  const runtime: { id?: string } = { id: 'ours' };
  const scope = createContext({ chrome: { runtime } }) as { more(): Promise<{ more(): number }> };
  const inject = (file: string): unknown => runInContext(files.get(file) ?? '', scope as never);
  Object.assign(scope, {
    ask: async (file: string) => {
      asked.push(file);
      inject(file);
    },
  });
  runInContext(`globalThis[Symbol.for("${ASK_SYMBOL}")] = ask`, scope as never);
  inject('entry.js');
  return { asked, inject, runtime, scope };
}

describe('an injected script in parts', () => {
  it('fetches a part with what it needs, and once', async () => {
    const { asked, scope } = world();
    const part = await scope.more();
    // The entry counted once before, in the same module.
    expect(part.more()).toBe(4);
    expect(await scope.more()).toBe(part);
    expect(asked).toEqual(['parts/common.js', 'parts/more.js']);
  });

  it('brings what the entry needs at once in its own file', () => {
    expect(linkParts(CHUNKS, 'chrome').map(({ fileName }) => fileName)).not.toContain('parts/shared.js');
  });

  it('says so when a part does not come', async () => {
    const files = new Map(linkParts(CHUNKS, 'chrome').map(({ fileName, code }) => [fileName, code]));
    files.delete('parts/more.js');
    await expect(world(files).scope.more()).rejects.toThrow('parts/more.js');
  });

  it('does not begin twice, but takes the place of one whose extension is gone', async () => {
    const { inject, runtime, scope } = world();
    await scope.more();
    inject('entry.js');
    expect((await scope.more()).more()).toBe(4);
    delete runtime.id;
    inject('entry.js');
    expect((await scope.more()).more()).toBe(4);
    expect((await scope.more()).more()).toBe(6);
  });

  it('does not mix the parts of two builds', () => {
    const { inject, scope } = world();
    const other = linkParts([...CHUNKS, chunk('parts/new.js', 'const x = 1;\n\nexport { x };\n')], 'chrome');
    const more = other.find(({ fileName }) => fileName === 'parts/more.js');
    runInContext(more?.code ?? 'throw 1', scope as never);
    inject('parts/common.js');
    expect(Object.keys(scope)).toEqual(['chrome', 'ask', 'more']);
  });

  it('leaves a script alone that has no parts', () => {
    const [only] = linkParts([chunk('entry.js', 'globalThis.ran = 1;\n\nexport {};\n', [], true)], 'chrome');
    expect(only?.code).not.toContain('Symbol');
  });

  it.each([
    ['a binding that changes', 'let n = 0;\nconst more = () => { n = 1; };\n\nexport { more, n };\n'],
    ['an import of everything', 'import * as all from "./shared.js";\nconst n = 1;\n\nexport { n };\n'],
  ])('refuses %s', (_what, code) => {
    expect(() => linkParts([...CHUNKS, chunk('parts/odd.js', code)], 'chrome')).toThrow('parts/odd.js');
  });
});
