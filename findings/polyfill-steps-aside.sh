#!/usr/bin/env bash
# webextension-polyfill does nothing in today's Chromium: its browser is there already, and messages are JSON there all the same.
#
# Versions   webextension-polyfill 0.12.0; puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156
#            and Firefox 153 ESR.
# Behaviour  Chromium now has globalThis.browser of its own, and the polyfill leaves an object alone whose prototype is a plain
#            object's. Promises returned from onMessage work without it. What an answer holds is not what Firefox carries: undefined
#            arrives as null, and a name whose value is undefined does not arrive.
# A guess    The polyfill wraps chrome.* in Chromium and steps aside in Firefox, and behind it both behave as Firefox does. It
#            steps aside in both, and "answer === undefined" is never true in Chromium.
# Seen       chromium browser is what it was; undefined arrives as null; { limit: undefined, name: 'x' } arrives with name
#            firefox browser is what it was; undefined arrives as undefined; { limit: undefined, name: 'x' } arrives with limit and name
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(\(chromium\|firefox\) .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@25.16.0
mkdir extension
cat >extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "try",
  "version": "1",
  "permissions": ["storage"],
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "browser_specific_settings": { "gecko": { "id": "try@example.org" } }
}
JSON
cat >extension/background.js <<'JS'
chrome.runtime.onMessage.addListener(async ({ what }) => (what === "nothing" ? undefined : { limit: undefined, name: "x" }));
JS
npm install --silent --no-audit --no-fund --ignore-scripts webextension-polyfill@0.12.0
cp node_modules/webextension-polyfill/dist/browser-polyfill.js extension/polyfill.js
cat >extension/empty.js <<'JS'
JS
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const FOLDER = resolve('extension');
const UUID = '11111111-2222-4333-8444-555555555555';
const path = (name) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();

const installed = (browser) =>
  browser.installExtension(FOLDER).catch(async (refused) => {
    await browser.close();
    throw refused;
  });

async function start(name) {
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath: path('chromium'),
      pipe: true,
      enableExtensions: true,
      args: process.getuid() === 0 ? ['--no-sandbox'] : [],
    });
    return { browser, origin: `chrome-extension://${await installed(browser)}` };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path('firefox-esr'),
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'try@example.org': UUID }) },
    args: ['--remote-allow-system-access'],
  });
  await installed(browser);
  return { browser, origin: `moz-extension://${UUID}` };
}

/** Runs `what` in a page of the extension; in Firefox no load event comes when the process changes. */
async function inExtension(name, what, ...args) {
  const { browser, origin } = await start(name);
  try {
    const page = await browser.newPage();
    page.goto(`${origin}/manifest.json`).catch(() => null);
    for (let tries = 0; tries < 200; tries++) {
      const there = await page.evaluate((at) => location.href.startsWith(at), origin).catch(() => false);
      if (there) return await page.evaluate(what, ...args);
      await delay(50);
    }
    throw new Error(`${name}: the extension's page did not open`);
  } finally {
    await browser.close();
  }
}

for (const name of ['chromium', 'firefox']) {
  const seen = await inExtension(name, async () => {
    const before = globalThis.browser;
    await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: '/polyfill.js', onload: loaded, onerror: failed });
      document.documentElement.append(script);
    });
    const nothing = await browser.runtime.sendMessage({ what: 'nothing' });
    const answer = await browser.runtime.sendMessage({ what: 'values' });
    return [
      `browser ${before === undefined ? 'is new' : before === browser ? 'is what it was' : 'is wrapped'}`,
      `undefined arrives as ${String(nothing)}`,
      `{ limit: undefined, name: 'x' } arrives with ${Object.keys(answer).join(' and ')}`,
    ];
  });
  console.log(`${name} ${seen.join('; ')}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
