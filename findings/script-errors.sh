#!/usr/bin/env bash
# What a script that fails tells scripting.executeScript: Chromium nothing, Firefox in a field of a result that resolved.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  A function that throws, or whose promise rejects: Chromium resolves with null, as of one that gave nothing. Firefox
#            resolves as well, with "error" in the frame's result. A file that is not in the package: Chromium rejects, Firefox
#            resolves with "error". A result that is an element: {} in Chromium, a rejection in Firefox. A thenable is
#            waited for in Chromium alone.
# A guess    A promise of a call that runs a script rejects when the script cannot be run, and try/catch around it is enough.
#            In Firefox a guard that was never injected counts as injected; in Chromium one that died in its first line does.
# Seen       chromium throws: resolves with null
#            chromium rejects: resolves with null
#            chromium a missing file: rejects
#            chromium gives an element: resolves with {}
#            chromium gives a thenable: resolves with 1
#            firefox throws: resolves with an error in the result
#            firefox rejects: resolves with an error in the result
#            firefox a missing file: resolves with an error in the result
#            firefox gives an element: rejects
#            firefox gives a thenable: resolves with {}
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
  "permissions": ["scripting", "tabs"],
  "host_permissions": ["http://127.0.0.1/*"],
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

const { createServer } = await import('node:http');
const server = createServer((_request, answer) => {
  answer.setHeader('content-type', 'text/html');
  answer.end('<title>page</title>');
}).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const url = `http://127.0.0.1:${server.address().port}/`;

for (const name of ['chromium', 'firefox']) {
  const seen = await inExtension(
    name,
    async (url) => {
      const api = globalThis.browser ?? chrome;
      const tab = await api.tabs.create({ url, active: false });
      for (let at = tab; at.url !== url || at.status !== 'complete'; at = await api.tabs.get(tab.id)) await new Promise((resolve) => setTimeout(resolve, 50));
      const told = ([frame]) => ('error' in frame ? 'resolves with an error in the result' : `resolves with ${JSON.stringify(frame.result)}`);
      const run = (what) =>
        api.scripting.executeScript({ target: { tabId: tab.id }, ...what }).then(told, () => 'rejects');
      return [
        `throws: ${await run({ func: () => { throw new Error('no'); } })}`,
        `rejects: ${await run({ func: () => Promise.reject(new Error('no')) })}`,
        `a missing file: ${await run({ files: ['missing.js'] })}`,
        `gives an element: ${await run({ func: () => document.documentElement })}`,
        `gives a thenable: ${await run({ func: () => ({ then: (done) => done(1) }) })}`,
      ];
    },
    url,
  );
  for (const line of seen) console.log(`${name} ${line}`);
}
server.close();
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
