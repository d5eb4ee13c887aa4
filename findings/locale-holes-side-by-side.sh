#!/usr/bin/env bash
# Two holes of a message side by side, "$1$2": Chromium does not install the extension, Firefox writes "2" and drops what was given.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  In _locales, "$1$" is read as the name of a placeholder called 1. Chromium refuses the whole extension for it, in
#            whichever of its languages it stands; Firefox installs it, puts nothing in the place of "$1$" and leaves the 2.
#            With a blank or a dash between them both write the two arguments.
# A guess    Holes are $1 to $9, so "$1$2" is two of them, as in a regular expression's replacement. A translator who leaves out the blank
#            between a number and its unit, as Chinese and Japanese do, breaks the installation in one browser and the
#            sentence in the other.
# Seen       chromium $1-$2: "a-b"
#            chromium $1 $2: "a b"
#            chromium $1$2: the extension is not installed
#            chromium $1$2$3: the extension is not installed
#            firefox $1-$2: "a-b"
#            firefox $1 $2: "a b"
#            firefox $1$2: "2"
#            firefox $1$2$3: "2c"
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
  "permissions": [],
  "default_locale": "en",
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "browser_specific_settings": { "gecko": { "id": "try@example.org" } }
}
JSON
cat >extension/background.js <<'JS'
// Nothing runs here.
JS
mkdir -p extension/_locales/en
cat >extension/_locales/en/messages.json <<'JS'
{ "range": { "message": "@" } }
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

const { writeFileSync } = await import('node:fs');
for (const name of ['chromium', 'firefox']) {
  for (const message of ['$1-$2', '$1 $2', '$1$2', '$1$2$3']) {
    writeFileSync('extension/_locales/en/messages.json', JSON.stringify({ range: { message } }));
    const seen = await inExtension(name, () =>
      (globalThis.browser ?? chrome).i18n.getMessage('range', ['a', 'b', 'c']),
    ).then((text) => `"${text}"`, () => 'the extension is not installed');
    console.log(`${name} ${message}: ${seen}`);
  }
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
