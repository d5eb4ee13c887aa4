#!/usr/bin/env bash
# storage.set({ limit: undefined }) keeps the old value, removes it, stores undefined or stores null: by browser and by area.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  Chromium resolves, says nothing, and leaves what stood there, for undefined, NaN and a BigInt alike, in every area.
#            Firefox makes three things of undefined: gone in local, undefined in session, null in sync. NaN and a BigInt it
#            keeps in local and session; sync makes null of NaN and rejects the BigInt. The last column is the BigInt 10n.
# A guess    set() resolved, so the next get() gives what was set or nothing: "undefined" clears the entry, or is an error; a number
#            without a sign in JSON is null, as in a message. Whoever clears a limit by setting undefined leaves the old one in force
#            in Chromium, and a test in Firefox does not show it.
# Seen       chromium local: undefined old; NaN old; 10 old
#            chromium session: undefined old; NaN old; 10 old
#            chromium sync: undefined old; NaN old; 10 old
#            firefox local: undefined gone; NaN NaN; 10 10
#            firefox session: undefined undefined; NaN NaN; 10 10
#            firefox sync: undefined null; NaN null; 10 rejects, old
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
// Nothing runs here.
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
    const api = globalThis.browser ?? chrome;
    const lines = [];
    for (const area of ['local', 'session', 'sync']) {
      const store = api.storage[area];
      const outcomes = [];
      for (const value of [undefined, Number.NaN, 10n]) {
        await store.set({ limit: 'old' });
        const set = await store.set({ limit: value }).then(
          () => '',
          () => 'rejects, ',
        );
        const kept = await store.get('limit');
        outcomes.push(`${String(value)} ${set}${Object.hasOwn(kept, 'limit') ? String(kept.limit) : 'gone'}`);
      }
      lines.push(`${area}: ${outcomes.join('; ')}`);
    }
    return lines;
  });
  for (const line of seen) console.log(`${name} ${line}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
