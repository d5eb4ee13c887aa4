import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Installable {
  /** The variable that overrides the search. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly paths: readonly string[];
  readonly debianPackage: string;
}

const INSTALLABLE: Readonly<Record<BrowserName, Installable>> = {
  chromium: {
    variable: 'KEYFENCE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'KEYFENCE_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** Path of an installed browser, or null. The environment variable wins, and must then point at something. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, paths } = INSTALLABLE[name];
  const told = process.env[variable];
  if (told) {
    if (!existsSync(told)) throw new Error(`${variable} names ${told}, which does not exist`);
    return told;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...paths];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Finds the browsers, installing the missing ones where that needs no question (Debian, as root).
 * Throws with the one command to run where it does.
 */
export function ensureBrowsers(
  names: readonly BrowserName[] = BROWSERS,
): Readonly<Partial<Record<BrowserName, string>>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    if (!canInstall()) throw new Error(`No ${missing.join(' and no ')} found. ${advice(missing)}`);
    install(missing);
  }
  return Object.fromEntries(names.map((name) => [name, browserPath(name)]));
}

/** Path of an installed browser. Throws with the command to run when there is none. */
export function browserPath(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} found. ${advice([name])}`);
  return found;
}

function install(names: readonly BrowserName[]): void {
  const packages = names.map((name) => INSTALLABLE[name].debianPackage);
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function advice(names: readonly BrowserName[]): string {
  const packages = names.map((name) => INSTALLABLE[name].debianPackage).join(' ');
  const variables = names.map((name) => INSTALLABLE[name].variable).join(' and ');
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    linux: `sudo apt-get update && sudo apt-get install -y ${packages}`,
    darwin: `brew install --cask ${names.join(' ')}`,
    win32: 'winget install Hibbiki.Chromium Mozilla.Firefox',
  };
  return `Install with: ${commands[process.platform] ?? 'your package manager'}; or set ${variables} to its path.`;
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  // Ubuntu's packages of these names are snap stubs that do not run in a container.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
