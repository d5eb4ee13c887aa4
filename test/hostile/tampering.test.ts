/** Whoever changes a form that is not the user is named, and nobody who is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf, type OpenTab, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { type Launched, launch } from '../e2e/launch.ts';
import { startServer, type TestServer } from '../e2e/server.ts';
import { isRead } from '../e2e/use-extension.ts';
import { openWindows, type Windows } from '../e2e/windows.ts';
import { HONEST, pageOf, SCRIPTED, type Scene } from './attacks.ts';
import { URL } from './form.ts';

const at = (index: number): string => `${URL}?scene=${index}`;
const ALL = [...SCRIPTED, ...HONEST];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Most of a scene is waiting for what must not come: so many wait together. */
const AT_A_TIME = 4;

describe.each(BROWSERS)('a form that is changed in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;
  let windows: Windows;
  beforeAll(async () => {
    server = await startServer(ALL.map((scene, index) => ({ url: at(index), html: pageOf(scene) })));
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    windows = await openWindows(launched, AT_A_TIME);
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  async function run(scene: Scene, { page, tabId }: OpenTab): Promise<readonly string[]> {
    await page.goto(at(ALL.indexOf(scene)));
    expect(await waitForAudit(launched, tabId, isRead)).toMatchObject({ state: 'read' });
    await wait(scene.rest ?? 0);
    await scene.act(page);
    await wait(700);
    const audit = await auditOf(launched, tabId);
    return (audit?.keys ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  describe.concurrent('each in a window', () => {
    it.each(SCRIPTED.map((scene) => [scene.name, scene] as const))('is told of %s', (_, scene) =>
      windows.use(async (tab) => {
        await run(scene, tab);
        const audit = await waitForAudit(
          launched,
          tab.tabId,
          (one) =>
            isRead(one) && one?.keys[0]?.findings.some(({ rule }) => rule === 'scripted-change') === true,
        );
        expect(audit?.keys[0]?.findings.map(({ rule }) => rule)).toContain('scripted-change');
      }),
    );

    it.each(HONEST.map((scene) => [scene.name, scene] as const))('is not alarmed by %s', (_, scene) =>
      windows.use(async (tab) => {
        const rules = await run(scene, tab);
        expect(rules.length).toBeGreaterThan(0);
        expect(rules).not.toContain('scripted-change');
        expect(rules).not.toContain('hidden-control');
      }),
    );
  });
});
