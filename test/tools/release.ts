/**
 * `npm run release`: checks that a version is ready for the three stores, makes the packages and the pictures, and says which
 * file goes where. It uploads nothing. Exits 1 with all that is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const STEPS = [
  ['packages', 'zip'],
  ['what is in them, and that the sources build to the same bytes', 'test:structure'],
  ['lint of the package for Firefox', 'lint:ext'],
  ['pictures', 'screenshots'],
] as const;

const PACKAGES = {
  Chrome: 'chrome',
  Edge: 'edge',
  Firefox: 'firefox',
  'sources for Firefox': 'sources',
} as const;
const TEXTS = ['.github/store/listing.md', '.github/store/privacy.md', 'PRIVACY.md', 'CHANGELOG.md'];

function main(): void {
  const missing = [...beforeBuilding()];
  for (const [what, script] of missing.length === 0 ? STEPS : []) {
    console.log(`\n== ${what}`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['run', '--silent', script], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) missing.push(`npm run ${script} failed: ${what}`);
  }
  if (missing.length > 0) {
    console.error(`\nNot ready:\n${missing.map((one) => `  ${one}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  console.log(`\nVersion ${version} is ready:`);
  for (const [store, name] of Object.entries(PACKAGES)) console.log(`  ${store}: ${packageOf(name)}`);
  console.log('  texts, answers and pictures: .github/store/README.md says which is for what');
}

function* beforeBuilding(): Generator<string> {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim();
  if (changed !== '') yield 'there are changes that are not committed';
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`\n## ${version}\n`)) yield `CHANGELOG.md has no section ${version}`;
  for (const text of TEXTS) if (!existsSync(join(ROOT, text))) yield `${text} is gone`;
}

const packageOf = (name: string): string =>
  globSync(`.output/*-${version}-${name}.zip`, { cwd: ROOT })[0] ?? `no package ${name} in .output`;

main();
