/** Whoever changes a form that is not the user is named, and nobody who is. */
import { describe, expect, it } from 'vitest';
import { auditOf, type OpenTab, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { isRead } from '../e2e/use-extension.ts';
import { useWindows } from '../e2e/windows.ts';
import { pageOf, SCRIPTED, type Scene } from './attacks.ts';
import { PLANTED, URL } from './form.ts';
import { HONEST } from './honest.ts';

const at = (index: number): string => `${URL}?scene=${index}`;
const ALL = [...SCRIPTED, ...HONEST];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(BROWSERS)('a form that is changed in %s', (browser) => {
  const windows = useWindows(
    browser,
    () => ALL.map((scene, index) => ({ url: at(index), html: pageOf(scene) })),
    PLANTED,
  );
  const urlOf = (scene: Scene): string => at(ALL.indexOf(scene));

  async function run(scene: Scene, { page, tabId }: OpenTab): Promise<readonly string[]> {
    await wait(scene.rest ?? 0);
    await scene.act(page);
    await wait(700);
    const audit = await auditOf(windows.launched, tabId);
    return (audit?.keys ?? []).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  describe.concurrent('each in a window', () => {
    it.each(SCRIPTED.map((scene) => [scene.name, scene] as const))('is told of %s', (_, scene) =>
      windows.use(urlOf(scene), async (tab) => {
        await run(scene, tab);
        const audit = await waitForAudit(
          windows.launched,
          tab.tabId,
          (one) =>
            isRead(one) && one?.keys[0]?.findings.some(({ rule }) => rule === 'scripted-change') === true,
        );
        expect(audit?.keys[0]?.findings.map(({ rule }) => rule)).toContain('scripted-change');
      }),
    );

    it.each(HONEST.map((scene) => [scene.name, scene] as const))('is not alarmed by %s', (_, scene) =>
      windows.use(urlOf(scene), async (tab) => {
        const rules = await run(scene, tab);
        expect(rules.length).toBeGreaterThan(0);
        expect(rules).not.toContain('scripted-change');
        expect(rules).not.toContain('hidden-control');
      }),
    );
  });
});
