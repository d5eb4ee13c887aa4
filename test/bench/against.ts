/** An older build as a third party of the bench: what has become of the cost since then is seen in one run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OlderBuild {
  readonly folder: string;
  remove(): void;
}

/**
 * Builds the commit that `ref` names in a worktree of its own, with the packages that are installed here.
 * @param ref a commit, tag or branch; or a folder that holds a built extension, which is taken as it is
 * @throws when there is no such commit, or it does not build
 */
export function olderBuild(root: string, ref: string): OlderBuild {
  if (existsSync(join(ref, 'manifest.json'))) return { folder: ref, remove: () => {} };
  const tree = mkdtempSync(join(tmpdir(), 'keyfence-against-'));
  const git = (...args: readonly string[]): void => {
    execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const remove = (): void => {
    git('worktree', 'remove', '--force', tree);
    rmSync(tree, { recursive: true, force: true });
  };
  git('worktree', 'add', '--detach', '--force', tree, ref);
  try {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    const wxt = join(tree, 'node_modules/wxt/bin/wxt.mjs');
    execFileSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
      cwd: tree,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { folder: join(tree, '.output/chrome-mv3'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
