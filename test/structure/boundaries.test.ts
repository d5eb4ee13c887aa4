import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';
import { identifiersOf, importsOf, nodesOf, ROOT, type SourceFile, sourcesIn } from './source-files.ts';

const own = sourcesIn('lib', 'entrypoints', 'components');

const isIn = (file: SourceFile, ...places: readonly string[]): boolean =>
  places.some((place) => file.path === place || file.path.startsWith(`${place}/`));

const PURE = [
  'lib/exchanges',
  'lib/audit',
  'lib/ip',
  'lib/paste/plan.ts',
  'lib/errors',
  'lib/ledger',
  'lib/managed',
  'lib/sync',
];
const MAY_USE_DOCUMENT = ['lib/page', 'lib/paste/write.ts', 'entrypoints', 'components'];
const MAY_USE_BROWSER = ['entrypoints', 'lib/messages', 'lib/storage', 'lib/words'];

const BROWSER_MODULES = ['wxt/browser', 'webextension-polyfill', '@wxt-dev/webextension-polyfill'];
const DOM_NAMES = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'getComputedStyle',
  'localStorage',
];
const BROWSER_NAMES = ['browser', 'chrome'];

describe('the layers', () => {
  const pure = own.filter((file) => isIn(file, ...PURE));
  it.each(pure.map((file) => [file.path, file] as const))('%s runs in Node as it is', (_, file) => {
    const names = identifiersOf(file);
    expect([...DOM_NAMES, ...BROWSER_NAMES].filter((name) => names.has(name))).toEqual([]);
    const reachable = importsOf(file).filter((target) => target.includes('/'));
    const outside = reachable.filter(
      (target) =>
        BROWSER_MODULES.includes(target) ||
        /^(?:entrypoints|components|lib\/(?:page|messages|storage|words))\//.test(target),
    );
    expect(outside).toEqual([]);
  });

  it('document is used only where pages are read, written or drawn', () => {
    const users = own.filter((file) => identifiersOf(file).has('document'));
    expect(users.filter((file) => !isIn(file, ...MAY_USE_DOCUMENT)).map((file) => file.path)).toEqual([]);
  });

  it('the browser API is used only by entrypoints, messages, storage and words', () => {
    const users = own.filter(
      (file) =>
        BROWSER_NAMES.some((name) => identifiersOf(file).has(name)) ||
        importsOf(file).some((target) => BROWSER_MODULES.includes(target)),
    );
    expect(users.filter((file) => !isIn(file, ...MAY_USE_BROWSER)).map((file) => file.path)).toEqual([]);
  });

  it('nothing in lib imports an entrypoint or a component', () => {
    const wrong = own
      .filter((file) => isIn(file, 'lib'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /^(?:entrypoints|components)\//.test(target))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

/** The reader's stages, in the order in which a page passes through them. */
const STAGES = ['words', 'see', 'controls', 'names', 'evidence', 'keys', 'verdict'];

describe('the reader', () => {
  const stageOf = (path: string): number => STAGES.indexOf(/^lib\/page\/([^/]+)\//.exec(path)?.[1] ?? '');

  it('has a folder a stage, and no stage knows a later one', () => {
    const wrong = own
      .filter((file) => isIn(file, 'lib/page') && stageOf(file.path) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (target) =>
              target.startsWith('lib/page/') &&
              !(stageOf(target) >= 0 && stageOf(target) <= stageOf(file.path)),
          )
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
    const folders = readdirSync(join(ROOT, 'lib/page'), { withFileTypes: true });
    expect(folders.filter((entry) => entry.isDirectory() && !STAGES.includes(entry.name))).toEqual([]);
  });

  it('knows words and verdicts without a document', () => {
    const files = own.filter((file) => isIn(file, 'lib/page/words', 'lib/page/verdict'));
    const wrong = files.filter((file) => DOM_NAMES.some((name) => identifiersOf(file).has(name)));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('what builds the extension', () => {
  it('is not in the extension, and it alone uses Node', () => {
    const wrong = own
      .filter((file) => !isIn(file, 'lib/build'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /^(?:node:|vite$|lib\/build\/)/.test(target))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('exchanges are data', () => {
  const ids = new Set<string>(EXCHANGE_IDS);

  it('no code outside lib/exchanges compares with or names an exchange', () => {
    const wrong = own
      .filter((file) => !isIn(file, 'lib/exchanges'))
      .flatMap((file) =>
        [...nodesOf(file)]
          .filter(({ node, parent }) => {
            const value = node.value;
            const isId = node.type === 'Literal' && typeof value === 'string' && ids.has(value);
            return isId && parent?.type !== 'ImportDeclaration';
          })
          .map(({ node }) => `${file.path} names ${String(node.value)}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const all = [...own, ...sourcesIn('test')];

  it('are at most 400 lines long, tests 450', () => {
    const most = (path: string): number => (path.startsWith('test/') ? 450 : 400);
    const long = all.filter((file) => file.text.split('\n').length > most(file.path) + 1);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('have kebab-case names and are no barrels', () => {
    const wrong = all.filter((file) => {
      const name = file.path.split('/').at(-1) ?? '';
      const isEntry = /^entrypoints\/[^/]+\/index\.tsx?$/.test(file.path);
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/.test(name) || (name.startsWith('index.') && !isEntry)
      );
    });
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('leave nothing for later', () => {
    const later = new RegExp(`\\b(?:${['TODO', 'FIXME', 'XXX', 'HACK'].join('|')})\\b`);
    const wrong = all.filter((file) => !file.path.startsWith('test/structure/') && later.test(file.text));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('lie in the seven folders of the house', () => {
    const ignored = new Set(['node_modules', 'artifacts', 'coverage', 'web-ext-artifacts']);
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
      .map((entry) => entry.name);
    expect(
      folders.filter(
        (name) => !['components', 'entrypoints', 'lib', 'public', 'test', 'findings'].includes(name),
      ),
    ).toEqual([]);
  });
});
