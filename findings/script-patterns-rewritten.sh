#!/usr/bin/env bash
# Chromium gives registered content scripts back under other patterns than they were registered with; Firefox under the same.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  scripting.getRegisteredContentScripts() in Chromium: hosts in small letters and in Punycode, and without ":*". A
#            port stays. In Firefox every pattern is the text that was registered.
# A guess    Registered scripts outlive the worker, so it compares what is registered with what it wants and registers anew where they
#            differ. With a host that has a capital or a letter outside of ASCII the two differ at each start in Chromium: it is
#            registered over and over, or "the user's site" is not found among those that are on.
# Seen       chromium https://API.example/* is https://api.example/*
#            chromium https://börse.example/* is https://xn--brse-5qa.example/*
#            chromium https://api.example:*/* is https://api.example/*
#            chromium https://api.example:8443/* as it was
#            firefox https://API.example/* as it was
#            firefox https://börse.example/* as it was
#            firefox https://api.example:*/* as it was
#            firefox https://api.example:8443/* as it was
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
  "permissions": ["scripting"],
  "host_permissions": ["https://*/*"],
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
    const { scripting } = globalThis.browser ?? chrome;
    const lines = [];
    for (const wanted of ['https://API.example/*', 'https://börse.example/*', 'https://api.example:*/*', 'https://api.example:8443/*']) {
      await scripting.registerContentScripts([{ id: 'one', matches: [wanted], js: ['background.js'] }]);
      const [{ matches }] = await scripting.getRegisteredContentScripts();
      await scripting.unregisterContentScripts();
      lines.push(`${wanted} ${matches[0] === wanted ? 'as it was' : `is ${matches[0]}`}`);
    }
    return lines;
  });
  for (const line of seen) console.log(`${name} ${line}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
