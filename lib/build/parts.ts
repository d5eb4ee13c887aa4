/**
 * Cuts an injected script into parts. Where its source says `import('./x.ts')`, what only x needs becomes a file of its own,
 * which the background injects when it is asked for. Such files are no modules: a module would have to be open to the page,
 * and could be fetched by it. They meet in one object under a symbol, where each lays what the others take from it.
 */
import { createHash } from 'node:crypto';

/** What a bundler makes of one file: an ES module without anything else that refers to files. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  /** Files that must be there before it. */
  readonly imports: readonly string[];
}

export interface Part {
  readonly fileName: string;
  readonly code: string;
}

/** How the source of the entry names the function that has files injected: `(file: string) => Promise<unknown>`. */
export const ASK_SYMBOL = 'keyfence.ask';

const IMPORT = /^import \{ ([^}]*) \} from "([^"]+)";$/gm;
const EXPORT = /^export \{ ([^}]*) \};?$/gm;
const DYNAMIC = /\bimport\("([^"]+)"\)/g;
const LEFT_OVER = /^(?:import|export)\b/m;

/**
 * Links chunks by scripts' means.
 * @param chunks with one entry
 * @param api the name of the extension's API in the page: an entry of before an update has no id any more, and is replaced
 * @throws when a chunk says something that scripts cannot: a binding that changes, an import of everything
 */
export function linkParts(chunks: readonly Chunk[], api: 'browser' | 'chrome'): readonly Part[] {
  // Parts of two builds take nothing from each other, and both may be in one page after an update.
  const hash = createHash('sha256');
  // Comments of the bundler's name the folder that was built in.
  for (const { code } of chunks) hash.update(code.replace(/^\s*\/\/.*$/gm, ''));
  const scope = `globalThis[Symbol.for("keyfence.${hash.digest('hex').slice(0, 12)}")]`;
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('no chunk is the entry');
  // What the entry needs at once comes in its own file.
  const first = withImports(entry.fileName, byName, new Set());
  const link = (chunk: Chunk): string => linked(chunk, byName, first);
  const { fileName } = entry;
  if (chunks.length === first.size && first.size === 1)
    return [{ fileName, code: `(() => {\n${entry.code.replace(EXPORT, '')}\n})();\n` }];
  const begin = `if (${scope}?.runtime.id) return; const __parts = ${scope} = { runtime: ${api}.runtime, load: async (files) => {
for (const file of files) if (!__parts[file]) await globalThis[Symbol.for("${ASK_SYMBOL}")](file);
const last = files[files.length - 1]; if (!__parts[last]) throw new Error(last); return __parts[last]; } };`;
  const whole = [...first].flatMap((name) => byName.get(name) ?? []).map(link);
  return [
    { fileName, code: `(() => { ${begin}\n${whole.join('')}})();\n` },
    ...chunks
      .filter((chunk) => !first.has(chunk.fileName))
      .map((chunk) => {
        const guard = `const __parts = ${scope}; if (!__parts || __parts[${JSON.stringify(chunk.fileName)}]) return;`;
        return { fileName: chunk.fileName, code: `(() => { ${guard}\n${link(chunk)}})();\n` };
      }),
  ];
}

/** One chunk's code in a function of its own: what it takes, what it does, what it lays. */
function linked(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, first: ReadonlySet<string>): string {
  const { fileName } = chunk;
  const at = (specifier: string): string => fileAt(specifier, fileName);
  let lays = '';
  const body = chunk.code
    .replace(IMPORT, (_all, names: string, from: string) => {
      return `const { ${names.replaceAll(' as ', ': ')} } = __parts[${JSON.stringify(at(from))}];`;
    })
    .replace(EXPORT, (_all, names: string) => {
      const pairs = names.split(', ').map((name) => name.split(' as '));
      for (const [own = ''] of pairs) refuseChanging(own, chunk.code, fileName);
      lays += pairs.map(([own, outer]) => `${outer ?? own}: ${own}`).join(', ');
      return '';
    })
    .replace(DYNAMIC, (_all, to: string) => {
      const files = [...withImports(at(to), chunks, new Set(first))].filter((file) => !first.has(file));
      return `__parts.load(${JSON.stringify(files)})`;
    });
  const left = LEFT_OVER.exec(body);
  if (left !== null) throw new Error(`${fileName}: what begins with "${left[0]}" cannot be linked`);
  return `(() => {\n${body}\n__parts[${JSON.stringify(fileName)}] = { ${lays} };\n})();\n`;
}

/** Adds a file and what has to be there before it to `files`, in the order of loading. */
function withImports(fileName: string, chunks: ReadonlyMap<string, Chunk>, files: Set<string>): Set<string> {
  if (files.has(fileName)) return files;
  const chunk = chunks.get(fileName);
  if (chunk === undefined) throw new Error(`${fileName} is no part`);
  for (const before of chunk.imports) withImports(before, chunks, files);
  return files.add(fileName);
}

const fileAt = (specifier: string, from: string): string =>
  new URL(specifier, `file:///${from}`).pathname.slice(1);

/** Modules see what becomes of each other's bindings; scripts see what they were. */
function refuseChanging(name: string, code: string, fileName: string): void {
  const plain = name.replace(/\$/g, '\\$');
  const written =
    code.match(new RegExp(`(?<![.\\w$])${plain} ?(?:[-+*/|&?]{0,2}=(?![=>])|\\+\\+|--)`, 'g')) ?? [];
  if (written.length > 1) throw new Error(`${fileName}: ${name} changes, and other parts would not see it`);
}
