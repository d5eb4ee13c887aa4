/** Bundles a stand and opens it in a real browser. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { standInFor } from '../../lib/build/injected.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const EXECUTABLES: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * An entry as one classic script; to be run with the English catalogue, or as it would be shipped, to be weighed.
 * @param preact with Preact itself and not with what stands in for it
 */
export async function bundle(entry = 'stand.tsx', { weighed = false, preact = false } = {}): Promise<string> {
  const standIns = {
    browser: here(weighed ? 'browser-global.ts' : 'browser-stub.ts'),
    preact: preact ? null : here('../../components/overlay/renderer.ts'),
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'stand-ins', enforce: 'pre', resolveId: (source) => standInFor(source, standIns) }],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: weighed,
      target: 'es2024',
      cssMinify: true,
      lib: { entry: here(entry), formats: ['iife'], name: 'bundle' },
      // The auditor has the reader in it anyway.
      ...(weighed && { rollupOptions: { external: /\/lib\/page\//, output: { globals: () => 'reader' } } }),
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

export async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = EXECUTABLES[name].find(existsSync);
  if (!executablePath) throw new Error(`no ${name} found`);
  return puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    enableExtensions: true,
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
}

/** A page with a key form, the stand and the overlay mounted. */
export async function openStand(
  browser: Browser,
  code: string,
  { html = FORM, width = 1000, height = 800 }: { html?: string; width?: number; height?: number } = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  return page;
}

export const FORM = `<!doctype html><html lang="en"><title>API Management</title>
<style>body{font:14px sans-serif;margin:24px} label{display:block;width:max-content;margin:10px 0} .tall{height:1600px}</style>
<body><h1>API Management</h1><main><form id="form" style="max-width:420px">
<label id="c1"><input type="checkbox" checked> Enable Reading</label>
<label id="c2"><input type="checkbox" checked> Enable Spot &amp; Margin Trading</label>
<label id="c3"><input type="checkbox" checked> Enable Withdrawals</label>
<label id="c4"><input type="radio" checked> Unrestricted (Less Secure)</label>
<label id="c5">Trusted IPs <input id="ips" type="text"></label>
<button id="save" type="button">Save</button></form></main><div class="tall"></div></body></html>`;
