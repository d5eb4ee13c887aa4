/**
 * Takes out of libraries what must not ship: writing HTML into a page (Preact's `dangerouslySetInnerHTML`) and building
 * code from text (zod's compiler and the probe for it). Neither is used here; stores and reviewers look for both.
 *
 * Each edit names the text that it expects: a library update that changes it stops the build instead of shipping it.
 */
import { type Plugin } from 'vite';

interface Edit {
  readonly file: RegExp;
  readonly find: RegExp;
  readonly replace: string;
}

const EDITS: readonly Edit[] = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    // `html ? (… || (dom.innerHTML = html.__html), vnode._children = []) : (…`, as the published bundle spells it.
    find: /\b(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w\.__k=\[\]\):\(/,
    replace: '0?0:(',
  },
  {
    file: /\/zod\/v4\/core\/(?:util|doc|compile)\.js$/,
    find: /const F = Function;/,
    replace: "const F = class { constructor() { throw new Error('no code from text'); } };",
  },
];

/** What no built script may contain. */
export const UNSAFE =
  /\.innerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|\bnew Function\b|\bFunction\(|\beval\(/;

/** The build plugin; fails the build when an edit does not apply or an unsafe text is left. */
export function stripUnsafe(): Plugin {
  return {
    name: 'keyfence:strip-unsafe',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      const edit = EDITS.find(({ file }) => file.test(path));
      if (!edit) return null;
      if (!edit.find.test(code))
        throw new Error(`${path} has changed: the edit of ${edit.find} does not apply`);
      return { code: code.replace(edit.find, edit.replace), map: null };
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const unsafe = output.type === 'chunk' ? UNSAFE.exec(output.code) : null;
        if (unsafe) throw new Error(`${output.fileName} contains ${unsafe[0]}`);
      }
    },
  };
}
