#!/usr/bin/env bash
# Chromium compiles an injected content script's functions at once where its first line asks for it; a directive before the line undoes
# that, and minifiers take the line away.
#
# Versions   puppeteer-core 25.16.0 drives the chromium in PATH, seen with Chromium 156; terser 5.51.2, esbuild 0.27.2.
# Behaviour  `//# allFunctionsCalledOnLoad` is obeyed in content scripts, of which no compiled code is kept: 300 functions that
#            are called once are compiled with the script, and not one by one. A comment may stand before the line; after "use strict"
#            it is nothing. Both minifiers drop it with all other comments, and keep "use strict" at the top.
# A guess    The hint is described for files that a page loads, so that a content script, which comes as text from the extension,
#            should not see it, or see none of it; and a directive is no code, so that a line behind it still stands at the top.
# Seen       no hint: compiled one by one
#            hint: compiled at once
#            hint after a comment: compiled at once
#            hint after "use strict": compiled one by one
#            terser: hint gone
#            esbuild: hint gone
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(\(no hint\|hint\|terser\|esbuild\)[^,]*: [a-z ]*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund puppeteer-core@25.16.0 terser@5.51.2 esbuild@0.27.2
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { minify } from 'terser';

const FUNCTIONS = 300;
const HINT = '//# allFunctionsCalledOnLoad\n';
const each = (write) => Array.from({ length: FUNCTIONS }, (_, i) => write(i)).join('\n');
const code = `{ ${each((i) => `function f${i}(a) { return a + ${i}; }`)}
let sum = 0; ${each((i) => `sum += f${i}(1);`)}
document.documentElement.title = sum; }`;
const scripts = {
  'no hint': code,
  hint: HINT + code,
  'hint after a comment': `/*! of somebody */\n${HINT}${code}`,
  'hint after "use strict"': `'use strict';\n${HINT}${code}`,
};
const names = Object.keys(scripts);

mkdirSync('extension');
names.forEach((name, i) => writeFileSync(`extension/${i}.js`, scripts[name]));
writeFileSync(
  'extension/manifest.json',
  JSON.stringify({
    manifest_version: 3,
    name: 'try',
    version: '1',
    content_scripts: names.map((_, i) => ({ js: [`${i}.js`], matches: [`http://127.0.0.1/${i}`] })),
  }),
);
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>x</title>');
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await puppeteer.launch({
  executablePath: execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
  pipe: true,
  enableExtensions: true,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
try {
  await browser.installExtension(resolve('extension'));
  for (const [i, name] of names.entries()) {
    const page = await browser.newPage();
    await page.tracing.start({ categories: ['disabled-by-default-v8.compile', 'v8'] });
    await page.goto(`http://127.0.0.1:${server.address().port}/${i}`);
    await page.waitForFunction(() => document.documentElement.title !== '');
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const compiled = traceEvents.filter((event) => event.name === 'V8.CompileCode' && event.ph === 'X').length;
    console.log(`${name}: compiled ${compiled >= FUNCTIONS ? 'one by one' : 'at once'}`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
const told = (text) => (text.includes('allFunctionsCalledOnLoad') ? 'hint kept' : 'hint gone');
console.log(`terser: ${told((await minify(scripts.hint)).code)}`);
console.log(`esbuild: ${told((await transform(scripts.hint, { minify: true })).code)}`);
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
