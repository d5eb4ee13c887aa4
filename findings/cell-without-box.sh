#!/usr/bin/env bash
# A tag that everyone sees is not visible: checkVisibility() is false for the cell in which React Aria draws a tag's text.
#
# Versions   react-aria-components 1.22.1, react and react-dom 18.3.1, bundled by esbuild 0.28.2; puppeteer-core 25.16.0 drives
#            the chromium and firefox-esr in PATH; seen with Chromium 156 and Firefox 153 ESR.
# Behaviour  Each tag is a row with one gridcell, and that cell has "display: contents": no box, a rectangle of 0 by 0, and
#            checkVisibility() is false, while its own text node is painted and has a rectangle. The row above it is visible.
# A guess    What is drawn has an element around it that checkVisibility() calls visible; whoever collects the texts of a page
#            element by element, and asks each parent, sees every tag of the list. He sees none of React Aria's.
# Seen       chromium cell: contents, visible false, 0 wide; its text is painted; row visible true
#            firefox cell: contents, visible false, 0 wide; its text is painted; row visible true
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(\(chromium\|firefox\) .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps \
  puppeteer-core@25.16.0 react-aria-components@1.22.1 react@18.3.1 react-dom@18.3.1 esbuild@0.28.2
cat >page.jsx <<'JS'
import { createRoot } from 'react-dom/client';
import { Tag, TagGroup, TagList } from 'react-aria-components';

createRoot(document.getElementById('root')).render(
  <TagGroup aria-label="Addresses">
    <TagList>
      <Tag id="a" textValue="203.0.113.7">203.0.113.7</Tag>
    </TagList>
  </TagGroup>,
);
JS
npx esbuild page.jsx --bundle --jsx=automatic --log-level=error --define:process.env.NODE_ENV='"production"' --outfile=page.js
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const path = (name) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: path(name === 'chromium' ? 'chromium' : 'firefox-esr'),
    args: name === 'chromium' && process.getuid() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="root"></div>');
    await page.addScriptTag({ content: readFileSync('page.js', 'utf8') });
    await page.waitForSelector('[role=gridcell]');
    const seen = await page.evaluate(() => {
      const cell = document.querySelector('[role=gridcell]');
      const range = document.createRange();
      range.selectNodeContents(cell);
      const isPainted = range.getBoundingClientRect().width > 10;
      const { width } = cell.getBoundingClientRect();
      return `cell: ${getComputedStyle(cell).display}, visible ${cell.checkVisibility()}, ${width} wide; its text is ${isPainted ? 'painted' : 'not painted'}; row visible ${cell.closest('[role=row]').checkVisibility()}`;
    });
    console.log(`${name} ${seen}`);
  } finally {
    await browser.close();
  }
}
JS
node try.mjs | tee actual
diff expected actual
