import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type BrowserName, browserPath } from './browsers.ts';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Folder of an unpacked extension; null: a browser without any. */
  readonly extension: string | null;
  /** Port of the test server. Every host name leads there. */
  readonly port: number;
  readonly headless?: boolean;
  /** BCP 47, the browser's own language. Default en-US. */
  readonly locale?: string;
  readonly args?: readonly string[];
  /** Preferences of Firefox, on top of those that the tests need. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
  /** Runs before the extension is installed: what it does is there first. */
  readonly beforeInstall?: (browser: Browser) => Promise<void>;
  /** Leaves the page open that the extension opens on its first day. Default false: tests begin with nothing in front. */
  readonly keepWelcome?: boolean;
  /** For a person to look at: without the browser's bars that say what it was started with. Chromium only. */
  readonly calm?: boolean;
}

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of the extension's own pages, without a trailing slash; null: none was loaded. */
  readonly extensionOrigin: string | null;
  /** Chromium's handle on the extension, for its worker and its action. */
  readonly extension: Extension | null;
  /**
   * A background tab on the extension's own origin, in which tests use its browser API. It shows the manifest, so that
   * nothing of the extension runs in it. Throws without an extension.
   */
  readonly inside: Page;
  close(): Promise<void>;
}

/** The extension's pages in Firefox have a random host per profile; the tests fix it beforehand. */
const FIREFOX_UUID = '6b657966-656e-4365-8000-746573746564';
const READY_WITHIN = 10_000;
const VIEWPORT = { width: 1280, height: 900 };

/** Starts a browser with a fresh profile, in which every host name leads to the test server. */
export function launch(options: LaunchOptions): Promise<Launched> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const locale = options.locale ?? 'en-US';
  const profile = mkdtempSync(join(tmpdir(), 'keyfence-chromium-'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless: options.headless ?? true,
    // Branded Chrome no longer takes --load-extension; installing over the pipe works in all of them.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : VIEWPORT,
    acceptInsecureCerts: true,
    ...(options.calm && { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      ...(options.calm ? ['--test-type'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-search-engine-choice-screen',
      `--lang=${locale}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
  });
  const close = async (): Promise<void> => {
    if (browser.connected) await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await options.beforeInstall?.(browser);
    if (!options.extension) return withoutExtension('chromium', browser, close);
    const id = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(id) ?? null;
    const extensionOrigin = `chrome-extension://${id}`;
    const inside = await openInside(browser, extensionOrigin);
    if (opensWelcome(options)) await closeWelcome(inside);
    return { name: 'chromium', browser, extensionOrigin, extension, inside, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'keyfence-firefox-'));
  const geckoId = options.extension ? readGeckoId(options.extension) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.trr.mode': 5,
      'network.http.http3.enable': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#no-remote-settings/v1',
      'intl.locale.requested': options.locale ?? 'en-US',
      'intl.accept_languages': options.locale ?? 'en-US',
      ...(geckoId ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }) } : {}),
      ...options.firefoxPrefs,
    },
    // Without it Firefox refuses to open the extension's own pages.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
  });
  const close = async (): Promise<void> => {
    if (browser.connected) await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await options.beforeInstall?.(browser);
    if (!options.extension) return withoutExtension('firefox', browser, close);
    await browser.installExtension(options.extension);
    const extensionOrigin = `moz-extension://${FIREFOX_UUID}`;
    const inside = await openInside(browser, extensionOrigin);
    if (opensWelcome(options)) await closeWelcome(inside);
    return { name: 'firefox', browser, extensionOrigin, extension: null, inside, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function withoutExtension(name: BrowserName, browser: Browser, close: () => Promise<void>): Launched {
  return {
    name,
    browser,
    extensionOrigin: null,
    extension: null,
    close,
    get inside(): Page {
      throw new Error('This browser was started without an extension');
    },
  };
}

/** Opens a page of the extension in a tab of its own; `path` starts with a slash. */
export async function openExtensionPage(
  browser: Browser,
  origin: string,
  path: string,
  background = false,
): Promise<Page> {
  const page = await browser.newPage({ background });
  // Firefox changes process under way, and puppeteer then waits for a load event that never comes: ask the page itself.
  const navigation = page.goto(`${origin}${path}`, { timeout: READY_WITHIN }).catch(() => null);
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    const ready = await page
      .evaluate(
        (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
        `${origin}${path}`,
      )
      .catch(() => false);
    if (ready) return page;
    await delay(25);
  }
  await navigation;
  throw new Error(`${origin}${path} did not load`);
}

const opensWelcome = ({ extension, keepWelcome }: LaunchOptions): boolean =>
  !keepWelcome && extension !== null && existsSync(join(extension, 'welcome.html'));

interface Views {
  readonly extension: { getViews(filter: { type: 'tab' }): readonly Window[] };
}

declare const chrome: Views;

/** Closes the page that the extension opens on its first day, once it is there: through the extension, for BiDi sees no tab that one opens. */
async function closeWelcome(inside: Page): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    const closed = await inside.evaluate(() => {
      const view = chrome.extension
        .getViews({ type: 'tab' })
        .find(({ location }) => location.pathname === '/welcome.html');
      view?.close();
      return view !== undefined;
    });
    if (closed) return;
    await delay(25);
  }
  throw new Error('The extension did not open its first page');
}

const openInside = (browser: Browser, origin: string): Promise<Page> =>
  openExtensionPage(browser, origin, '/manifest.json');

function readGeckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} has no gecko id: its pages cannot be opened in a test`);
  return id;
}
