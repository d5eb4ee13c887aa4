#!/usr/bin/env bash
# Chromium gives what an extension stores back with the names in its objects sorted, at every depth.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  What goes into storage.local or session as { zeta, alpha } comes out of Chromium as { alpha, zeta }, and an object
#            inside it likewise. A message of the same extension (runtime.sendMessage) keeps the order. Firefox keeps it
#            everywhere.
# A guess    What is stored and read is the same text as JSON: JavaScript keeps the order in which names were put, JSON does, messages
#            do. So code that compares JSON.stringify(kept) with JSON.stringify(fresh) sees a change that nobody made, a hash
#            over a record differs after a restart, and rows that are shown in the order of their making jump about: in Chromium alone.
# Seen       chromium local: put in zeta alpha inner(y x), came out alpha inner(x y) zeta
#            chromium session: put in zeta alpha inner(y x), came out alpha inner(x y) zeta
#            chromium message: put in zeta alpha inner(y x), came out zeta alpha inner(y x)
#            firefox local: put in zeta alpha inner(y x), came out zeta alpha inner(y x)
#            firefox session: put in zeta alpha inner(y x), came out zeta alpha inner(y x)
#            firefox message: put in zeta alpha inner(y x), came out zeta alpha inner(y x)
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
chrome.runtime.onMessage.addListener((message, _sender, answer) => answer(message));
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
    const told = (object) =>
      Object.entries(object)
        .map(([key, value]) => (typeof value === 'object' ? `${key}(${Object.keys(value).join(' ')})` : key))
        .join(' ');
    const value = { zeta: 1, alpha: 2, inner: { y: 1, x: 2 } };
    const roads = {
      local: async () => (await api.storage.local.set({ value }), (await api.storage.local.get('value')).value),
      session: async () => (await api.storage.session.set({ value }), (await api.storage.session.get('value')).value),
      message: () => api.runtime.sendMessage(value),
    };
    const lines = [];
    for (const [road, go] of Object.entries(roads)) lines.push(`${road}: put in ${told(value)}, came out ${told(await go())}`);
    return lines;
  });
  for (const line of seen) console.log(`${name} ${line}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
