import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Our own sources under the given folders, tests excluded unless asked for by folder. */
export function sourcesIn(...folders: readonly string[]): readonly SourceFile[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  )
    .map((path) => path.split('\\').join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every node of a file's syntax tree with its parent and the property that holds it. */
export function* nodesOf(
  file: SourceFile,
): Generator<{ readonly node: Node; readonly parent: Node | null; readonly key: string }> {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const pending: { node: Node; parent: Node | null; key: string }[] = [
    { node: program as unknown as Node, parent: null, key: 'program' },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    for (const [key, value] of Object.entries(next.node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) pending.push({ node: child, parent: next.node, key });
    }
  }
}

/** What a file imports: packages as written, own files as paths from the root. Type-only imports are left out. */
export const importsOf = (file: SourceFile): readonly string[] => namedIn(file, (node) => !isTypeOnly(node));

/** The same with imports of types: who reads a file must know these, too. */
export const allImportsOf = (file: SourceFile): readonly string[] => namedIn(file, () => true);

function namedIn(file: SourceFile, counts: (node: Node) => boolean): readonly string[] {
  const found: string[] = [];
  for (const { node } of nodesOf(file)) {
    const source = node.source;
    if (!isNode(source) || typeof source.value !== 'string' || !counts(node)) continue;
    const wanted = source.value;
    found.push(wanted.startsWith('.') ? posix.join(dirname(file.path), wanted) : wanted);
  }
  return found;
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers;
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one) => isNode(one) && (one.importKind === 'type' || one.exportKind === 'type'))
  );
}

/** Names that a file uses as free identifiers: not as a property, a key, or inside a type. */
export function identifiersOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const local = new Set<string>();
  for (const { node, parent, key } of nodesOf(file)) {
    if (node.type !== 'Identifier' || !parent) continue;
    const name = String(node.name);
    const isProperty = parent.type === 'MemberExpression' && key === 'property' && parent.computed !== true;
    const isKey = key === 'key' && parent.computed !== true;
    if (isProperty || isKey || parent.type.startsWith('TS')) continue;
    const declares =
      (parent.type === 'VariableDeclarator' && key === 'id') ||
      key === 'params' ||
      key === 'local' ||
      (parent.type === 'Property' && key === 'value');
    (declares ? local : names).add(name);
  }
  for (const name of local) names.delete(name);
  return names;
}
