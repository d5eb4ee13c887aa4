import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../lib/exchanges/registry.ts';
import { BUILDS, buildFolder } from '../e2e/extension-folder.ts';
import { ROOT } from './source-files.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly js?: readonly string[];
    readonly matches: readonly string[];
  }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
}

const KIB = 1024;

describe.each(BUILDS)('the build for %s', (build) => {
  const folder = buildFolder(build);
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const scripts = globSync('**/*.js', { cwd: folder }).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
  const gzipped = (name: string): number => {
    const script = scripts.find((candidate) => candidate.path === name);
    if (!script) throw new Error(`${name} is not in the ${build} build`);
    return gzipSync(script.text).length;
  };

  it('is Manifest V3 and asks for no more than it says', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(text).not.toContain('<all_urls>');
    expect([...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])]).not.toContain('tabs');
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('asks for the permissions that PRIVACY.md explains, and for no other', () => {
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...(manifest.host_permissions ?? []).filter((pattern) => !matchPatterns().includes(pattern)),
    ];
    expect(asked.sort()).toEqual(permissionsInPrivacy().sort());
  });

  it('has what is injected into API pages compiled at once, and the sentinel when it is called', () => {
    const isEager = (path: string): boolean =>
      scripts.find((one) => one.path === path)?.text.startsWith('//# allFunctionsCalledOnLoad\n') === true;
    const parts = scripts.map(({ path }) => path).filter((path) => path.startsWith('parts/'));
    expect(parts.length).toBeGreaterThanOrEqual(4);
    expect(['auditor.js', ...parts].filter((path) => !isEager(path))).toEqual([]);
    expect(isEager('sentinel.js')).toBe(false);
  });

  it('runs one content script, the sentinel, on the hosts of the registry only', () => {
    expect(manifest.content_scripts?.map((script) => script.js)).toEqual([['sentinel.js']]);
    expect([...(manifest.content_scripts?.[0]?.matches ?? [])].sort()).toEqual(matchPatterns().sort());
  });

  it('holds no HTML sink, no code made from text and nothing fetched to be run', () => {
    const sinks =
      /\.(?:inner|outer)HTML\s*[+]?=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\b|importScripts\(/;
    expect(scripts.filter((script) => sinks.test(script.text)).map((script) => script.path)).toEqual([]);
    const pages = globSync('**/*.html', { cwd: folder }).map((path) =>
      readFileSync(join(folder, path), 'utf8'),
    );
    expect(pages.filter((page) => /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//.test(page))).toEqual([]);
  });

  it('keeps to its sizes', () => {
    expect(gzipped('sentinel.js')).toBeLessThan(1 * KIB);
    // What stands in the page before the first warning.
    expect(gzipped('auditor.js')).toBeLessThan(16 * KIB);
    // The reader, and what shows its findings once there are some.
    expect(gzipped('parts/auditing.js')).toBeLessThan(47 * KIB);
    expect(gzipped('parts/overlay-seat.js')).toBeLessThan(14 * KIB);
    expect(gzipped('parts/last-look.js')).toBeLessThan(3 * KIB);
    // Upon a click only: what has to be learned of a form is learned here.
    expect(gzipped('parts/hands.js')).toBeLessThan(16 * KIB);
    // A part that is not named here is one more file to fetch, which a change of imports brought along.
    expect(scripts.map(({ path }) => path).filter((path) => path.startsWith('parts/'))).toHaveLength(4);
  });
});

describe('the packages', () => {
  const zips = globSync('.output/*-{chrome,edge,firefox}.zip', { cwd: ROOT });

  // The plan allows 300. Over it are twelve languages of words and phrases, some 200 KiB with those of the first page, the
  // practice form and the settings, the validators, the decoder's tables, and thirty exchanges' facts, some 1 KiB of each.
  it('are below 520 KiB', () => {
    expect(zips.length, 'packages in .output: npm run zip').toBeGreaterThanOrEqual(BUILDS.length);
    expect(zips.filter((zip) => statSync(join(ROOT, zip)).size >= 520 * KIB)).toEqual([]);
  });
});

/** The first column of the table under "Permissions" in PRIVACY.md; the exchanges' own hosts are one row without code. */
function permissionsInPrivacy(): string[] {
  const [, section = ''] = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8').split(/^## Permissions$/m);
  return [...section.matchAll(/^\| `([^`]+)`/gm)].flatMap((row) => row[1] ?? []);
}
