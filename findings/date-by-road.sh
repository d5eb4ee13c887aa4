#!/usr/bin/env bash
# One Date of one extension arrives as {}, as text or as a Date: storage and messages of the same browser do not serialise alike.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  Chromium's messages ask toJSON and carry the date as ISO text; its storage asks nothing, finds no own names in a Date
#            and keeps {}, without an error. Firefox clones: a Date stays one in messages and in storage.local, and is text in
#            storage.sync, which is JSON.
# A guess    Chromium is "JSON" and Firefox "structured clone", so a Date is text in the one and a Date in the other. A date that went
#            through a message and is then stored survives in Chromium, one that is stored at once is lost; both look right in Firefox.
# Seen       chromium storage.local: Object {}
#            chromium storage.sync: Object {}
#            chromium message: String "1970-01-01T00:00:00.000Z"
#            firefox storage.local: Date "1970-01-01T00:00:00.000Z"
#            firefox storage.sync: String "1970-01-01T00:00:00.000Z"
#            firefox message: Date "1970-01-01T00:00:00.000Z"
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
  "permissions": ["storage", "scripting", "tabs"],
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
    const told = (value) => `${Object.prototype.toString.call(value).slice(8, -1)} ${JSON.stringify(value)}`;
    const value = new Date(0);
    const lines = [];
    for (const area of ['local', 'sync']) {
      await api.storage[area].set({ value });
      lines.push(`storage.${area}: ${told((await api.storage[area].get('value')).value)}`);
    }
    lines.push(`message: ${told(await api.runtime.sendMessage(value))}`);
    return lines;
  });
  for (const line of seen) console.log(`${name} ${line}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
