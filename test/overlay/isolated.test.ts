import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, bundle, FORM, launch } from './launch.ts';

/** As strict as exchanges are: no inline style, no inline script. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'none'";

describe.each(BROWSERS)('as a content script in %s, on a page with a strict policy', (name) => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyfence-isolated-'));
    const manifest = {
      manifest_version: 3,
      name: 'isolated',
      version: '1',
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['script.js'], run_at: 'document_idle' }],
      browser_specific_settings: { gecko: { id: 'isolated@keyfence.test' } },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'script.js'), await bundle('isolated-entry.ts'));
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY });
      response.end(FORM);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`;
    browser = await launch(name);
    await browser.installExtension(folder);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is styled, on top, closed to the page and comes back', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(address);
    await page.waitForFunction(() => document.title.startsWith('{'));
    expect(JSON.parse(await page.title())).toEqual({
      width: 360,
      radius: '14px',
      band: 'Do not create this key yet',
    });
    const probe = () =>
      page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const box = host.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return {
          closed: host.shadowRoot === null,
          shown: host.matches(':popover-open'),
          onTop: hit === host,
          width: box.width,
        };
      });
    const standing = { closed: true, shown: true, onTop: true, width: 360 };
    expect(await probe()).toEqual(standing);
    await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
    await page.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
    expect(await probe()).toEqual(standing);
  }, 30_000);
});
