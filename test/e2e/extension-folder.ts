import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserName } from './browsers.ts';

/** Every build of the extension, by the name under which WXT makes it. */
export const BUILDS = ['chrome', 'edge', 'firefox'] as const;
export type BuildName = (typeof BUILDS)[number];

/** Folder of a build. Throws when it was not made. */
export function buildFolder(build: BuildName): string {
  const folder = fileURLToPath(new URL(`../../.output/${build}-mv3`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build:${build}`);
  return folder;
}

/** Folder of the build that a browser of the tests takes. `KEYFENCE_EXTENSION_CHROMIUM` and `_FIREFOX` override it. */
export function extensionFolder(browser: BrowserName): string {
  const told = process.env[`KEYFENCE_EXTENSION_${browser.toUpperCase()}`];
  return told ?? buildFolder(browser === 'chromium' ? 'chrome' : 'firefox');
}
