import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allImportsOf, type SourceFile, sourcesIn } from './source-files.ts';

const components = sourcesIn('components');

/** What each folder of components may take from; all of them take from lib. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  'components/shared': [],
  'components/overlay': ['components/shared'],
  'components/popup': ['components/shared'],
  'components/dashboard': ['components/shared'],
  'components/welcome': ['components/shared'],
};

const toComponents = (file: SourceFile): readonly string[] =>
  allImportsOf(file).filter((target) => target.startsWith('components/'));

/** The first circle of imports that begins at one of the files, as its way round; null: there is none. */
function circleIn(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of arrows.get(path) ?? []) {
      const circle = walk(next, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of arrows.keys()) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return null;
}

describe('the arrows between components', () => {
  it('run one way between folders, types included', () => {
    const wrong = components.flatMap((file) =>
      toComponents(file)
        .filter((target) => dirname(target) !== dirname(file.path))
        .filter((target) => !BELOW[dirname(file.path)]?.includes(dirname(target)))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('make no circle of files, types included', () => {
    expect(circleIn(new Map(components.map((file) => [file.path, toComponents(file)])))).toBeNull();
  });

  it('would show a circle', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleIn(arrows)).toEqual(['b', 'c', 'b']);
  });
});
