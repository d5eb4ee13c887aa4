#!/usr/bin/env bash
# A number for a message's hole: Chromium leaves the hole empty unless it comes in an array, Firefox writes it; and "null" for nothing.
#
# Versions   puppeteer-core 25.16.0 drives the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  i18n.getMessage('limit', 5) of "up to $1 of $2" is "up to  of " in Chromium and "up to 5 of " in Firefox; with [5] both
#            write 5. Without any argument Chromium leaves both holes empty, Firefox writes "null" into the first. Ten
#            arguments for two holes give undefined (not '') in Chromium, text in Firefox.
# A guess    What works with "5" works with 5, in both or in neither; the array is the long form of the single argument; a hole
#            without an argument is empty. A count is then missing from the sentence in Chromium alone, and a message that is
#            shown before its count is known says "null" in Firefox alone.
# Seen       chromium () "up to  of "; ("5") "up to 5 of "; (5) "up to  of "; ([5]) "up to 5 of "; ([null,6]) "up to null of 6"; (["1","2","3","4","5","6","7","8","9","1","0"]) "undefined"
#            firefox () "up to null of "; ("5") "up to 5 of "; (5) "up to 5 of "; ([5]) "up to 5 of "; ([null,6]) "up to null of 6"; (["1","2","3","4","5","6","7","8","9","1","0"]) "up to 1 of 2"
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
{ "limit": { "message": "up to $1 of $2" } }
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
  const seen = await inExtension(name, () => {
    const { getMessage } = (globalThis.browser ?? chrome).i18n;
    const told = (...given) => `(${given.map((one) => JSON.stringify(one)).join('')}) "${getMessage('limit', ...given)}"`;
    return [told(), told('5'), told(5), told([5]), told([null, 6]), told('12345678910'.split(''))];
  });
  console.log(`${name} ${seen.join('; ')}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
