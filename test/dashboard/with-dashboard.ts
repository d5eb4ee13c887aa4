/** The dashboard with a fake model in Chromium, served for the tests of one file. */
import { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Look, open, openBrowser, type Site, serve } from '../ui/render.ts';
import { type SCENES } from './page/scenes.ts';

export interface Dashboard {
  /** Opens the page of a scene, hands it to `run`, and closes it whatever becomes of that. */
  on(scene: keyof typeof SCENES, look: Look, run: (page: Page) => Promise<void>): Promise<void>;
  /** For pages that another browser opens. */
  site(): Site;
}

/** To be called at a test file's top level. */
export function withDashboard(): Dashboard {
  let site: Site;
  let chrome: Browser;
  beforeAll(async () => {
    site = await serve('entrypoints/dashboard/index.html', 'test/dashboard/page/main.tsx');
    chrome = await openBrowser('chrome');
  }, 60_000);
  afterAll(async () => {
    await chrome?.close();
    await site?.close();
  });
  return {
    async on(scene, look, run) {
      const page = await open(chrome, site, scene, { width: 1200, height: 900, ...look });
      try {
        await run(page);
      } finally {
        await page.close();
      }
    },
    site: () => site,
  };
}
