/** Builds one of the extension's own pages with a fake model behind it and opens it in a real browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export type BrowserName = 'chrome' | 'firefox';

const EXECUTABLES: Record<BrowserName, string> = {
  chrome: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
};

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles `html` (a page of entrypoints/) with `main` in the place of its own script, and serves it on loopback. */
export async function serve(html: string, main: string): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), 'keyfence-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(ROOT, html, '..'),
    base: './',
    plugins: [preact(), swapScript(resolve(ROOT, main))],
    resolve: { alias: { 'wxt/browser': resolve(ROOT, 'test/ui/browser-fake.ts') } },
    build: { outDir, emptyOutDir: true, minify: false, rollupOptions: { input: resolve(ROOT, html) } },
  });
  const server = await listen(outDir);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/index.html`,
    close: async () => {
      await new Promise((done) => server.close(done));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

function swapScript(main: string): Plugin {
  return {
    name: 'swap-script',
    transformIndexHtml: {
      order: 'pre',
      handler: (source) => source.replace('./main.tsx', `/@fs${main}`),
    },
    resolveId: (id) => (id === `/@fs${main}` ? main : null),
  };
}

async function listen(root: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const body = await readFile(join(root, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** A browser without a window. */
export const openBrowser = (name: BrowserName): Promise<Browser> =>
  launch({
    browser: name,
    executablePath: EXECUTABLES[name],
    headless: true,
    args: name === 'chrome' ? ['--no-sandbox', '--hide-scrollbars'] : [],
  });

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly rtl?: boolean;
  readonly hash?: string;
}

/** Opens `site` in the state that the fake model calls `scene`. */
export async function open(browser: Browser, site: Site, scene: string, look: Look = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: look.width ?? 380, height: look.height ?? 600, deviceScaleFactor: 1 });
  if (look.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(`${site.url}?scene=${scene}${look.rtl ? '&rtl' : ''}${look.hash ?? ''}`);
  await page.waitForSelector('[data-ready]');
  return page;
}
