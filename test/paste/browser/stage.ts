/** A browser with the hand as a content script, and pages with one form each. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, browserPath } from '../../e2e/browsers.ts';
import { type Ask, type Now, type Told } from './ask.ts';
import { bundlePage } from './bundle-page.ts';

export const FAMILIES = ['plain', 'react', 'widgets', 'vue'] as const;
export const LIBRARIES = ['libraries/tags-react', 'libraries/tags-vue', 'libraries/tags-plain'] as const;
export type Family =
  | (typeof FAMILIES)[number]
  | (typeof LIBRARIES)[number]
  | 'kinds'
  | 'drawn'
  | 'awkward'
  | 'frameworks/svelte'
  | 'frameworks/angular';

/** An API page with a form whose field a script puts into `#ip`. */
export const shellOf = (
  script: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>API Management</title>
<style>body{font:14px sans-serif;margin:24px}label{display:block;width:max-content;margin:10px 0}#ip{width:420px}</style>
<body><main><h1>API Management</h1><section><h2>API restrictions</h2>
<label><input type="checkbox" checked> Enable Reading</label>
<label><input type="checkbox"> Enable Withdrawals</label>
<label><input type="radio" name="r"> Unrestricted (Less Secure)</label>
<label><input type="radio" name="r" checked> Restrict access to trusted IPs only (Recommended)</label>
<div id="ip"></div></section></main>${script}</body></html>`;

export interface Stage {
  /** Opens the form `name`, once it is drawn. */
  open(family: Family, name: string): Promise<Page>;
  /** The same in one of the other windows, once one is free. */
  inWindow<Result>(of: readonly [Family, string], use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Bundles of the pages and of the hand; the same for both browsers. */
export async function bundleAll(
  families: readonly Family[] = FAMILIES,
): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const family of families) {
    const folder = family === 'awkward' ? '../hunt/page' : 'pages';
    scripts.set(`/${family}.js`, await bundlePage(join(import.meta.dirname, folder, `${family}.ts`)));
  }
  return scripts.set('hand', await bundlePage(join(import.meta.dirname, 'hand-entry.ts')));
}

/** @param windows so many beside the first; each is shown, as a tab behind another is not */
export async function raise(
  name: BrowserName,
  scripts: ReadonlyMap<string, string>,
  windows = 0,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfence-hand-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'hand',
      version: '1',
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['hand.js'], run_at: 'document_idle' }],
      browser_specific_settings: { gecko: { id: 'hand@keyfence.test' } },
    }),
  );
  await writeFile(join(folder, 'hand.js'), scripts.get('hand') ?? '');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const script = scripts.get(pathname);
    response.writeHead(200, {
      'content-type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    });
    response.end(script ?? shellOf(`<script src="/${searchParams.get('family') ?? 'plain'}.js"></script>`));
  });
  const port = await listen(server);
  const browser = await start(name);
  await browser.installExtension(folder);
  // A window for each: a tab behind another is hidden, and its timers are slowed down to one a second.
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage({ type: 'window' });
    page.on('pageerror', (error) =>
      console.error('PAGE', String((error as Error).stack ?? error).slice(0, 400)),
    );
    return page;
  };
  const free: Page[] = [];
  for (let i = 0; i < windows; i++) free.push(await newPage());
  // The last one is in front.
  const page = await newPage();
  const waiting: (() => void)[] = [];
  const show = async (there: Page, [family, form]: readonly [Family, string]) => {
    await there.goto(`http://127.0.0.1:${port}/?family=${family}&form=${encodeURIComponent(form)}`, {
      waitUntil: 'load',
    });
    await there.waitForSelector('#ip > *');
  };
  return {
    async open(family, form) {
      await show(page, [family, form]);
      await page.bringToFront();
      return page;
    },
    async inWindow(of, use) {
      while (free.length === 0) await new Promise<void>((done) => waiting.push(done));
      const there = free.pop() as Page;
      try {
        await show(there, of);
        return await use(there);
      } finally {
        free.push(there);
        waiting.shift()?.();
      }
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function start(name: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browserPath(name),
    headless: true,
    enableExtensions: true,
    ...(name === 'chromium' ? { pipe: true, args: ['--no-sandbox', '--disable-gpu'] } : {}),
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      done(typeof bound === 'object' && bound !== null ? bound.port : 0);
    });
  });
}

/** Has the content script paste, and gives what came of it. */
export const paste = (page: Page, ask: Ask): Promise<Told> => askHand(page, ask) as Promise<Told>;

/** What stands of the last paste now, after what waited for the user's press has gone on. */
export const lookAgain = (page: Page): Promise<Now> => askHand(page, null);

/** Takes the last paste back; whether the hand says that it is as it was. */
export const undo = (page: Page): Promise<boolean> => askHand<boolean>(page, 'undo');

async function askHand<Answer = Now>(page: Page, ask: Ask | 'undo' | null): Promise<Answer> {
  const answer = await page.evaluate(
    (text) =>
      new Promise<string>((done) => {
        window.addEventListener('message', function hear({ data }) {
          if (typeof data !== 'string' || !data.startsWith('told:')) return;
          window.removeEventListener('message', hear);
          done(data.slice(5));
        });
        window.postMessage(text, '*');
      }),
    `ask:${JSON.stringify(ask)}`,
  );
  const told = JSON.parse(answer) as Answer | { error: string };
  if (typeof told === 'object' && told !== null && 'error' in told) throw new Error(told.error);
  return told;
}

/** What the page itself believes to hold. */
export function stateOf(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(() => globalThis.stateOfPage());
}

/** One line per address: `203.0.113.7 in-list`, `2001:db8::1 refused: IPv4 only`. */
export function lines({ addresses }: Now): string[] {
  return addresses.map(({ address, word, said }) => `${address} ${word}${said === null ? '' : `: ${said}`}`);
}
