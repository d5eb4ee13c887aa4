import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stripUnsafe, UNSAFE } from '../../lib/build/strip-unsafe.ts';

type Transform = (code: string, id: string) => { code: string } | null;
const transform = stripUnsafe().transform as unknown as Transform;
const library = (path: string): string => fileURLToPath(import.meta.resolve(path));

describe('stripUnsafe', () => {
  it('takes the writing of HTML out of the installed Preact', async () => {
    const path = library('preact');
    const code = await readFile(path, 'utf8');
    expect(code).toMatch(UNSAFE);
    expect(transform(code, path)?.code).not.toMatch(UNSAFE);
  });

  it.each(['util', 'doc', 'compile'])('leaves zod’s %s no way to make code from text', async (name) => {
    const path = library('zod').replace(/index\.js$/, `v4/core/${name}.js`);
    const code = transform(await readFile(path, 'utf8'), path)?.code;
    expect(code).toContain('no code from text');
    expect(code).not.toMatch(/= Function;/);
  });

  it('stops the build when a library has changed', () => {
    expect(() => transform('export const h = 1;', '/x/node_modules/preact/dist/preact.mjs')).toThrow(
      /has changed/,
    );
  });

  it('leaves other files alone', () => {
    expect(transform('el.innerHTML = x', '/x/lib/page.ts')).toBeNull();
  });

  it.each(['a.innerHTML=b', 'new Function("x")', 'eval(x)', 'Function(x)', 'a.insertAdjacentHTML(b)'])(
    'fails a bundle with %s',
    (code) => {
      const bundle = { 'a.js': { type: 'chunk', fileName: 'a.js', code } };
      const generate = stripUnsafe().generateBundle as unknown as (options: object, bundle: object) => void;
      expect(() => generate({}, bundle)).toThrow('a.js contains');
    },
  );
});
